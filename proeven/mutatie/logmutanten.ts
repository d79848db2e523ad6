/** Each place where the log is told something, taken away in turn; the visits that come along it have to notice. */
import { bezoek, type Bezoek } from '../raadpleging/tocht.ts';
import type { Toneel } from '../raadpleging/toneel.ts';
import { allePlekken } from './plekken.ts';
import { geraaktDoor, metMutant, type Logmutant, type Wat } from './schakelaars.ts';
import { onbereikt, type Lot } from './verslag.ts';

const watWeg: Readonly<Record<Wat, string>> = {
  personen: 'the persons shown',
  gezin: 'the family',
  handeling: 'the whole act',
};

export interface Route {
  readonly waar: Bezoek;
  readonly geraakt: ReadonlySet<string>;
}

/** Pays every visit once, and keeps which places it came along; a visit that fails unmutated is no witness. */
export async function verkenRoutes(toneel: Toneel, bezoeken: readonly Bezoek[]): Promise<readonly Route[]> {
  const routes: Route[] = [];
  for (const waar of bezoeken) {
    const [afloop, geraakt] = await geraaktDoor(() => bezoek(toneel, waar));
    if (afloop.klachten.length === 0) routes.push({ waar, geraakt });
  }
  return routes;
}

/** What can be taken away at all: an empty list that is written out can not become emptier. */
export function alleLogmutanten(): readonly Logmutant[] {
  return allePlekken().flatMap(({ id: plek, soort, leeg }): Logmutant[] => [
    { plek, wat: 'handeling' },
    ...(soort === 'getoond' && !leeg.personen ? [{ plek, wat: 'personen' } as const] : []),
    ...(soort === 'getoond' && !leeg.gezin ? [{ plek, wat: 'gezin' } as const] : []),
  ]);
}

/** At most this many visits are asked to notice one mutant. */
const getuigen = 12;

export async function probeerLogmutant(
  toneel: Toneel,
  routes: readonly Route[],
  mutant: Logmutant,
): Promise<Lot> {
  const weg = `${mutant.plek} without ${watWeg[mutant.wat]}`;
  const langs = routes.filter(({ geraakt }) => geraakt.has(mutant.plek));
  if (langs.length === 0) return { weg, gedood: undefined, waarom: onbereikt };
  for (const { waar } of gespreid(langs)) {
    const { klachten } = await metMutant(mutant, () => bezoek(toneel, waar));
    if (klachten[0] !== undefined) return { weg, gedood: `${waar.naam}: ${klachten[0]}` };
  }
  return { weg, gedood: undefined, waarom: `${langs.length} visits come along it and notice nothing` };
}

/** Of each door one, first; then whatever else there is. */
function gespreid(langs: readonly Route[]): readonly Route[] {
  const perDeur = new Map(langs.map((route) => [route.waar.operatie, route]));
  return [...new Set([...perDeur.values(), ...langs])].slice(0, getuigen + perDeur.size);
}
