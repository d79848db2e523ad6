import { rustInGezichten, type Gezichtsdeelname } from '@rondom/domain/rustingezichten';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { maatregelId } from '@rondom/domain/maatregel';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import type { Relatie, AccessTable } from '../platform/access/index.ts';
import { aanvraagklokken, magKlokVoeren, type Aanvraagklok, type Bronstatus } from '@rondom/domain/termijn';
import type { Actor, Id } from '../platform/actor.ts';
import { bronstatusVan, type Kaders } from '../termijnregels/index.ts';
import type { GelezenOverzicht, GezichtRow } from './gezin.store.ts';

/** What the reader may do on a family page. The screen offers these and nothing else. */
export const gezinacties = [
  'schrijfContactnotitie',
  'voegPersoonToe',
  'vraagBrp',
  'legGezagVast',
  'legRelatieVast',
  'maakHuishouden',
  'leesAdres',
  'leesVeiligBereikbaar',
  'schrijfVeiligBereikbaar',
  'leesCommunicatie',
  'schrijfCommunicatie',
  'geefPortaaltoegang',
  'tekenWoordOp',
  'wordVastGezicht',
  'voegBetrokkeneToe',
  'legMaatregelVast',
  'wijsUitvoerderAan',
  'legEersteContactVast',
  'legGeenPlanVast',
  'leesZicht',
  'leesRust',
  'leesOnderzoek',
  'leesPlan',
  'leesVeiligheid',
  'noteerCijfers',
  'leesVeiligheidsstanden',
  'zetVeiligheidsstand',
  'eindigVeiligheidsstand',
  'leesVerblijfplaatsen',
  'houdVerblijfplaatsGeheim',
  'meldBegonnen',
  'tekenBevestigingOp',
  'legBesluitVast',
  'zegWachtreden',
  'noemHelper',
  'eindigWacht',
  'verhuisGezin',
  'leesWieKeekMee',
  'maakAfdruk',
  'leesWieDoetWat',
  'leesOvergang',
  'leesDilemmas',
  'leesVeiligheidsteam',
  'leesRaadsverzoeken',
] as const;
export type Gezinactie = (typeof gezinacties)[number];

/** Which cell of the access table each action asks for. */
const needs = {
  schrijfContactnotitie: ['contactnotitie', 'schrijf'],
  voegPersoonToe: ['persoon', 'schrijf'],
  vraagBrp: ['brp', 'zoek'],
  legGezagVast: ['gezag', 'schrijf'],
  legRelatieVast: ['relatie', 'schrijf'],
  maakHuishouden: ['huishouden', 'schrijf'],
  leesAdres: ['adres', 'lees'],
  leesVeiligBereikbaar: ['veiligbereikbaar', 'lees'],
  schrijfVeiligBereikbaar: ['veiligbereikbaar', 'schrijf'],
  leesCommunicatie: ['communicatie', 'lees'],
  schrijfCommunicatie: ['communicatie', 'schrijf'],
  geefPortaaltoegang: ['portaalbesluit', 'schrijf'],
  tekenWoordOp: ['woordverteld', 'schrijf'],
  wordVastGezicht: ['vastgezicht', 'schrijf'],
  voegBetrokkeneToe: ['betrokkene', 'schrijf'],
  legMaatregelVast: ['maatregel', 'schrijf'],
  wijsUitvoerderAan: ['uitvoerder', 'schrijf'],
  legEersteContactVast: ['eerstecontact', 'schrijf'],
  legGeenPlanVast: ['termijn', 'schrijf'],
  leesZicht: ['zicht', 'lees'],
  leesRust: ['rustingezichten', 'lees'],
  leesOnderzoek: ['onderzoek', 'lees'],
  leesPlan: ['plan', 'lees'],
  leesVeiligheid: ['veiligheidscijfer', 'lees'],
  noteerCijfers: ['veiligheidscijfer', 'schrijf'],
  leesVeiligheidsstanden: ['veiligheidsbesluit', 'lees'],
  zetVeiligheidsstand: ['veiligheidsstand', 'schrijf'],
  eindigVeiligheidsstand: ['veiligheidsbesluit', 'schrijf'],
  leesVerblijfplaatsen: ['verblijfplaats', 'lees'],
  houdVerblijfplaatsGeheim: ['verblijfplaats', 'schrijf'],
  meldBegonnen: ['wachtbegonnen', 'schrijf'],
  tekenBevestigingOp: ['wachtbevestiging', 'schrijf'],
  zegWachtreden: ['wacht', 'schrijf'],
  noemHelper: ['wacht', 'schrijf'],
  legBesluitVast: ['besluit', 'schrijf'],
  eindigWacht: ['wachteinde', 'schrijf'],
  verhuisGezin: ['gezin', 'schrijf'],
  leesWieKeekMee: ['raadpleging', 'lees'],
  maakAfdruk: ['afdruk', 'lees'],
  leesWieDoetWat: ['wiedoetwat', 'lees'],
  leesOvergang: ['overgang', 'lees'],
  leesDilemmas: ['dilemma', 'lees'],
  leesVeiligheidsteam: ['veiligheidsinzet', 'lees'],
  leesRaadsverzoeken: ['raadsverzoek', 'lees'],
} as const satisfies Record<Gezinactie, readonly [string, 'lees' | 'schrijf' | 'zoek']>;

