import { count } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const nl = {
  titel: 'Termijnen',
  /** Above an explained clock. */
  kop: (datum: string) => `Uiterlijk ${formatDate('nl', datum, 'metWeekdag')}`,
  kopVervalt: (datum: string) => `Tot en met ${formatDate('nl', datum, 'metWeekdag', { metJaar: true })}`,
  /** In a row or a card. */
  uiterlijk: (datum: string) => `uiterlijk ${formatDate('nl', datum, 'weekdagKort')}`,
  teLaat: (dagen: number) => `${count('nl', dagen, 'dagen')} te laat`,
  over: (dagen: number) => (dagen === 0 ? 'vandaag' : `over ${count('nl', dagen, 'dagen')}`),
  gestopt: (datum: string) => `gestopt op ${formatDate('nl', datum, 'weekdagKort')}`,
  uitleg: 'Zo is dit geteld',
  waarom: 'waarom?',
  tweeLezingen: 'Dit plan wordt op twee manieren geteld. Hier staan ze naast elkaar.',
  drukAf: 'Druk de uitleg af',
  /** Beside a day of the picture. */
  beeld: {
    uiterlijk: 'uiterlijk',
    weekend: 'weekend',
    vandaag: 'vandaag',
    gestopt: 'de klok stopt',
    contact: (namen: string) => `contact met ${namen}`,
    periode: { vooruit: (duur: string) => `na ${duur}`, terug: (duur: string) => `${duur} ervoor` },
    gebeurtenis: {
      besliste: 'de rechter besliste',
      belast: 'de GI werd belast',
      geinformeerd: 'de GI wist het',
      opdracht: 'de GI wist het',
      geenFamiliegroepsplan: 'geen familiegroepsplan',
      maatregelBegon: 'de maatregel begon',
      melding: 'de melding kwam binnen',
      beschikking: 'de rechter besliste',
      verzoekVoorlopigeVoorziening: 'het verzoek kwam bij de rechter',
      laatsteDagMaatregel: 'laatste dag van de maatregel',
    },
  },
  bron: 'Bron',
  bronstatus: {
    wet2026: 'Tekst van de wet op 1 januari 2026.',
    tekst2017: 'Tekst van 2017. Latere wijzigingen zijn niet nagekeken.',
    protocol: 'Afspraak of norm, geen wet.',
    nietNagekeken: 'Nog niet nagekeken.',
  },
  soort: {
    vastejeugdbeschermer: 'Jeugdbeschermer benoemd en eerste contact',
    vastejeugdbeschermervoogdij: 'Jeugdbeschermer (voogdij) benoemd en eerste contact',
    jeugdreclasseringswerker: 'Jeugdreclasseringswerker benoemd en eerste contact',
    planwettelijk: 'Plan vastgesteld, volgens de wet',
    planvanafmaatregel: 'Plan vastgesteld, geteld vanaf de maatregel',
    meldingvijfdagen: 'Eerste blik op de melding, vijf dagen',
    meldingvijfwerkdagen: 'Eerste blik op de melding, vijf werkdagen',
    ondertoezichtstelling: 'Einde van de ondertoezichtstelling',
    mededelingnietverlengen: 'Raad weet dat de ondertoezichtstelling niet wordt verlengd',
    horenhuisverbod: 'Gehoord door de rechter over het huisverbod',
  },
  reden: {
    geenJeugdbeschermerVrij: 'geen jeugdbeschermer vrij',
    jeugdbeschermerZiek: 'jeugdbeschermer ziek',
    gezinNietBereikbaar: 'gezin niet bereikbaar',
    andereReden: 'andere reden',
  },
};

const en: typeof nl = {
  titel: 'Deadlines',
  kop: (datum) => `Due ${formatDate('en', datum, 'metWeekdag')}`,
  kopVervalt: (datum) => `Through ${formatDate('en', datum, 'metWeekdag', { metJaar: true })}`,
  uiterlijk: (datum) => `due ${formatDate('en', datum, 'weekdagKort')}`,
  teLaat: (dagen) => `${count('en', dagen, 'dagen')} late`,
  over: (dagen) => (dagen === 0 ? 'today' : `in ${count('en', dagen, 'dagen')}`),
  gestopt: (datum) => `stopped on ${formatDate('en', datum, 'weekdagKort')}`,
  uitleg: 'How this was counted',
  waarom: 'why?',
  tweeLezingen: 'This plan is counted in two ways. Here they stand side by side.',
  drukAf: 'Print the explanation',
  beeld: {
    uiterlijk: 'due',
    weekend: 'weekend',
    vandaag: 'today',
    gestopt: 'the clock stops',
    contact: (namen) => `contact with ${namen}`,
    periode: { vooruit: (duur) => `after ${duur}`, terug: (duur) => `${duur} before` },
    gebeurtenis: {
      besliste: 'the judge decided',
      belast: 'the GI was charged',
      geinformeerd: 'the GI was told',
      opdracht: 'the GI was told',
      geenFamiliegroepsplan: 'no family group plan',
      maatregelBegon: 'the measure began',
      melding: 'the report came in',
      beschikking: 'the judge decided',
      verzoekVoorlopigeVoorziening: 'the request reached the judge',
      laatsteDagMaatregel: 'last day of the measure',
    },
  },
  bron: 'Source',
  bronstatus: {
    wet2026: 'Text of the law on 1 January 2026.',
    tekst2017: 'Text of 2017. Later changes have not been checked.',
    protocol: 'An agreement or norm, not law.',
    nietNagekeken: 'Not checked yet.',
  },
  soort: {
    vastejeugdbeschermer: 'Jeugdbeschermer (child protection worker) named and first contact',
    vastejeugdbeschermervoogdij: 'Jeugdbeschermer (guardianship) named and first contact',
    jeugdreclasseringswerker: 'Jeugdreclasseringswerker (youth probation worker) named and first contact',
    planwettelijk: 'Plan adopted, by law',
    planvanafmaatregel: 'Plan adopted, counted from the measure',
    meldingvijfdagen: 'First look at the report, five days',
    meldingvijfwerkdagen: 'First look at the report, five working days',
    ondertoezichtstelling: 'End of the ondertoezichtstelling (supervision order)',
    mededelingnietverlengen:
      'Raad told that the ondertoezichtstelling (supervision order) will not be extended',
    horenhuisverbod: 'Heard by the judge about the huisverbod (temporary exclusion order)',
  },
  reden: {
    geenJeugdbeschermerVrij: 'no jeugdbeschermer available',
    jeugdbeschermerZiek: 'jeugdbeschermer ill',
    gezinNietBereikbaar: 'family could not be reached',
    andereReden: 'another reason',
  },
};

export const termijn = { nl, en } satisfies Catalogus;
