import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite, type WriteHeader } from '../../platform/use-write.ts';

const LIJST = '/api/v1/aanbod';
const EEN = '/api/v1/aanbod/{aanbodId}';
const key = ['aanbod'] as const;

/** What organisations have, as they say themselves. */
export function useAanbod() {
  return useQuery({ queryKey: key, queryFn: () => read(api.GET(LIJST)) });
}
export type Lijst = NonNullable<ReturnType<typeof useAanbod>['data']>;
export type Aanbod = Lijst['aanbod'][number];
export type Hulpsoort = Aanbod['hulpsoort'];
export type Opgave = paths[typeof LIJST]['post']['requestBody']['content']['application/json'];

const paramsOf = ({ id, versie }: Aanbod, header: WriteHeader) => ({
  path: { aanbodId: id },
  header: { ...header, 'if-match': String(versie) },
});

/** A new offer, or the one that stands there said anew. */
export const useZetAanbod = (aanbod: Aanbod | undefined) =>
  useWrite(
    (body: Opgave, header) =>
      aanbod === undefined
        ? read(api.POST(LIJST, { params: { header }, body }))
        : read(api.PUT(EEN, { params: paramsOf(aanbod, header), body })),
    { invalidates: [key] },
  );

export const useEindAanbod = () =>
  useWrite((aanbod: Aanbod, header) => read(api.POST(`${EEN}/einde`, { params: paramsOf(aanbod, header) })), {
    invalidates: [key],
  });

/** What stands there, as its owner would say it again today. */
export function opgaveVan(aanbod: Aanbod, vandaag: string): Opgave {
  const { caseloadMax, wachttijdWeken, vrijVanaf } = aanbod;
  return {
    hulpsoort: aanbod.hulpsoort,
    expertise: aanbod.expertise,
    veiligheid: aanbod.veiligheid,
    talen: aanbod.talen,
    vanLeeftijd: aanbod.vanLeeftijd,
    totLeeftijd: aanbod.totLeeftijd,
    regioIds: aanbod.regioIds,
    plekken: aanbod.plekken,
    vrij: aanbod.vrij,
    vrijVanaf: vrijVanaf < vandaag ? vandaag : vrijVanaf,
    broersZussen: aanbod.broersZussen,
    ...(caseloadMax === null ? {} : { caseloadMax }),
    ...(wachttijdWeken === null ? {} : { wachttijdWeken }),
  };
}
