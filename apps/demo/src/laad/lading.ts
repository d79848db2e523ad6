import type pg from 'pg';
import type { KeyRing } from '../../../api/src/platform/crypto/key-ring.ts';
import { seal } from '../../../api/src/platform/crypto/envelope.ts';
import { type RijId, type Tabel, type Tabellen, volgorde } from './tabellen.ts';

export type Sleuteleigenaar = 'gezin' | 'persoon' | 'melding';
type MetId = { [T in Tabel]: Tabellen[T] extends { id?: RijId | null } ? T : never }[Tabel];

/** Everything that will be written, gathered in memory with ids of its own. */
export interface Lading {
  /** The next id of a table. */
  id(tabel: MetId): RijId;
  voeg<T extends Tabel>(tabel: T, ...rijen: readonly Tabellen[T][]): void;
  /** Adds a row and gives it its id. */
  nieuw<T extends MetId>(tabel: T, rij: Omit<Tabellen[T], 'id'>): RijId;
  /** A text as the API seals it: under the key of its owner, bound to its row and column. */
  verzegel(
    eigenaar: { readonly soort: Sleuteleigenaar; readonly id: RijId },
    plek: { readonly tabel: Tabel; readonly kolom: string; readonly rij: RijId },
    tekst: string,
  ): Buffer;
  hmac(doel: string, waarde: string): Buffer;
  rijen<T extends Tabel>(tabel: T): readonly Tabellen[T][];
  schrijf(client: pg.ClientBase): Promise<void>;
}

/** `bekend` are data keys that stand already, by `soort:id`: whoever holds one goes on with it. */
export function createLading(keys: KeyRing, bekend: ReadonlyMap<string, Buffer> = new Map()): Lading {
  const tabellen = new Map<string, object[]>();
  const teller = new Map<Tabel, RijId>();
  const sleutels = new Map<string, { soort: Sleuteleigenaar; eigenaar_id: RijId; key: Buffer }>();
  const rijen = (tabel: string): object[] => {
    const found = tabellen.get(tabel) ?? [];
    tabellen.set(tabel, found);
    return found;
  };
  const nextId = (tabel: Tabel): RijId => {
    const id = (teller.get(tabel) ?? 0) + 1;
    teller.set(tabel, id);
    return id;
  };
  const keyOf = (soort: Sleuteleigenaar, id: RijId): Buffer => {
    const naam = `${soort}:${id}`;
    const found = sleutels.get(naam) ?? {
      soort,
      eigenaar_id: id,
      key: bekend.get(naam) ?? keys.newDataKey(),
    };
    sleutels.set(naam, found);
    return found.key;
  };
  return {
    id: nextId,
    voeg: (tabel, ...nieuwe) => void rijen(tabel).push(...nieuwe),
    nieuw: (tabel, rij) => {
      const id = nextId(tabel);
      rijen(tabel).push({ id, ...rij });
      return id;
    },
    verzegel: ({ soort, id }, { tabel, kolom, rij }, tekst) =>
      seal(keyOf(soort, id), 1, { tabel, kolom, rij: String(rij) }, tekst),
    hmac: (doel, waarde) => keys.hmac(doel, waarde),
    rijen: <T extends Tabel>(tabel: T) => rijen(tabel) as unknown as Tabellen[T][],
    async schrijf(client) {
      const gewikkeld = [...sleutels].map(([naam, { soort, eigenaar_id, key }]) => ({
        soort,
        eigenaar_id,
        gewikkeld: keys.wrap(naam, key),
      }));
      await insertRows(client, 'platform.sleutel', gewikkeld);
      for (const tabel of volgorde) await insertRows(client, `rondom.${tabel}`, rijen(tabel));
      for (const [tabel, hoogste] of teller)
        await client.query(`select setval(pg_get_serial_sequence($1, 'id'), $2)`, [
          `rondom.${tabel}`,
          hoogste,
        ]);
    },
  };
}

/** All rows of a table in one statement; columns that no row names keep their default. */
export async function insertRows(
  client: pg.ClientBase,
  tabel: string,
  rijen: readonly object[],
): Promise<void> {
  if (rijen.length === 0) return;
  const kolommen = [...new Set(rijen.flatMap((rij) => Object.keys(rij)))].join(', ');
  await client.query(
    `insert into ${tabel} (${kolommen}) select ${kolommen} from jsonb_populate_recordset(null::${tabel}, $1)`,
    [JSON.stringify(rijen.map(withHexBytes))],
  );
}

/** Bytes as PostgreSQL reads them from text. */
const withHexBytes = (rij: object): object =>
  Object.fromEntries(
    Object.entries(rij).map(([naam, waarde]: [string, unknown]) => [
      naam,
      Buffer.isBuffer(waarde) ? `\\x${waarde.toString('hex')}` : waarde,
    ]),
  );
