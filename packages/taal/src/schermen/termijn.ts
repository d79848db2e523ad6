import { count } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';
import { gebeurtenisnaam } from '../termijn/gebeurtenis.ts';
import { soortnaamEn } from '../termijn/soortnaam-en.ts';
import { soortnaamNl } from '../termijn/soortnaam-nl.ts';
import { dayOf, formatTime } from '../tijd.ts';

const nl = {
  titel: 'Termijnen',
  /** Above an explained clock. */
  kop: (datum: string) => `Uiterlijk ${formatDate('nl', datum, 'metWeekdag')}`,
  kopVervalt: (datum: string) => `Tot en met ${formatDate('nl', datum, 'metWeekdag', { metJaar: true })}`,
  kopVervaltOm: (moment: string) =>
    `Tot ${formatDate('nl', dayOf(moment), 'metWeekdag', { metJaar: true })} ${formatTime('nl', moment)} uur`,
  kopUiterlijkOm: (moment: string) =>
    `Uiterlijk ${formatDate('nl', dayOf(moment), 'metWeekdag')} ${formatTime('nl', moment)} uur`,
  kopVroegst: (datum: string) => `Vanaf ${formatDate('nl', datum, 'metWeekdag', { metJaar: true })}`,
  kopStaatStil: 'De klok staat stil',
  kopIngetrokken: 'Deze klok geldt niet meer',
  /** In a row or a card. */
  uiterlijk: (datum: string) => `uiterlijk ${formatDate('nl', datum, 'weekdagKort')}`,
  teLaat: (dagen: number) => `${count('nl', dagen, 'dagen')} te laat`,
  over: (dagen: number) => (dagen === 0 ? 'vandaag' : `over ${count('nl', dagen, 'dagen')}`),
  gestopt: (datum: string) => `gestopt op ${formatDate('nl', datum, 'weekdagKort')}`,
  vervaltNa: (datum: string) => `tot en met ${formatDate('nl', datum, 'weekdagKort')}`,
  /** Beside a date, in few words; the whole sentence stands under the explanation. */
  statusKort: {
    wet2026: 'wet van 2026',
    tekst2017: 'wet, tekst van 2017',
    protocol: 'afspraak, geen wet',
    nietNagekeken: 'nog niet nagekeken',
  },
  agenda: {
    inleiding: 'De termijnen die lopen bij uw gezinnen. Wat te laat is, staat bovenaan.',
    leeg: 'Er lopen nu geen termijnen.',
    leegTekst: 'Een termijn begint vanzelf, bij een besluit of een melding.',
    filter: 'Soort termijn',
    alles: 'Alle soorten',
    drukAf: 'Druk af',
    vak: {
      teLaat: 'Te laat',
      vandaag: 'Vandaag',
      binnenEenWeek: 'De komende zeven dagen',
      later: 'Later',
      staatStil: 'Staat stil',
    },
    nietsTeLaat: 'Niets is te laat.',
    ver: (n: number) => `Over meer dan twee maanden (${n})`,
    gezin: (naam: string) => `Gezin ${naam}`,
    over: (naam: string) => `over ${naam}`,
    vastGezicht: (naam: string) => `vast gezicht: ${naam}`,
    ook: (soort: string, datum: string) =>
      `Ook geteld: ${soort.charAt(0).toLowerCase()}${soort.slice(1)}, ${formatDate('nl', datum, 'weekdagKort')}`,
    geenReden: 'Nog geen reden genoemd.',
    reden: (zin: string) => `Reden: ${zin}.`,
  },
  noemReden: {
    knop: 'Noem de reden',
    wijzig: 'Wijzig de reden',
    titel: 'Waarom is dit te laat?',
    vraag: 'Wat hield het tegen?',
    kies: 'Kies wat het tegenhield.',
    woorden: 'In uw woorden',
    hulp: 'Schrijf over het werk. Niet over het gezin of een collega.',
    bewaar: 'Bewaar de reden',
    klaar: 'De reden staat bij de termijn.',
    woordenZin: (tekst: string) => `“${tekst}”`,
  },
  verplaatstVan: (datum: string) => `verplaatst, was ${formatDate('nl', datum, 'weekdagKort')}`,
  uitleg: 'Zo is dit geteld',
  waarom: 'waarom?',
  daarna: 'Wat er daarna gebeurt',
  daarnaOpBord: 'Lukt het niet? Dan staat het kind de dag erna bij de kinderen die te lang wachten.',
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
      ...gebeurtenisnaam.nl,
      besliste: 'de rechter besliste',
      belast: 'de GI werd belast',
      geinformeerd: 'de GI wist het',
    },
  },
  bron: 'Bron',
  bronstatus: {
    wet2026: 'Tekst van de wet op 1 januari 2026.',
    tekst2017: 'Tekst van 2017. Latere wijzigingen zijn niet nagekeken.',
    protocol: 'Afspraak of norm, geen wet.',
    nietNagekeken: 'Nog niet nagekeken.',
  },
  soort: soortnaamNl,
  reden: {
    geenJeugdbeschermerVrij: 'geen jeugdbeschermer vrij',
    jeugdbeschermerZiek: 'jeugdbeschermer ziek',
    gezinNietBereikbaar: 'gezin niet bereikbaar',
    wachtOpRechter: 'wacht op de rechter',
    wachtOpAndereOrganisatie: 'wacht op een andere organisatie',
    meerTijdNodig: 'meer tijd nodig om het goed te doen',
    andereReden: 'andere reden',
  },
};