export function listActies(table: AccessTable, actor: Actor, relaties: readonly Relatie[]): Gezinactie[] {
  return gezinacties.filter(
    (actie) => table.find(actor, relaties, needs[actie][0], needs[actie][1]) !== undefined,
  );
}

/** What is said about a family beside what the database made of it. */
export interface Erbij {
  readonly relatie: Relatie;
  readonly acties: readonly Gezinactie[];
  readonly rust: ReturnType<typeof rustView>;
  readonly bronstatussen: ReturnType<typeof bronstatussenVan>;
  /** Requests whose clock this reader may start. */
  readonly aanvraagklokken: readonly Aanvraagklok[];
}

/** A decision of the municipality is not begun by who works elsewhere. */
export const aanvraagklokkenVoor = (rol: string, acties: readonly Gezinactie[]): Aanvraagklok[] =>
  acties.includes('legGeenPlanVast') ? aanvraagklokken.filter((soort) => magKlokVoeren(soort, rol)) : [];

/** Beside every date: how far the text behind that clock was checked, by the id of the clock. */
export const bronstatussenVan = (
  klokken: GelezenOverzicht['klokken'],
  kaders: Pick<Kaders, 'van'>,
): Readonly<Record<Id, Bronstatus | null>> =>
  Object.fromEntries(klokken.map((klok) => [klok.id, bronstatusVan(kaders, klok)]));

/** How many faces there were, from the day the vast gezicht of today came. */
export function rustView(gezichten: readonly GezichtRow[], today: PlainDate) {
  const rust = rustInGezichten(gezichten.map(gezichtOf), today);
  return { ...rust, sinds: rust.sinds ?? null };
}

const gezichtOf = (row: GezichtRow): Gezichtsdeelname => ({
  rol: row.rol,
  medewerker: row.medewerker === null ? undefined : medewerkerId(row.medewerker),
  organisatie: row.organisatie === null ? undefined : organisatieId(row.organisatie),
  maatregel: row.maatregel === null ? undefined : maatregelId(row.maatregel),
  vanaf: getPlainDate(row.vanaf),
  tot: row.tot === null ? undefined : getPlainDate(row.tot),
});

/** Joins what the database made with what is said beside it, without reading the large part again. */
export function overzichtJson(overzicht: string, erbij: Erbij): string {
  return `${JSON.stringify(erbij).slice(0, -1)},"gezin":${overzicht}}`;
}
