const END_SESSION = '/api/v1/sessie/beeindig';
const NEUTRAL_PAGE = '/weg';

/** Ends the session without waiting for the answer; `keepalive` lets it arrive while the page goes. */
function endSession(): Promise<unknown> {
  return fetch(END_SESSION, {
    method: 'POST',
    keepalive: true,
    credentials: 'same-origin',
    headers: { 'X-Rondom': '1', 'Idempotency-Key': crypto.randomUUID() },
  }).catch(() => undefined);
}

/**
 * Where *Snel weg* goes: an ordinary page, such as a weather forecast. The API writes the address of the
 * setting in the page; the demo has a neutral page of its own.
 */
function neutralAddress(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="rondom-snelweg"]')?.content || NEUTRAL_PAGE;
}

/** *Snel weg*: nothing on screen at once, no entry in the history, no session, no draft in this tab. */
export function leaveQuickly(): void {
  document.documentElement.hidden = true;
  document.title = '\u200b';
  try {
    sessionStorage.clear();
  } catch {
    // A browser without storage has nothing to clear.
  }
  void endSession();
  location.replace(neutralAddress());
}

/** The ordinary way out. */
export async function logOut(): Promise<void> {
  await endSession();
  location.assign('/');
}

/** A page that the Back button takes from the browser's memory may belong to a session that ended. */
export function neverFromMemory(): void {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
