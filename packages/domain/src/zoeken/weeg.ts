import { gelijkenis } from './afstand.ts';
import type { Geboortevraag } from './geboortevraag.ts';
import { geraamte, klank } from './klank.ts';
import { kaleNaam, naamwoorden } from './normaal.ts';
import type { Lezing, Zoekvraag } from './zoekvraag.ts';

/** A person who may be meant, with every surname he or she is or was known by. */
export interface Kandidaat {
  readonly voornamen: string;
  readonly roepnaam: string | null;
  /** As the source gave it, or the year alone where more may not be known. */
  readonly geboortedatum: string | null;
  readonly namen: readonly Zoeknaam[];
}
export interface Zoeknaam {
  readonly soort: 'eigen' | 'vroeger' | 'partner';
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string;
}

/** Why somebody is proposed, in codes; the catalogue makes the sentence. */
export type Trefreden =
  | { readonly soort: 'achternaamZelfde' }
  | { readonly soort: 'achternaamLijkt'; readonly naam: string }
  | { readonly soort: 'vroegereNaam' | 'partnernaam'; readonly naam: string }
  | { readonly soort: 'voornaamZelfde' | 'voornaamLijkt' }
  | { readonly soort: 'geboortedagZelfde' | 'geboortejaarZelfde' | 'geboortePast' | 'leeftijdPast' };

export interface Weging {
  readonly punten: number;
  readonly redenen: readonly Trefreden[];
}

/** Words of which one is more than twice as long cannot be near enough to count. */
const letterlijk = (a: string, b: string): number =>
  2 * Math.min(a.length, b.length) < Math.max(a.length, b.length) ? 0 : gelijkenis(a, b);

/** How near a typed name is to a written one: 1 the same, below 0.55 another name. */
export function naamgelijkenis(getypt: string, geschreven: string, klankVan = klank): number {
  if (getypt === '' || geschreven === '') return 0;
  if (getypt === geschreven) return 1;
  const [a, b] = [klankVan(getypt), klankVan(geschreven)];
  const letters = letterlijk(getypt, geschreven);
  const gehoord = a === b ? 0.92 : letterlijk(a, b) * 0.95;
  const botten = a.length > 2 && geraamte(a) === geraamte(b) && geraamte(a).length > 1 ? 0.72 : 0;
  // Somebody who is still typing.
  const begin = getypt.length >= 3 && geschreven.startsWith(getypt) ? 0.8 : 0;
  return Math.max(letters * 0.95, gehoord, botten, begin);
}

type Gelijkenis = (getypt: string, geschreven: string) => number;

/** Those who are found share their names: each pair is compared once in a search, each sound made once. */
function onthoudend(): Gelijkenis {
  const klanken = new Map<string, string>();
  const klankVan = (naam: string): string => {
    const sleutel = klanken.get(naam) ?? klank(naam);
    klanken.set(naam, sleutel);
    return sleutel;
  };
  const paren = new Map<string, number>();
  return (getypt, geschreven) => {
    const paar = `${getypt} ${geschreven}`;
    const punten = paren.get(paar) ?? naamgelijkenis(getypt, geschreven, klankVan);
    paren.set(paar, punten);
    return punten;
  };
}

interface Beste {
  readonly punten: number;
  readonly naam: Zoeknaam;
}

const volledig = ({ voorvoegsel, geslachtsnaam }: Zoeknaam): string =>
  [voorvoegsel, geslachtsnaam].filter(Boolean).join(' ');

/** A surname as it is compared: with and without its small words, and the halves of a double one. */
interface Geschreven {
  readonly naam: Zoeknaam;
  readonly heel: readonly string[];
  readonly delen: readonly string[];
}

function geschrevenAls(naam: Zoeknaam): Geschreven {
  const woorden = naamwoorden(volledig(naam));
  const delen = naam.geslachtsnaam.split(/[-–]/).map((deel) => kaleNaam(naamwoorden(deel)));
  return { naam, heel: [kaleNaam(woorden), woorden.join('')], delen: delen.length > 1 ? delen : [] };
}

function besteAchternaam(lezing: Lezing, namen: readonly Geschreven[], lijkt: Gelijkenis): Beste | undefined {
  const getypt = [kaleNaam(lezing.achternaam), lezing.achternaam.join('')];
  let beste: Beste | undefined;
  for (const { naam, heel, delen } of namen) {
    const score = Math.max(
      ...getypt.flatMap((vorm) => heel.map((ander) => lijkt(vorm, ander))),
      // Half of a double name counts as nearly the name.
      ...getypt.flatMap((vorm) => delen.map((deel) => lijkt(vorm, deel) * 0.95)),
    );
    if (score > (beste?.punten ?? 0)) beste = { punten: score, naam };
  }
  return beste;
}

