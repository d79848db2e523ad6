import { useCallback, useState } from 'react';
import { markNavigation } from '../platform/navigation.ts';
import { leegBericht, leesBericht, type Bericht } from './bericht.ts';

const PLAATS = 'bericht';

function bewaar(bericht: Bericht): void {
  try {
    sessionStorage.setItem(PLAATS, JSON.stringify(bericht));
  } catch {
    // Without storage the text lives as long as the page.
  }
}

function lees(): Bericht {
  const sleutel = crypto.randomUUID();
  try {
    return leesBericht(sessionStorage.getItem(PLAATS), sleutel);
  } catch {
    return leegBericht(sleutel);
  }
}

export interface BerichtState {
  bericht: Bericht;
  wijzig: (fields: Partial<Bericht>) => Bericht;
  ga: (stap: Bericht['stap']) => void;
  wis: () => void;
  /** The receipt of what was sent. It is on screen only: this device keeps nothing. */
  bewijs: Bewijs | undefined;
  verstuurd: (bewijs: Bewijs) => void;
  opnieuw: () => void;
}

export interface Bewijs {
  nummer: string;
  code: string;
}

function toTop(): void {
  markNavigation();
  window.scrollTo(0, 0);
}

/**
 * The message in this tab: every key is kept at once, a reload brings it back, and it is gone with the tab, with
 * *Snel weg* and after sending. The address never changes, so that *Snel weg* leaves no step behind in the history.
 */
export function useBericht(): BerichtState {
  const [bericht, setBericht] = useState(lees);
  const [bewijs, setBewijs] = useState<Bewijs | undefined>();
  const wijzig = useCallback(
    (fields: Partial<Bericht>) => {
      const next = { ...bericht, ...fields };
      bewaar(next);
      setBericht(next);
      return next;
    },
    [bericht],
  );
  const ga = useCallback(
    (stap: Bericht['stap']) => {
      wijzig({ stap });
      toTop();
    },
    [wijzig],
  );
  const wis = useCallback(() => {
    sessionStorage.removeItem(PLAATS);
    setBericht(leegBericht(crypto.randomUUID()));
  }, []);
  const verstuurd = useCallback(
    (gekregen: Bewijs) => {
      wis();
      setBewijs(gekregen);
      toTop();
    },
    [wis],
  );
  const opnieuw = useCallback(() => {
    setBewijs(undefined);
    toTop();
  }, []);
  return { bericht, wijzig, ga, wis, bewijs, verstuurd, opnieuw };
}
