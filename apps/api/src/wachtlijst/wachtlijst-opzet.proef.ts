/** A family with an order of the judge, and a board of everybody who waits. */
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

export let wereld: Wereld;
export let gezin: string;
export const mens: Record<string, string> = {};
export const wie: Record<string, Bezoeker> = {};

export interface Overzicht {
  readonly acties: readonly string[];
  readonly gezin: {
    readonly maatregelen: readonly { id: string; einddatum: string }[];
    readonly termijnen: readonly {
      id: string;
      soort: string;
      uiterlijk: string;
      gestoptOp: string | null;
      persoonId: string | null;
    }[];
    readonly wachten: readonly {
      id: string;
      persoonId: string;
      uiterlijk: string;
      klokGestoptOp: string | null;
      begonnenOp: string | null;
      beeindigdAls: string | null;
      versie: number;
      stap: string;
    }[];
  };
}
export interface Bord {
  readonly aantal: number;
  readonly rijen: readonly {
    nummer: string;
    band: string;
    status: string;
    dagenTeLaat: number;
    veilig: string;
    neeGezegd: boolean;
  }[];
  readonly vandaagVanHetBord: readonly { nummer: string }[];
}

export const as = (sub: string): Bezoeker => {
  const found = wie[sub];
  if (!found) throw new Error(sub);
  return found;
};
export const page = async (sub = 'samira') =>
  (await as(sub).get(`/api/v1/gezinnen/${gezin}`)).json<Overzicht>();
export const bord = async (sub = 'hanneke') => (await as(sub).get('/api/v1/bord')).json<Bord>();
export const wachtVan = async (kind: string) => {
  const found = (await page()).gezin.wachten.find((wacht) => wacht.persoonId === mens[kind]);
  if (!found) throw new Error(`no wait of ${kind}`);
  return found;
};
export const kinds = (answer: Awaited<ReturnType<Bezoeker['get']>>) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map((refusal) => refusal.kind);

export const beschikking = (over: object = {}) => ({
  kinderen: [mens['noor'], mens['sem']],
  beschikkingOp: '2026-12-16',
  ingangsdatum: '2026-12-16',
  einddatum: '2027-12-16',
  rechtbank: 'Gelderland',
  organisatieId: '2',
  giBelastOp: '2026-12-18',
  giGeinformeerdOp: '2026-12-18',
  ...over,
});

export const open = async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  await fabriek.sql("insert into rondom.gemeente values ('GM0202', 'Arnhem')");
  await fabriek.sql(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Centraal Gelderland'), ('jeugdhulpregio', 'Achterhoek')",
  );
  await fabriek.sql("insert into rondom.regio_gemeente values (1, 'GM0202')");
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  const brug = await fabriek.organisatie('gecertificeerdeinstelling', 'GI De Brug');
  const regio = await fabriek.organisatie('regio', 'Regio Gelderland');
  await fabriek.sql("update rondom.organisatie set gemeente_code = 'GM0202' where id = $1", [team]);
  const samira = await fabriek.gebruiker({
    sub: 'samira',
    naam: 'Samira Haddou',
    rol: 'lokaalteam',
    organisatie: team,
  });
  await fabriek.gebruiker({ sub: 'anja', naam: 'Anja Kuiper', rol: 'giteamleider', organisatie: brug });
  mens['ruben'] = await fabriek.gebruiker({
    sub: 'ruben',
    naam: 'Ruben Smit',
    rol: 'jeugdbeschermer',
    organisatie: brug,
  });
  const hanneke = await fabriek.gebruiker({
    sub: 'hanneke',
    naam: 'Hanneke Vos',
    rol: 'regiodirecteur',
    organisatie: regio,
  });
  const ander = await fabriek.gebruiker({
    sub: 'ander',
    naam: 'Kees Blom',
    rol: 'regiodirecteur',
    organisatie: regio,
  });
  await fabriek.sql('insert into rondom.mandaat values ($1, 1), ($2, 2)', [hanneke, ander]);
  mens['linda'] = await fabriek.persoon({
    voornamen: 'Linda',
    geslachtsnaam: 'Dalen',
    geboortedatum: '1988-03-09',
  });
  mens['mark'] = await fabriek.persoon({
    voornamen: 'Mark',
    geslachtsnaam: 'Verhoeven',
    geboortedatum: '1985-06-30',
  });
  mens['noor'] = await fabriek.persoon({
    voornamen: 'Noor',
    geslachtsnaam: 'Verhoeven',
    geboortedatum: '2014-09-03',
  });
  mens['sem'] = await fabriek.persoon({
    voornamen: 'Sem',
    geslachtsnaam: 'Verhoeven',
    geboortedatum: '2019-05-21',
  });
  gezin = await fabriek.gezin('Gezin Van Dalen', [
    [mens['linda'], 'ouder'],
    [mens['mark'], 'ouder'],
    [mens['noor'], 'kind'],
    [mens['sem'], 'kind'],
  ]);
  for (const ouder of ['linda', 'mark'])
    for (const kind of ['noor', 'sem']) await fabriek.ouder(mens[ouder] ?? '', mens[kind] ?? '', true);
  await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: samira });
  await fabriek.sql(
    "insert into rondom.veiligheidsstand (gezin_id, soort, gevaar_persoon_id, bron, sinds) values ($1, 'partnergeweld', $2, 'triage', '2026-08-20')",
    [gezin, mens['mark']],
  );
  for (const [sub, persoon, als] of [
    ['linda', 'linda', 'ouder'],
    ['mark', 'mark', 'ouder'],
    ['noor', 'noor', 'jeugdige'],
  ] as const) {
    await fabriek.gebruiker({ sub, naam: sub, rol: als, persoon: mens[persoon] ?? '' });
    await fabriek.toegang(gezin, mens[persoon] ?? '', als, samira);
  }
  for (const sub of ['samira', 'anja', 'ruben', 'hanneke', 'ander', 'linda', 'mark', 'noor'])
    wie[sub] = await wereld.als(sub);
};
export const sluit = () => wereld.sluit();
