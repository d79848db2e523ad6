import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const nlDag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const enDay = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

/** Who decides, does, advises and is told: the page of who works with the family. */
const nl = {
  uitleg: 'Wie beslist, wie doet het, wie denkt mee en wie weet het. De wet staat vast; u vult aan.',
  perVraag: 'Per vraag',
  perPersoon: 'Per persoon',
  weergave: 'Hoe u het ziet',
  vraag: 'Vraag',
  onderwerp: {
    dagelijks: 'Elke dag zorgen',
    wonen: 'Waar het kind woont',
    contact: 'Contact met de ouders',
    hulp: 'Welke hulp er komt',
    veiligheid: 'Of het veilig is',
    plan: 'Het plan',
    maatregel: 'De maatregel van de rechter',
    onderzoek: 'Het onderzoek van de Raad',
    school: 'School',
    gezondheid: 'Gezondheid',
    vrijetijd: 'Vrije tijd',
    oppas: 'Oppas en logeren',
    geld: 'Geld en schulden',
    huis: 'Het huis',
    werk: 'Werk en dag',
    eigenhulp: 'Eigen hulp van een ouder',
  },
  rol: { beslist: 'Beslist', doet: 'Doet', adviseert: 'Denkt mee', weet: 'Weet het' },
  teken: { beslist: '■', doet: '●', adviseert: '○', weet: '·' },
  niemand: 'Niemand beslist',
  niemandTekst: 'Spreek af wie hierover beslist en schrijf het op.',
  aantalLeeg: (n: number) =>
    n === 0
      ? 'Over alles beslist iemand.'
      : n === 1
        ? 'Bij één vraag beslist niemand.'
        : `Bij ${n} vragen beslist niemand.`,
  totEnMet: (dag: string) => `tot en met ${nlDag(dag)}`,
  instantie: {
    kinderrechter: 'Kinderrechter',
    raadvoordekinderbescherming: 'Raad voor de Kinderbescherming',
    gemeente: 'Gemeente',
  },
  zelf: (naam: string) => `${naam} zelf`,
  gezagderde: 'Iemand met gezag buiten het gezin',
  onbekend: 'Naam niet bekend',
  bron: { wet: 'Wet', meedoen: 'Doet mee', plan: 'Plan', hand: 'Met de hand' },
  doorOp: (naam: string, dag: string) => `Met de hand, door ${naam} op ${nlDag(dag)}`,
  naastWet: (artikel: string) => `Let op: de wet zegt iets anders (${artikel}). De wet gaat voor.`,
  hand: { wijzig: 'Pas aan', einde: 'Stop' },
  handWie: {
    wijzig: (wie: string, wat: string) => `Pas aan: ${wie} bij ${wat}`,
    einde: (wie: string, wat: string) => `Stop: ${wie} bij ${wat}`,
  },
  einde: {
    titel: 'Dit geldt niet meer',
    lead: (wie: string, wat: string) => `${wie} bij ${wat}. Wat er stond, blijft te lezen.`,
    vanaf: 'Vanaf welke dag niet meer?',
    vanafHint: 'Het gezin leest de regel tot en met de dag ervoor.',
    reden: 'Waarom verandert dit?',
    redenHint: 'Het gezin leest dit niet. Collega’s bij dit gezin wel.',
    bewaar: 'Stop deze regel',
    klaar: 'Gestopt. De regel staat bij wat er eerder stond.',
  },
  wijzig: {
    titel: 'Wie doet wat: pas aan',
    lead: 'De oude regel stopt vandaag en blijft te lezen.',
    klaar: 'Aangepast.',
  },
  eerder: {
    titel: (n: number) => (n === 1 ? 'Wat er eerder stond: 1 regel' : `Wat er eerder stond: ${n} regels`),
    was: (van: string, tot: string) =>
      van === tot ? `Was op ${nlDag(van)}.` : `Was van ${nlDag(van)} tot en met ${nlDag(tot)}.`,
    hoe: (door: string | null, vervangen: boolean) =>
      vervangen
        ? `Aangepast door ${door ?? 'iemand'}.`
        : door === null
          ? 'De afgesproken dag kwam.'
          : `Gestopt door ${door}.`,
    zetTerug: 'Zet terug',
    zetTerugWie: (wie: string, wat: string) => `Zet terug: ${wie} bij ${wat}`,
    staatWeer: 'De regel staat er weer.',
  },
  zonderTaak: 'Doet mee, maar staat nergens bij',
  zonderTaakTekst: 'Schrijf op wat zij doen, of stop hun meedoen.',
  leeg: 'Er is nog geen kind of afspraak om bij te zetten.',
  leegTekst: 'Voeg eerst de kinderen toe. Dan staat hier wie wat beslist.',
  vulAan: 'Vul aan',
  drukAf: 'Druk af',
  drukAfVoor: (naam: string) => `Druk af voor ${naam}`,
  blad: {
    titel: 'Wie doet wat: vul aan',
    lead: 'U schrijft op wat u met het gezin afsprak.',
    onderwerp: 'Waarover',
    voor: 'Voor wie',
    rol: 'Wat doet diegene',
    wie: 'Wie',
    kies: 'Kies',
    anders: 'Iemand anders',
    andersNaam: 'Wie, in eigen woorden',
    andersHint: 'Bijvoorbeeld: buurvrouw Toos, de juf van Sem',
    totEnMet: 'Tot en met',
    lezers: 'Wie in het gezin leest dit',
    lezersHint: 'Het gezin leest alleen regels waar u hen bij zet.',
    bewaar: 'Bewaar',
    klaar: 'Opgeschreven.',
    kiesOnderwerp: 'Kies waarover het gaat.',
    kiesRol: 'Kies wat diegene doet.',
    kiesWie: 'Kies wie het is.',
  },
};

