import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey } from '../gezin/use-gezin.ts';
import { bodyOf, type MaatregelInhoud } from './maatregel-inhoud.ts';

/** A change of any family renews it: its list is a list of families. */
export const maatregelenKey = ['gezin', 'lijst', 'maatregelen'] as const;

export function useMaatregelen() {
  return useQuery({ queryKey: maatregelenKey, queryFn: () => read(api.GET('/api/v1/maatregelen')) });
}

export type GiMaatregel = NonNullable<ReturnType<typeof useMaatregelen>['data']>[number];

/** The jeugdbeschermers of one's own instelling. */
export function useCollegas() {
  return useQuery({ queryKey: ['collegas'], queryFn: () => read(api.GET('/api/v1/collegas')) });
}

export function useInstellingen() {
  return useQuery({
    queryKey: ['organisaties', 'gecertificeerdeinstelling'],
    queryFn: () =>
      read(api.GET('/api/v1/organisaties', { params: { query: { soort: 'gecertificeerdeinstelling' } } })),
    staleTime: Infinity,
  });
}

export function useLegMaatregelVast(gezinId: string) {
  return useWrite(
    (inhoud: MaatregelInhoud, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/maatregelen', {
          params: { path: { gezinId }, header },
          body: bodyOf(inhoud),
        }),
      ),
    { invalidates: [gezinKey(gezinId), maatregelenKey] },
  );
}

interface Of {
  gezinId: string;
  maatregelId: string;
}

const touched = ({ gezinId }: Of) => ({ invalidates: [gezinKey(gezinId), maatregelenKey] });

export function useNoemJeugdbeschermer(path: Of) {
  return useWrite(
    (body: { gebruikerId: string; vanaf: string }, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/uitvoerder', {
          params: { path, header },
          body,
        }),
      ),
    touched(path),
  );
}

export type Contactwijze = 'inPersoon' | 'beeldbellen' | 'telefoon';

export function useLegContactVast(path: Of) {
  return useWrite(
    (body: { met: string[]; op: string; wijze: Contactwijze }, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/eerstecontacten', {
          params: { path, header },
          body,
        }),
      ),
    touched(path),
  );
}

export function useGeenFamiliegroepsplan(path: Of) {
  return useWrite(
    (op: string, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/geenfamiliegroepsplan', {
          params: { path, header },
          body: { op },
        }),
      ),
    touched(path),
  );
}

export function useMeldAanRaad(path: Of) {
  return useWrite(
    (op: string, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/mededeling', {
          params: { path, header },
          body: { op },
        }),
      ),
    touched(path),
  );
}

export function useVerleng(path: Of) {
  return useWrite(
    ({ versie, ...body }: { op: string; tot: string; versie: number }, header) =>
      read(
        api.PUT('/api/v1/gezinnen/{gezinId}/maatregelen/{maatregelId}/verlenging', {
          params: { path, header: { ...header, 'if-match': String(versie) } },
          body,
        }),
      ),
    touched(path),
  );
}
