import type { Behoefte, Hulpsoort, NeeReden, Plekvraag, PlekvraagStand } from '@rondom/domain/aanbod';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Wachtsoort } from '@rondom/domain/wachtlijst';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface WachtRow {
  readonly wachtId: Id;
  readonly persoonId: Id;
  readonly wachtOp: Wachtsoort;
  readonly regioId: Id;
  readonly provincie: string | null;
  readonly geboortedatum: string | null;
  /** Somebody helps already. */
  readonly begonnen: boolean;
}

/** The waits of this family that go on, or the one that is asked for. */
export const listOpenWachten = (tx: Tx, gezin: Id, wacht: Id | null): Promise<WachtRow[]> =>
  tx.query<WachtRow>(
    'plekvraag.wachten',
    `select w.id::text as "wachtId", w.persoon_id::text as "persoonId", w.wacht_op as "wachtOp", w.regio_id::text as "regioId", r.provincie, p.geboortedatum,
       w.begonnen_op is not null as begonnen
     from rondom.wacht w join rondom.regio r on r.id = w.regio_id left join rondom.persoon p on p.id = w.persoon_id
     where w.gezin_id = $1 and w.beeindigd_op is null and ($2::bigint is null or w.id = $2) order by w.sinds, w.id`,
    [gezin, wacht],
  );

export interface BehoefteRow extends Omit<Behoefte, 'vanaf'> {
  readonly id: Id;
  readonly wachtId: Id;
  readonly vanaf: string;
  readonly versie: number;
  readonly gezegdOp: Date;
  readonly gezegdDoor: string;
}

export const listBehoeften = (tx: Tx, gezin: Id): Promise<BehoefteRow[]> =>
  tx.query<BehoefteRow>(
    'plekvraag.behoeften',
    `select b.id::text, b.wacht_id::text as "wachtId", b.hulpsoort, b.vanaf::text, b.dichtbij, b.broerszussen as "broersZussen", b.expertise, b.veiligheid,
       b.taal, b.versie, b.gezegd_op as "gezegdOp", u.naam as "gezegdDoor"
     from rondom.plekbehoefte b join rondom.gebruiker u on u.id = b.gezegd_door where b.gezin_id = $1`,
    [gezin],
  );

export const behoefteVan = (row: BehoefteRow): Behoefte => ({ ...row, vanaf: getPlainDate(row.vanaf) });

