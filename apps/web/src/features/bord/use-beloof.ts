import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const PATH = '/api/v1/bord/belofte';

type Body = paths[typeof PATH]['put']['requestBody']['content']['application/json'];
export type Reden = Body['reden'];

/** A new promise comes after the one on screen: its version, 0 where there was none. */
export function useBeloof() {
  return useWrite(
    ({ versie, ...body }: Body & { versie: number }, header) =>
      read(api.PUT(PATH, { params: { header: { ...header, 'if-match': String(versie) } }, body })),
    { invalidates: [['bord', 'lijst']] },
  );
}
