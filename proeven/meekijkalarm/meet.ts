import { vindAlarmen } from '@rondom/domain/meekijkalarm';
import { maakBronnen } from './bron.ts';
import { glurenSoorten, plant, type Gluursoort } from './gluren.ts';
import { aanloop, beginVerbanden, dagen, maakStreek } from './streek.ts';
import { maakToeval } from './toeval.ts';
import { gewoonWerk } from './werkdagen.ts';

export interface Uitslag {
  readonly zaad: number;
  readonly perSoort: readonly (readonly [Gluursoort, gevonden: number, geplant: number])[];
  readonly gevonden: number;
  readonly geplant: number;
  /** Lines of looking in the twelve judged weeks, planted ones included. */
  readonly gelezen: number;
  readonly valse: number;
  readonly valsPerDuizend: number;
  /** How often each set of reasons rang falsely. */
  readonly valsDoor: ReadonlyMap<string, number>;
}

/** Twelve weeks of one made-up region: what was planted, what was found, and what rang for nothing. */
export function meet(zaad: number, perSoort = 24): Uitslag {
  const toeval = maakToeval(zaad);
  const streek = maakStreek(toeval);
  beginVerbanden(streek, toeval);
  const verkeer = gewoonWerk(streek, toeval);
  const geplant = plant(verkeer, toeval, perSoort);
  const gluurregels = new Set(geplant.flatMap(({ regels }) => [...regels]));
  const bron = maakBronnen(verkeer);
  const open = new Set(geplant);
  const gevonden = new Map<Gluursoort, number>();
  const valse = new Set<string>();
  const valsDoor = new Map<string, number>();
  let gelezen = 0;
  for (let dag = aanloop; dag < dagen; dag += 1) {
    const vandaag = bron(dag);
    gelezen += vandaag.regels.filter(({ handeling }) => handeling !== 'schrijf').length;
    for (const alarm of vindAlarmen(vandaag)) {
      for (const een of open)
        // An unjudged emergency look can only be found when its working day is over.
        if (
          een.wie === alarm.lezer &&
          (een.dag === dag || een.soort === 'nood') &&
          alarm.handelingen.some((id) => een.regels.has(id))
        ) {
          open.delete(een);
          gevonden.set(een.soort, 1 + (gevonden.get(een.soort) ?? 0));
        }
      const sleutel = `${alarm.lezer}|${String(alarm.gezin)}|${alarm.dag}`;
      if (valse.has(sleutel) || alarm.handelingen.some((id) => gluurregels.has(id))) continue;
      valse.add(sleutel);
      const door = alarm.redenen.map(({ reden }) => reden).join(' + ');
      valsDoor.set(door, 1 + (valsDoor.get(door) ?? 0));
    }
  }
  const telling = glurenSoorten.map(
    (soort) =>
      [soort, gevonden.get(soort) ?? 0, geplant.filter((een) => een.soort === soort).length] as const,
  );
  const som = (at: 1 | 2): number => telling.reduce((totaal, rij) => totaal + rij[at], 0);
  return {
    zaad,
    perSoort: telling,
    gevonden: som(1),
    geplant: som(2),
    gelezen,
    valse: valse.size,
    valsPerDuizend: (1_000 * valse.size) / gelezen,
    valsDoor,
  };
}
