import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';
import { meldingKey, type Melding } from './melding-query.ts';

const url = '/api/v1/meldingen/{meldingId}/personen/{plaats}/uitstel';
export type Uitstel = paths[typeof url]['post']['requestBody'] extends {
  content: { 'application/json': infer B };
}
  ? B
  : never;
export type Plicht = Melding['informeren'][number];

interface Wie {
  readonly meldingId: string;
  readonly plaats: number;
}
const changed = ({ meldingId }: Wie) => ({ invalidates: [meldingKey(meldingId), ['meldingen', 'lijst']] });

/** Telling one person waits longer. */
export const useStelUit = (wie: Wie) =>
  useWrite(
    (body: Uitstel, header) => read(api.POST(url, { params: { path: { ...wie }, header }, body })),
    changed(wie),
  );

/** One person was told, on a day. */
export const useVertelAan = (wie: Wie) =>
  useWrite(
    (op: string, header) =>
      read(
        api.POST('/api/v1/meldingen/{meldingId}/personen/{plaats}/verteld', {
          params: { path: { ...wie }, header },
          body: { op },
        }),
      ),
    changed(wie),
  );
