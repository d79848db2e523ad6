import { count, inWords, plural } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const dag = (date: string): string => formatDate('nl', date, 'lang', { metJaar: true });
const day = (date: string): string => formatDate('en', date, 'lang', { metJaar: true });

/** Who stands around a family, and for whom of it is still waited. */
const nl = {
  wieDoetMee: {
    titel: 'Wie doet mee',
    leeg: 'Hier komt wie om dit gezin staat.',
    eerder: (n: number) => `Eerder (${n})`,
    bel: 'Bel',
    belNaam: (naam: string, nummer: string) => `Bel ${naam}, ${nummer}`,
    rol: {
      vastgezicht: 'vast gezicht',
      duogezicht: 'vast gezicht, samen',
      oudgezicht: 'was vast gezicht, leest nog mee',
      uitvoerder: 'jeugdbeschermer',
      meedenker: 'denkt mee',
      vervanger: 'vervanger',
      triage: 'keek naar de melding',
      team: 'team dat is gevraagd',
      netwerk: 'netwerk',
    },
    eigenHulp: 'hulp van het gezin zelf',
    uitvoerder: {
      gezinsvoogdijwerker: 'jeugdbeschermer',
      voogdijwerker: 'jeugdbeschermer (voogdij)',
      jeugdreclasseringswerker: 'jeugdreclasseringswerker',
    },
    sinds: (datum: string) => `sinds ${dag(datum)}`,
    maanden: (n: number) => count('nl', n, 'maanden'),
    vanTot: (vanaf: string, tot: string) => `${dag(vanaf)} – ${dag(tot)}`,
    tot: (datum: string) => `tot en met ${dag(datum)}`,
  },
  kring: {
    naam: (n: number) => `Het gezin in het midden, ${inWords('nl', n)} eromheen`,
    alsLijst: 'Als lijst',
    alsBeeld: 'Als beeld',
    al: (rol: string, maanden: string) => `${rol}, al ${maanden}`,
    vanaf: (dag: string) => `vanaf ${dag}`,
    tot: (dag: string) => `tot en met ${dag}`,
  },
  rust: {
    geen: 'Dit gezin heeft geen vast gezicht.',
    vast: (n: number) => `${n} ${plural(n, 'vast gezicht', 'vaste gezichten')}`,
    wisselingen: (n: number) => `${n} ${plural(n, 'wisseling', 'wisselingen')}`,
    erbij: (n: number) => `${n} keer erbij gevraagd`,
    sinds: (datum: string) => `sinds ${dag(datum)}`,
    eerder: (gezichten: number, maanden: number, naam: string | undefined) =>
      `${inWords('nl', gezichten)} ${plural(gezichten, 'gezicht', 'gezichten')}${naam === undefined ? '' : ` vóór ${naam}`}, in ${count('nl', maanden, 'maanden')}.`,
  },
  wachten: {
    titel: 'Wie wacht',
    op: {
      vastejeugdbeschermer: 'vaste jeugdbeschermer',
      passendehulp: 'passende hulp',
      pleeggezin: 'plek in een pleeggezin',
      onderzoek: 'onderzoek',
    },
    wachtOp: (op: string) => `Wacht op ${op}`,
    status: {
      looptNog: 'nog niet gestart',
      opBord: 'nog niet gestart',
      begonnenNietBevestigd: 'gestart, nog niet bevestigd',
      geholpen: 'hulp is begonnen en bevestigd',
      geeindigdZonderHulp: 'gestopt zonder hulp',
    },
    gestart: (op: string) => `gestart op ${formatDate('nl', op, 'weekdagKort')}`,
    stem: {
      ja: (naam: string) => `${naam} zegt: ja, de hulp is begonnen.`,
      neeNogNiet: (naam: string) => `${naam} zegt: nee, nog niet.`,
      weetNiet: (naam: string) => `${naam} weet het niet.`,
    },
    andereProfessional: 'Een andere professional',
    veiligTitel: 'Intussen veilig?',
    veilig: { ja: 'Ja', tenDele: 'Ten dele', nee: 'Nee', nietBekend: 'Weten we niet' },
    gevraagd: (op: string) => `gevraagd op ${formatDate('nl', op, 'weekdagKort')}`,
    nu: (stap: string, wie: string, op: string | undefined) =>
      `Nu: ${stap}. Dat doet: ${wie}${op === undefined ? '' : `, ${formatDate('nl', op, 'weekdagKort')}`}.`,
  },
};

