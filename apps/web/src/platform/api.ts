import { createClient, type paths } from '@rondom/api-client';
import { ConnectionLost, readProblem, Refused } from './problem.ts';

/** The typed client. Every call goes to our own origin with the session's cookie. */
export const api = createClient<paths>({
  baseUrl: '/',
  credentials: 'same-origin',
  // A form of another site cannot set this header, so the API knows that the page is ours.
  headers: { 'X-Rondom': '1', Accept: 'application/json' },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

export interface Versioned<T> {
  data: T;
  /** Send it back as If-Match when changing what was read. */
  etag: string | undefined;
}

/** What the API answered, with its version; refusals and lost connections are thrown, typed. */
export async function readVersioned<T>(call: Promise<Answer<T>>): Promise<Versioned<T>> {
  const answer = await call.catch((cause: unknown) => {
    throw new ConnectionLost('no answer', { cause });
  });
  if (!answer.response.ok) throw new Refused(readProblem(answer.response.status, answer.error));
  // 204 has no body; callers of such a path expect undefined.
  return { data: answer.data as T, etag: answer.response.headers.get('ETag') ?? undefined };
}

/** As `readVersioned`, for who needs the body only. */
export async function read<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await readVersioned(call)).data;
}
