import { kiesZinnen, type Catalogus, type Taal } from '@rondom/taal';
import { algemeen } from '@rondom/taal/schermen/algemeen';
import { kader } from '@rondom/taal/schermen/kader';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { chosenTaal, keepTaal } from './taal-keuze.ts';

interface TaalState {
  taal: Taal;
  kiesTaal: (taal: Taal) => void;
}

const TaalContext = createContext<TaalState>({ taal: 'nl', kiesTaal: () => undefined });

/** Holds the language of the interface; the choice stays in a cookie so that every entry knows it. */
export function TaalProvider({ begin, children }: { begin?: Taal; children: ReactNode }) {
  const [taal, setTaal] = useState<Taal>(() => chosenTaal() ?? begin ?? 'nl');
  useEffect(() => {
    document.documentElement.lang = taal;
  }, [taal]);
  const kiesTaal = useCallback((next: Taal) => {
    keepTaal(next);
    setTaal(next);
  }, []);
  const state = useMemo(() => ({ taal, kiesTaal }), [taal, kiesTaal]);
  return <TaalContext value={state}>{children}</TaalContext>;
}

export const useTaal = (): TaalState => useContext(TaalContext);

const base = { algemeen, kader };
type Rooms = Readonly<Record<string, Catalogus>>;

/**
 * The sentences of the rooms a page names, and always those of `algemeen` and `kader`:
 *
 *     import { gezin } from '@rondom/taal/schermen/gezin';
 *     const rooms = { gezin };                       // outside the component
 *     const z = useZinnen(rooms);                    // z.gezin.titel, z.algemeen.knop.bewaar
 *
 * Each page names its own rooms so that a bundle holds no sentences of pages it does not have.
 */
export function useZinnen<R extends Rooms = typeof base>(rooms?: R) {
  const { taal } = useTaal();
  return useMemo(() => kiesZinnen(taal, { ...base, ...rooms } as typeof base & R), [taal, rooms]);
}
