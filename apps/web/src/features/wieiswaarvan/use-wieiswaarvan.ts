import type { paths } from '@rondom/api-client';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const PAD = '/api/v1/wieiswaarvan';
const ZET = '/api/v1/wieiswaarvan/taakdragers';
const key = ['wieiswaarvan'] as const;

/** Every kind of question with who decides, and who carries the tasks in one region; without a choice the own one. */
export function useWieIsWaarvan(regioId: string | undefined) {
  return useQuery({
    queryKey: [...key, regioId ?? 'eigen'],
    queryFn: () => read(api.GET(PAD, { params: { query: regioId === undefined ? {} : { regioId } } })),
    placeholderData: (vorige) => vorige,
  });
}
export type WieIsWaarvan = NonNullable<ReturnType<typeof useWieIsWaarvan>['data']>;
export type Vraag = WieIsWaarvan['vragen'][number];
export type Taakdrager = WieIsWaarvan['taakdragers'][number];
export type Taak = Taakdrager['taak'];
export type Gebied = Vraag['gebied'];

export type ZetTaakdrager = paths[typeof ZET]['post']['requestBody']['content']['application/json'];

export function useZetTaakdrager() {
  return useWrite((body: ZetTaakdrager, header) => read(api.POST(ZET, { params: { header }, body })), {
    invalidates: [key],
  });
}
