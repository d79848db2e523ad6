import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey } from '../gezin/use-gezin.ts';

const AANVRAAG = '/api/v1/gezinnen/{gezinId}/termijnen';
const OPSCHORTING = '/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}/opschortingen';
const HERVATTING = '/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}/hervatting';
const VERLENGING = '/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}/verlengingen';
const KLAAR = '/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}/klaar';
const PROEF = '/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}/proef';

type Body<P extends keyof paths, M extends 'post' | 'put'> = paths[P] extends {
  [K in M]: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;

export type NieuweAanvraag = Body<typeof AANVRAAG, 'post'>;
export type NieuweOpschorting = Body<typeof OPSCHORTING, 'post'>;
export type NieuweVerlenging = Body<typeof VERLENGING, 'post'>;
export type Proef = paths[typeof PROEF]['get']['parameters']['query'];

/** The clock that is changed, as it was read. */
export interface Klok {
  gezinId: string;
  termijnId: string;
  versie: number;
}

const touched = (gezinId: string) => ({ invalidates: [gezinKey(gezinId), ['gezin', 'lijst', 'termijnen']] });
const paramsOf = <Header extends object>({ gezinId, termijnId, versie }: Klok, header: Header) => ({
  path: { gezinId, termijnId },
  header: { ...header, 'if-match': String(versie) },
});

export const useLegAanvraagVast = (gezinId: string) =>
  useWrite(
    (body: NieuweAanvraag, header) =>
      read(api.POST(AANVRAAG, { params: { path: { gezinId }, header }, body })),
    touched(gezinId),
  );

export const useSchortOp = (klok: Klok) =>
  useWrite(
    (body: NieuweOpschorting, header) =>
      read(api.POST(OPSCHORTING, { params: paramsOf(klok, header), body })),
    touched(klok.gezinId),
  );

export const useHervat = (klok: Klok) =>
  useWrite(
    (op: string, header) => read(api.PUT(HERVATTING, { params: paramsOf(klok, header), body: { op } })),
    touched(klok.gezinId),
  );

export const useVerlengKlok = (klok: Klok) =>
  useWrite(
    (body: NieuweVerlenging, header) => read(api.POST(VERLENGING, { params: paramsOf(klok, header), body })),
    touched(klok.gezinId),
  );

export const useRondAf = (klok: Klok) =>
  useWrite(
    (op: string, header) => read(api.PUT(KLAAR, { params: paramsOf(klok, header), body: { op } })),
    touched(klok.gezinId),
  );

/** Both dates of a change that is not saved yet; asked once what is needed is filled in. */
export const useProef = ({ gezinId, termijnId, versie }: Klok, proef: Proef | undefined) =>
  useQuery({
    queryKey: ['gezin', gezinId, 'termijn', termijnId, 'proef', versie, proef],
    queryFn: () =>
      read(api.GET(PROEF, { params: { path: { gezinId, termijnId }, query: proef ?? { op: '' } } })),
    enabled: proef !== undefined,
    retry: false,
  });