const en: typeof nl = {
  wieDoetMee: {
    titel: 'Who takes part',
    leeg: 'Who stands around this family will come here.',
    eerder: (n) => `Before (${n})`,
    bel: 'Call',
    belNaam: (naam, nummer) => `Call ${naam}, ${nummer}`,
    rol: {
      vastgezicht: 'constant contact',
      duogezicht: 'constant contact, together',
      oudgezicht: 'was constant contact, still reads',
      uitvoerder: 'jeugdbeschermer (child protection worker)',
      meedenker: 'thinks along',
      vervanger: 'stand-in',
      triage: 'looked at the report',
      team: 'team that was asked',
      netwerk: 'network',
    },
    eigenHulp: 'help the family found',
    uitvoerder: {
      gezinsvoogdijwerker: 'jeugdbeschermer (child protection worker)',
      voogdijwerker: 'jeugdbeschermer (guardianship)',
      jeugdreclasseringswerker: 'jeugdreclasseringswerker (youth probation worker)',
    },
    sinds: (datum) => `since ${day(datum)}`,
    maanden: (n) => count('en', n, 'maanden'),
    vanTot: (vanaf, tot) => `${day(vanaf)} – ${day(tot)}`,
    tot: (datum) => `through ${day(datum)}`,
  },
  kring: {
    naam: (n) => `The family in the middle, ${inWords('en', n)} around it`,
    alsLijst: 'As a list',
    alsBeeld: 'As a picture',
    al: (rol, maanden) => `${rol}, ${maanden}`,
    vanaf: (dag) => `from ${dag}`,
    tot: (dag) => `through ${dag}`,
  },
  rust: {
    geen: 'This family has no constant contact.',
    vast: (n) => `${n} ${plural(n, 'constant contact', 'constant contacts')}`,
    wisselingen: (n) => `${n} ${plural(n, 'change of face', 'changes of face')}`,
    erbij: (n) => `asked to join ${n} ${plural(n, 'time', 'times')}`,
    sinds: (datum) => `since ${day(datum)}`,
    eerder: (gezichten, maanden, naam) =>
      `${inWords('en', gezichten)} ${plural(gezichten, 'face', 'faces')}${naam === undefined ? '' : ` before ${naam}`}, in ${count('en', maanden, 'maanden')}.`,
  },
  wachten: {
    titel: 'Who is waiting',
    op: {
      vastejeugdbeschermer: 'constant jeugdbeschermer (child protection worker)',
      passendehulp: 'help that fits',
      pleeggezin: 'place in a foster family',
      onderzoek: 'inquiry',
    },
    wachtOp: (op) => `Waits for: ${op}`,
    status: {
      looptNog: 'not begun yet',
      opBord: 'not begun yet',
      begonnenNietBevestigd: 'begun, not confirmed yet',
      geholpen: 'help has begun and is confirmed',
      geeindigdZonderHulp: 'ended without help',
    },
    gestart: (op) => `begun on ${formatDate('en', op, 'weekdagKort')}`,
    stem: {
      ja: (naam) => `${naam} says: yes, help has begun.`,
      neeNogNiet: (naam) => `${naam} says: no, not yet.`,
      weetNiet: (naam) => `${naam} does not know.`,
    },
    andereProfessional: 'Another professional',
    veiligTitel: 'Safe meanwhile?',
    veilig: { ja: 'Yes', tenDele: 'In part', nee: 'No', nietBekend: 'We do not know' },
    gevraagd: (op) => `asked on ${formatDate('en', op, 'weekdagKort')}`,
    nu: (stap, wie, op) =>
      `Now: ${stap}. Done by: ${wie}${op === undefined ? '' : `, ${formatDate('en', op, 'weekdagKort')}`}.`,
  },
};

export const omhetgezin = { nl, en } satisfies Catalogus;
