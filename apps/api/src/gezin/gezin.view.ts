import type { Relatie, AccessTable } from '../platform/access/index.ts';
import type { Actor } from '../platform/actor.ts';

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
  'wordVastGezicht',
  'voegBetrokkeneToe',
  'legMaatregelVast',
  'wijsUitvoerderAan',
  'legEersteContactVast',
  'legGeenPlanVast',
  'zetVeilig',
  'meldBegonnen',
  'tekenBevestigingOp',
  'leesWieKeekMee',
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
  wordVastGezicht: ['vastgezicht', 'schrijf'],
  voegBetrokkeneToe: ['betrokkene', 'schrijf'],
  legMaatregelVast: ['maatregel', 'schrijf'],
  wijsUitvoerderAan: ['uitvoerder', 'schrijf'],
  legEersteContactVast: ['eerstecontact', 'schrijf'],
  legGeenPlanVast: ['termijn', 'schrijf'],
  zetVeilig: ['wacht', 'schrijf'],
  meldBegonnen: ['wachtbegonnen', 'schrijf'],
  tekenBevestigingOp: ['wachtbevestiging', 'schrijf'],
  leesWieKeekMee: ['raadpleging', 'lees'],
} as const satisfies Record<Gezinactie, readonly [string, 'lees' | 'schrijf' | 'zoek']>;

export function listActies(table: AccessTable, actor: Actor, relaties: readonly Relatie[]): Gezinactie[] {
  return gezinacties.filter(
    (actie) => table.find(actor, relaties, needs[actie][0], needs[actie][1]) !== undefined,
  );
}

/** Joins what the database made with what this reader may do, without reading the large part again. */
export function overzichtJson(overzicht: string, relatie: Relatie, acties: readonly Gezinactie[]): string {
  return `{"relatie":${JSON.stringify(relatie)},"acties":${JSON.stringify(acties)},"gezin":${overzicht}}`;
}
