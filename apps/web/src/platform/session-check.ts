import type { QueryClient } from '@tanstack/react-query';
import { emptyMemory } from './rights.ts';
import { isLeaving, noticeSession, sessionState } from './session-watch.ts';

const SESSION = '/api/v1/sessie';

/** Asks who is logged in, past every cache. Undefined is nobody; without an answer nobody knows, and it throws. */
async function whoIsHere(): Promise<string | undefined> {
  const answer = await fetch(SESSION, { credentials: 'same-origin', cache: 'no-store' });
  if (!answer.ok) return undefined;
  const body: unknown = await answer.json();
  return typeof body === 'object' && body !== null && 'sub' in body ? String(body.sub) : undefined;
}

/**
 * The stream said that a session ended. Another tab may have begun a new one meanwhile; only when it is not the same
 * person who sits here does everything go.
 */
export async function checkSession(client: QueryClient): Promise<void> {
  // On its way to another page: that one begins anew.
  if (isLeaving()) return;
  // Behind the lock already, and somebody logs in anew in another tab: what was typed waits for who comes back.
  const wasLocked = sessionState() === 'ended';
  const sub = await whoIsHere().catch(() => undefined);
  if (noticeSession(sub) === 'alive' || wasLocked) return;
  await emptyMemory(client);
}

/** A session ran out while nobody sat here: the page is hidden, and stays as it is for who comes back. */
export async function noticeEnd(): Promise<void> {
  try {
    noticeSession(await whoIsHere());
  } catch {
    // Without a connection it is not known; the next answer tells.
  }
}

const IDLE_MS = 15 * 60_000;
const SAY_EVERY_MS = 60_000;
const SIGNS = ['keydown', 'pointerdown', 'input', 'wheel', 'touchstart'] as const;

/** Tells the API at most once a minute that somebody sits here, and looks after fifteen minutes of nobody. */
export function watchIdle(): () => void {
  let said = Date.now();
  let timer = setTimeout(() => void noticeEnd(), IDLE_MS);
  const sign = (): void => {
    clearTimeout(timer);
    // A moment later than the API counts: then it has ended there.
    timer = setTimeout(() => void noticeEnd(), IDLE_MS + SAY_EVERY_MS);
    if (Date.now() - said < SAY_EVERY_MS || sessionState() !== 'alive') return;
    said = Date.now();
    void fetch(`${SESSION}/bezig`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'X-Rondom': '1' },
    }).catch(() => undefined);
  };
  for (const name of SIGNS) window.addEventListener(name, sign, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    for (const name of SIGNS) window.removeEventListener(name, sign, { capture: true });
  };
}
