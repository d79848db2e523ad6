import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey } from '../gezin/use-gezin.ts';

const PAD = '/api/v1/gezinnen/{gezinId}/wiedoetwat';
const AFDRUK = '/api/v1/gezinnen/{gezinId}/afdrukken/{persoonId}/wiedoetwat';

/** The matrix of one family. Under the key of the family: what changes there is read again. */
export function useWieDoetWat(gezinId: string) {
  return useQuery({
    queryKey: [...gezinKey(gezinId), 'wiedoetwat'],
    queryFn: () => read(api.GET(PAD, { params: { path: { gezinId } } })),
  });
}
export type WieDoetWat = NonNullable<ReturnType<typeof useWieDoetWat>['data']>;
export type Rij = WieDoetWat['rijen'][number];
export type Cel = Rij['cellen'][number];
export type Wie = Cel['wie'];
export type Rol = Cel['rol'];
export type Hand = NonNullable<Cel['regel']>;
export type Eerder = WieDoetWat['eerder'][number];

export type NieuweRegel = paths[typeof PAD]['post']['requestBody']['content']['application/json'];

export function useVulAan(gezinId: string) {
  return useWrite(
    (body: NieuweRegel, header) => read(api.POST(PAD, { params: { path: { gezinId }, header }, body })),
    { invalidates: [gezinKey(gezinId)] },
  );
}

const REGEL = '/api/v1/gezinnen/{gezinId}/wiedoetwat/{regelId}';
interface Welke {
  readonly id: string;
  readonly versie: number;
}
const welkeIn = (gezinId: string, { id, versie }: Welke, header: { 'idempotency-key': string }) => ({
  path: { gezinId, regelId: id },
  header: { ...header, 'if-match': String(versie) },
});

export const useEindigRegel = (gezinId: string, welke: Welke) =>
  useWrite(
    (body: { vanaf: string; reden: string }, header) =>
      read(api.POST(`${REGEL}/einde`, { params: welkeIn(gezinId, welke, header), body })),
    { invalidates: [gezinKey(gezinId)] },
  );

export const useWijzigRegel = (gezinId: string, welke: Welke) =>
  useWrite(
    (body: { regel: NieuweRegel; reden: string }, header) =>
      read(api.POST(`${REGEL}/wijziging`, { params: welkeIn(gezinId, welke, header), body })),
    { invalidates: [gezinKey(gezinId)] },
  );

export const useZetTerug = (gezinId: string) =>
  useWrite(
    (welke: Welke, header) => read(api.POST(`${REGEL}/terug`, { params: welkeIn(gezinId, welke, header) })),
    { invalidates: [gezinKey(gezinId)] },
  );

/** The page of one of the family, as it comes on paper. */
export function useAfdrukWieDoetWat(gezinId: string, persoonId: string) {
  return useQuery({
    queryKey: [...gezinKey(gezinId), 'wiedoetwat', 'afdruk', persoonId],
    queryFn: () => read(api.GET(AFDRUK, { params: { path: { gezinId, persoonId } } })),
  });
}
