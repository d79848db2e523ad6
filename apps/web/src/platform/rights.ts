import type { Query, QueryClient } from '@tanstack/react-query';
import { api, read } from './api.ts';
import { keepWords } from './kept-words.ts';
import { Refused } from './problem.ts';

/** What belongs to one family: the kind stands first in the key, the number of the family second. */
const OF_FAMILY = new Set([
  'gezin',
  'raadpleging',
  'vastgezicht',
  'vervangers',
  'veiligbereikbaar',
  'adres',
  'notitielezers',
]);
/** What says nothing about anybody. */
const HARMLESS = new Set(['sessie', 'demo']);
const GONE = 403;

/** The family a query is about, when it is about one. */
export function familyOf([kind, id]: readonly unknown[]): string | undefined {
  return typeof id === 'string' && id !== 'lijst' && OF_FAMILY.has(String(kind)) ? id : undefined;
}

/** Was readable and is no longer: another thing than never having been allowed. */
export const isNoLonger = (error: unknown): boolean =>
  error instanceof Refused && error.problem.refusals.some(({ kind }) => kind === 'nietMeer');

/** A query, whatever it thinks its errors are. */
interface Holder {
  cancel: Query['cancel'];
  setState(state: { data: undefined; error: Refused; status: 'error'; fetchStatus: 'idle' }): void;
}

/** Takes what a query holds out of memory; the page that shows it shows that it is no longer there. */
export function takeAway(query: Holder, status = GONE): void {
  void query.cancel({ silent: true });
  const error = new Refused({ status, refusals: [{ kind: 'nietMeer' }] });
  query.setState({ data: undefined, error, status: 'error', fetchStatus: 'idle' });
}

/** Nothing stays in memory of what is not on screen. */
const dropUnseen = (client: QueryClient): void =>
  client.removeQueries({ type: 'inactive', predicate: ({ queryKey }) => !HARMLESS.has(String(queryKey[0])) });

/** After React had its turn: what a page that went away was showing is then no longer asked for. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

async function isStillMine(gezinId: string): Promise<boolean> {
  const answer = await read(api.GET('/api/v1/sessie/gezinnen/{gezinId}', { params: { path: { gezinId } } }));
  return answer.nogVanMij;
}

/** A page that was refused from its beginning, or that still waits for its answer, lost nothing: it stays. */
function wasNeverMine(client: QueryClient, gezinId: string): boolean {
  const page = client.getQueryState(['gezin', gezinId]);
  return page !== undefined && page.data === undefined && !isNoLonger(page.error);
}

/** Families on this page that are no longer one's own go away at once, without trying to read them. */
export async function checkFamilies(client: QueryClient): Promise<void> {
  const shown = client.getQueryCache().getAll();
  const families = [...new Set(shown.map(({ queryKey }) => familyOf(queryKey)))];
  await Promise.all(
    families.map(async (gezinId) => {
      if (gezinId === undefined || wasNeverMine(client, gezinId) || (await isStillMine(gezinId))) return;
      keepWords();
      for (const query of client.getQueryCache().getAll())
        if (familyOf(query.queryKey) === gezinId) takeAway(query);
    }),
  );
}

/** Rights changed: what was lost goes, and everything else on this page is read anew under the rights of now. */
export async function renewRights(client: QueryClient): Promise<void> {
  await checkFamilies(client).catch(() => undefined);
  await settled();
  dropUnseen(client);
  await client.invalidateQueries({ predicate: ({ state }) => !isNoLonger(state.error) });
}

/** Nobody is logged in here any more: nothing of anybody stays in memory. Drafts go on trying to reach the server. */
export async function emptyMemory(client: QueryClient): Promise<void> {
  for (const query of client.getQueryCache().getAll())
    if (!HARMLESS.has(String(query.queryKey[0]))) takeAway(query, 401);
  await settled();
  dropUnseen(client);
}
