/** The first lock: every resource at the API, through its own route where it has one, against what the access table says. */
import { randomBytes, createHash, randomUUID } from 'node:crypto';
import { accept } from '../../../packages/domain/src/kern/index.ts';
import {
  createGate,
  type AccessTable,
  type Actie,
  type Gate,
  type Relatie,
} from '../../../apps/api/src/platform/access/index.ts';
import { accessTable } from '../../../apps/api/src/rooms.ts';
import type { Wereld } from '../../opzet/wereld.ts';
import { samen, type Uitslag, type Verschil } from './uitslag.ts';
import { deurVoor, verzoekVan, wegen } from './verzoeken.ts';
import type { Wie } from './wereld.ts';

/** Becoming the vast gezicht changes how one stands: it is tried last. */
const laatst = (cel: string): number => (cel.startsWith('vastgezicht|') ? 1 : 0);
export const alleCellen: readonly string[] = [
  ...new Set(accessTable.regels.map(({ resource, actie }) => `${resource}|${actie}`)),
].sort((a, b) => laatst(a) - laatst(b) || a.localeCompare(b));

/** How many cells were decided, and how many of those by a request of their own. */
export interface ApiUitslag extends Uitslag {
  readonly verzoeken: number;
}

/**
 * Per actor: the relations the application finds, and with them its decision about every cell. A request is made for
 * every cell that lies near: that is open, that the role has in another standing, or the standing for another role.
 */
export async function probeerApi(
  wereld: Wereld,
  wie: readonly Wie[],
  tabel: AccessTable = accessTable,
): Promise<ApiUitslag> {
  const sessies = await openSessies(wereld, wie);
  const cellen = new Set(
    accessTable.regels.map(({ rol, relatie, resource, actie }) => `${rol}|${relatie}|${resource}|${actie}`),
  );
  const gate = createGate(wereld.database, tabel);
  const verschillen: Verschil[] = [];
  let aantal = 0;
  let verzoeken = 0;
  await samen(wie, 6, async (een) => {
    const gevonden = await relatiesVan(wereld, een);
    for (const cel of alleCellen) {
      const [wat = '', daad = ''] = cel.split('|');
      const staat = een.relaties.some((relatie) => cellen.has(`${een.rol}|${relatie}|${cel}`));
      const besloten = tabel.find(een.actor, gevonden, wat, daad as Actie) !== undefined;
      aantal += 1;
      if (besloten !== staat)
        verschillen.push({ wie: een, waar: 'API', wat, daad, hoort: staat, was: besloten });
      else if (isNabij(een, wat, daad)) {
        const hoort = staat && !een.gesloten && heeftPortaal(een, cel);
        const was = await probeer(wereld, gate, een, cel, sessies.get(een.nummer) ?? '');
        verzoeken += 1;
        if (was !== hoort) verschillen.push({ wie: een, waar: 'API', wat, daad, hoort, was });
      }
    }
  });
  return { aantal, verzoeken, verschillen };
}

async function relatiesVan({ database }: Wereld, { actor, gezin }: Wie): Promise<readonly Relatie[]> {
  const rows = await database.inTransaction(actor, { grond: 'geen' }, { gezin }, (tx) =>
    tx.query<{ relatie: Relatie }>(
      'proef.relaties',
      'select relatie from platform.mijn_relaties() where gezin_id = $1',
      [gezin],
    ),
  );
  return [...rows.map(({ relatie }) => relatie), 'geen'];
}

const isNabij = ({ rol, relaties }: Wie, wat: string, daad: string): boolean =>
  accessTable.regels.some(
    (regel) =>
      regel.resource === wat &&
      regel.actie === daad &&
      (regel.rol === rol || (regel.relatie !== 'geen' && relaties.includes(regel.relatie))),
  );

function heeftPortaal(een: Wie, cel: string): boolean {
  const route = deurVoor(wegen[cel] ?? { poort: '' }, een.rol);
  return (
    route?.eigen !== true ||
    een.relaties.some((relatie) => relatie !== 'geen' && relatie !== 'jeugdigeonder12')
  );
}

/** Whether somebody is let in; what happens after the decision is told by the tests of each room. */
async function probeer(
  { app }: Wereld,
  gate: Gate,
  een: Wie,
  cel: string,
  cookie: string,
): Promise<boolean | string> {
  const weg = wegen[cel];
  if (weg === undefined) return 'no request in verzoeken.ts';
  const route = deurVoor(weg, een.rol);
  if (route === undefined) return een.gesloten ? false : await probeerPoort(gate, een, cel);
  const { method, url, body } = verzoekVan(route, een.gezin);
  const answer = await app.inject({
    method,
    url,
    remoteAddress: `10.${een.nummer >> 8}.${een.nummer & 255}.1`,
    headers: {
      cookie,
      ...(method === 'GET' ? {} : { 'x-rondom': '1', 'idempotency-key': randomUUID(), 'if-match': '"1"' }),
    },
    ...(body === undefined ? {} : { payload: body as object }),
  });
  if (answer.statusCode === 401) return false;
  if (answer.statusCode < 400) return true;
  const kind = answer.json<{ refusals?: { kind: string }[] }>().refusals?.[0]?.kind;
  if (kind === 'geenToegang') return false;
  return kind === 'ongeldigeInvoer' || kind === 'teVeel' ? `${answer.statusCode} ${answer.body}` : true;
}

async function probeerPoort(gate: Gate, { actor, gezin }: Wie, cel: string): Promise<boolean> {
  const [resource = '', actie] = cel.split('|');
  const outcome = await gate.read(
    { actor, verzoekId: randomUUID() },
    { gezin, resource, actie: actie as Actie },
    () => Promise.resolve(accept({ value: null, getoond: { gezin: null, personen: [] } })),
  );
  return outcome.ok;
}

async function openSessies({ fabriek }: Wereld, wie: readonly Wie[]): Promise<ReadonlyMap<number, string>> {
  const tokens = wie.map(({ nummer }) => ({ nummer, token: randomBytes(32).toString('base64url') }));
  await fabriek.sql(
    `insert into platform.sessie (sleutel_hash, gebruiker_id, eindigt_op)
     select decode(x.hash, 'hex'), s.gebruiker_id, now() + interval '1 hour'
     from jsonb_to_recordset($1) as x(nummer integer, hash text) join proef.stand s on s.nummer = x.nummer`,
    [
      JSON.stringify(
        tokens.map(({ nummer, token }) => ({
          nummer,
          hash: createHash('sha256').update(token).digest('hex'),
        })),
      ),
    ],
  );
  return new Map(tokens.map(({ nummer, token }) => [nummer, `rondom=${token}`]));
}
