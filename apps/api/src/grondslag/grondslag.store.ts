import type { Antwoord, Deeladvies, Toestemmingstand } from '@rondom/domain/grondslag';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { Deel, NieuweToestemming } from './opdracht.ts';

const idOf = (rows: readonly { readonly id: Id }[]): Id => {
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('nothing was written');
  return id;
};

export async function insertDeling(tx: Tx, gezin: Id, deel: Deel, advies: Deeladvies): Promise<Id> {
  return idOf(
    await tx.query<{ id: Id }>(
      'grondslag.deel',
      `insert into rondom.deling (gezin_id, over_persoon_id, van_organisatie_id, naar_organisatie_id, situatie, gegevens, regel, artikel, toestemming_ids, gedeeld_door, gedeeld_op)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id::text`,
      [
        gezin,
        deel.overId,
        tx.actor.organisatieId,
        deel.naarId,
        deel.situatie,
        deel.gegevens,
        advies.regel?.code ?? '',
        advies.regel?.artikel ?? '',
        advies.toestemmingen,
        tx.actor.gebruikerId,
        tx.now,
      ],
    ),
  );
}

export async function insertToestemming(
  tx: Tx,
  gezin: Id,
  nieuw: NieuweToestemming,
  stand: Toestemmingstand,
): Promise<Id> {
  return idOf(
    await tx.query<{ id: Id }>(
      'grondslag.vraag',
      `insert into rondom.toestemming (gezin_id, gever_persoon_id, over_persoon_id, van_organisatie_id, ontvanger_organisatie_id, doel, soorten, stand, hoe, gevraagd_door, gevraagd_op, beantwoord_op, tot_en_met)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id::text`,
      [
        gezin,
        nieuw.geverId,
        nieuw.overId,
        tx.actor.organisatieId,
        nieuw.ontvangerId,
        nieuw.doel,
        nieuw.soorten,
        stand,
        nieuw.hoe,
        tx.actor.gebruikerId,
        tx.now,
        stand === 'gevraagd' ? null : tx.now,
        nieuw.totEnMet,
      ],
    ),
  );
}

export interface ToestemmingRow {
  readonly id: Id;
  readonly versie: number;
  readonly geverId: Id;
  readonly overId: Id;
  readonly over: string | null;
  readonly ontvanger: string;
  readonly doel: string;
  readonly soorten: readonly string[];
  readonly stand: Toestemmingstand;
  readonly hoe: string;
  readonly totEnMet: string;
  readonly gevraagdDoor: string;
  readonly gevraagdOp: Date;
  readonly beantwoordOp: Date | null;
}

const select = `
  select t.id::text, t.versie, t.gever_persoon_id::text as "geverId", t.over_persoon_id::text as "overId",
    coalesce(p.roepnaam, p.voornamen) as over, o.naam as ontvanger,
    t.doel, t.soorten, t.stand, t.hoe, t.tot_en_met::text as "totEnMet", u.naam as "gevraagdDoor", t.gevraagd_op as "gevraagdOp", t.beantwoord_op as "beantwoordOp"
  from rondom.toestemming t
  join rondom.organisatie o on o.id = t.ontvanger_organisatie_id
  join rondom.gebruiker u on u.id = t.gevraagd_door
  left join rondom.persoon p on p.id = t.over_persoon_id`;

export const listToestemmingen = (tx: Tx, gezin: Id): Promise<ToestemmingRow[]> =>
  tx.query<ToestemmingRow>(
    'grondslag.toestemmingen',
    `${select} where t.gezin_id = $1 order by t.stand <> 'gevraagd', t.tot_en_met desc, t.id desc`,
    [gezin],
  );

export const listEigenToestemmingen = (tx: Tx, gezin: Id, persoon: Id): Promise<ToestemmingRow[]> =>
  tx.query<ToestemmingRow>(
    'grondslag.eigen',
    `${select} where t.gezin_id = $1 and t.gever_persoon_id = $2 order by t.stand <> 'gevraagd', t.tot_en_met desc, t.id desc`,
    [gezin, persoon],
  );

export interface DelingRow {
  readonly id: Id;
  readonly overId: Id;
  readonly naar: string;
  readonly situatie: string;
  readonly gegevens: string;
  readonly artikel: string;
  readonly toestemmingIds: readonly Id[];
  readonly gedeeldDoor: string;
  readonly gedeeldOp: Date;
}

export const listDelingen = (tx: Tx, gezin: Id): Promise<DelingRow[]> =>
  tx.query<DelingRow>(
    'grondslag.delingen',
    `select d.id::text, d.over_persoon_id::text as "overId", o.naam as naar, d.situatie, d.gegevens, d.artikel,
       d.toestemming_ids::text[] as "toestemmingIds", u.naam as "gedeeldDoor", d.gedeeld_op as "gedeeldOp"
     from rondom.deling d join rondom.organisatie o on o.id = d.naar_organisatie_id join rondom.gebruiker u on u.id = d.gedeeld_door
     where d.gezin_id = $1 order by d.gedeeld_op desc, d.id desc`,
    [gezin],
  );

export interface TeBeantwoorden {
  readonly versie: number;
  readonly gezin: Id;
  readonly gever: Id;
  readonly over: Id;
  readonly stand: Toestemmingstand;
  readonly totEnMet: string;
}

export async function lockToestemming(tx: Tx, id: Id): Promise<TeBeantwoorden | undefined> {
  const [row] = await tx.query<TeBeantwoorden>(
    'grondslag.lock',
    `select versie, gezin_id::text as gezin, gever_persoon_id::text as gever, over_persoon_id::text as over, stand, tot_en_met::text as "totEnMet"
     from rondom.toestemming where id = $1 for update`,
    [id],
  );
  return row;
}

export async function saveAntwoord(
  tx: Tx,
  id: Id,
  antwoord: Antwoord,
  stand: Toestemmingstand,
  versie: number,
): Promise<void> {
  await tx.query(
    'grondslag.antwoord',
    `update rondom.toestemming set stand = $2, versie = $3, beantwoord_op = coalesce(beantwoord_op, $4),
       ingetrokken_op = case when $5 then $4::timestamptz end where id = $1`,
    [id, stand, versie, tx.now, antwoord === 'trekin'],
  );
}
