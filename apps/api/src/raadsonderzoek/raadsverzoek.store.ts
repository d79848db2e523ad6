import type {
  Raadsstap,
  Raadsuitkomst,
  Raadsverzoekstand,
  Raadsvraagstand,
  Raadsweigerreden,
} from '@rondom/domain/raadsonderzoek';
import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface RaadsverzoekRow {
  readonly id: Id;
  readonly versie: number;
  readonly raad: string;
  readonly kindIds: readonly Id[];
  readonly vraag: Buffer;
  readonly waarom: Buffer;
  readonly artikel: string;
  readonly verteldIds: readonly Id[];
  readonly nietVerteld: Buffer | null;
  readonly gevraagdDoor: string;
  readonly telefoon: string | null;
  readonly organisatie: string;
  readonly organisatiesoort: Organisatiesoort;
  readonly gevraagdOp: Date;
  readonly antwoordOp: string;
  readonly stand: Raadsverzoekstand;
  readonly onderzoeker: string | null;
  readonly totOp: string | null;
  readonly weigerreden: Raadsweigerreden | null;
  readonly uitkomst: Raadsuitkomst | null;
  readonly uitkomstZin: Buffer | null;
  readonly afgerondOp: string | null;
  readonly gezienOp: string | null;
}

/** Requests of the own organisation about this family, or the one that the actor examines; what runs first. */
export const listVerzoeken = (tx: Tx, gezin: Id, id: Id | null = null): Promise<RaadsverzoekRow[]> =>
  tx.query<RaadsverzoekRow>(
    'raadsverzoek.lijst',
    `select v.id::text, v.versie, r.naam as raad, v.kind_ids::text[] as "kindIds", v.vraag_versleuteld as vraag, v.waarom_versleuteld as waarom,
       v.artikel, v.verteld_ids::text[] as "verteldIds", v.nietverteld_versleuteld as "nietVerteld", u.naam as "gevraagdDoor", u.telefoon,
       o.naam as organisatie, o.soort as organisatiesoort, v.gevraagd_op as "gevraagdOp", v.antwoord_op::text as "antwoordOp", v.stand,
       n.naam as onderzoeker, v.tot_op::text as "totOp", v.weigerreden, v.uitkomst, v.uitkomst_versleuteld as "uitkomstZin",
       v.afgerond_op::text as "afgerondOp", v.gezien_op::text as "gezienOp"
     from rondom.raadsverzoek v
     join rondom.organisatie r on r.id = v.organisatie_id
     join rondom.organisatie o on o.id = v.gevraagd_organisatie_id
     join rondom.gebruiker u on u.id = v.gevraagd_door
     left join rondom.gebruiker n on n.id = v.gebruiker_id
     where v.gezin_id = $1 and ($2::bigint is null or v.id = $2)
     order by v.stand not in ('gevraagd', 'aangenomen'), v.id desc`,
    [gezin, id],
  );

export interface RaadsvraagRow {
  readonly id: Id;
  readonly versie: number;
  readonly verzoekId: Id;
  readonly vraag: Buffer;
  readonly gesteldOp: Date;
  readonly antwoordOp: string;
  readonly stand: Raadsvraagstand;
  readonly antwoord: Buffer | null;
  readonly beantwoordDoor: string | null;
  readonly beantwoordOp: Date | null;
}

/** What was asked for beyond the request, the oldest first. */
export const listVragen = (tx: Tx, gezin: Id): Promise<RaadsvraagRow[]> =>
  tx.query<RaadsvraagRow>(
    'raadsverzoek.vragen',
    `select r.id::text, r.versie, r.raadsverzoek_id::text as "verzoekId", r.vraag_versleuteld as vraag, r.gesteld_op as "gesteldOp",
       r.antwoord_op::text as "antwoordOp", r.stand, r.antwoord_versleuteld as antwoord, u.naam as "beantwoordDoor", r.beantwoord_op as "beantwoordOp"
     from rondom.raadsvraag r left join rondom.gebruiker u on u.id = r.beantwoord_door
     where r.gezin_id = $1 order by r.id`,
    [gezin],
  );

/** Which Raad can be asked, and whether a request about this family runs already, whoever made it. */
export const listRaden = (tx: Tx, gezin: Id): Promise<{ id: Id; naam: string; loopt: boolean }[]> =>
  tx.query('raadsverzoek.raden', 'select r.id::text, r.naam, r.loopt from rondom.raden($1) r', [gezin]);

