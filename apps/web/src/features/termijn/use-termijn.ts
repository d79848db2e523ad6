import { useQuery } from '@tanstack/react-query';
import type { Stap, Verwacht } from '@rondom/taal';
import { api, read } from '../../platform/api.ts';

const PATH = '/api/v1/gezinnen/{gezinId}/termijnen/{termijnId}';

async function readTermijn(gezinId: string, termijnId: string) {
  const termijn = await read(api.GET(PATH, { params: { path: { gezinId, termijnId } } }));
  return {
    ...termijn,
    // The contract says text and parameters; the catalogue holds the codes that the domain writes there.
    bronstatus: termijn.bronstatus,
    stappen: termijn.stappen as unknown as readonly Stap[],
    wacht: termijn.wacht as unknown as readonly Stap[],
    gevolgen: termijn.gevolgen as unknown as readonly Verwacht[],
  };
}

export type Termijn = Awaited<ReturnType<typeof readTermijn>>;

/** A clock with every step of how its last day came about, and what became of it. */
export function useTermijn(gezinId: string, termijnId: string | undefined) {
  return useQuery({
    queryKey: ['gezin', gezinId, 'termijn', termijnId],
    queryFn: () => readTermijn(gezinId, termijnId ?? ''),
    enabled: termijnId !== undefined,
  });
}
