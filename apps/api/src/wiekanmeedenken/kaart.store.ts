import type { PlainDate } from '@rondom/domain/kern';
import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Kaart } from '@rondom/domain/wiekanmeedenken';
import type { Id, Rol } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface KaartRow extends Kaart {
  readonly id: Id;
  readonly versie: number;
  readonly gebruikerId: Id;
  readonly gezetOp: Date;
  readonly gezetDoorId: Id;
  readonly gezetDoor: string;
  readonly reden: string | null;
}

const kolommen = `k.in_lijst as "inLijst", k.functie, k.deskundigheden, k.eigen_deskundigheden::text[] as "eigenDeskundigheden", k.talen, k.wijzen, k.dagen,
  k.van, k.tot, k.telefoon, k.mail, k.veilige_mail as "veiligeMail", k.afgeschermd, k.geen_vragen_tot_en_met::text as "geenVragenTotEnMet"`;

/** The own card, or that of somebody one leads; the policies show no other. */
export async function findKaart(
  tx: Tx,
  waar: { readonly gebruiker: Id } | { readonly kaart: Id },
): Promise<KaartRow | undefined> {
  const [row] = await tx.query<KaartRow>(
    'meedenkkaart.een',
    `select k.id::text, k.versie, k.gebruiker_id::text as "gebruikerId", k.gezet_op as "gezetOp", k.gezet_door::text as "gezetDoorId", d.naam as "gezetDoor",
       k.reden, ${kolommen}
     from rondom.meedenkkaart k join rondom.gebruiker d on d.id = k.gezet_door
     where ($1::bigint is null or k.gebruiker_id = $1) and ($2::bigint is null or k.id = $2)`,
    ['gebruiker' in waar ? waar.gebruiker : null, 'kaart' in waar ? waar.kaart : null],
  );
  return row;
}

export interface Werkerrij {
  readonly naam: string;
  readonly telefoon: string | null;
  readonly organisatie: string;
  readonly registratieSoort: 'skj' | 'big' | null;
  readonly registratieTot: PlainDate | null;
}

/** What the account tells already: nobody types it again. */
export async function getWerker(tx: Tx, gebruiker: Id): Promise<Werkerrij> {
  const [row] = await tx.query<Werkerrij>(
    'meedenkkaart.werker',
    `select u.naam, u.telefoon, o.naam as organisatie, u.registratie_soort as "registratieSoort", u.registratie_geldig_tot::text as "registratieTot"
     from rondom.gebruiker u join rondom.organisatie o on o.id = u.organisatie_id where u.id = $1`,
    [gebruiker],
  );
  if (row === undefined) throw new Error('a worker without an organisation');
  return row;
}

export interface Zet {
  readonly id: Id;
  readonly gebruiker: Id;
  readonly versie: number;
  readonly reden: string | null;
}

const waarden = (tx: Tx, kaart: Kaart, { reden, versie }: Zet) => [
  ...[kaart.inLijst, kaart.functie, kaart.deskundigheden, kaart.eigenDeskundigheden, kaart.talen],
  ...[kaart.wijzen, kaart.dagen, kaart.van, kaart.tot, kaart.telefoon, kaart.mail, kaart.veiligeMail],
  ...[kaart.afgeschermd, kaart.geenVragenTotEnMet, tx.now, tx.actor.gebruikerId, reden, versie],
];

export async function insertKaart(tx: Tx, kaart: Kaart, zet: Zet): Promise<void> {
  await tx.query(
    'meedenkkaart.maak',
    `insert into rondom.meedenkkaart (id, gebruiker_id, in_lijst, functie, deskundigheden, eigen_deskundigheden, talen, wijzen, dagen, van, tot, telefoon,
       mail, veilige_mail, afgeschermd, geen_vragen_tot_en_met, gezet_op, gezet_door, reden, versie)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [zet.id, zet.gebruiker, ...waarden(tx, kaart, zet)],
  );
}

export async function updateKaart(tx: Tx, kaart: Kaart, zet: Zet): Promise<void> {
  await tx.query(
    'meedenkkaart.wijzig',
    `update rondom.meedenkkaart set in_lijst = $2, functie = $3, deskundigheden = $4, eigen_deskundigheden = $5, talen = $6, wijzen = $7, dagen = $8,
       van = $9, tot = $10, telefoon = $11, mail = $12, veilige_mail = $13, afgeschermd = $14, geen_vragen_tot_en_met = $15, gezet_op = $16,
       gezet_door = $17, reden = $18, versie = $19 where id = $1`,
    [zet.id, ...waarden(tx, kaart, zet)],
  );
}

export interface MensRow extends Omit<Kaart, 'inLijst'> {
  readonly id: Id;
  readonly versie: number;
  /** Null for who hides his name, as the name is. */
  readonly gebruikerId: Id | null;
  readonly naam: string | null;
  readonly rol: Rol;
  readonly organisatieId: Id;
  readonly organisatie: string;
  readonly organisatiesoort: Organisatiesoort;
  readonly zelf: boolean;
  readonly leidt: boolean;
  readonly afwezig: boolean;
  readonly registratieSoort: 'skj' | 'big' | null;
  readonly registratieTot: PlainDate | null;
}

/** By name; who hides it stands with the organisation. No other order: it is no ranking. */
export const listMensen = (tx: Tx, regio: Id): Promise<MensRow[]> =>
  tx.query<MensRow>(
    'meedenkkaart.mensen',
    `select k.id::text, k.versie, k.gebruiker_id::text as "gebruikerId", k.naam, k.rol, k.organisatie_id::text as "organisatieId", k.organisatie,
       k.organisatiesoort, k.zelf, k.leidt, k.functie, k.deskundigheden, k.eigen_deskundigheden as "eigenDeskundigheden", k.talen, k.wijzen, k.dagen,
       k.van, k.tot, k.telefoon, k.mail, k.veilige_mail as "veiligeMail", k.afgeschermd, k.geen_vragen_tot_en_met::text as "geenVragenTotEnMet", k.afwezig,
       k.registratie_soort as "registratieSoort", k.registratie_geldig_tot::text as "registratieTot"
     from rondom.wie_kan_meedenken($1) k order by coalesce(k.naam, k.organisatie), k.id`,
    [regio],
  );

export async function listMeedenkregios(tx: Tx): Promise<Id[]> {
  const [row] = await tx.query<{ ids: Id[] }>(
    'meedenkkaart.regios',
    'select rondom.meedenkregios()::text[] as ids',
    [],
  );
  return row?.ids ?? [];
}
