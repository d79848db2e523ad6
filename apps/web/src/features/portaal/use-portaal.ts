import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

/** Renewed with every change of the family, whichever it is: the portal knows one. */
export const portaalKey = ['gezin', 'lijst', 'portaal'] as const;

export type Portaal = NonNullable<ReturnType<typeof usePortaal>['data']>;
export type Helper = Portaal['wieHelpt'][number];
export type Afspraak = Portaal['afspraken'][number];
export type Vraag = Portaal['vragen'][number];
export type Antwoord = Portaal['antwoorden'][number];
export type MogelijkeLezer = Portaal['mogelijkeLezers'][number];

/** Everything of one's own portal, in one answer. */
export function usePortaal() {
  return useQuery({ queryKey: portaalKey, queryFn: () => read(api.GET('/api/v1/portaal')) });
}
