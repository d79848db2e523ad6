import type { QueryClient } from '@tanstack/react-query';
import { emptyMemory } from './rights.ts';
import { isLeaving, noticeSession } from './session-watch.ts';

const SESSION = '/api/v1/sessie';

/** Asks who is logged in, past every cache. Undefined is nobody, or an answer that did not come. */
async function whoIsHere(): Promise<string | undefined> {
  const answer = await fetch(SESSION, { credentials: 'same-origin' }).catch(() => undefined);
  if (answer?.ok !== true) return undefined;
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
  if (noticeSession(await whoIsHere()) === 'alive') return;
  await emptyMemory(client);
}