function besteVoornaam(getypt: readonly string[], namen: readonly string[], lijkt: Gelijkenis): number {
  const scores = getypt.flatMap((woord) =>
    namen.map((naam) => (woord.length === 1 && naam.startsWith(woord) ? 0.7 : lijkt(woord, naam))),
  );
  return Math.max(0, ...scores);
}

/** Points for the birth date: the same day, the same year, what fits; below zero when it cannot be. */
function weegGeboorte(vraag: Geboortevraag, geboren: string | null): { punten: number; reden?: Trefreden } {
  if (geboren === null || geboren.startsWith('0000')) return { punten: 0 };
  const [eerste, laatste] = [`${geboren}-01-01`.slice(0, 10), `${geboren}-99-99`.slice(0, 10)];
  if (vraag.van <= laatste && vraag.tot >= eerste) {
    if (vraag.soort === 'leeftijd') return { punten: 0.35, reden: { soort: 'leeftijdPast' } };
    if (vraag.soort === 'jaar') return { punten: 0.4, reden: { soort: 'geboortejaarZelfde' } };
    const precies = vraag.soort === 'dag' && geboren.length === 10;
    return precies
      ? { punten: 0.7, reden: { soort: 'geboortedagZelfde' } }
      : { punten: 0.45, reden: { soort: 'geboortePast' } };
  }
  const jaar = (text: string): number => Number(text.slice(0, 4));
  if (jaar(geboren) === jaar(vraag.van)) return { punten: 0.15, reden: { soort: 'geboortejaarZelfde' } };
  // Day and month swapped, or one year beside it: told by heart.
  const gedraaid = `${vraag.van.slice(0, 4)}-${vraag.van.slice(8)}-${vraag.van.slice(5, 7)}`;
  if (gedraaid === geboren) return { punten: 0.3 };
  return { punten: Math.abs(jaar(geboren) - jaar(vraag.van)) <= 1 ? 0 : -0.25 };
}

/** Below this a name is another name. */
const drempel = 0.55;
/** Below this a question of more words is about somebody else. */
const minste = 0.4;

/**
 * How well persons fit a question, each in its best reading, and why; undefined for somebody else. What was compared
 * for one is known for the next.
 */
export function maakWeger(vraag: Zoekvraag): (kandidaat: Kandidaat) => Weging | undefined {
  const lijkt = onthoudend();
  return (kandidaat) => {
    const geboren = vraag.geboren ? weegGeboorte(vraag.geboren, kandidaat.geboortedatum) : { punten: 0 };
    const achternamen = kandidaat.namen.map(geschrevenAls);
    const voornamen = naamwoorden(`${kandidaat.roepnaam ?? ''} ${kandidaat.voornamen}`);
    const wegingen = vraag.lezingen.map((lezing) =>
      weegLezing(lezing, { achternamen, voornamen, geboren }, lijkt),
    );
    return wegingen
      .filter((weging) => weging !== undefined)
      .filter(({ punten }) => vraag.woorden.length < 2 || punten >= minste)
      .sort((a, b) => b.punten - a.punten)
      .at(0);
  };
}

interface Gelezen {
  readonly achternamen: readonly Geschreven[];
  readonly voornamen: readonly string[];
  readonly geboren: { readonly punten: number; readonly reden?: Trefreden };
}

function weegLezing(
  lezing: Lezing,
  { achternamen, voornamen, geboren }: Gelezen,
  lijkt: Gelijkenis,
): Weging | undefined {
  const beste = besteAchternaam(lezing, achternamen, lijkt);
  const achter = beste !== undefined && beste.punten >= drempel ? beste : undefined;
  // Without the surname the given name must be there: every typed word is one.
  const woorden = achter ? lezing.voornamen : [...lezing.voornamen, ...lezing.achternaam];
  const voor = besteVoornaam(woorden, voornamen, lijkt);
  const heeftVoornaam = woorden.length > 0 && voor >= drempel;
  if (!achter && !heeftVoornaam) return undefined;
  // A word that nothing explains speaks against it; so does a surname that is not there.
  const onverklaard = (woorden.length > 0 && !heeftVoornaam) || (!achter && woorden.length > 1) ? 0.35 : 0;
  const redenen = [
    ...(achter ? [achternaamReden(achter)] : []),
    ...(heeftVoornaam ? [{ soort: voor >= 0.95 ? 'voornaamZelfde' : 'voornaamLijkt' } as const] : []),
    ...(geboren.reden ? [geboren.reden] : []),
  ];
  const punten = (achter?.punten ?? 0) + (heeftVoornaam ? voor * 0.6 : 0) + geboren.punten - onverklaard;
  return { punten, redenen };
}

function achternaamReden({ punten, naam }: Beste): Trefreden {
  if (naam.soort === 'vroeger') return { soort: 'vroegereNaam', naam: volledig(naam) };
  if (naam.soort === 'partner') return { soort: 'partnernaam', naam: volledig(naam) };
  return punten >= 0.99 ? { soort: 'achternaamZelfde' } : { soort: 'achternaamLijkt', naam: volledig(naam) };
}
