import { joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

const nlDag = (date: string): string => formatDate('nl', date, 'metWeekdag');
const enDay = (date: string): string => formatDate('en', date, 'metWeekdag');

/** For the family: one person to call now, and who stands in. */
const nl = {
  titel: 'Wie bel ik nu?',
  bel: (naam: string) => `Bel ${naam}`,
  isEr: (naam: string) => `${naam} is er.`,
  vervangt: (naam: string, namen: readonly string[]) =>
    namen.length === 0 ? `${naam} is er nu.` : `${naam} is er nu voor ${joinNames('nl', namen)}.`,
  tot: (naam: string, dag: string) => `${naam} is er tot en met ${nlDag(dag)}.`,
  samen: (namen: readonly string[]) => `${joinNames('nl', namen)} zijn samen uw vaste gezicht.`,
  leidt: (naam: string) => `${naam} leidt het team.`,
  helpt: (naam: string, gezicht: string) => `${naam} helpt ${gezicht}.`,
  komtVan: (organisatie: string) => `De hulp komt van ${organisatie}.`,
  blijft: (gezicht: string) => `${gezicht} blijft uw vaste gezicht.`,
  weg: (naam: string) => `${naam} is er nu niet.`,
  niemand: 'Nu is er nog niemand. Dat is niet goed.',
  straks: (naam: string, van: string, tot: string) =>
    `${naam} is er van ${nlDag(van)} tot en met ${nlDag(tot)}.`,
  reden: {
    vakantie: 'Dan is er vakantie.',
    ziekte: 'Iemand is ziek.',
    verlof: 'Iemand heeft verlof.',
    anders: 'Er is een andere reden.',
  },
  kantoor: 'Op werkdagen, van 8 tot 5.',
  buiten: 'Het is nu geen werktijd. Kan het wachten? Bel dan morgen.',
  nood: 'Kan het niet wachten? Onderaan staan nummers die altijd opnemen.',
};

const en: typeof nl = {
  titel: 'Whom do I call now?',
  bel: (naam) => `Call ${naam}`,
  isEr: (naam) => `${naam} is there.`,
  vervangt: (naam, namen) =>
    namen.length === 0 ? `${naam} is there now.` : `${naam} is there now for ${joinNames('en', namen)}.`,
  tot: (naam, dag) => `${naam} is there through ${enDay(dag)}.`,
  samen: (namen) => `${joinNames('en', namen)} are your constant contact together.`,
  leidt: (naam) => `${naam} leads the team.`,
  helpt: (naam, gezicht) => `${naam} helps ${gezicht}.`,
  komtVan: (organisatie) => `This help comes from ${organisatie}.`,
  blijft: (gezicht) => `${gezicht} stays your constant contact.`,
  weg: (naam) => `${naam} is away now.`,
  niemand: 'Nobody is there yet. That is not right.',
  straks: (naam, van, tot) => `${naam} is there from ${enDay(van)} through ${enDay(tot)}.`,
  reden: {
    vakantie: 'It is holiday then.',
    ziekte: 'Somebody is ill.',
    verlof: 'Somebody is on leave.',
    anders: 'There is another reason.',
  },
  kantoor: 'On working days, from 8 to 5.',
  buiten: 'It is not working time now. Can it wait? Then call tomorrow.',
  nood: 'It cannot wait? At the bottom are numbers that always answer.',
};

export const portaalbel = { nl, en } satisfies Catalogus;
