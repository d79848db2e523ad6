import { useCallback, useRef } from 'react';
import { api, read } from '../../platform/api.ts';
import { useSessie } from '../../platform/sessie.ts';
import { useWrite } from '../../platform/use-write.ts';
import { bodyOf, type NotitieInhoud } from './notitie-inhoud.ts';

const PATH = '/api/v1/gezinnen/{gezinId}/contactnotities';
type Body = NonNullable<ReturnType<typeof bodyOf>>;

/** The server's clock: in the demo it stands on another day than the device. */
function useNow(): () => string {
  const { data, dataUpdatedAt } = useSessie();
  return useCallback(
    () => new Date(data ? Date.parse(data.nu) + Date.now() - dataUpdatedAt : Date.now()).toISOString(),
    [data, dataUpdatedAt],
  );
}

/** Saves a note for good; its draft ends in the same step on the server. */
export function useSchrijfOp(gezinId: string) {
  const now = useNow();
  const save = useWrite(
    (body: Body, header) => read(api.POST(PATH, { params: { path: { gezinId }, header }, body })),
    { invalidates: [['gezin', gezinId]] },
  );
  const tried = useRef<{ inhoud: NotitieInhoud; nu: string }>(undefined);
  // A second try after a lost connection is the same note, so it keeps the moment of the first.
  const toBody = useCallback(
    (inhoud: NotitieInhoud) => {
      if (tried.current?.inhoud !== inhoud) tried.current = { inhoud, nu: now() };
      return bodyOf(inhoud, tried.current.nu, gezinId);
    },
    [gezinId, now],
  );
  return { save, toBody };
}
