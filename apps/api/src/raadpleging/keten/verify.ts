import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import { leesWortels, wortelVan, type Wortel } from './wortel.ts';

/** One thing that does not fit. `handeling` is the id of the line in raadpleging.handeling. */
export type Ketenfout =
  /** The line, or one of the lines about whom it was, is not what was chained; or another line stands in its place. */
  | {
      readonly soort: 'gewijzigd';
      readonly handeling: string;
      readonly shard: number;
      readonly volgnummer: number;
    }
  | {
      readonly soort: 'verwijderd';
      readonly handeling: string;
      readonly shard: number;
      readonly volgnummer: number;
    }
  | { readonly soort: 'toegevoegd'; readonly handeling: string }
  | { readonly soort: 'onderwerpZonderHandeling'; readonly handeling: string }
  | { readonly soort: 'schakelOntbreekt'; readonly shard: number; readonly volgnummer: number }
  | { readonly soort: 'staartPastNiet'; readonly shard: number; readonly volgnummer: number }
  /** The chain was made anew after that root was signed. */
  | {
      readonly soort: 'wortelPastNiet';
      readonly op: string;
      readonly shard: number;
      readonly volgnummer: number;
    }
  | { readonly soort: 'handtekeningOnjuist'; readonly op: string };

export interface Ketenverslag {
  readonly handelingen: number;
  readonly wortels: number;
  readonly fouten: readonly Ketenfout[];
}

interface Schakel {
  readonly shard: number;
  readonly volgnummer: string;
  readonly handeling_id: string;
  readonly keten: Buffer;
  readonly afdruk: Buffer | null;
}

const sha256 = (...parts: readonly Buffer[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const begin = (shard: number): Buffer => sha256(Buffer.from(`rondom keten ${shard}`));

/** Every link with the fingerprint of what stands in the log now. Grouped in one pass: an index look-up per act is slower. */
const schakelsSql = `
with afdrukken as (
  select h.id, sha256(convert_to(jsonb_build_array(
      h.id, extract(epoch from h.op), h.gebruiker_id, h.rol, h.organisatie_id, h.relatie, h.handeling, h.resource, h.grond, h.doel, h.gezin_id,
      h.verzoek_id, extract(epoch from h.vastgelegd_op))::text || coalesce(o.regels, ''), 'UTF8')) as afdruk
  from raadpleging.handeling h
  left join (select x.handeling_id, string_agg(jsonb_build_array(extract(epoch from x.op), x.gezin_id, x.persoon_id, x.soort)::text, ','
      order by jsonb_build_array(extract(epoch from x.op), x.gezin_id, x.persoon_id, x.soort)::text collate "C") as regels
    from raadpleging.onderwerp x group by x.handeling_id) o on o.handeling_id = h.id)
select s.shard, s.volgnummer, s.handeling_id, s.keten, a.afdruk
from raadpleging.schakel s left join afdrukken a on a.id = s.handeling_id
order by s.shard, s.volgnummer`;

const perKeer = 20_000;

/**
 * Walks the whole chain as the owner of the tables and names every line that does not fit. `bewaard` are roots that a
 * second party kept: they are held against the chain as well as those in the database.
 */
export async function verifyKeten(
  client: pg.ClientBase,
  keys: KeyRing,
  bewaard: readonly Wortel[] = [],
): Promise<Ketenverslag> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const wortels = [...(await leesWortels(client)), ...bewaard];
    const verwacht = perPlaats(wortels);
    const fouten: Ketenfout[] = [];
    let handelingen = 0;
    let shard = -1;
    let volgnummer = 0;
    let vorige = begin(0);
    const laatste = new Map<number, readonly [number, Buffer]>();
    await client.query(`declare schakels no scroll cursor for ${schakelsSql}`);
    for (;;) {
      const { rows } = await client.query<Schakel>(`fetch ${perKeer} from schakels`);
      if (rows.length === 0) break;
      for (const rij of rows) {
        handelingen += 1;
        if (rij.shard !== shard) {
          shard = rij.shard;
          volgnummer = 0;
          vorige = begin(shard);
        }
        volgnummer += 1;
        const plaats = Number(rij.volgnummer);
        for (; volgnummer < plaats; volgnummer += 1)
          fouten.push({ soort: 'schakelOntbreekt', shard, volgnummer });
        const waar = { handeling: rij.handeling_id, shard, volgnummer };
        if (rij.afdruk === null) fouten.push({ soort: 'verwijderd', ...waar });
        else if (!sha256(vorige, rij.afdruk).equals(rij.keten)) fouten.push({ soort: 'gewijzigd', ...waar });
        for (const { op, keten } of verwacht.get(`${shard}:${volgnummer}`) ?? [])
          if (keten !== rij.keten.toString('hex'))
            fouten.push({ soort: 'wortelPastNiet', op, shard, volgnummer });
        // Go on from what is written: one changed line is named once, not all that follow.
        vorige = rij.keten;
        laatste.set(shard, [volgnummer, rij.keten]);
      }
    }
    fouten.push(
      ...(await buitenDeKeten(client)),
      ...(await staarten(client, laatste, wortels)),
      ...handtekeningen(wortels, keys),
    );
    return { handelingen, wortels: wortels.length, fouten };
  } finally {
    await client.query('rollback');
  }
}

