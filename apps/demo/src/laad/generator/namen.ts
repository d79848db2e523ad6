import type { Jeugdhulpregio } from '../gemeenten.ts';
import {
  achternamenOveral,
  achternamenPerStreek,
  jongens,
  mannenVolwassen,
  meisjes,
  ouderen,
  vrouwenVolwassen,
} from './namen-nederlands.ts';
import { namenbronnen, type Namenbron } from './namen-overal.ts';
import type { Reeks } from './reeks.ts';

export type Herkomst = 'nederlands' | keyof typeof namenbronnen;
export type Geslacht = 'man' | 'vrouw';

/** Where people's names come from, in the countryside; in the four cities other names are twice as common. */
const gewichten: readonly (readonly [Exclude<Herkomst, 'nederlands'>, number])[] = [
  ['turks', 4],
  ['marokkaans', 3.5],
  ['surinaams', 2.5],
  ['pools', 3],
  ['syrisch', 2.5],
  ['fries', 2.5],
  ['antilliaans', 1.5],
  ['moluks', 1.5],
  ['duits', 1.5],
  ['oekraiens', 1],
  ['eritrees', 1],
  ['afghaans', 1],
];

export function kiesHerkomst(reeks: Reeks, stad: boolean): Herkomst {
  return reeks.kans(stad ? 0.45 : 0.22) ? reeks.weeg(gewichten) : 'nederlands';
}

/** A surname as women and as men of one family carry it, as `voorvoegsel|naam`. */
export type Achternaam = Readonly<Record<Geslacht, string>>;

const metStreep = (naam: string): string => (naam.includes('|') ? naam : `|${naam}`);

/** Of Dutch names two in three belong to this part of the region. */
export function kiesAchternaam(reeks: Reeks, herkomst: Herkomst, streek: Jeugdhulpregio): Achternaam {
  if (herkomst === 'nederlands') {
    const naam = metStreep(reeks.kies(reeks.kans(0.67) ? achternamenPerStreek[streek] : achternamenOveral));
    return { man: naam, vrouw: naam };
  }
  const bron: Namenbron = namenbronnen[herkomst];
  const paren = [...bron.achternamen.map((naam) => [naam, naam] as const), ...(bron.vrouwelijk ?? [])];
  const [man, vrouw] = reeks.kies(paren);
  return { man: metStreep(man), vrouw: metStreep(vrouw) };
}

export type Levensfase = 'kind' | 'volwassen' | 'oud';

/** A first name. Children of parents with a name from elsewhere have one from there, or one from here. */
export function kiesVoornaam(reeks: Reeks, herkomst: Herkomst, geslacht: Geslacht, fase: Levensfase): string {
  const vrouw = geslacht === 'vrouw';
  if (herkomst === 'nederlands' || (fase === 'kind' && reeks.kans(0.15))) {
    if (fase === 'kind') return reeks.kies(vrouw ? meisjes : jongens);
    if (fase === 'oud') return reeks.kies(ouderen[geslacht]);
    return reeks.kies(vrouw ? vrouwenVolwassen : mannenVolwassen);
  }
  const bron: Namenbron = namenbronnen[herkomst];
  if (fase === 'kind') return reeks.kies(vrouw ? bron.meisjes : bron.jongens);
  return reeks.kies(vrouw ? bron.vrouwen : bron.mannen);
}
