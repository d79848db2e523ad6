import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const BIJ = '/api/v1/gezinnen/{gezinId}/raadsverzoeken';
const STAP = `${BIJ}/{raadsverzoekId}/stappen` as const;
const ANTWOORD = `${BIJ}/{raadsverzoekId}/vragen/{raadsvraagId}/antwoord` as const;
const LIJST = '/api/v1/raadsverzoeken';
const EEN = `${LIJST}/{raadsverzoekId}` as const;
type Body<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
export type VerzoekBody = Body<typeof BIJ>;
export type StapBody = Body<typeof STAP>;
export type AntwoordBody = Body<typeof ANTWOORD>;
export type AanvraagBody = Body<`${typeof EEN}/antwoord`>;
export type EindeBody = Body<`${typeof EEN}/einde`>;

export const useRaadsverzoeken = (gezinId: string) =>
  useQuery({
    queryKey: ['gezin', gezinId, 'raadsverzoeken'],
    queryFn: () => read(api.GET(BIJ, { params: { path: { gezinId } } })),
  });
export type Raadsverzoek = NonNullable<ReturnType<typeof useRaadsverzoeken>['data']>['verzoeken'][number];
export type Raadsvraag = Raadsverzoek['vragen'][number];
export type Raadsstuk = Raadsverzoek['stukken'][number];

export const useRaadskeuze = (gezinId: string) =>
  useQuery({
    queryKey: ['gezin', gezinId, 'raadskeuze'],
    queryFn: () => read(api.GET(`${BIJ}/keuze`, { params: { path: { gezinId } } })),
  });
export type Raadskeuze = NonNullable<ReturnType<typeof useRaadskeuze>['data']>;

/** What the Raad of the reader is asked, and what he examines. */
export const useAanvragen = () =>
  useQuery({ queryKey: ['gezin', 'lijst', 'raadsverzoeken'], queryFn: () => read(api.GET(LIJST)) });
export type Aanvragen = NonNullable<ReturnType<typeof useAanvragen>['data']>;
export type Aanvraag = Aanvragen['aanvragen'][number];

export const useOnderzoek = (raadsverzoekId: string) =>
  useQuery({
    queryKey: ['gezin', 'lijst', 'raadsonderzoek', raadsverzoekId],
    queryFn: () => read(api.GET(EEN, { params: { path: { raadsverzoekId } } })),
  });
export type Onderzoek = NonNullable<ReturnType<typeof useOnderzoek>['data']>;

const options = { invalidates: [['gezin']] };
type Sleutel = { 'idempotency-key': string };
type Versie = { readonly id: string; readonly versie: number };
const met = (versie: number, header: Sleutel) => ({ ...header, 'if-match': String(versie) });

export const useVraagRaad = (gezinId: string) =>
  useWrite(
    (body: VerzoekBody, header) => read(api.POST(BIJ, { params: { path: { gezinId }, header }, body })),
    options,
  );
export const useRaadsstap = (gezinId: string, { id, versie }: Versie) =>
  useWrite(
    (body: StapBody, header) =>
      read(
        api.POST(STAP, {
          params: { path: { gezinId, raadsverzoekId: id }, header: met(versie, header) },
          body,
        }),
      ),
    options,
  );
export const useAntwoordRaad = (gezinId: string, raadsverzoekId: string, { id, versie }: Versie) =>
  useWrite(
    (body: AntwoordBody, header) =>
      read(
        api.POST(ANTWOORD, {
          params: { path: { gezinId, raadsverzoekId, raadsvraagId: id }, header: met(versie, header) },
          body,
        }),
      ),
    options,
  );
export const useAanvraagantwoord = ({ id, versie }: Versie) =>
  useWrite(
    (body: AanvraagBody, header) =>
      read(
        api.POST(`${EEN}/antwoord`, {
          params: { path: { raadsverzoekId: id }, header: met(versie, header) },
          body,
        }),
      ),
    options,
  );
export const useVraagMeer = (raadsverzoekId: string) =>
  useWrite(
    (body: Body<`${typeof EEN}/vragen`>, header) =>
      read(api.POST(`${EEN}/vragen`, { params: { path: { raadsverzoekId }, header }, body })),
    options,
  );
export const useRondAf = ({ id, versie }: Versie) =>
  useWrite(
    (body: EindeBody, header) =>
      read(
        api.POST(`${EEN}/einde`, {
          params: { path: { raadsverzoekId: id }, header: met(versie, header) },
          body,
        }),
      ),
    options,
  );
