import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { kijkNu, volg, type Kijk } from './kijk.ts';
import { MELDING, type Stap } from './stappen.ts';
import { wijs } from './wijzer.ts';

export interface Stand {
  readonly kijk: Kijk;
  /** The visitor did the thing, or had it done. What was done stays done, also when the page moves on. */
  readonly klaar: boolean;
  /** Where the card is out of the way of what it points at. */
  readonly plek: 'rechts' | 'links';
}

/** How a step stands, followed from the page and from what its queries answered. */
export function useStand(stap: Stap): Stand {
  const client = useQueryClient();
  const [stand, setStand] = useState<Stand>(() => ({
    kijk: kijkNu(client, MELDING),
    klaar: false,
    plek: 'rechts',
  }));
  useEffect(() => {
    let klaar = false;
    const wijzer = wijs();
    const stop = volg(client, () => {
      const kijk = kijkNu(client, MELDING);
      klaar ||= stap.klaar(kijk);
      const plek = wijzer.naar(kijk.vind(klaar ? (stap.gevolg ?? []) : stap.wijst(kijk)));
      setStand({ kijk, klaar, plek });
    });
    return () => {
      stop();
      wijzer.naar(undefined);
    };
  }, [client, stap]);
  return stand;
}
