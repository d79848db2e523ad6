import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const UREN = '/api/v1/werklast/uren';
const AFSPRAKEN = '/api/v1/werklast/afspraken';
const PROEF = '/api/v1/werklast/regio/proef';
const mijn = ['gezin', 'lijst', 'werklast'] as const;
const regio = ['werklast', 'regio'] as const;

/** One's own work; a change in any of the own families renews it. */
export function useMijnWerklast() {
  return useQuery({ queryKey: mijn, queryFn: () => read(api.GET('/api/v1/werklast')) });
}
export type MijnWerklast = NonNullable<ReturnType<typeof useMijnWerklast>['data']>;

export const readTeamwerklast = (uitvoer: boolean) =>
  read(api.GET('/api/v1/werklast/team', { params: { query: { uitvoer } } }));

export function useTeamwerklast(enabled = true) {
  return useQuery({ queryKey: [...mijn, 'team'], queryFn: () => readTeamwerklast(false), enabled });
}
export type Teamwerklast = NonNullable<ReturnType<typeof useTeamwerklast>['data']>;
export type Lid = Teamwerklast['leden'][number];
export type Regel = Lid['regels'][number];
export type Fase = Regel['fase'];
export type Week = Lid['weken'][number];
export type Som = Teamwerklast['som'];
export type Afspraak = Teamwerklast['afspraak'];

/** Beside a choice between colleagues, for who leads the team. */
export function useRuimte() {
  return useQuery({ queryKey: [...mijn, 'ruimte'], queryFn: () => read(api.GET('/api/v1/werklast/ruimte')) });
}

export const readWerklastbeeld = (uitvoer: boolean) =>
  read(api.GET('/api/v1/werklast/regio', { params: { query: { uitvoer } } }));

export function useWerklastbeeld() {
  return useQuery({ queryKey: regio, queryFn: () => readWerklastbeeld(false) });
}
export type Werklastbeeld = NonNullable<ReturnType<typeof useWerklastbeeld>['data']>;
export type Werklastregio = Werklastbeeld['regios'][number];

type UrenBody = paths[typeof UREN]['post']['requestBody']['content']['application/json'];
export type AfspraakBody = paths[typeof AFSPRAKEN]['post']['requestBody']['content']['application/json'];

export const useZetUren = () =>
  useWrite((body: UrenBody, header) => read(api.POST(UREN, { params: { header }, body })), {
    invalidates: [mijn],
  });

export const useSpreekAf = () =>
  useWrite((body: AfspraakBody, header) => read(api.POST(AFSPRAKEN, { params: { header }, body })), {
    invalidates: [regio],
  });

/** What would move; asked when somebody wants to know, never by itself. */
export const readProef = (query: AfspraakBody) => read(api.GET(PROEF, { params: { query } }));
export type Proef = Awaited<ReturnType<typeof readProef>>;
