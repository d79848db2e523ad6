/** Each place where the log is told something, taken away in turn; the visits that come along it have to notice. */
import { controleVanLijst } from '../raadpleging/taken.ts';
import { alleBezoeken, bezoek } from '../raadpleging/tocht.ts';
import type { Toneel } from '../raadpleging/toneel.ts';
import { allePlekken } from './plekken.ts';
import { geraaktDoor, metMutant, type Logmutant, type Wat } from './schakelaars.ts';
import { onbereikt, type Lot } from './verslag.ts';

const watWeg: Readonly<Record<Wat, string>> = {
  personen: 'the persons shown',
  gezin: 'the family',
  handeling: 'the whole act',
};

/** Somebody or something that leaves a line, and what the judge says of it. */
interface Getuige {
  readonly naam: string;
  readonly operatie: string;
  readonly wie: string;
  readonly kijk: () => Promise<{ readonly klachten: readonly string[]; readonly gelukt: boolean }>;
}

export interface Route {
  readonly waar: Getuige;
  readonly geraakt: ReadonlySet<string>;
}

async function alleGetuigen(toneel: Toneel): Promise<readonly Getuige[]> {
  const bezoeken = await alleBezoeken(toneel);
  return [
    ...bezoeken.map((waar) => ({
      ...{ naam: waar.naam, operatie: waar.operatie, wie: waar.wie },
      kijk: async () => {
        const { klachten, opbrengst } = await bezoek(toneel, waar);
        return { klachten, gelukt: opbrengst.status < 300 };
      },
    })),
    {
      ...{ naam: 'the check of a list', operatie: 'job', wie: 'anja' },
      kijk: async () => ({ klachten: await controleVanLijst(toneel), gelukt: true }),
    },
  ];
}

/** Who was turned away at a door so often learns nothing from trying again with other numbers. */
const pogingen = 3;

/** Pays every visit once, and keeps which places it came along; a visit that fails unmutated is no witness. */
export async function verkenRoutes(toneel: Toneel): Promise<readonly Route[]> {
  const routes: Route[] = [];
  const vergeefs = new Map<string, number>();
  for (const waar of await alleGetuigen(toneel)) {
    const deur = `${waar.wie} ${waar.operatie}`;
    const eerder = vergeefs.get(deur) ?? 0;
    if (eerder >= pogingen) continue;
    const [{ klachten, gelukt }, geraakt] = await geraaktDoor(waar.kijk);
    if (!gelukt) vergeefs.set(deur, eerder + 1);
    if (klachten.length === 0) routes.push({ waar, geraakt });
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

export async function probeerLogmutant(routes: readonly Route[], mutant: Logmutant): Promise<Lot> {
  const weg = `${mutant.plek} without ${watWeg[mutant.wat]}`;
  const langs = routes.filter(({ geraakt }) => geraakt.has(mutant.plek));
  if (langs.length === 0) return { weg, gedood: undefined, waarom: onbereikt };
  for (const { waar } of gespreid(langs)) {
    const [klacht] = (await metMutant(mutant, waar.kijk)).klachten;
    if (klacht !== undefined) return { weg, gedood: `${waar.naam}: ${klacht}` };
  }
  return { weg, gedood: undefined, waarom: `${langs.length} visits come along it and notice nothing` };
}

/** Of each door one, first; then whatever else there is. */
function gespreid(langs: readonly Route[]): readonly Route[] {
  const perDeur = new Map(langs.map((route) => [route.waar.operatie, route]));
  return [...new Set([...perDeur.values(), ...langs])].slice(0, getuigen + perDeur.size);
}
