import { useSyncExternalStore } from 'react';

/**
 * Where the guided tour is: the number of its step, in this tab only, and nothing else. *Snel weg* clears it with the
 * tab's other memory; without storage there is no tour.
 */
const SLEUTEL = 'rondom-rondleiding';
const listeners = new Set<() => void>();

function read(): number | undefined {
  try {
    const nummer = Number(sessionStorage.getItem(SLEUTEL) ?? undefined);
    return Number.isInteger(nummer) ? nummer : undefined;
  } catch {
    return undefined;
  }
}

/** Goes to a step; undefined ends the tour. */
export function zetStap(nummer: number | undefined): void {
  if (nummer === undefined) sessionStorage.removeItem(SLEUTEL);
  else sessionStorage.setItem(SLEUTEL, String(nummer));
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The step the tour is at; undefined while no tour runs. */
export const useStap = (): number | undefined => useSyncExternalStore(subscribe, read);
