import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey } from '../gezin/use-gezin.ts';

const WACHT = '/api/v1/gezinnen/{gezinId}/wachten/{wachtId}';
const BESLUITEN = '/api/v1/gezinnen/{gezinId}/besluiten';

type Body<Path extends keyof paths, Method extends 'post' | 'put'> =
  paths[Path] extends Record<Method, { requestBody: { content: { 'application/json': infer B } } }>
    ? B
    : never;
export type Reden = Body<`${typeof WACHT}/reden`, 'put'>['reden'];
export type Einde = Body<`${typeof WACHT}/einde`, 'post'>;
export type Begin = Body<`${typeof WACHT}/begin`, 'post'>;
export type Heropening = Body<`${typeof WACHT}/heropening`, 'post'>;
export type Besluit = Body<typeof BESLUITEN, 'post'>;

interface Of {
  gezinId: string;
  wachtId: string;
  versie: number;
}

const change = ({ versie }: Of, header: { 'idempotency-key': string }) => ({
  ...header,
  'if-match': String(versie),
});

export const useZegReden = (of: Of) =>
  useWrite(
    (reden: Reden, header) =>
      read(api.PUT(`${WACHT}/reden`, { params: { path: of, header: change(of, header) }, body: { reden } })),
    { invalidates: [gezinKey(of.gezinId)] },
  );

export const useNoemHelper = (of: Of) =>
  useWrite(
    (gebruikerId: string, header) =>
      read(
        api.PUT(`${WACHT}/hulpverlener`, {
          params: { path: of, header: change(of, header) },
          body: { gebruikerId },
        }),
      ),
    { invalidates: [gezinKey(of.gezinId)] },
  );

export const useMeldBegin = (of: Of) =>
  useWrite(
    (body: Begin, header) =>
      read(api.POST(`${WACHT}/begin`, { params: { path: of, header: change(of, header) }, body })),
    { invalidates: [gezinKey(of.gezinId)] },
  );

export const useEindig = (of: Of) =>
  useWrite(
    (body: Einde, header) =>
      read(api.POST(`${WACHT}/einde`, { params: { path: of, header: change(of, header) }, body })),
    { invalidates: [gezinKey(of.gezinId)] },
  );

export const useHerroep = (of: Of) =>
  useWrite(
    (_: undefined, header) =>
      read(api.POST(`${WACHT}/einde/herroeping`, { params: { path: of, header: change(of, header) } })),
    { invalidates: [gezinKey(of.gezinId)] },
  );

export const useHeropen = (of: Of) =>
  useWrite(
    (body: Heropening, header) =>
      read(api.POST(`${WACHT}/heropening`, { params: { path: of, header }, body })),
    { invalidates: [gezinKey(of.gezinId)] },
  );

export const useLegBesluitVast = (gezinId: string) =>
  useWrite(
    (body: Besluit, header) => read(api.POST(BESLUITEN, { params: { path: { gezinId }, header }, body })),
    { invalidates: [gezinKey(gezinId)] },
  );

export const useTrekIn = (of: { gezinId: string; besluitId: string; versie: number }) =>
  useWrite(
    (op: string, header) =>
      read(
        api.POST(`${BESLUITEN}/{besluitId}/intrekking`, {
          params: { path: of, header: { ...header, 'if-match': String(of.versie) } },
          body: { op },
        }),
      ),
    { invalidates: [gezinKey(of.gezinId)] },
  );

export const useVerhuis = (gezinId: string) =>
  useWrite(
    (body: { regioId: string; vanaf: string }, header) =>
      read(
        api.POST('/api/v1/gezinnen/{gezinId}/verhuizing', { params: { path: { gezinId }, header }, body }),
      ),
    { invalidates: [gezinKey(gezinId)] },
  );

export const useRegios = () =>
  useQuery({ queryKey: ['regios'], queryFn: () => read(api.GET('/api/v1/regios')), staleTime: Infinity });
