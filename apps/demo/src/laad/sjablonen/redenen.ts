import { addDays, type PlainDate } from '@rondom/domain/kern';
import type { Wachtreden, Wachtsoort } from '@rondom/domain/wachtlijst';
import { createReeks } from '../generator/reeks.ts';
import { eersteWerkdag } from '../kalender.ts';

type Keus = readonly (readonly [Wachtreden | null, number])[];

/** Why children who are off the board had waited, as it was said then; of some nobody said it. */
const gewichten: Readonly<Record<Wachtsoort, Keus>> = {
  vastejeugdbeschermer: [['geenJeugdbeschermerVrij', 1]],
  passendehulp: [
    ['geenHulpverlenerVrij', 9],
    ['geenPlek', 5],
    ['contract', 3],
    ['budget', 2],
    ['gezinNietBereikbaar', 1],
    ['organisatiesOneens', 1],
    [null, 2],
  ],
  pleeggezin: [
    ['geenPlek', 7],
    ['organisatiesOneens', 1],
    ['wachtOpRechter', 1],
    [null, 1],
  ],
  onderzoek: [
    ['geenHulpverlenerVrij', 4],
    ['gezinNietBereikbaar', 2],
    ['wachtOpRechter', 2],
    ['andereReden', 1],
    [null, 1],
  ],
};

/** The reason and the day on which it was said: within two weeks after the last day in time, and before the wait ended. */
export function redenVanToen(
  soort: Wachtsoort,
  { uiterlijk, einde, zaad }: { uiterlijk: PlainDate; einde: PlainDate; zaad: string },
): { readonly reden: Wachtreden; readonly op: PlainDate } | undefined {
  if (einde <= uiterlijk) return undefined;
  const reeks = createReeks(`reden ${zaad}`);
  const reden = reeks.weeg(gewichten[soort]);
  const op = eersteWerkdag(addDays(uiterlijk, reeks.tussen(1, 12)));
  return reden === null || op > einde ? undefined : { reden, op };
}
