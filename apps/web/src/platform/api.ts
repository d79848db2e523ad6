import { createClient, type paths } from '@rondom/api-client';
import { noticeAnswer, sessionState } from './session-watch.ts';
import { ConnectionLost, readProblem, Refused } from './problem.ts';

/** The typed client. Every call goes to our own origin with the session's cookie. */
export const api = createClient<paths>({
  baseUrl: '/',
  credentials: 'same-origin',
  // A form of another site cannot set this header, so the API knows that the page is ours.
  headers: { 'X-Rondom': '1', Accept: 'application/json' },
});

const NOT_LOGGED_IN = 401;

// A tab that another tab made somebody else is answered here, as the API would answer nobody.
api.use({
  onRequest: () => (sessionState() === 'other' ? new Response(null, { status: NOT_LOGGED_IN }) : undefined),
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
  // The cards of the demo are for everybody: they say nothing about a session.
  if (!answer.response.url.includes('/demo/')) noticeAnswer(answer.response.status);
  if (!answer.response.ok) throw new Refused(readProblem(answer.response.status, answer.error));
  // 204 has no body; callers of such a path expect undefined.
  return answer.data as T;
}
