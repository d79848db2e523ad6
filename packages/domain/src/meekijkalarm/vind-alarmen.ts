import type { PlainDate } from '../kern/index.ts';
import { bezoekbelregels, dagbelregels, gaatAf } from './belregels.ts';
import { maakLezersdagen, type Bezoek, type Lezersdag } from './bezoek.ts';
import type { Kijkbron, Leesregel, Noodfeit } from './kijkbron.ts';
import type { Reden } from './reden.ts';
import { buitenTaak } from './regels/buiten-taak.ts';
import { collega } from './regels/collega.ts';
import { geweigerd } from './regels/geweigerd.ts';
import { keertTerug } from './regels/keert-terug.ts';
import { kijktBijNood, noodNietBeoordeeld } from './regels/nood.ts';
import { reeksGeweigerd } from './regels/reeks-geweigerd.ts';
import { relatieKloptNiet } from './regels/relatie-klopt-niet.ts';
import { relatieVoorbij } from './regels/relatie-voorbij.ts';
import { snelleReeks } from './regels/snelle-reeks.ts';
import { veelAfdrukken } from './regels/veel-afdrukken.ts';
import { buitenEigen, veelGezinnen } from './regels/veel-gezinnen.ts';
import { vreemdUur } from './regels/vreemd-uur.ts';
import { zelfdeAdres } from './regels/zelfde-adres.ts';
import { zelfdeNaam } from './regels/zelfde-naam.ts';
import { zoektEigenNaam, zoektZonderVervolg } from './regels/zoekt.ts';

/** One act, or one day of acts, that a person has to look at: which lines, and why. */
export interface Meekijkalarm {
  readonly lezer: string;
  /** Null when it is about a day's looking and not one family. */
  readonly gezin: string | null;
  readonly dag: PlainDate;
  readonly redenen: readonly Reden[];
  readonly handelingen: readonly string[];
}

const overBezoek = [
  relatieKloptNiet,
  relatieVoorbij,
  buitenTaak,
  geweigerd,
  keertTerug,
  zelfdeNaam,
  zelfdeAdres,
  collega,
  vreemdUur,
  kijktBijNood,
] as const;
const overDag = [
  veelGezinnen,
  snelleReeks,
  reeksGeweigerd,
  zoektZonderVervolg,
  zoektEigenNaam,
  veelAfdrukken,
] as const;

const aanwezig = (redenen: readonly (Reden | undefined)[]): readonly Reden[] =>
  redenen.filter((reden) => reden !== undefined);

const idsVan = (regels: readonly Leesregel[]): readonly string[] => regels.map(({ id }) => id);

/**
 * What of one day has to be put before a person. The same day asked again later gives the same and sometimes more,
 * because work that follows is awaited first.
 * @source AVG art. 32 lid 1 onder d; NEN 7513 (beoordelen van de logging)
 */
export function vindAlarmen(bron: Kijkbron): readonly Meekijkalarm[] {
  return [
    ...maakLezersdagen(bron).flatMap((dag) => [
      ...dag.bezoeken.flatMap((bezoek) => vanBezoek(bezoek, bron)),
      ...vanDag(dag, bron),
    ]),
    ...bron.nood.flatMap(vanNood),
  ];
}

/** On the day of the look itself, however late it is found that nobody judged it. */
function vanNood(nood: Noodfeit): readonly Meekijkalarm[] {
  const reden = noodNietBeoordeeld(nood);
  const { lezer, gezin, dag, handelingen } = nood;
  return reden === undefined ? [] : [{ lezer, gezin, dag, redenen: [reden], handelingen }];
}

function vanBezoek(bezoek: Bezoek, bron: Kijkbron): readonly Meekijkalarm[] {
  const redenen = aanwezig(overBezoek.map((regel) => regel(bezoek, bron)));
  return gaatAf(bezoekbelregels, redenen)
    ? [
        {
          lezer: bezoek.lezer.id,
          gezin: bezoek.gezin,
          dag: bron.dag,
          redenen,
          handelingen: idsVan(bezoek.regels),
        },
      ]
    : [];
}

function vanDag(dag: Lezersdag, bron: Kijkbron): readonly Meekijkalarm[] {
  const redenen = aanwezig(overDag.map((regel) => regel(dag, bron)));
  return gaatAf(dagbelregels, redenen)
    ? [
        {
          lezer: dag.lezer.id,
          gezin: null,
          dag: bron.dag,
          redenen,
          handelingen: regelsBij(dag, redenen, bron),
        },
      ]
    : [];
}

/** Only the lines the reasons speak of: what else he did that day is nobody's business. */
function regelsBij(dag: Lezersdag, redenen: readonly Reden[], bron: Kijkbron): readonly string[] {
  const heeft = (...codes: readonly Reden['reden'][]) => redenen.some(({ reden }) => codes.includes(reden));
  const regels = dag.bezoeken.flatMap(({ regels: eigen }) => eigen);
  return [
    ...new Set([
      ...(heeft('veelGezinnen', 'snelleReeks')
        ? buitenEigen(dag, bron).flatMap(({ regels: eigen }) => idsVan(eigen))
        : []),
      ...(heeft('reeksGeweigerd') ? idsVan(regels.filter(({ handeling }) => handeling === 'geweigerd')) : []),
      ...(heeft('zoektZonderVervolg', 'zoektEigenNaam') ? idsVan(dag.zoekregels) : []),
      ...(heeft('veelAfdrukken')
        ? idsVan(regels.filter(({ handeling }) => handeling === 'afdruk' || handeling === 'export'))
        : []),
    ]),
  ];
}
