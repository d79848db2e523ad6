import type { Bronstatus } from '../soort.ts';
import type { Gebeurtenis } from '../gebeurtenis.ts';

/** The word a law or norm uses where it names no number of days. */
export type Termijnwoord =
  | 'direct'
  | 'onverwijld'
  | 'zoSpoedigMogelijk'
  | 'redelijkeTermijn'
  | 'vooraf'
  | 'bijEersteContact'
  | 'bijVerzoekschrift'
  | 'eigenRegeling'
  | 'geenTermijn'
  | 'streefcijfer'
  | 'totHerstel'
  | 'blijvend';

/** A duty in time without a length: in the list so that it is complete, and never given a day. */
export interface TermijnZonderLengte {
  readonly gebeurtenis: Gebeurtenis;
  readonly woord: Termijnwoord;
  readonly bron: string;
  readonly bronstatus: Bronstatus;
}

const rij =
  (bronstatus: Bronstatus) =>
  (gebeurtenis: Gebeurtenis, woord: Termijnwoord, bron: string): TermijnZonderLengte => ({
    gebeurtenis,
    woord,
    bron,
    bronstatus,
  });
const wet2026 = rij('wet2026');
const tekst2017 = rij('tekst2017');
const protocol = rij('protocol');
const nietNagekeken = rij('nietNagekeken');

export const termijnenZonderLengte = {
  meldcode: tekst2017('signaal', 'geenTermijn', 'Besluit verplichte meldcode art. 2 lid 2'),
  spoedopvang: tekst2017('meldingBehoefte', 'onverwijld', 'Wmo 2015 art. 2.3.3'),
  familiegroepsplan: wet2026('startHulp', 'redelijkeTermijn', 'Jeugdwet art. 4.1.2'),
  acuteonveiligheid: tekst2017('melding', 'direct', 'Uitvoeringsbesluit Wmo 2015 art. 4.1.1 lid 2 onder a'),
  streefcijferbeoordeling: nietNagekeken(
    'melding',
    'streefcijfer',
    'Afspraak Veilig Thuis 2018/19: 90% binnen vijf dagen',
  ),
  streefcijferonderzoek: nietNagekeken(
    'triagebesluit',
    'streefcijfer',
    'Afspraak Veilig Thuis 2018/19: 80% binnen tien weken',
  ),
  terugkoppelingmelder: tekst2017('melding', 'geenTermijn', 'Wmo 2015 art. 4.1.1 lid 2 onder g'),
  verzoekaancollegegemeld: tekst2017('verzoekTotOnderzoek', 'direct', 'Wmo 2015 art. 4.1.1 lid 2 onder f'),
  overlegveiligthuis: tekst2017('voornemenHuisverbod', 'vooraf', 'Wet tijdelijk huisverbod art. 2 lid 3'),
  kindgehoordhuisverbod: tekst2017('behandelingVerzoek', 'vooraf', 'Wet tijdelijk huisverbod art. 7'),
  huisverbodmeegedeeld: tekst2017(
    'opleggingHuisverbod',
    'onverwijld',
    'Wet tijdelijk huisverbod art. 2 lid 8',
  ),
  spoedraad: protocol('melding', 'direct', 'Werkwijze Raad voor de Kinderbescherming bij spoed'),
  raadmeldtcollege: wet2026('verzoekTotOnderzoek', 'onverwijld', 'Jeugdwet art. 3.1 lid 3'),
  gimeldtcollege: wet2026('verzoekTotOnderzoek', 'onverwijld', 'Jeugdwet art. 3.1 lid 4'),
  kindgehoord: tekst2017(
    'verzoekschrift',
    'vooraf',
    'Wetboek van Burgerlijke Rechtsvordering art. 809 lid 1',
  ),
  verzoekbesproken: tekst2017(
    'verzoekschrift',
    'bijVerzoekschrift',
    'Wetboek van Burgerlijke Rechtsvordering art. 799a lid 2',
  ),
  toestemmingverplaatsing: tekst2017(
    'voornemenVerplaatsing',
    'vooraf',
    'Burgerlijk Wetboek Boek 1 art. 265i',
  ),
  gezagsbeeindiging: tekst2017('uitspraak', 'totHerstel', 'Burgerlijk Wetboek Boek 1 art. 266 en 277'),
  vervangingmeegedeeld: tekst2017('opdracht', 'bijEersteContact', 'Besluit Jeugdwet art. 4.2.2 lid 2'),
  overtredinggemeld: tekst2017('overtredingVoorwaarde', 'onverwijld', 'Besluit Jeugdwet art. 4.2.5 lid 3'),
  calamiteitgemeld: wet2026('calamiteit', 'onverwijld', 'Jeugdwet art. 4.1.8 lid 1'),
  klachtencommissie: wet2026('ontvangstKlacht', 'eigenRegeling', 'Jeugdwet art. 4.2.1 lid 2 onder c'),
  instrumentmomenten: protocol(
    'calamiteit',
    'eigenRegeling',
    'Regeling GI: instrument bij iedere ingrijpende beslissing',
  ),
  tekortgemeld: wet2026('tekortVoorzien', 'onverwijld', 'Jeugdwet art. 9a.2 lid 4 onder b'),
  rechtenoverzicht: wet2026('opname', 'zoSpoedigMogelijk', 'Jeugdwet art. 6.1.4 lid 11'),
  klachtgeslotenindienen: wet2026('kennisgevingBeslissing', 'redelijkeTermijn', 'Jeugdwet art. 6.5.1 lid 1'),
  inzagewmo: tekst2017('verzoekBetrokkene', 'zoSpoedigMogelijk', 'Wmo 2015 art. 5.3.2 lid 1'),
  bewaringgezagsbeeindiging: nietNagekeken(
    'uitspraak',
    'blijvend',
    'Selectielijst Raad voor de Kinderbescherming',
  ),
} as const satisfies Record<string, TermijnZonderLengte>;

export type SoortZonderLengte = keyof typeof termijnenZonderLengte;

export const listSoortenZonderLengte = (): readonly SoortZonderLengte[] =>
  Object.keys(termijnenZonderLengte) as SoortZonderLengte[];
