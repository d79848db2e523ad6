import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const key = ['portaal', 'overgang'] as const;

/** My own growing up. */
export function useEigenOvergang() {
  return useQuery({ queryKey: key, queryFn: () => read(api.GET('/api/v1/portaal/overgang')) });
}
export type EigenOvergang = NonNullable<ReturnType<typeof useEigenOvergang>['data']>;
export type EigenOntvanger = EigenOvergang['ontvangers'][number];
export type Stukkeuze = EigenOntvanger['keuzes'][number];

export interface Keuze {
  ontvangerId: string;
  stuk: Stukkeuze['stuk'];
  keuze: NonNullable<Stukkeuze['keuze']>;
}

export const useKies = () =>
  useWrite(
    (body: Keuze, header) => read(api.POST('/api/v1/portaal/overgang/keuzes', { params: { header }, body })),
    { invalidates: [key] },
  );
