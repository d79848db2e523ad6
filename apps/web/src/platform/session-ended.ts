import { useSyncExternalStore } from 'react';
import { Refused } from './problem.ts';

const NOT_LOGGED_IN = 401;
let ended = false;
const listeners = new Set<() => void>();

/** Any answer that says the session is over; the frame then says so, once, above the page. */
export function noticeEndedSession(failure: unknown): void {
  if (ended || !(failure instanceof Refused) || failure.problem.status !== NOT_LOGGED_IN) return;
  ended = true;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSessionEnded = (): boolean => useSyncExternalStore(subscribe, () => ended);