const en: typeof nl = {
  titel: 'Deadlines',
  kop: (datum) => `Due ${formatDate('en', datum, 'metWeekdag')}`,
  kopVervalt: (datum) => `Through ${formatDate('en', datum, 'metWeekdag', { metJaar: true })}`,
  kopVervaltOm: (moment) =>
    `Until ${formatDate('en', dayOf(moment), 'metWeekdag', { metJaar: true })} ${formatTime('en', moment)}`,
  kopUiterlijkOm: (moment) =>
    `Due ${formatDate('en', dayOf(moment), 'metWeekdag')} ${formatTime('en', moment)}`,
  kopVroegst: (datum) => `From ${formatDate('en', datum, 'metWeekdag', { metJaar: true })}`,
  kopStaatStil: 'The clock stands still',
  kopIngetrokken: 'This clock no longer holds',
  uiterlijk: (datum) => `due ${formatDate('en', datum, 'weekdagKort')}`,
  teLaat: (dagen) => `${count('en', dagen, 'dagen')} late`,
  over: (dagen) => (dagen === 0 ? 'today' : `in ${count('en', dagen, 'dagen')}`),
  gestopt: (datum) => `stopped on ${formatDate('en', datum, 'weekdagKort')}`,
  vervaltNa: (datum) => `through ${formatDate('en', datum, 'weekdagKort')}`,
  statusKort: {
    wet2026: 'law of 2026',
    tekst2017: 'law, text of 2017',
    protocol: 'agreement, not law',
    nietNagekeken: 'not checked yet',
  },
  agenda: {
    inleiding: 'The deadlines that run in your families. What is late stands on top.',
    leeg: 'No deadlines run now.',
    leegTekst: 'A deadline starts by itself, with a decision or a report.',
    filter: 'Kind of deadline',
    alles: 'All kinds',
    drukAf: 'Print',
    vak: {
      teLaat: 'Late',
      vandaag: 'Today',
      binnenEenWeek: 'The next seven days',
      later: 'Later',
      staatStil: 'Standing still',
    },
    nietsTeLaat: 'Nothing is late.',
    ver: (n) => `More than two months from now (${n})`,
    gezin: (naam) => `Family ${naam}`,
    over: (naam) => `about ${naam}`,
    vastGezicht: (naam) => `constant contact: ${naam}`,
    ook: (soort, datum) =>
      `Also counted: ${soort.charAt(0).toLowerCase()}${soort.slice(1)}, ${formatDate('en', datum, 'weekdagKort')}`,
    geenReden: 'No reason given yet.',
    reden: (zin) => `Reason: ${zin}.`,
  },
  noemReden: {
    knop: 'Give the reason',
    wijzig: 'Change the reason',
    titel: 'Why is this late?',
    vraag: 'What stood in the way?',
    kies: 'Choose what stood in the way.',
    woorden: 'In your words',
    hulp: 'Write about the work. Not about the family or a colleague.',
    bewaar: 'Save the reason',
    klaar: 'The reason stands beside the deadline.',
    woordenZin: (tekst) => `“${tekst}”`,
  },
  verplaatstVan: (datum) => `moved, was ${formatDate('en', datum, 'weekdagKort')}`,
  uitleg: 'How this was counted',
  waarom: 'why?',
  daarna: 'What happens after that',
  daarnaOpBord: 'If it fails, the child stands among those who wait too long from the next day.',
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
      ...gebeurtenisnaam.en,
      besliste: 'the judge decided',
      belast: 'the GI was charged',
      geinformeerd: 'the GI was told',
    },
  },
  bron: 'Source',
  bronstatus: {
    wet2026: 'Text of the law on 1 January 2026.',
    tekst2017: 'Text of 2017. Later changes have not been checked.',
    protocol: 'An agreement or norm, not law.',
    nietNagekeken: 'Not checked yet.',
  },
  soort: soortnaamEn,
  reden: {
    geenJeugdbeschermerVrij: 'no jeugdbeschermer available',
    jeugdbeschermerZiek: 'jeugdbeschermer ill',
    gezinNietBereikbaar: 'family could not be reached',
    wachtOpRechter: 'waiting for the judge',
    wachtOpAndereOrganisatie: 'waiting for another organisation',
    meerTijdNodig: 'more time needed to do it well',
    andereReden: 'another reason',
  },
};

export const termijn = { nl, en } satisfies Catalogus;
