import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const readAccounts = () => read(api.GET('/api/v1/beheer/accounts'));
const readInrichting = () => read(api.GET('/api/v1/beheer/inrichting'));
const accountsKey = ['beheer', 'accounts'] as const;

export function useAccounts() {
  return useQuery({ queryKey: accountsKey, queryFn: readAccounts });
}

export function useInrichting() {
  return useQuery({ queryKey: ['beheer', 'inrichting'], queryFn: readInrichting });
}

export type Account = Awaited<ReturnType<typeof readAccounts>>[number];
export type Inrichting = Awaited<ReturnType<typeof readInrichting>>;
export type Reden = NonNullable<Account['reden']>;
export type Registratie = NonNullable<Account['registratie']>;

/** Closes or opens one account, with the reason. */
export function useZetAccount(accountId: string, onSuccess: () => void) {
  return useWrite(
    (body: { actief: boolean; reden: Reden }, header) =>
      read(
        api.POST('/api/v1/beheer/accounts/{accountId}/besluiten', {
          params: { path: { accountId }, header },
          body,
        }),
      ),
    { invalidates: [accountsKey], onSuccess },
  );
}

/** Writes what the register says about a worker. */
export function useZetRegistratie(accountId: string, onSuccess: () => void) {
  return useWrite(
    (body: Registratie, header) =>
      read(
        api.POST('/api/v1/beheer/accounts/{accountId}/registratie', {
          params: { path: { accountId }, header },
          body,
        }),
      ),
    { invalidates: [accountsKey], onSuccess },
  );
}
