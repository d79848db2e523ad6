import { useQuery } from '@tanstack/react-query';
import { api, read } from './api.ts';
import { Refused } from './problem.ts';
import { announceSession } from './session-watch.ts';

/** Who somebody is in Rondom, as the contract lists it. */
export type Rol = NonNullable<ReturnType<typeof useSessie>['data']>['rol'];

const NOT_LOGGED_IN = 401;

async function readSessie() {
  const sessie = await read(api.GET('/api/v1/sessie'));
  announceSession(sessie.sub);
  return sessie;
}

/** Who looks, and the day on which. Read once per page load; the frames and the demo bar live of it. */
export function useSessie() {
  return useQuery({
    queryKey: ['sessie'],
    queryFn: readSessie,
    staleTime: Infinity,
  });
}

/** The persons one can be in the demo. Outside the demo the path does not exist. */
export function useKaarten(enabled: boolean) {
  return useQuery({
    queryKey: ['demo', 'kaarten'],
    queryFn: () => read(api.GET('/api/v1/demo/kaarten')),
    staleTime: Infinity,
    enabled,
  });
}

/**
 * The demo as the bar shows it: as whom one looks and as whom one can. Without a session (the public form)
 * only the cards tell that this is the demo.
 */
export function useDemo() {
  const sessie = useSessie();
  const { error } = sessie;
  const stranger = error instanceof Refused && error.problem.status === NOT_LOGGED_IN;
  const { data: kaarten } = useKaarten(stranger || sessie.data?.demo === true);
  return kaarten === undefined ? undefined : { kaarten, sub: sessie.data?.sub, naam: sessie.data?.naam };
}

/** Becoming somebody in the demo, at the beginning or on a page of Rondom. */
export function aanmeldAdres(sub: string, naar?: string): string {
  const vraag = new URLSearchParams({ als: sub, ...(naar === undefined ? {} : { naar }) });
  return `/aanmelden?${vraag.toString()}`;
}
