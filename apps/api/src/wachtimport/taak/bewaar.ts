import type { Id } from '../../platform/actor.ts';
import type { Bron } from './bron.ts';
import { sluitRegel, type Bekekenregel } from './regel.ts';

/** Writes a batch of lines that were looked at, and whom they may be about. */
export async function bewaarRegels(
  { client, importId, organisatie }: Bron,
  key: Buffer,
  regels: readonly Bekekenregel[],
): Promise<void> {
  const { rows } = await client.query<{ id: Id; nummer: number }>(
    `insert into rondom.wachtimportregel (import_id, organisatie_id, nummer, kenmerk, gezinskenmerk, inhoud_versleuteld, wacht_op, uitkomst, gebreken,
       sinds, uiterlijk, uiterlijk_bestand, gezin_id)
     select $1, $2, v.* from unnest($3::int[], $4::text[], $5::text[], $6::bytea[], $7::text[], $8::text[], $9::jsonb[], $10::date[], $11::date[],
       $12::date[], $13::bigint[]) as v returning id::text, nummer`,
    [
      importId,
      organisatie,
      regels.map(({ nummer }) => nummer),
      regels.map(({ kenmerk }) => kenmerk ?? null),
      regels.map(({ inhoud }) => inhoud.regel?.gezinskenmerk ?? null),
      regels.map(({ nummer, inhoud }) => sluitRegel(key, importId, nummer, inhoud)),
      regels.map(({ inhoud }) => inhoud.regel?.wachtOp ?? null),
      regels.map(({ uitkomst }) => uitkomst),
      regels.map(({ gebreken }) => JSON.stringify(gebreken)),
      regels.map(({ klok }) => klok?.sinds ?? null),
      regels.map(({ klok }) => klok?.uiterlijk ?? null),
      regels.map(({ klok }) => klok?.volgensBestand ?? null),
      regels.map(({ gezin }) => gezin ?? null),
    ],
  );
  const ids = new Map(rows.map(({ id, nummer }) => [nummer, id]));
  const kandidaten = regels.flatMap(({ nummer, kandidaten: wie }) =>
    wie.map((een) => ({ ...een, regel: ids.get(nummer) })),
  );
  if (kandidaten.length === 0) return;
  await client.query(
    `insert into rondom.wachtimportkandidaat (import_id, regel_id, persoon_id, gezin_id)
     select $1, v.* from unnest($2::bigint[], $3::bigint[], $4::bigint[]) as v`,
    [
      importId,
      kandidaten.map(({ regel }) => regel),
      kandidaten.map(({ persoon }) => persoon),
      kandidaten.map(({ gezin }) => gezin ?? null),
    ],
  );
}

/**
 * Children of one family in the list of whom somebody is known here and somebody is not: who is new belongs to a family
 * that stands here, and that is not for a file to decide.
 */
export async function merkHalveGezinnen({ client, importId }: Bron): Promise<void> {
  await client.query(
    `update rondom.wachtimportregel r set uitkomst = 'fout', gebreken = '[{"kind": "gezinDeelsBekend", "kolom": "gezinskenmerk"}]'
     where r.import_id = $1 and r.uitkomst = 'nieuw' and exists (select from rondom.wachtimportregel a
       where a.import_id = r.import_id and a.gezinskenmerk = r.gezinskenmerk and a.uitkomst in ('zeker', 'twijfel', 'looptAl', 'alOvergenomen'))`,
    [importId],
  );
}
