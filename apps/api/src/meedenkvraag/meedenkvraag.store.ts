import type { Kindcheck, Meedenkstand } from '@rondom/domain/meedenkvraag';
import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import { gezinsteksten, type Tx } from '../platform/database/index.ts';
import { meedenkrollen } from './meedenkvraag.access.ts';

export interface MeedenkvraagRow {
  readonly id: Id;
  readonly versie: number;
  readonly organisatie: string;
  readonly organisatieId: Id;
  readonly persoon: string | null;
  readonly overId: Id;
  readonly vraag: Buffer;
  readonly gevraagdDoor: string;
  readonly gevraagdOp: Date;
  readonly antwoordOp: string;
  readonly toegangTot: string;
  readonly grond: 'toestemming' | 'wet';
  readonly artikel: string;
  readonly toestemmingOp: Date | null;
  readonly grondGeldt: boolean;
  readonly stand: Meedenkstand;
  readonly antwoord: Buffer | null;
  readonly beantwoordOp: Date | null;
  readonly teLaat: boolean;
  readonly kindcheck: Kindcheck | null;
  readonly reden: Buffer | null;
  readonly beeindigdOp: Date | null;
  readonly overgenomenOp: Date | null;
}

/** What was asked about this family, open ones first. */
export const listMeedenkvragen = (tx: Tx, gezin: Id, id: Id | null = null): Promise<MeedenkvraagRow[]> =>
  tx.query<MeedenkvraagRow>(
    'meedenkvraag.lijst',
    `select m.id::text, m.versie, o.naam as organisatie, o.id::text as "organisatieId", g.naam as persoon, m.over_persoon_id::text as "overId",
       m.vraag_versleuteld as vraag, u.naam as "gevraagdDoor", m.gevraagd_op as "gevraagdOp", m.antwoord_op::text as "antwoordOp",
       m.toegang_tot::text as "toegangTot", m.grond, m.artikel, rondom.meedenkgrond_geldt(m.toestemming_ids, platform.vandaag()) as "grondGeldt",
       (select max(t.beantwoord_op) from rondom.toestemming t where t.id = any(m.toestemming_ids)) as "toestemmingOp",
       m.stand, m.antwoord_versleuteld as antwoord, m.beantwoord_op as "beantwoordOp", m.te_laat as "teLaat", m.kindcheck,
       m.reden_versleuteld as reden, m.beeindigd_op as "beeindigdOp", m.overgenomen_op as "overgenomenOp"
     from rondom.meedenkvraag m
     join rondom.organisatie o on o.id = m.organisatie_id
     join rondom.gebruiker u on u.id = m.gevraagd_door
     left join rondom.gebruiker g on g.id = m.gebruiker_id
     where m.gezin_id = $1 and ($2::bigint is null or m.id = $2)
     order by m.beeindigd_op is not null, m.gevraagd_op desc, m.id desc`,
    [gezin, id],
  );

export interface Organisatierij {
  readonly id: Id;
  readonly naam: string;
  readonly soort: Organisatiesoort;
  readonly buitenRegio: boolean;
  /** Who hides his name is asked through the intake of his organisation. */
  readonly mensen: readonly {
    readonly id: Id;
    readonly naam: string;
    readonly rol: string;
    readonly afgeschermd: boolean;
  }[];
}

/**
 * Organisations with somebody who can be asked, without the own one; or one of them. Nobody who is of this family
 * himself. An organisation that works for another jeugdhulpregio than that of the family is marked.
 */
export const listOrganisaties = (tx: Tx, gezin: Id, id: Id | null = null): Promise<Organisatierij[]> =>
  tx.query<Organisatierij>(
    'meedenkvraag.organisaties',
    `select o.id::text, o.naam, o.soort,
       o.gemeente_code is not null and not exists (select 1 from rondom.regio_gemeente rg
         where rg.gemeente_code = o.gemeente_code and rg.regio_id = rondom.regio_van_gezin($1)) as "buitenRegio",
       (select coalesce(json_agg(json_build_object('id', u.id::text, 'naam', u.naam, 'rol', u.rol,
           'afgeschermd', u.id = any(rondom.afgeschermde_werkers())) order by u.naam), '[]') from rondom.gebruiker u
         where u.organisatie_id = o.id and u.actief and u.rol = any($3::text[])) as mensen
     from rondom.organisatie o
     where o.id <> $4 and ($2::bigint is null or o.id = $2)
       and ($2::bigint is not null or exists (select 1 from rondom.gebruiker u where u.organisatie_id = o.id and u.actief and u.rol = any($3::text[])))
     order by o.naam`,
    [gezin, id, [...meedenkrollen], tx.actor.organisatieId ?? '0'],
  );

