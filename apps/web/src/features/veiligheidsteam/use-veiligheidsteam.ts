import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const TEAM = '/api/v1/gezinnen/{gezinId}/veiligheidsteam';
const BIJ = `${TEAM}/{inzetId}` as const;
const VERZOEK = '/api/v1/veiligheidsverzoeken/{inzetId}/antwoord';
type Body<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
export type VraagBody = Body<typeof TEAM>;
export type StapBody = Body<`${typeof BIJ}/stappen`>;
export type DaadBody = Body<`${typeof BIJ}/daden`>;
export type TerugBody = Body<`${typeof BIJ}/terugstap`>;
export type Teamantwoord = Body<typeof VERZOEK>;

export function useVeiligheidsteam(gezinId: string) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'veiligheidsteam'],
    queryFn: () => read(api.GET(TEAM, { params: { path: { gezinId } } })),
  });
}
export type Veiligheidsteam = NonNullable<ReturnType<typeof useVeiligheidsteam>['data']>;
export type Inzet = Veiligheidsteam['inzetten'][number];
export type Teamdaad = Inzet['daden'][number];

/** What stands in the form, for who may ask and reads nothing of the team here. */
export const useTeamkeuze = (gezinId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['gezin', gezinId, 'teamkeuze'],
    enabled,
    queryFn: () => read(api.GET(`${TEAM}/keuze`, { params: { path: { gezinId } } })),
  });

/** What is asked of the team of the reader, and where he stands himself. */
export function useTeamverzoeken() {
  return useQuery({
    queryKey: ['gezin', 'lijst', 'veiligheidsverzoeken'],
    queryFn: () => read(api.GET('/api/v1/veiligheidsverzoeken')),
  });
}
export type Teamverzoek = NonNullable<ReturnType<typeof useTeamverzoeken>['data']>[number];

const options = { invalidates: [['gezin']] };
type Sleutel = { 'idempotency-key': string };
const met = (versie: number, header: Sleutel) => ({ ...header, 'if-match': String(versie) });

export const useVraagTeam = (gezinId: string) =>
  useWrite(
    (body: VraagBody, header) => read(api.POST(TEAM, { params: { path: { gezinId }, header }, body })),
    options,
  );
export const useInzetstap = (gezinId: string, { id, versie }: Pick<Inzet, 'id' | 'versie'>) =>
  useWrite(
    (body: StapBody, header) =>
      read(
        api.POST(`${BIJ}/stappen`, {
          params: { path: { gezinId, inzetId: id }, header: met(versie, header) },
          body,
        }),
      ),
    options,
  );
export const useSchrijfDaad = (gezinId: string, inzetId: string) =>
  useWrite(
    (body: DaadBody, header) =>
      read(api.POST(`${BIJ}/daden`, { params: { path: { gezinId, inzetId }, header }, body })),
    options,
  );
export const useStapTerug = (gezinId: string, { id, versie }: Pick<Inzet, 'id' | 'versie'>) =>
  useWrite(
    (body: TerugBody, header) =>
      read(
        api.POST(`${BIJ}/terugstap`, {
          params: { path: { gezinId, inzetId: id }, header: met(versie, header) },
          body,
        }),
      ),
    options,
  );
export const useTeamantwoord = ({ id, versie }: Pick<Teamverzoek, 'id' | 'versie'>) =>
  useWrite(
    (body: Teamantwoord, header) =>
      read(api.POST(VERZOEK, { params: { path: { inzetId: id }, header: met(versie, header) }, body })),
    options,
  );
