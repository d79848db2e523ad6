import { joinNames, plural } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const nlDag = (date: string): string => formatDate('nl', date, 'weekdagKort');
const enDay = (date: string): string => formatDate('en', date, 'weekdagKort');

/** A worker is away: who is there for the families, and who is not there yet. */
const nl = {
  titel: 'Als u er niet bent',
  knop: 'Geef mijn dag door',
  leeg: 'U bent er. Een collega kan uw dag overnemen.',
  leegTekst: 'Uw gezinnen zien vooraf wie er dan is.',
  lead: 'Een collega is er voor uw gezinnen. U blijft het vaste gezicht.',
  nu: (reden: string, tot: string) => `${reden}, tot en met ${nlDag(tot)}`,
  straks: (reden: string, van: string, tot: string) => `${reden}, ${nlDag(van)} tot en met ${nlDag(tot)}`,
  reden: { vakantie: 'Vakantie', ziekte: 'Ziekte', verlof: 'Verlof', anders: 'Anders' },
  redenVraag: 'Waarom bent u er niet?',
  redenHint: 'Het gezin leest dit ene woord. Meer vragen wij niet.',
  vanaf: 'Eerste dag dat u er niet bent',
  laatste: 'Laatste dag dat u er niet bent',
  collega: 'Wie is er dan?',
  collegaHint: 'Deze collega leest uw gezinnen, alleen in deze dagen.',
  nogNiemand: 'Nog niemand',
  isWeg: (naam: string) => `${naam} (is er dan ook niet)`,
  ontbreekt: {
    reden: 'Kies een reden.',
    vanaf: 'Vul de eerste dag in.',
    laatste: 'Vul de laatste dag in.',
    collega: 'Kies een collega, of: nog niemand.',
  },
  verder: 'Bekijk wat meegaat',
  watGaatMee: 'Dit gaat mee',
  watGaatMeeLead: (naam: string) => `${naam} ziet dit in deze dagen, en daarna niet meer.`,
  watBlijft: 'Nog niemand gekozen. Uw teamleider zoekt dan iemand.',
  terugStap: 'Terug naar de dagen',
  geefDoor: 'Geef door',
  klaar: (naam: string | undefined) =>
    naam === undefined ? 'Vastgelegd. Uw teamleider ziet waar nog niemand is.' : `${naam} is er voor u.`,
  gezin: (naam: string) => `Gezin ${naam}`,
  wachten: (n: number) => (n === 1 ? 'één kind wacht' : `${n} kinderen wachten`),
  niets: 'Geen afspraak of termijn in deze dagen',
  samen: (naam: string) => `${naam} is er ook: u bent een vast duo`,
  afspraken: {
    bezoek: 'Bezoek',
    gesprek: 'Gesprek',
    bellen: 'Bellen',
    planbespreking: 'Planbespreking',
  },
  wieIsEr: (namen: readonly string[]) => `${joinNames('nl', namen)} is er`,
  niemand: (dag: string) => `nog niemand vanaf ${nlDag(dag)}`,
  kies: 'Kies wie er is',
  terug: 'Ik ben terug',
  terugKlaar: 'U bent terug. De vervanger leest niet meer mee.',
  geenGezinnen: 'U bent van geen gezin het vaste gezicht.',
  bijGezinnen: (n: number) => `${n} ${plural(n, 'gezin', 'gezinnen')}`,
};

const en: typeof nl = {
  titel: 'When you are away',
  knop: 'Hand over my day',
  leeg: 'You are here. A colleague can take over your day.',
  leegTekst: 'Your families see beforehand who is there then.',
  lead: 'A colleague is there for your families. You stay the constant contact.',
  nu: (reden, tot) => `${reden}, through ${enDay(tot)}`,
  straks: (reden, van, tot) => `${reden}, ${enDay(van)} through ${enDay(tot)}`,
  reden: { vakantie: 'Holiday', ziekte: 'Illness', verlof: 'Leave', anders: 'Other' },
  redenVraag: 'Why are you away?',
  redenHint: 'The family reads this one word. We ask no more.',
  vanaf: 'First day you are away',
  laatste: 'Last day you are away',
  collega: 'Who is there then?',
  collegaHint: 'This colleague reads your families, only in these days.',
  nogNiemand: 'Nobody yet',
  isWeg: (naam) => `${naam} (is away then too)`,
  ontbreekt: {
    reden: 'Choose a reason.',
    vanaf: 'Fill in the first day.',
    laatste: 'Fill in the last day.',
    collega: 'Choose a colleague, or: nobody yet.',
  },
  verder: 'See what goes along',
  watGaatMee: 'This goes along',
  watGaatMeeLead: (naam) => `${naam} sees this in these days, and no more after that.`,
  watBlijft: 'Nobody chosen yet. Your team leader will look for somebody.',
  terugStap: 'Back to the days',
  geefDoor: 'Hand over',
  klaar: (naam) =>
    naam === undefined ? 'Recorded. Your team leader sees where nobody is yet.' : `${naam} is there for you.`,
  gezin: (naam) => `Family ${naam}`,
  wachten: (n) => (n === 1 ? 'one child waits' : `${n} children wait`),
  niets: 'No appointment or deadline in these days',
  samen: (naam) => `${naam} is there too: you are a duo`,
  afspraken: { bezoek: 'Visit', gesprek: 'Talk', bellen: 'Phone call', planbespreking: 'Plan meeting' },
  wieIsEr: (namen) => `${joinNames('en', namen)} is there`,
  niemand: (dag) => `nobody yet from ${enDay(dag)}`,
  kies: 'Choose who is there',
  terug: 'I am back',
  terugKlaar: 'You are back. The stand-in no longer reads along.',
  geenGezinnen: 'You are the constant contact of no family.',
  bijGezinnen: (n) => `${n} ${plural(n, 'family', 'families')}`,
};

export const afwezig = { nl, en } satisfies Catalogus;