export interface Deelrij {
  readonly id: Id;
  readonly regelId: Id;
  readonly persoonId: Id;
  readonly tekst: Buffer;
}

/** The parts of the plan that counts, per person who reads them. */
export const listDelen = (tx: Tx, gezin: Id): Promise<Deelrij[]> =>
  tx.query<Deelrij>(
    'meedenkvraag.delen',
    `select t.id::text, t.planregel_id::text as "regelId", l.persoon_id::text as "persoonId", t.tekst_versleuteld as tekst
     from rondom.plantekst t
     join rondom.planregel r on r.id = t.planregel_id
     join rondom.plantekst_lezer l on l.plantekst_id = t.id and l.persoon_id is not null
     where r.plan_id = (select p.id from rondom.plan p where p.gezin_id = $1 order by p.nummer desc limit 1)
     order by r.volgorde, t.volgorde, t.id`,
    [gezin],
  );

export interface Toestemmingrij {
  readonly id: Id;
  readonly beantwoordOp: Date | null;
  readonly totEnMet: string;
}

export const listToestemmingen = (tx: Tx, ids: readonly Id[]): Promise<Toestemmingrij[]> =>
  tx.query<Toestemmingrij>(
    'meedenkvraag.toestemmingen',
    'select id::text, beantwoord_op as "beantwoordOp", tot_en_met::text as "totEnMet" from rondom.toestemming where id = any($1::bigint[])',
    [ids],
  );

export interface NieuweRij {
  readonly organisatieId: Id;
  readonly gebruikerId: Id | null;
  readonly overId: Id;
  readonly delen: readonly Id[];
  readonly vraag: string;
  readonly antwoordOp: string;
  readonly toegangTot: string;
  readonly grond: 'toestemming' | 'wet';
  readonly artikel: string;
  readonly toestemmingen: readonly Id[];
}

export async function insertMeedenkvraag(tx: Tx, gezin: Id, nieuw: NieuweRij): Promise<Id> {
  const id = await tx.nextId('meedenkvraag');
  await tx.query(
    'meedenkvraag.vraag',
    `insert into rondom.meedenkvraag (id, gezin_id, over_persoon_id, organisatie_id, gebruiker_id, vraag_versleuteld, gevraagd_door, gevraagd_op,
       antwoord_op, toegang_tot, grond, artikel, toestemming_ids)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, gezin, nieuw.overId, nieuw.organisatieId, nieuw.gebruikerId],
      ...[await seal(tx, gezin, id, 'vraag', nieuw.vraag), tx.actor.gebruikerId, tx.now],
      ...[nieuw.antwoordOp, nieuw.toegangTot, nieuw.grond, nieuw.artikel, nieuw.toestemmingen],
    ],
  );
  for (const deel of nieuw.delen)
    await tx.query(
      'meedenkvraag.deel',
      'insert into rondom.meedenkvraag_deel (gezin_id, meedenkvraag_id, plantekst_id) values ($1, $2, $3)',
      [gezin, id, deel],
    );
  return id;
}

export async function saveTerug(tx: Tx, id: Id, versie: number): Promise<void> {
  await tx.query(
    'meedenkvraag.terug',
    "update rondom.meedenkvraag set stand = 'ingetrokken', beeindigd_op = $2, versie = $3 where id = $1",
    [id, tx.now, versie],
  );
}

export interface Overname {
  readonly regelId: Id;
  readonly tekst: string;
  readonly zelf: boolean;
}

/** False when it was taken over meanwhile, or the line is not of this plan. */
export async function saveOvername(
  tx: Tx,
  gezin: Id,
  { id, versie }: Pick<MeedenkvraagRow, 'id' | 'versie'>,
  { regelId, tekst, zelf }: Overname,
): Promise<boolean> {
  const tekstId = await tx.nextId('plantekst');
  const dicht = await tx.seal(
    { soort: 'gezin', id: gezin },
    { tabel: 'plantekst', kolom: 'tekst', rij: tekstId },
    tekst,
  );
  const [row] = await tx.query<{ ok: boolean }>(
    'meedenkvraag.overname',
    'select rondom.neem_meedenkantwoord_over($1, $2, $3, $4, $5, $6) as ok',
    [id, versie, regelId, tekstId, dicht, zelf],
  );
  return row?.ok === true;
}

type Kolom = 'vraag' | 'antwoord' | 'reden';

export const { seal, open: openTekst } = gezinsteksten<Kolom>('meedenkvraag');
