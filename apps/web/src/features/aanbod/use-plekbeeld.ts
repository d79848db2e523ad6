import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

const key = ['plekbeeld'] as const;

export function usePlekbeeld() {
  return useQuery({ queryKey: key, queryFn: () => read(api.GET('/api/v1/plekbeeld')) });
}
export type Plekbeeld = NonNullable<ReturnType<typeof usePlekbeeld>['data']>;
export type Plekregio = Plekbeeld['regios'][number];

/** As it may leave the house; asking it is what is recorded. */
export const haalPublicatie = (): Promise<Plekbeeld> => read(api.GET('/api/v1/plekbeeld/publicatie'));

export function useContractdagen() {
  return useQuery({
    queryKey: [...key, 'contract'],
    queryFn: () => read(api.GET('/api/v1/plekbeeld/contractdagen')),
  });
}
