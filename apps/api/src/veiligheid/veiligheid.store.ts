import { persoonId } from '@rondom/domain/gezin';
import { getPlainDate } from '@rondom/domain/kern';
import { medewerkerId } from '@rondom/domain/regio';
import type { NoteerCijfers, Stem, Veiligheidscijfer } from '@rondom/domain/veiligheid';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

interface CijferRow {
  readonly kind: Id;
  readonly persoon: Id | null;
  readonly gebruiker: Id | null;
  readonly cijfer: number | null;
  readonly op: string;
}

const stemOf = ({ persoon, gebruiker }: CijferRow): Stem =>
  persoon === null
    ? { soort: 'medewerker', medewerker: medewerkerId(gebruiker ?? '') }
    : { soort: 'persoon', persoon: persoonId(persoon) };

/** Everything that was said about the children of this family, in the order in which it was written down. */
export async function listCijfers(tx: Tx, gezin: Id): Promise<Veiligheidscijfer[]> {
  const rows = await tx.query<CijferRow>(
    'veiligheid.cijfers',
    `select kind_persoon_id::text as kind, stem_persoon_id::text as persoon, stem_gebruiker_id::text as gebruiker, cijfer, op::text
     from rondom.veiligheidscijfer where gezin_id = $1 order by gegeven_op, id`,
    [gezin],
  );
  return rows.map((row) => ({
    kind: persoonId(row.kind),
    stem: stemOf(row),
    cijfer: row.cijfer,
    op: getPlainDate(row.op),
  }));
}

export interface Betrokkenen {
  readonly leden: readonly { readonly id: Id; readonly rol: string; readonly geboren: boolean }[];
  /** Who is the vast gezicht today. */
  readonly vastGezicht: { readonly id: Id; readonly naam: string } | undefined;
  /** Names of the workers who ever gave a figure. */
  readonly namen: ReadonlyMap<Id, string>;
}

export async function listBetrokkenen(tx: Tx, gezin: Id): Promise<Betrokkenen> {
  const leden = await tx.query<{ id: Id; rol: string; geboren: boolean }>(
    'veiligheid.leden',
    `select p.id::text, l.rol, (p.geboortedatum is not null and p.overleden_op is null) as geboren
     from rondom.gezinslid l join rondom.persoon p on p.id = l.persoon_id
     where l.gezin_id = $1 and l.periode @> platform.vandaag() order by p.geboortedatum, p.id`,
    [gezin],
  );
  const [vast] = await tx.query<{ id: Id; naam: string }>(
    'veiligheid.vastgezicht',
    `select u.id::text, u.naam from rondom.betrokkenheid b join rondom.gebruiker u on u.id = b.gebruiker_id
     where b.gezin_id = $1 and b.soort = 'vastgezicht' and b.periode @> platform.vandaag()`,
    [gezin],
  );
  const namen = await tx.query<{ id: Id; naam: string }>(
    'veiligheid.namen',
    `select distinct u.id::text, u.naam from rondom.veiligheidscijfer c join rondom.gebruiker u on u.id = c.stem_gebruiker_id where c.gezin_id = $1`,
    [gezin],
  );
  return { leden, vastGezicht: vast, namen: new Map(namen.map(({ id, naam }) => [id, naam])) };
}

export async function insertCijfers(tx: Tx, gezin: Id, { op, cijfers }: NoteerCijfers): Promise<Id> {
  const rows = await tx.query<{ id: Id }>(
    'veiligheid.insert-cijfers',
    `insert into rondom.veiligheidscijfer (gezin_id, kind_persoon_id, stem_persoon_id, stem_gebruiker_id, cijfer, op, gegeven_op, door)
     select $1, k, p, g, c, $2, $3, $4 from unnest($5::bigint[], $6::bigint[], $7::bigint[], $8::smallint[]) as x(k, p, g, c) returning id::text`,
    [
      gezin,
      op,
      tx.now,
      tx.actor.gebruikerId,
      cijfers.map(({ kind }) => kind),
      cijfers.map(({ stem }) => (stem.soort === 'persoon' ? stem.persoon : null)),
      cijfers.map(({ stem }) => (stem.soort === 'medewerker' ? stem.medewerker : null)),
      cijfers.map(({ cijfer }) => cijfer),
    ],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('no figure was written');
  return id;
}
