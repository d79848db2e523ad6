import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const LADDER = '/api/v1/ladder';
const key = ['ladder'] as const;

/** In how many working days each step answers, in the regions one answers for. */
export function useLadder() {
  return useQuery({ queryKey: key, queryFn: () => read(api.GET(LADDER)) });
}
export type Ladder = NonNullable<ReturnType<typeof useLadder>['data']>;
export type Regioladder = Ladder['regios'][number];
export type Afspraak = paths[typeof LADDER]['post']['requestBody']['content']['application/json'];

export const useLegAfspraakVast = () =>
  useWrite((body: Afspraak, header) => read(api.POST(LADDER, { params: { header }, body })), {
    invalidates: [key],
  });
