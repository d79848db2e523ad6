import { persoonId } from '@rondom/domain/gezin';
import { getPlainDate } from '@rondom/domain/kern';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import type { Deelrol, Handregel, Onderwerp, VulAan, Wie } from '@rondom/domain/wiedoetwat';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

interface RegelRow {
  readonly id: Id;
  readonly onderwerp: Onderwerp;
  readonly rol: Deelrol;
  readonly persoon: Id | null;
  readonly gebruiker: Id | null;
  readonly organisatie: Id | null;
  readonly verzegeld: Buffer | null;
  readonly totEnMet: string | null;
  readonly op: string;
  readonly door: string;
  readonly versie: number;
  readonly voor: readonly Id[];
  readonly lezers: readonly Id[];
}

/** A line by hand, with who wrote it and the words it was opened with. */
export interface Regel extends Handregel {
  readonly woorden: string | null;
  readonly op: string;
  readonly door: string;
  readonly versie: number;
  /** Who of the family reads it; known to who works with the family. */
  readonly lezers: readonly Id[];
}

/** The lines that stand, as far as the policies show them to this reader. */
export async function listRegels(tx: Tx, gezin: Id): Promise<Regel[]> {
  const rows = await tx.query<RegelRow>(
    'wiedoetwat.regels',
    `select w.id::text, w.onderwerp, w.rol, w.wie_persoon_id::text as persoon, w.wie_gebruiker_id::text as gebruiker, w.wie_organisatie_id::text as organisatie,
       w.wie_versleuteld as verzegeld, least(w.tot_en_met, w.beeindigd_op - 1)::text as "totEnMet", w.op::text, u.naam as door, w.versie,
       (select coalesce(json_agg(p.persoon_id::text order by p.persoon_id), '[]') from rondom.wiedoetwat_persoon p where p.wiedoetwat_id = w.id and p.als = 'voor') as voor,
       (select coalesce(json_agg(p.persoon_id::text order by p.persoon_id), '[]') from rondom.wiedoetwat_persoon p where p.wiedoetwat_id = w.id and p.als = 'lezer') as lezers
     from rondom.wiedoetwat w join rondom.gebruiker u on u.id = w.door
     where w.gezin_id = $1 and (w.beeindigd_op is null or w.beeindigd_op > platform.vandaag()) order by w.id`,
    [gezin],
  );
  const regels: Regel[] = [];
  for (const row of rows) {
    const woorden =
      row.verzegeld === null
        ? null
        : await tx.open({ soort: 'gezin', id: gezin }, plek(row.id), row.verzegeld);
    regels.push({
      ...{
        id: row.id,
        onderwerp: row.onderwerp,
        rol: row.rol,
        op: row.op,
        door: row.door,
        versie: row.versie,
      },
      ...{ woorden, wie: wieOf(row), voor: row.voor.map(persoonId), lezers: row.lezers },
      totEnMet: row.totEnMet === null ? undefined : getPlainDate(row.totEnMet),
    });
  }
  return regels;
}

export const plek = (rij: Id) => ({ tabel: 'wiedoetwat', kolom: 'wie', rij });

type WieRow = Pick<RegelRow, 'id' | 'persoon' | 'gebruiker' | 'organisatie'>;
export function wieOf({ id, persoon, gebruiker, organisatie }: WieRow): Wie {
  if (persoon !== null) return { soort: 'persoon', id: persoonId(persoon) };
  if (gebruiker !== null) return { soort: 'medewerker', id: medewerkerId(gebruiker) };
  if (organisatie !== null) return { soort: 'organisatie', id: organisatieId(organisatie) };
  return { soort: 'woorden', id };
}

export async function insertRegel(
  tx: Tx,
  gezin: Id,
  regel: VulAan,
  { woorden, vervangt }: { readonly woorden: string | null; readonly vervangt: Id | null },
): Promise<Id> {
  const id = await tx.nextId('wiedoetwat');
  const { onderwerp, rol, wie, totEnMet } = regel;
  await tx.query(
    'wiedoetwat.insert',
    `insert into rondom.wiedoetwat (id, gezin_id, onderwerp, rol, wie_persoon_id, wie_gebruiker_id, wie_organisatie_id, wie_versleuteld, tot_en_met, op, door, vervangt_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, gezin, onderwerp, rol],
      wie.soort === 'persoon' ? wie.id : null,
      wie.soort === 'medewerker' ? wie.id : null,
      wie.soort === 'organisatie' ? wie.id : null,
      wie.soort === 'woorden' ? await tx.seal({ soort: 'gezin', id: gezin }, plek(id), woorden ?? '') : null,
      ...[totEnMet ?? null, tx.today, tx.actor.gebruikerId, vervangt],
    ],
  );
  await tx.query(
    'wiedoetwat.insert-personen',
    `insert into rondom.wiedoetwat_persoon (gezin_id, wiedoetwat_id, persoon_id, als)
     select $1::bigint, $2::bigint, v, 'voor' from unnest($3::bigint[]) v union all select $1::bigint, $2::bigint, v, 'lezer' from unnest($4::bigint[]) v`,
    [gezin, id, regel.voor, regel.lezers],
  );
  return id;
}

interface NaamRow {
  readonly soort: 'medewerker' | 'organisatie';
  readonly id: Id;
  readonly naam: string;
  readonly bij: string | null;
  readonly organisatiesoort: string | null;
  readonly telefoon: string | null;
}

/** What the workers and organisations of a matrix are called. */
export function listNamen(
  tx: Tx,
  medewerkers: readonly Id[],
  organisaties: readonly Id[],
): Promise<NaamRow[]> {
  return tx.query<NaamRow>(
    'wiedoetwat.namen',
    `select 'medewerker' as soort, u.id::text, u.naam, o.naam as bij, o.soort as organisatiesoort, u.telefoon
     from rondom.gebruiker u left join rondom.organisatie o on o.id = u.organisatie_id where u.id = any($1::bigint[])
     union all select 'organisatie', o.id::text, o.naam, null, o.soort, null from rondom.organisatie o where o.id = any($2::bigint[])`,
    [medewerkers, organisaties],
  );
}