const en: typeof nl = {
  uitleg: 'Who decides, who does it, who thinks along and who is told. The law stands; you complete it.',
  perVraag: 'Per question',
  perPersoon: 'Per person',
  weergave: 'How you see it',
  vraag: 'Question',
  onderwerp: {
    dagelijks: 'Care every day',
    wonen: 'Where the child lives',
    contact: 'Contact with the parents',
    hulp: 'Which help comes',
    veiligheid: 'Whether it is safe',
    plan: 'The plan',
    maatregel: 'The order of the judge',
    onderzoek: 'The inquiry of the Raad',
    school: 'School',
    gezondheid: 'Health',
    vrijetijd: 'Free time',
    oppas: 'Sitters and stays',
    geld: 'Money and debts',
    huis: 'The home',
    werk: 'Work and day',
    eigenhulp: 'A parent’s own help',
  },
  rol: { beslist: 'Decides', doet: 'Does', adviseert: 'Thinks along', weet: 'Is told' },
  teken: { beslist: '■', doet: '●', adviseert: '○', weet: '·' },
  niemand: 'Nobody decides',
  niemandTekst: 'Agree who decides this and write it down.',
  aantalLeeg: (n) =>
    n === 0
      ? 'Somebody decides about everything.'
      : n === 1
        ? 'About one question nobody decides.'
        : `About ${n} questions nobody decides.`,
  totEnMet: (dag) => `until ${enDay(dag)}`,
  instantie: {
    kinderrechter: 'Juvenile judge',
    raadvoordekinderbescherming: 'Child Care and Protection Board',
    gemeente: 'Municipality',
  },
  zelf: (naam) => naam,
  gezagderde: 'Somebody with custody outside the family',
  onbekend: 'Name not known',
  bron: { wet: 'Law', meedoen: 'Takes part', plan: 'Plan', hand: 'By hand' },
  doorOp: (naam, dag) => `By hand, by ${naam} on ${enDay(dag)}`,
  naastWet: (artikel) => `Mind: the law says otherwise (${artikel}). The law goes first.`,
  hand: { wijzig: 'Change', einde: 'Stop' },
  handWie: {
    wijzig: (wie, wat) => `Change: ${wie} at ${wat}`,
    einde: (wie, wat) => `Stop: ${wie} at ${wat}`,
  },
  einde: {
    titel: 'This no longer holds',
    lead: (wie, wat) => `${wie} at ${wat}. What stood there stays readable.`,
    vanaf: 'From which day no longer?',
    vanafHint: 'The family reads the line up to the day before.',
    reden: 'Why does this change?',
    redenHint: 'The family does not read this. Colleagues at this family do.',
    bewaar: 'Stop this line',
    klaar: 'Stopped. The line stands with what stood there before.',
  },
  wijzig: {
    titel: 'Who does what: change',
    lead: 'The old line stops today and stays readable.',
    klaar: 'Changed.',
  },
  eerder: {
    titel: (n) => (n === 1 ? 'What stood here before: 1 line' : `What stood here before: ${n} lines`),
    was: (van, tot) =>
      van === tot ? `Was on ${enDay(van)}.` : `Was from ${enDay(van)} until ${enDay(tot)}.`,
    hoe: (door, vervangen) =>
      vervangen
        ? `Changed by ${door ?? 'somebody'}.`
        : door === null
          ? 'The agreed day came.'
          : `Stopped by ${door}.`,
    zetTerug: 'Put back',
    zetTerugWie: (wie, wat) => `Put back: ${wie} at ${wat}`,
    staatWeer: 'The line stands again.',
  },
  zonderTaak: 'Takes part, but stands nowhere',
  zonderTaakTekst: 'Write down what they do, or end their taking part.',
  leeg: 'There is no child or agreement to put anything at yet.',
  leegTekst: 'Add the children first. Then this says who decides what.',
  vulAan: 'Complete',
  drukAf: 'Print',
  drukAfVoor: (naam) => `Print for ${naam}`,
  blad: {
    titel: 'Who does what: complete',
    lead: 'You write down what you agreed with the family.',
    onderwerp: 'About what',
    voor: 'For whom',
    rol: 'What does he or she do',
    wie: 'Who',
    kies: 'Choose',
    anders: 'Somebody else',
    andersNaam: 'Who, in your own words',
    andersHint: 'For example: neighbour Toos, Sem’s teacher',
    totEnMet: 'Until and including',
    lezers: 'Who of the family reads this',
    lezersHint: 'The family reads only lines you add them to.',
    bewaar: 'Save',
    klaar: 'Written down.',
    kiesOnderwerp: 'Choose what it is about.',
    kiesRol: 'Choose what he or she does.',
    kiesWie: 'Choose who it is.',
  },
};

export const wiedoetwat = { nl, en } satisfies Catalogus;
