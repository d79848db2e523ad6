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

/** What the API answered; refusals and lost connections are thrown, typed. */
export async function read<T>(call: Promise<Answer<T>>): Promise<T> {
  const answer = await call.catch((cause: unknown) => {
    throw new ConnectionLost('no answer', { cause });
  });
  if (!answer.response.ok) throw new Refused(readProblem(answer.response.status, answer.error));
  // 204 has no body; callers of such a path expect undefined.
  return answer.data as T;
}
