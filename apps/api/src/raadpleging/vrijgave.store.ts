import {
  leeftijdsrechten,
  type Achterhoudreden,
  type Verteldwijze,
  type Vrijgavereden,
} from '@rondom/domain/portaal';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { geboorteOf } from '../tijdlijn/index.ts';

/** Somebody of the family with an own portal: what is kept back from whom is judged per reader. */
export interface FamilielezerRow {
  readonly id: Id;
  readonly naam: string | null;
  /** Days on which danger came from this person, in this family. */
  readonly gevaar: readonly { readonly sinds: string; readonly tot: string | null }[];
  /** Children under twelve for whom this person reads. */
  readonly leestVoor: readonly Id[];
}

interface LezerRow extends Omit<FamilielezerRow, 'leestVoor'> {
  readonly kinderen: readonly {
    readonly id: Id;
    readonly geboortedatum: string | null;
    readonly uitgerekendeDatum: string | null;
  }[];
}

export async function listFamilielezers(tx: Tx, gezin: Id): Promise<FamilielezerRow[]> {
  const rows = await tx.query<LezerRow>(
    'raadpleging.familielezers',
    `select p.id::text, coalesce(nullif(p.roepnaam, ''), split_part(p.voornamen, ' ', 1)) as naam,
       (select coalesce(json_agg(json_build_object('sinds', v.sinds, 'tot', v.geeindigd_op)), '[]') from rondom.veiligheidsstand v
         where v.gezin_id = $1 and v.gevaar_persoon_id = p.id) as gevaar,
       (select coalesce(json_agg(json_build_object('id', k.id::text, 'geboortedatum', k.geboortedatum, 'uitgerekendeDatum', k.uitgerekende_datum)), '[]')
         from rondom.gezag g join rondom.persoon k on k.id = g.kind_persoon_id
         where g.houder_persoon_id = p.id and g.periode @> platform.vandaag() and g.bron <> 'verteld') as kinderen
     from rondom.portaaltoegang t join rondom.persoon p on p.id = t.persoon_id
     where t.gezin_id = $1 and t.periode @> platform.vandaag() order by p.id`,
    [gezin],
  );
  return rows.map(({ kinderen, ...row }) => ({
    ...row,
    // Who is a danger now reads for no child.
    leestVoor: row.gevaar.some(({ tot }) => tot === null)
      ? []
      : kinderen
          .filter((kind) => leeftijdsrechten(geboorteOf(kind), tx.today).ouderLeestVoor)
          .map(({ id }) => id),
  }));
}

export interface VrijgaveRow {
  readonly id: Id;
  readonly versie: number;
  readonly persoonId: Id;
  readonly regelId: Id;
  readonly op: Date;
  readonly door: string;
  readonly gezien: boolean;
}

const columns = `
  select v.id::text, v.versie, v.persoon_id::text as "persoonId", v.handeling_id::text as "regelId", v.vrijgegeven_op as op, u.naam as door,
    rondom.vrijgave_is_gezien(v.id) as gezien
  from rondom.raadpleging_vrijgave v join rondom.gebruiker u on u.id = v.door
  where v.gezin_id = $1 and v.ingetrokken_op is null`;

export const listVrijgaven = (tx: Tx, gezin: Id): Promise<VrijgaveRow[]> =>
  tx.query<VrijgaveRow>('raadpleging.vrijgaven', `${columns} order by v.id desc limit 500`, [gezin]);

export async function findVrijgave(tx: Tx, gezin: Id, id: Id): Promise<VrijgaveRow | undefined> {
  const [row] = await tx.query<VrijgaveRow>('raadpleging.vrijgave', `${columns} and v.id = $2`, [gezin, id]);
  return row;
}

export interface NieuweVrijgave {
  readonly gezin: Id;
  readonly persoon: Id;
  readonly regel: { readonly id: Id; readonly op: Date };
  readonly achterhoudreden: Achterhoudreden;
  readonly reden: Vrijgavereden;
  readonly verteld: Verteldwijze;
}

export async function insertVrijgave(tx: Tx, nieuw: NieuweVrijgave): Promise<Id> {
  const id = await tx.nextId('raadpleging_vrijgave');
  await tx.query(
    'raadpleging.insert-vrijgave',
    `insert into rondom.raadpleging_vrijgave (id, gezin_id, persoon_id, handeling_id, handeling_op, achterhoudreden, reden, verteld, vrijgegeven_op, door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[id, nieuw.gezin, nieuw.persoon, nieuw.regel.id, nieuw.regel.op, nieuw.achterhoudreden],
      ...[nieuw.reden, nieuw.verteld, tx.now, tx.actor.gebruikerId],
    ],
  );
  return id;
}

/** Takes it back, unless the person opened the page meanwhile: the policy asks that again. */
export async function endVrijgave(tx: Tx, id: Id, versie: number): Promise<boolean> {
  const ended = await tx.query(
    'raadpleging.neem-vrijgave-terug',
    `update rondom.raadpleging_vrijgave set ingetrokken_op = $2, ingetrokken_door = $3, versie = versie + 1
     where id = $1 and versie = $4 and ingetrokken_op is null returning 1`,
    [id, tx.now, tx.actor.gebruikerId, versie],
  );
  return ended.length === 1;
}
