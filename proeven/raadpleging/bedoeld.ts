/**
 * Whom an act is about where neither the question nor the answer says so: read from the data itself, as the superuser,
 * in the world as the act left it. It asks nothing of the code that wrote the log.
 */
import type { Draaiboek } from './terugdraaien.ts';

export interface Bedoeld {
  readonly gezinnen: readonly string[];
  readonly personen: readonly string[];
}
export const niemandBedoeld: Bedoeld = { gezinnen: [], personen: [] };

/** By the number in the address. */
const dezeRij = (tabel: string, persoon = 'null'): string =>
  `select x.gezin_id, ${persoon} as persoon_id from rondom.${tabel} x, vraag where x.id = any(vraag.url)`;

/** Two numbers of different tables stand in the address: the first after the family is the help. */
const dezeHulp = `select x.gezin_id, x.persoon_id from rondom.volwassenenhulp x, vraag where x.id = vraag.url[2]`;

/** By operation of the contract: rows of a family and a person. */
const bedoeldDoor: Readonly<Record<string, string>> = {
  endBetrokkene: dezeRij('betrokkenheid', 'x.persoon_id'),
  sluitMeekijkalarm: dezeRij('meekijkalarm'),
  doEersteBlik: `select m.gezin_id, v.persoon_id from vraag join rondom.melding m on m.id = any(vraag.url)
    left join rondom.melding_verteld v on v.melding_id = m.id`,
  verlengInformeren: dezeRij('melding'),
  vertelAanPersoon: dezeRij('melding'),
  wijzigOvergangspunt: dezeRij('overgangspunt', 'x.persoon_id'),
  getOntvangen: dezeRij('overgangontvanger', 'x.persoon_id'),
  listOntvangen: `select x.gezin_id, x.persoon_id from vraag join rondom.gebruiker u on u.sub = vraag.wie
    join rondom.overgangontvanger x on x.gebruiker_id = u.id where x.vanaf <= '2027-01-12'
    and exists (select from rondom.overgangkeuze k where k.overgangontvanger_id = x.id and k.keuze = 'gaatmee')`,
  beantwoordRaadsaanvraag: dezeRij('raadsverzoek'),
  rondRaadsonderzoekAf: dezeRij('raadsverzoek'),
  getRaadsonderzoek: dezeRij('raadsverzoek'),
  vraagRaadMeer: dezeRij('raadsverzoek'),
  beantwoordTeamverzoek: dezeRij('veiligheidsinzet'),
  getNoodkijk: dezeRij('noodkijk'),
  beoordeelNoodkijk: dezeRij('noodkijk'),
  neemDilemmaAan: dezeRij('dilemma'),
  rondDilemmaAf: dezeRij('dilemma'),
  // What came to a leader or a director: his own, his team's, his region's that is late or was sent there.
  listDilemmazaken: `select x.gezin_id, null::bigint as persoon_id from vraag join rondom.gebruiker u on u.sub = vraag.wie, rondom.dilemma x
    where x.stand <> 'ingetrokken' and (x.eigenaar_id = u.id or x.stand <> 'afgerond' and (
      u.rol <> 'regiodirecteur' and x.aan = 'leiding' and x.gevraagd_organisatie_id = u.organisatie_id
      or u.rol = 'regiodirecteur' and (x.aan = 'regio' or x.uiterlijk < '2027-01-12')
        and x.regio_id in (select m.regio_id from rondom.mandaat m where m.gebruiker_id = u.id)))`,
  beantwoordWisseling: dezeRij('wisseling'),
  getMeedenkdeel: dezeRij('meedenkvraag', 'x.over_persoon_id'),
  neemHulpverzoekAan: dezeRij('volwassenenhulp', 'x.persoon_id'),
  weigerHulpverzoek: dezeRij('volwassenenhulp', 'x.persoon_id'),
  stapUitVolwassenenhulp: dezeRij('volwassenenhulp', 'x.persoon_id'),
  neemVolwassenenhulpTerug: dezeRij('volwassenenhulp', 'x.persoon_id'),
  getHulpblad: dezeRij('volwassenenhulp', 'x.persoon_id'),
  addHulpactie: dezeRij('volwassenenhulp', 'x.persoon_id'),
  zetHulpactiestand: dezeHulp,
  listHulpaantekeningen: dezeRij('volwassenenhulp', 'x.persoon_id'),
  addHulpaantekening: dezeRij('volwassenenhulp', 'x.persoon_id'),
  listKindchecks: dezeRij('volwassenenhulp', 'x.persoon_id'),
  addKindcheck: dezeRij('volwassenenhulp', 'x.persoon_id'),
  vraagHulpcollega: dezeRij('volwassenenhulp', 'x.persoon_id'),
  getHulpdossier: dezeRij('volwassenenhulp', 'x.persoon_id'),
  listEerdereHulp: `select x.gezin_id, x.persoon_id from vraag join rondom.gebruiker u on u.sub = vraag.wie join rondom.volwassenenhulp x
    on x.gebruiker_id = u.id where x.stand = 'uitgestapt'`,
  // Whose name stands in the own list: asked or helped, while it lives.
  listHulpverzoeken: `select x.gezin_id, x.persoon_id from vraag join rondom.gebruiker u on u.sub = vraag.wie join rondom.volwassenenhulp x
    on x.organisatie_id = u.organisatie_id and coalesce(x.gebruiker_id, u.id) = u.id where x.stand in ('gevraagd', 'aangenomen') and x.tot_en_met >= '2027-01-12'`,
  benTerug: `select b.gezin_id, null as persoon_id from vraag join rondom.betrokkenheid b on b.afwezigheid_id = any(vraag.url)`,
  beantwoordKijkvraag: dezeRij('kijkvraag', 'x.persoon_id'),
  getTermijn: `select x.gezin_id, p.id as persoon_id from vraag join rondom.termijn x on x.id = any(vraag.url), unnest(array[x.persoon_id] || array(
    select e.persoon_id from rondom.eerstecontact e where e.maatregel_id = x.maatregel_id and x.soort = 'vastejeugdbeschermer')) p (id)`,
  getToezichtpad: `select x.gezin_id, p.persoon_id from vraag join rondom.toezichtopdracht x on x.id = any(vraag.url) left join lateral (
    select k.persoon_id from rondom.maatregel_kind k where k.gezin_id = x.gezin_id
    union select w.persoon_id from rondom.wacht w where w.gezin_id = x.gezin_id) p on true`,
};
/** Of an act that leaves two lines: whom the first is about, before there is an answer. */
const eerstBedoeldDoor: Readonly<Record<string, string>> = {
  getRaadsonderzoek: dezeRij('raadsverzoek'),
  vraagRaadMeer: dezeRij('raadsverzoek'),
  askBrp: `select l.gezin_id, l.persoon_id from rondom.gebruiker u join rondom.gezinslid l on l.persoon_id = u.persoon_id where u.sub = 'noor'`,
};