/** What is needed stands once at a wait; saying it again replaces it, and the history keeps what was said. */
export async function saveBehoefte(
  tx: Tx,
  gezin: Id,
  wacht: WachtRow,
  was: BehoefteRow | undefined,
  behoefte: Behoefte,
): Promise<{ readonly id: Id; readonly versie: number }> {
  const { hulpsoort, vanaf, dichtbij, broersZussen, expertise, veiligheid, taal } = behoefte;
  const waarden = [hulpsoort, vanaf, dichtbij, broersZussen, expertise, veiligheid, taal];
  const door = [tx.now, tx.actor.gebruikerId];
  if (was !== undefined) {
    await tx.query(
      'plekvraag.wijzig-behoefte',
      `update rondom.plekbehoefte set hulpsoort = $2, vanaf = $3, dichtbij = $4, broerszussen = $5, expertise = $6, veiligheid = $7, taal = $8,
         gezegd_op = $9, gezegd_door = $10, versie = versie + 1 where id = $1`,
      [was.id, ...waarden, ...door],
    );
    return { id: was.id, versie: was.versie + 1 };
  }
  const id = await tx.nextId('plekbehoefte');
  await tx.query(
    'plekvraag.zeg-behoefte',
    `insert into rondom.plekbehoefte (id, gezin_id, wacht_id, persoon_id, hulpsoort, vanaf, dichtbij, broerszussen, expertise, veiligheid, taal, gezegd_op, gezegd_door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [id, gezin, wacht.wachtId, wacht.persoonId, ...waarden, ...door],
  );
  return { id, versie: 1 };
}

export interface VraagRow {
  readonly id: Id;
  readonly versie: number;
  readonly wachtId: Id;
  readonly persoonId: Id;
  readonly aanbodId: Id;
  readonly organisatie: string;
  readonly hulpsoort: Hulpsoort;
  readonly stand: PlekvraagStand;
  readonly gevraagdOp: string;
  readonly antwoordUiterlijk: string;
  readonly antwoordOp: string | null;
  readonly neeReden: NeeReden | null;
  readonly contractRondOp: string | null;
  readonly klaarOp: string | null;
}

const vraagkolommen = `v.id::text, v.versie, v.wacht_id::text as "wachtId", v.persoon_id::text as "persoonId", v.aanbod_id::text as "aanbodId",
  o.naam as organisatie, a.hulpsoort, v.stand, v.gevraagd_op::text as "gevraagdOp", v.antwoord_uiterlijk::text as "antwoordUiterlijk",
  v.antwoord_op::text as "antwoordOp", v.nee_reden as "neeReden", v.contract_rond_op::text as "contractRondOp", v.klaar_op::text as "klaarOp"`;
const vraagbron =
  'rondom.plekvraag v join rondom.aanbod a on a.id = v.aanbod_id join rondom.organisatie o on o.id = a.organisatie_id';

/** The youngest first. */
export const listVragen = (tx: Tx, gezin: Id): Promise<VraagRow[]> =>
  tx.query<VraagRow>(
    'plekvraag.lijst',
    `select ${vraagkolommen} from ${vraagbron} where v.gezin_id = $1 order by v.gevraagd_op desc, v.id desc`,
    [gezin],
  );

export async function lockVraag(tx: Tx, gezin: Id, id: Id): Promise<VraagRow | undefined> {
  const [row] = await tx.query<VraagRow>(
    'plekvraag.lock',
    `select ${vraagkolommen} from ${vraagbron} where v.gezin_id = $1 and v.id = $2 for update of v`,
    [gezin, id],
  );
  return row;
}

const dag = (text: string | null): PlainDate | null => (text === null ? null : getPlainDate(text));
export const vraagVan = (row: VraagRow): Plekvraag => ({
  stand: row.stand,
  gevraagdOp: getPlainDate(row.gevraagdOp),
  antwoordOp: dag(row.antwoordOp),
  contractRondOp: dag(row.contractRondOp),
  klaarOp: dag(row.klaarOp),
});

export async function insertVraag(
  tx: Tx,
  gezin: Id,
  wacht: WachtRow,
  vraag: { readonly aanbodId: Id; readonly antwoordUiterlijk: PlainDate },
): Promise<Id> {
  const id = await tx.nextId('plekvraag');
  await tx.query(
    'plekvraag.vraag',
    `insert into rondom.plekvraag (id, gezin_id, wacht_id, persoon_id, aanbod_id, stand, gevraagd_op, gevraagd_door, antwoord_uiterlijk)
     values ($1, $2, $3, $4, $5, 'gevraagd', $6, $7, $8)`,
    [
      ...[id, gezin, wacht.wachtId, wacht.persoonId, vraag.aanbodId, tx.today],
      ...[tx.actor.gebruikerId, vraag.antwoordUiterlijk],
    ],
  );
  return id;
}

export async function saveVraag(
  tx: Tx,
  { id, versie }: { readonly id: Id; readonly versie: number },
  vraag: Plekvraag,
  reden: NeeReden | null,
): Promise<void> {
  await tx.query(
    'plekvraag.stap',
    `update rondom.plekvraag set stand = $3, antwoord_op = $4, nee_reden = $5, contract_rond_op = $6, klaar_op = $7, versie = $2 where id = $1`,
    [id, versie, vraag.stand, vraag.antwoordOp, reden, vraag.contractRondOp, vraag.klaarOp],
  );
}
