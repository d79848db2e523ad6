import type { QueryClient } from '@tanstack/react-query';
import { checkFamilies, isNoLonger, renewRights } from './rights.ts';
import { checkSession, noticeEnd, watchIdle } from './session-check.ts';
import { watchLeaving } from './session-watch.ts';

/** What the stream carries: never text about people, only what changed. */
export interface Change {
  soort: string;
  id: string;
}

const TRY_AGAIN_MS = 5000;
const STREAM = '/api/v1/stroom';
const NAME = 'rondom-stroom';

/**
 * Query keys begin with the kind and then the id, or with the kind and 'lijst': ['gezin', id, ...],
 * ['bord', 'lijst', filter]. The stream names 'gezin', 'bord' and 'meldingen'. A change of one thing renews that thing and every list of its kind.
 */
export function isTouchedBy(change: Change, key: readonly unknown[]): boolean {
  return key[0] === change.soort && (key.length < 2 || key[1] === change.id || key[1] === 'lijst');
}

export function readChange(text: unknown): Change | undefined {
  try {
    const value: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
    if (typeof value !== 'object' || value === null || !('soort' in value) || !('id' in value))
      return undefined;
    return { soort: String(value.soort), id: String(value.id) };
  } catch {
    return undefined;
  }
}

/** Keeps one stream per browser: the tab that holds the lock listens and tells the other tabs. */
export function listenToChanges(client: QueryClient): () => void {
  watchLeaving();
  const unwatch = watchIdle();
  const ending = new AbortController();
  const channel = new BroadcastChannel(NAME);
  const apply = (data: unknown) => {
    const change = readChange(data);
    if (data === 'gap') void renewRights(client);
    else if (data === 'closed') void noticeEnd();
    else if (data === 'begin') void checkFamilies(client).catch(() => undefined);
    else if (change?.soort === 'toegang') void renewRights(client);
    else if (change?.soort === 'sessie') void checkSession(client);
    else if (change?.soort === 'dag') void client.invalidateQueries({ queryKey: ['sessie'] });
    else if (change)
      void client.invalidateQueries({
        predicate: ({ queryKey, state }) => isTouchedBy(change, queryKey) && !isNoLonger(state.error),
      });
  };
  channel.onmessage = (event: MessageEvent<unknown>) => apply(event.data);
  const tell = (data: string) => {
    apply(data);
    channel.postMessage(data);
  };
  void navigator.locks
    .request(NAME, { signal: ending.signal }, () => holdStream(tell, ending.signal))
    .catch(() => undefined);
  return () => {
    unwatch();
    ending.abort();
    channel.close();
  };
}

/** Listens until told to end. A refused stream (session over) is asked for again, calmly. */
function holdStream(tell: (data: string) => void, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hadGap = false;
    const open = () => {
      source = new EventSource(STREAM);
      source.onopen = () => {
        // After a gap nobody knows what changed; between the page and its stream something may have.
        tell(hadGap ? 'gap' : 'begin');
        hadGap = false;
      };
      source.onmessage = (event: MessageEvent<string>) => tell(event.data);
      source.onerror = () => {
        hadGap = true;
        if (source?.readyState !== EventSource.CLOSED) return;
        tell('closed');
        timer = setTimeout(open, TRY_AGAIN_MS);
      };
    };
    open();
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      source?.close();
      done();
    });
  });
}
