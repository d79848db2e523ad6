import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { portaalKey } from './use-portaal.ts';

/** What I was asked, what I said, and what was told because of it. */
export function useEigenToestemmingen() {
  return useQuery({
    queryKey: [...portaalKey, 'toestemmingen'],
    queryFn: () => read(api.GET('/api/v1/portaal/toestemmingen')),
  });
}

export type EigenToestemming = NonNullable<
  ReturnType<typeof useEigenToestemmingen>['data']
>['toestemmingen'][number];
export type ToestemmingAntwoord = EigenToestemming['acties'][number];

export const useBeantwoord = ({ id, versie }: EigenToestemming) =>
  useWrite(
    (antwoord: ToestemmingAntwoord, header) =>
      read(
        api.POST('/api/v1/portaal/toestemmingen/{toestemmingId}/antwoord', {
          params: {
            path: { toestemmingId: id },
            header: { ...header, 'if-match': `"${String(versie)}"` },
          },
          body: { antwoord },
        }),
      ),
    { invalidates: [portaalKey] },
  );
