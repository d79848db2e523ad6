import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const LIJST = '/api/v1/wiekanmeedenken';
const MIJN = '/api/v1/meedenkkaart';
const KAART = '/api/v1/meedenkkaarten/{kaartId}';
const WOORDEN = '/api/v1/wiekanmeedenken/deskundigheden';
const STOP = '/api/v1/wiekanmeedenken/deskundigheden/{deskundigheidId}/einde';
const key = ['wiekanmeedenken'] as const;

/** People and desks of one region; without a choice the own one. */
export function useWieKanMeedenken(regioId: string | undefined) {
  return useQuery({
    queryKey: [...key, 'lijst', regioId ?? 'eigen'],
    queryFn: () => read(api.GET(LIJST, { params: { query: regioId === undefined ? {} : { regioId } } })),
    placeholderData: (vorige) => vorige,
  });
}
export type WieKanMeedenken = NonNullable<ReturnType<typeof useWieKanMeedenken>['data']>;
export type Mens = WieKanMeedenken['mensen'][number];
export type Loket = WieKanMeedenken['loketten'][number];

export function useMijnKaart() {
  return useQuery({ queryKey: [...key, 'mijn'], queryFn: () => read(api.GET(MIJN)) });
}
export type MijnKaart = NonNullable<ReturnType<typeof useMijnKaart>['data']>;
export type Kaart = MijnKaart['kaart'];

/** The card of somebody one leads. */
export function useKaart(kaartId: string) {
  return useQuery({
    queryKey: [...key, 'kaart', kaartId],
    queryFn: () => read(api.GET(KAART, { params: { path: { kaartId } } })),
  });
}

export const useZetMijnKaart = (versie: number) =>
  useWrite(
    (body: Kaart, header) =>
      read(api.PUT(MIJN, { params: { header: { ...header, 'if-match': String(versie) } }, body })),
    { invalidates: [key] },
  );

type Verbetering = paths[typeof KAART]['put']['requestBody']['content']['application/json'];
export const useVerbeterKaart = (kaartId: string, versie: number) =>
  useWrite(
    (body: Verbetering, header) =>
      read(
        api.PUT(KAART, {
          params: { path: { kaartId }, header: { ...header, 'if-match': String(versie) } },
          body,
        }),
      ),
    { invalidates: [key] },
  );

export const useVoegWoordToe = (regioId: string) =>
  useWrite(
    (naam: string, header) => read(api.POST(WOORDEN, { params: { header }, body: { regioId, naam } })),
    { invalidates: [key] },
  );

export const useStopWoord = () =>
  useWrite(
    ({ id, versie }: { id: string; versie: number }, header) =>
      read(
        api.POST(STOP, {
          params: { path: { deskundigheidId: id }, header: { ...header, 'if-match': String(versie) } },
        }),
      ),
    { invalidates: [key] },
  );
