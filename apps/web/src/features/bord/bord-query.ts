import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

/** Of which region, and of which day; without, of all regions together, today. */
export interface BordKeus {
  regio?: string;
  op?: string;
}

/** How many rows of it, from the top; without, the first hundred. */
export interface Bordbladzij extends BordKeus {
  toon?: number;
}
/** So many more each time, and not more than the API gives. */
export const bladzij = { eerste: 100, meer: 200, meest: 2_000 } as const;

const readBord = (query: Bordbladzij) => read(api.GET('/api/v1/bord', { params: { query } }));
const readVerloop = (query: BordKeus & { uitvoer?: boolean }) =>
  read(api.GET('/api/v1/bord/verloop', { params: { query } }));
const readGebieden = (query: { op?: string }) =>
  read(api.GET('/api/v1/bord/gebieden', { params: { query } }));

/** To take along: each of these is recorded, so nothing keeps what they gave. */
export const uitvoer = {
  rijen: (query: BordKeus) => read(api.GET('/api/v1/bord/rijen', { params: { query } })),
  verloop: (query: BordKeus) => readVerloop({ ...query, uitvoer: true }),
  gebieden: (query: { op?: string }) => read(api.GET('/api/v1/bord/publicatie', { params: { query } })),
};

const keyOf = (...rest: readonly (string | Bordbladzij)[]) => [
  'bord',
  'lijst',
  ...rest.filter((part) => typeof part === 'string' || Object.keys(part).length > 0),
];

/** The board; the stream renews it, so that the number falls in an open window. */
export function useBord(keus: Bordbladzij = {}) {
  return useQuery({
    queryKey: keyOf(keus),
    queryFn: () => readBord(keus),
    placeholderData: keepPreviousData,
  });
}

/** A year of the board, day by day. */
export function useVerloop(keus: BordKeus) {
  return useQuery({
    queryKey: keyOf('verloop', keus),
    queryFn: () => readVerloop(keus),
    placeholderData: keepPreviousData,
  });
}

/** How many wait in every region, province and the country. */
export function useGebieden(keus: { op?: string }) {
  return useQuery({ queryKey: keyOf('gebieden', keus), queryFn: () => readGebieden(keus) });
}

/** One row, opened. Each reading is logged about that child, so the stream does not renew it. */
export function useBordRij(nummer: string) {
  return useQuery({
    queryKey: ['bord', nummer],
    queryFn: () => read(api.GET('/api/v1/bord/{nummer}', { params: { path: { nummer } } })),
  });
}

export type Bord = Awaited<ReturnType<typeof readBord>>;
export type BordRij = Bord['rijen'][number];
/** One row as its own page gets it. */
export type BordPadrij = NonNullable<ReturnType<typeof useBordRij>['data']>;
export type Bordjaar = Awaited<ReturnType<typeof readVerloop>>;
export type Borddag = Bordjaar['dagen'][number];
export type Gebieden = Awaited<ReturnType<typeof readGebieden>>;