/** All that is named here; each stands in the contract. */
export const bedoeldeOperaties: readonly string[] = [
  ...Object.keys(bedoeldDoor),
  ...Object.keys(eerstBedoeldDoor),
];

export interface Vraag {
  readonly operatie: string;
  readonly url: string;
  /** Who asked. */
  readonly wie: string;
}

/** Of the last line an act leaves, and of the one before. */
export async function bedoeldBij(
  boek: Draaiboek,
  vraag: Vraag,
): Promise<{ readonly laatste: Bedoeld; readonly eerste: Bedoeld }> {
  return {
    laatste: await zoek(boek, vraag, bedoeldDoor[vraag.operatie]),
    eerste: await zoek(boek, vraag, eerstBedoeldDoor[vraag.operatie]),
  };
}

async function zoek(boek: Draaiboek, { url, wie }: Vraag, sql: string | undefined): Promise<Bedoeld> {
  if (sql === undefined) return niemandBedoeld;
  const rijen = await boek.lees<{ gezin_id: string | null; persoon_id: string | null }>(
    `with vraag as (select $1::bigint[] as url, $2::text as wie)
     select distinct gezin_id::text, persoon_id::text from (${sql}) x`,
    [[...url.matchAll(/\/(\d+)(?=\/|$|\?)/g)].map(([, nummer]) => nummer), wie],
  );
  return {
    gezinnen: [...new Set(rijen.flatMap(({ gezin_id }) => gezin_id ?? []))],
    personen: [...new Set(rijen.flatMap(({ persoon_id }) => persoon_id ?? []))],
  };
}
