import type { Termijnregel } from '../soort.ts';
import { avg, binnen, klok, nietNagekeken, norm, tekst2017, uren, vanafDan, wet2026 } from './bouw.ts';

const maandVanAvg = {
  verlenging: {
    hoogstens: { aantal: 2, eenheid: 'maanden' },
    keren: 1,
    bron: 'AVG art. 12 lid 3',
    bronstatus: 'nietNagekeken',
  },
} as const;
const selectielijst = (wie: string) => nietNagekeken(`Selectielijst ${wie}`);

/** Until an age: from the birth to the birthday. */
const totLeeftijd = <R extends Termijnregel>(regel: R) => ({ ...regel, leeftijd: true }) as const;

/** Data protection: answering, telling, keeping and destroying. */
export const gegevens = {
  avgverzoek: klok('verzoekBetrokkene', norm(1, 'maanden'), {
    ...nietNagekeken('AVG art. 12 lid 3', avg),
    ...maandVanAvg,
  }),
  /** The Jeugdwet of 2026 names no length for these two, so the month of the AVG holds. */
  inzagedossierjeugdhulp: klok('verzoekBetrokkene', norm(1, 'maanden'), {
    ...nietNagekeken('AVG art. 12 lid 3; Jeugdwet art. 7.3.10 (2026) noemt geen termijn', avg),
    ...maandVanAvg,
  }),
  vernietigingdossierjeugdhulp: klok('verzoekBetrokkene', norm(1, 'maanden'), {
    ...nietNagekeken('AVG art. 12 lid 3; Jeugdwet art. 7.3.9 (2026) noemt geen termijn', avg),
    ...maandVanAvg,
  }),
  vernietigingwmo: klok('verzoekBetrokkene', binnen(3, 'maanden'), tekst2017('Wmo 2015 art. 5.3.5 lid 1')),
  datalek: klok('ontdekkingDatalek', uren(72), nietNagekeken('AVG art. 33 lid 1', avg)),
  bewaringjeugdhulp: klok(
    'laatsteWijzigingDossier',
    vanafDan(20, 'jaren'),
    wet2026('Jeugdwet art. 7.3.8 lid 3'),
  ),
  /** The text of 2017 says fifteen years. */
  bewaringveiligthuis: klok(
    'laatsteGegeven',
    vanafDan(20, 'jaren'),
    nietNagekeken('Veilig Thuis bewaart twintig jaar; Wmo 2015 art. 5.3.4 lid 1 (2017) noemt vijftien'),
  ),
  /** Only while keeping can help to end abuse or matters for a decision on gezag. */
  bewaringveiligthuisgezin: klok(
    'geboorteJongsteKind',
    totLeeftijd(vanafDan(18, 'jaren')),
    tekst2017('Wmo 2015 art. 5.3.4 lid 2'),
  ),
  bewaringraad: klok(
    'geboorte',
    totLeeftijd(vanafDan(100, 'jaren')),
    selectielijst('Raad voor de Kinderbescherming'),
  ),
  bewaringraadstraf: klok(
    'geboorte',
    totLeeftijd(vanafDan(24, 'jaren')),
    selectielijst('Raad voor de Kinderbescherming, alleen straf'),
  ),
  /** At the latest so long after coming of age. */
  bewaringgi: klok('achttiendeVerjaardag', norm(30, 'jaren'), selectielijst('gecertificeerde instellingen')),
  verwijsindexmelding: klok(
    'verwijsindexmelding',
    binnen(2, 'jaren'),
    wet2026('Jeugdwet art. 7.1.4.5 lid 2 onder a'),
  ),
  verwijsindexleeftijd: klok(
    'geboorte',
    totLeeftijd(binnen(23, 'jaren')),
    wet2026('Jeugdwet art. 7.1.4.5 lid 2 onder b'),
  ),
  verwijsindexarchief: klok(
    'verwijderingVerwijsindex',
    vanafDan(5, 'jaren'),
    wet2026('Jeugdwet art. 7.1.4.6 lid 1'),
  ),
};
