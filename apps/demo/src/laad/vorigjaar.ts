import { addDays, findPlainDate } from '@rondom/domain/kern';
import type { Gegenereerd } from './generator/index.ts';
import { createReeks } from './generator/reeks.ts';
import { anker } from './kalender.ts';
import type { Plus, Wachtopgave } from './sjablonen/vorm.ts';

/** Who waited too long in the year before, and was off the board before the promise was made. */
interface Wachttijd {
  readonly op: Soort;
  readonly sinds: Plus;
  readonly einde: Plus;
}

const reeks = createReeks('vorig jaar');
/** The last day on which one of these left the board: the count of the promise is of others. */
const voorDeBelofte = -86;

/** What they waited for, and from how many days after the duty began they stood on the board. */
const soorten = [
  ['passendehulp', 8],
  ['onderzoek', 4],
  ['pleeggezin', 3],
] as const;
type Soort = (typeof soorten)[number][0];
const opBordNa: Readonly<Record<Soort, number>> = { passendehulp: 43, onderzoek: 15, pleeggezin: 29 };

/** Some thirty children stood there when the year began. */
const eerste: readonly Wachttijd[] = Array.from({ length: 31 }, (_, n) => ({
  op: reeks.weeg(soorten),
  sinds: -420 - n,
  einde: -355 + n * 6 + reeks.tussen(-3, 3),
}));

/** About every six days one more came; who came last left before the promise. */
const later: readonly Wachttijd[] = Array.from({ length: 40 }, (_, n) => {
  const op = reeks.weeg(soorten);
  const opBord = -369 + n * 6 + reeks.tussen(0, 4);
  const einde = Math.min(opBord + reeks.tussen(45, 150), voorDeBelofte - (39 - n));
  return { op, sinds: opBord - opBordNa[op], einde };
});

type Einde = Pick<Wachtopgave, 'zonderHulp' | 'hierna'>;
const eindes: readonly (readonly [Einde, number])[] = [
  [{}, 20],
  [{ zonderHulp: 'verhuisd', hierna: 'anderegemeente' }, 2],
  [{ zonderHulp: 'ingetrokken', hierna: 'geenhulpnodig' }, 1],
];
const vrijwillig: Einde = { zonderHulp: 'gezinStoptVrijwilligeHulp', hierna: 'eigennetwerk' };

const wachtVan = ({ op, sinds, einde }: Wachttijd, kind: number): Wachtopgave => ({
  kind,
  op,
  sinds,
  veilig: reeks.kies(['ja', 'ja', 'tenDele'] as const),
  veiligOp: einde - 2,
  einde,
  // What a judge ordered nobody steps out of.
  ...(op === 'passendehulp' && reeks.kans(0.12) ? vrijwillig : reeks.weeg(eindes)),
});

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