/** What the roots say that stood at a place of the chain. */
function perPlaats(wortels: readonly Wortel[]): Map<string, { op: string; keten: string }[]> {
  const found = new Map<string, { op: string; keten: string }[]>();
  for (const { op, standen } of wortels)
    for (const [shard, [volgnummer, keten]] of Object.entries(standen)) {
      const plaats = `${shard}:${volgnummer}`;
      found.set(plaats, [...(found.get(plaats) ?? []), { op, keten }]);
    }
  return found;
}

/** Lines that were never chained, and lines about somebody of which the act is gone. */
async function buitenDeKeten(client: pg.ClientBase): Promise<readonly Ketenfout[]> {
  const zonder = await client.query<{ id: string }>(
    `select h.id from raadpleging.handeling h left join raadpleging.schakel s on s.handeling_id = h.id where s.handeling_id is null order by 1`,
  );
  const wees = await client.query<{ id: string }>(
    `select distinct o.handeling_id as id from raadpleging.onderwerp o left join raadpleging.handeling h on h.id = o.handeling_id
     left join raadpleging.schakel s on s.handeling_id = o.handeling_id where h.id is null and s.handeling_id is null order by 1`,
  );
  return [
    ...zonder.rows.map(({ id }) => ({ soort: 'toegevoegd', handeling: id }) as const),
    ...wees.rows.map(({ id }) => ({ soort: 'onderwerpZonderHandeling', handeling: id }) as const),
  ];
}

/** The end of each shard: removing the last lines leaves a chain that fits, but not its tail, nor the roots. */
async function staarten(
  client: pg.ClientBase,
  laatste: ReadonlyMap<number, readonly [number, Buffer]>,
  wortels: readonly Wortel[],
): Promise<readonly Ketenfout[]> {
  const { rows } = await client.query<{ shard: number; volgnummer: string; keten: Buffer }>(
    'select shard, volgnummer, keten from raadpleging.ketenstaart order by shard',
  );
  const fouten: Ketenfout[] = [];
  for (const { shard, volgnummer, keten } of rows) {
    const [bereikt, schakel] = laatste.get(shard) ?? [0, begin(shard)];
    if (Number(volgnummer) !== bereikt || !schakel.equals(keten))
      fouten.push({ soort: 'staartPastNiet', shard, volgnummer: bereikt });
    for (const { op, standen } of wortels)
      if ((standen[String(shard)]?.[0] ?? 0) > bereikt)
        fouten.push({ soort: 'wortelPastNiet', op, shard, volgnummer: standen[String(shard)]?.[0] ?? 0 });
  }
  return fouten;
}

function handtekeningen(wortels: readonly Wortel[], keys: KeyRing): readonly Ketenfout[] {
  return wortels.flatMap((een) =>
    een.wortel === wortelVan(een) && keys.verifySignature(een.wortel, een.handtekening)
      ? []
      : [{ soort: 'handtekeningOnjuist' as const, op: een.op }],
  );
}
