import { addDays, findPlainDate } from '@rondom/domain/kern';
import type { Gegenereerd } from './generator/index.ts';
import { createReeks } from './generator/reeks.ts';
import { anker } from './kalender.ts';
import type { Plus, Wachtopgave } from './sjablonen/vorm.ts';

/** Who waited too long in the year before, and was off the board before the promise was made. */
interface Wachttijd {
  readonly sinds: Plus;
  readonly einde: Plus;
}

const reeks = createReeks('vorig jaar');
/** The last day on which one of these left the board: the count of the promise is of others. */
const voorDeBelofte = -86;

/** Some thirty children stood there when the year began. */
const eerste: readonly Wachttijd[] = Array.from({ length: 31 }, (_, n) => ({
  sinds: -420 - n,
  einde: -355 + n * 6 + reeks.tussen(-3, 3),
}));

/** About every six days one more came; who came last left before the promise. */
const later: readonly Wachttijd[] = Array.from({ length: 40 }, (_, n) => {
  const sinds = -412 + n * 6 + reeks.tussen(0, 4);
  const opBord = sinds + 43;
  return { sinds, einde: Math.min(opBord + reeks.tussen(45, 150), voorDeBelofte - (39 - n)) };
});

const eindes: readonly (readonly [Wachtopgave['zonderHulp'], number])[] = [
  [undefined, 11],
  ['gezinStoptVrijwilligeHulp', 1],
  ['ingetrokken', 1],
];

const wachtVan = ({ sinds, einde }: Wachttijd, kind: number): Wachtopgave => {
  const zonderHulp = reeks.weeg(eindes);
  return {
    kind,
    op: 'passendehulp',
    sinds,
    veilig: reeks.kies(['ja', 'ja', 'tenDele'] as const),
    veiligOp: einde - 2,
    einde,
    ...(zonderHulp === undefined ? {} : { zonderHulp }),
  };
};

/** The first child that was born when the wait began and is a child still. */
function kindVan({ kinderen }: Gegenereerd, sinds: Plus): number {
  return kinderen.findIndex(({ geboren }) => {
    const dag = findPlainDate(geboren ?? '');
    return dag !== undefined && dag < addDays(anker, sinds - 60) && dag > addDays(anker, -17 * 365);
  });
}

/** Known to a team long before, with nobody waiting now. Samira's own days stay as the story has them. */
const kan = ({ gemeente, gesloten, wachten, pleegouders, vast }: Gegenereerd, sinds: Plus): boolean =>
  gemeente !== 'Arnhem' &&
  gesloten === undefined &&
  wachten === undefined &&
  pleegouders === undefined &&
  (vast[0]?.[0] ?? 0) < sinds - 10;

/** The same families, of which some waited too long in the year before. */
export function metVorigJaar(gezinnen: readonly Gegenereerd[]): readonly Gegenereerd[] {
  const tijden = [...eerste, ...later];
  const gekozen = new Map<Gegenereerd, Wachtopgave>();
  // Spread over the regions: the families stand in the order of their municipalities.
  const ronde = Array.from({ length: 7 }, (_, n) => gezinnen.filter((_gezin, at) => at % 7 === n)).flat();
  for (const tijd of tijden) {
    const gezin = ronde.find(
      (een) => !gekozen.has(een) && kan(een, tijd.sinds) && kindVan(een, tijd.sinds) >= 0,
    );
    if (gezin === undefined) throw new RangeError('too few families have been known that long');
    gekozen.set(gezin, wachtVan(tijd, kindVan(gezin, tijd.sinds)));
  }
  return gezinnen.map((gezin) => {
    const wacht = gekozen.get(gezin);
    return wacht === undefined ? gezin : { ...gezin, wachten: [wacht] };
  });
}
