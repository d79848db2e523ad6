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

/** How near a typed name is to a written one: 1 the same, below 0.55 another name. */
export function naamgelijkenis(getypt: string, geschreven: string): number {
  if (getypt === '' || geschreven === '') return 0;
  if (getypt === geschreven) return 1;
  const [a, b] = [klank(getypt), klank(geschreven)];
  const letters = gelijkenis(getypt, geschreven);
  const gehoord = a === b ? 0.92 : gelijkenis(a, b) * 0.95;
  const botten = a.length > 2 && geraamte(a) === geraamte(b) && geraamte(a).length > 1 ? 0.72 : 0;
  // Somebody who is still typing.
  const begin = getypt.length >= 3 && geschreven.startsWith(getypt) ? 0.8 : 0;
  return Math.max(letters * 0.95, gehoord, botten, begin);
}

interface Beste {
  readonly punten: number;
  readonly naam: Zoeknaam;
}

const volledig = ({ voorvoegsel, geslachtsnaam }: Zoeknaam): string =>
  [voorvoegsel, geslachtsnaam].filter(Boolean).join(' ');

function besteAchternaam(lezing: Lezing, namen: readonly Zoeknaam[]): Beste | undefined {
  const getypt = [kaleNaam(lezing.achternaam), lezing.achternaam.join('')];
  let beste: Beste | undefined;
  for (const naam of namen) {
    const woorden = naamwoorden(volledig(naam));
    // Half of a double name counts as nearly the name.
    const delen = naam.geslachtsnaam.split(/[-–]/).map((deel) => kaleNaam(naamwoorden(deel)));
    const heel = [kaleNaam(woorden), woorden.join('')];
    const score = Math.max(
      ...getypt.flatMap((vorm) => heel.map((ander) => naamgelijkenis(vorm, ander))),
      ...(delen.length > 1
        ? getypt.flatMap((vorm) => delen.map((deel) => naamgelijkenis(vorm, deel) * 0.95))
        : []),
    );
    if (score > (beste?.punten ?? 0)) beste = { punten: score, naam };
  }
  return beste;
}

function besteVoornaam(getypt: readonly string[], kandidaat: Kandidaat): number {
  const namen = naamwoorden(`${kandidaat.roepnaam ?? ''} ${kandidaat.voornamen}`);
  const scores = getypt.flatMap((woord) =>
    namen.map((naam) => (woord.length === 1 && naam.startsWith(woord) ? 0.7 : naamgelijkenis(woord, naam))),
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

/** How well a person fits a question in its best reading, and why; undefined when it is somebody else. */
export function weegTreffer(vraag: Zoekvraag, kandidaat: Kandidaat): Weging | undefined {
  const geboren = vraag.geboren ? weegGeboorte(vraag.geboren, kandidaat.geboortedatum) : { punten: 0 };
  const wegingen = vraag.lezingen.map((lezing) => weegLezing(lezing, kandidaat, geboren));
  return wegingen
    .filter((weging) => weging !== undefined)
    .filter(({ punten }) => vraag.woorden.length < 2 || punten >= minste)
    .sort((a, b) => b.punten - a.punten)
    .at(0);
}

function weegLezing(
  lezing: Lezing,
  kandidaat: Kandidaat,
  geboren: { punten: number; reden?: Trefreden },
): Weging | undefined {
  const beste = besteAchternaam(lezing, kandidaat.namen);
  const achter = beste !== undefined && beste.punten >= drempel ? beste : undefined;
  // Without the surname the given name must be there: every typed word is one.
  const woorden = achter ? lezing.voornamen : [...lezing.voornamen, ...lezing.achternaam];
  const voor = besteVoornaam(woorden, kandidaat);
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
