import { useQuery } from '@tanstack/react-query';
import type { paths } from '@rondom/api-client';
import { api, read } from '../../../platform/api.ts';
import { useWrite } from '../../../platform/use-write.ts';
import { gezinKey } from '../use-gezin.ts';

const BETROKKENEN = '/api/v1/gezinnen/{gezinId}/betrokkenen';
const EINDE = '/api/v1/gezinnen/{gezinId}/betrokkenen/{betrokkenheidId}/einde';
const DUO = '/api/v1/gezinnen/{gezinId}/duogezicht';
const VERVANGERS = '/api/v1/gezinnen/{gezinId}/vervangers';

export type BetrokkeneBody = paths[typeof BETROKKENEN]['post']['requestBody']['content']['application/json'];

/** Colleagues who could stand in; asked for only once somebody wants one. */
export function useVervangers(gezinId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['vervangers', gezinId],
    queryFn: () => read(api.GET(VERVANGERS, { params: { path: { gezinId } } })),
    enabled,
  });
}

export function useVoegBetrokkeneToe(gezinId: string) {
  return useWrite(
    (body: BetrokkeneBody, header) =>
      read(api.POST(BETROKKENEN, { params: { path: { gezinId }, header }, body })),
    { invalidates: [gezinKey(gezinId)] },
  );
}

export function useVormDuo(gezinId: string) {
  return useWrite(
    (body: paths[typeof DUO]['post']['requestBody']['content']['application/json'], header) =>
      read(api.POST(DUO, { params: { path: { gezinId }, header }, body })),
    { invalidates: [gezinKey(gezinId)] },
  );
}

/** `onSuccess` stands here: a row that never began leaves the page, and its sheet with it, before the press is done. */
export function useStopMeedoen(
  gezinId: string,
  { id, versie }: { id: string; versie: number },
  onSuccess: () => void,
) {
  const path = { gezinId, betrokkenheidId: id };
  return useWrite(
    (tot: string, header) =>
      read(
        api.POST(EINDE, {
          params: { path, header: { ...header, 'if-match': String(versie) } },
          body: { tot },
        }),
      ),
    { invalidates: [gezinKey(gezinId)], onSuccess },
  );
}
