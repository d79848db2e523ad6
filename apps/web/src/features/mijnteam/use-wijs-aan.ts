import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const PATH = '/api/v1/gezinnen/{gezinId}/aanwijzingen';
export type AanwijzingBody = paths[typeof PATH]['post']['requestBody']['content']['application/json'];
export type Waarom = Extract<AanwijzingBody, { soort: 'vastgezicht' }>['reden'];
export type Redenweg = Extract<AanwijzingBody, { soort: 'vervanger' }>['reden'];

/** A face, or who stands in, is named by who leads the team. */
export const useWijsAan = (gezinId: string) =>
  useWrite(
    (body: AanwijzingBody, header) => read(api.POST(PATH, { params: { path: { gezinId }, header }, body })),
    { invalidates: [['gezin']] },
  );
