import { useSyncExternalStore } from 'react';

/** `ended`: the API knows nobody any more. `other`: another tab of this browser is now somebody else. */
export type SessionState = 'alive' | 'ended' | 'other';

const channel = new BroadcastChannel('rondom-sessie');
const listeners = new Set<() => void>();
let state: SessionState = 'alive';
let own: string | undefined;

function become(next: SessionState): void {
  if (state === next) return;
  state = next;
  listeners.forEach((listener) => listener());
}

/**
 * Tabs share one session cookie. A tab that was opened as one person must not write as another, so a tab that
 * hears of another person stops asking the API anything.
 */
channel.onmessage = (event: MessageEvent<unknown>) => {
  if (own === undefined) return;
  become(event.data === own ? 'alive' : 'other');
};

let leavingSince = -Infinity;
const LEAVING_MS = 5_000;
export function watchLeaving(): void {
  window.addEventListener('beforeunload', () => {
    leavingSince = performance.now();
  });
}

/** This page is about to make place for another one. */
export const isLeaving = (): boolean => performance.now() - leavingSince < LEAVING_MS;

/** Who is logged in according to the API: nobody, somebody else, or still the person of this tab. */
export function noticeSession(sub: string | undefined): SessionState {
  become(sub === undefined ? 'ended' : own === undefined || sub === own ? 'alive' : 'other');
  return state;
}

/** As whom this tab looks; told to the other tabs. */
export function announceSession(sub: string): void {
  own = sub;
  channel.postMessage(sub);
}

/** Called with every answer: a refused session shows, and a new one makes the page alive again. */
export function noticeAnswer(status: number): void {
  if (state !== 'other') become(status === 401 ? 'ended' : 'alive');
}

export const sessionState = (): SessionState => state;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSessionState = (): SessionState => useSyncExternalStore(subscribe, sessionState);
