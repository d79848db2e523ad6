import { isTaal, kiesZinnen, type Catalogus, type Taal } from '@rondom/taal';
import { algemeen } from '@rondom/taal/schermen/algemeen';
import { kader } from '@rondom/taal/schermen/kader';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

const COOKIE = 'rondom_taal';
const YEAR_IN_SECONDS = 31_536_000;

interface TaalState {
  taal: Taal;
  kiesTaal: (taal: Taal) => void;
}

const TaalContext = createContext<TaalState>({ taal: 'nl', kiesTaal: () => undefined });

/** The language chosen before on this device, if any. */
export function chosenTaal(): Taal | undefined {
  const match = new RegExp(`(?:^|; )${COOKIE}=(\\w+)`).exec(document.cookie);
  return isTaal(match?.[1]) ? match[1] : undefined;
}

/** The first language a browser asks for that Rondom speaks. Only the demo follows it; elsewhere Dutch. */
export function browserTaal(): Taal {
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isTaal) ?? 'nl';
}

/** Holds the language of the interface; the choice stays in a cookie so that every entry knows it. */
export function TaalProvider({ begin, children }: { begin?: Taal; children: ReactNode }) {
  const [taal, setTaal] = useState<Taal>(() => chosenTaal() ?? begin ?? 'nl');
  useEffect(() => {
    document.documentElement.lang = taal;
  }, [taal]);
  const kiesTaal = useCallback((next: Taal) => {
    document.cookie = `${COOKIE}=${next}; Path=/; Max-Age=${YEAR_IN_SECONDS}; SameSite=Lax`;
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
