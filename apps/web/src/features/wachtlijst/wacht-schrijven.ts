import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { gezinKey } from '../gezin/use-gezin.ts';
import type { Stemsoort } from './wacht-stemmen.ts';

const STEM = '/api/v1/gezinnen/{gezinId}/wachten/{wachtId}/bevestigingen';

export type Antwoord = paths[typeof STEM]['post']['requestBody']['content']['application/json']['antwoord'];

interface Of {
  gezinId: string;
  wachtId: string;
}

export interface Gezegd {
  stem: { soort: Stemsoort; persoonId: string };
  antwoord: Antwoord;
  woorden: string;
  op: string;
}

export function useSchrijfStemOp(path: Of) {
  return useWrite((body: Gezegd, header) => read(api.POST(STEM, { params: { path, header }, body })), {
    invalidates: [gezinKey(path.gezinId)],
  });
}
