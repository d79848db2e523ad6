import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const key = ['anderewegen'] as const;

/** The other ways of the regions the reader answers for, under numbers. */
export function useRegister() {
  return useQuery({ queryKey: [...key, 'register'], queryFn: () => read(api.GET('/api/v1/anderewegen')) });
}
export type Register = NonNullable<ReturnType<typeof useRegister>['data']>;
export type RegisterWeg = Register['wegen'][number];

export const useBeslis = ({ id, versie }: RegisterWeg) =>
  useWrite(
    (body: { mag: boolean; reden: string }, header) =>
      read(
        api.POST('/api/v1/anderewegen/{anderewegId}/besluit', {
          params: { path: { anderewegId: id }, header: { ...header, 'if-match': String(versie) } },
          body,
        }),
      ),
    { invalidates: [key] },
  );

/** Whether another way is looked for at one number of the board. */
export function useBordweg(nummer: string) {
  return useQuery({
    queryKey: [...key, 'bord', nummer],
    queryFn: () => read(api.GET('/api/v1/bord/{nummer}/andereweg', { params: { path: { nummer } } })),
  });
}

export const useVraagWeg = (nummer: string) =>
  useWrite(
    (_: undefined, header) =>
      read(api.POST('/api/v1/bord/{nummer}/andereweg', { params: { path: { nummer }, header } })),
    { invalidates: [key] },
  );
