import {
  gemeenten,
  jeugdhulpregios,
  overlappendeRegios,
  type Gemeentenaam,
  type Jeugdhulpregio,
} from './gemeenten.ts';
import type { Lading } from './lading.ts';
import type { RijId } from './tabellen.ts';

export type { Jeugdhulpregio } from './gemeenten.ts';
/** All of them lie in it, but for one municipality. */
const provincie = 'Gelderland';
export const regionamen = Object.keys(jeugdhulpregios) as Jeugdhulpregio[];

export interface Regios {
  readonly jeugdhulpregio: Readonly<Record<Jeugdhulpregio, RijId>>;
  /** The CBS code of a municipality. */
  gemeente(naam: Gemeentenaam): string;
  /** The jeugdhulpregio a municipality belongs to. */
  regioVan(gemeente: Gemeentenaam): RijId;
}

export function laadRegios(lading: Lading): Regios {
  const jeugdhulpregio = Object.fromEntries(
    regionamen.map((naam) => [naam, lading.nieuw('regio', { soort: 'jeugdhulpregio', naam, provincie })]),
  ) as Record<Jeugdhulpregio, RijId>;
  for (const { naam, code, regio } of gemeenten) {
    lading.voeg('gemeente', { naam, code });
    lading.voeg('regio_gemeente', { regio_id: jeugdhulpregio[regio], gemeente_code: code });
  }
  const vind = (gezocht: Gemeentenaam) => {
    const gemeente = gemeenten.find(({ naam }) => naam === gezocht);
    if (gemeente === undefined) throw new RangeError(`no municipality called ${gezocht}`);
    return gemeente;
  };
  for (const { soort, naam, gemeenten: leden } of overlappendeRegios) {
    const regio_id = lading.nieuw('regio', { soort, naam });
    for (const lid of leden) lading.voeg('regio_gemeente', { regio_id, gemeente_code: vind(lid).code });
  }
  return {
    jeugdhulpregio,
    gemeente: (naam) => vind(naam).code,
    regioVan: (gemeente) => jeugdhulpregio[vind(gemeente).regio],
  };
}