export async function findEigenSoort(tx: Tx): Promise<Organisatiesoort> {
  const [row] = await tx.query<{ soort: Organisatiesoort }>(
    'raadsverzoek.eigen-soort',
    'select o.soort from rondom.organisatie o where o.id = platform.mijn_organisatie()',
  );
  if (row === undefined) throw new Error('a worker without an organisation asks the Raad nothing');
  return row.soort;
}

/** Who has gezag over these children. */
export async function listGezag(tx: Tx, kinderen: readonly Id[]): Promise<readonly Id[]> {
  const rows = await tx.query<{ id: Id }>(
    'raadsverzoek.gezag',
    `select distinct g.houder_persoon_id::text as id from rondom.gezag g
     where g.kind_persoon_id = any($1::bigint[]) and g.houder_persoon_id is not null and g.periode @> platform.vandaag()`,
    [kinderen],
  );
  return rows.map(({ id }) => id);
}

type Tabel = 'raadsverzoek' | 'raadsvraag' | 'raadsstuk';
type Kolom = 'vraag' | 'waarom' | 'nietverteld' | 'uitkomst' | 'antwoord' | 'tekst';
export type Tekstplek = readonly [tabel: Tabel, kolom: Kolom];
const plek = ([tabel, kolom]: Tekstplek, rij: Id) => ({ tabel, kolom, rij });

export const sluit = (tx: Tx, gezin: Id, tekst: Tekstplek, rij: Id, woorden: string): Promise<Buffer> =>
  tx.seal({ soort: 'gezin', id: gezin }, plek(tekst, rij), woorden);
export const openTekst = (tx: Tx, gezin: Id, tekst: Tekstplek, rij: Id, dicht: Buffer): Promise<string> =>
  tx.open({ soort: 'gezin', id: gezin }, plek(tekst, rij), dicht);

export interface NieuwVerzoek {
  readonly raadId: Id;
  readonly kinderen: readonly Id[];
  readonly vraag: string;
  readonly waarom: string;
  readonly verteldAan: readonly Id[];
  readonly waaromNietVerteld: string;
}

export async function insertVerzoek(
  tx: Tx,
  gezin: Id,
  nieuw: NieuwVerzoek & { readonly artikel: string; readonly antwoordOp: string },
): Promise<Id> {
  const id = await tx.nextId('raadsverzoek');
  const dicht = (kolom: Kolom, woorden: string) => sluit(tx, gezin, ['raadsverzoek', kolom], id, woorden);
  const niet = nieuw.waaromNietVerteld.trim();
  await tx.query(
    'raadsverzoek.vraag',
    `insert into rondom.raadsverzoek (id, gezin_id, organisatie_id, kind_ids, vraag_versleuteld, waarom_versleuteld, artikel, verteld_ids,
       nietverteld_versleuteld, gevraagd_door, gevraagd_organisatie_id, gevraagd_op, antwoord_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, gezin, nieuw.raadId, [...new Set(nieuw.kinderen)], await dicht('vraag', nieuw.vraag)],
      ...[await dicht('waarom', nieuw.waarom), nieuw.artikel, [...new Set(nieuw.verteldAan)]],
      ...[niet === '' ? null : await dicht('nietverteld', niet), tx.actor.gebruikerId],
      ...[tx.actor.organisatieId, tx.now, nieuw.antwoordOp],
    ],
  );
  return id;
}

export async function saveStap(tx: Tx, id: Id, stap: Raadsstap): Promise<void> {
  await tx.query(
    'raadsverzoek.stap',
    `update rondom.raadsverzoek set stand = case when $2 then stand else 'ingetrokken' end,
       gezien_op = case when $2 then platform.vandaag() end, gezien_door = case when $2 then platform.ik() end, versie = versie + 1 where id = $1`,
    [id, stap === 'gezien'],
  );
}

export async function saveAntwoord(
  tx: Tx,
  gezin: Id,
  vraag: Id,
  { stand, tekst }: { readonly stand: Exclude<Raadsvraagstand, 'gesteld'>; readonly tekst: string },
): Promise<void> {
  const dicht = await sluit(tx, gezin, ['raadsvraag', 'antwoord'], vraag, tekst);
  await tx.query(
    'raadsverzoek.antwoord',
    `update rondom.raadsvraag set stand = $2, antwoord_versleuteld = $3, beantwoord_door = platform.ik(), beantwoord_op = platform.nu(),
       versie = versie + 1 where id = $1`,
    [vraag, stand, dicht],
  );
}
