import type { Afwezigheid } from '../betrokkenheid/index.ts';
import { geldtOp, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import type { Werklastinhoud } from './afspraak.ts';
import {
  faseOp,
  type Faseuitkomst,
  type Gezichtperiode,
  type Gezichtrolmetvervanger,
  type Werklastgezin,
} from './fase.ts';

/** What one worker carries of one family on one day, and why it is his. */
export interface Werklastdeel extends Faseuitkomst {
  readonly gezin: Werklastgezin['gezin'];
  readonly medewerker: MedewerkerId;
  readonly als: Gezichtrolmetvervanger;
  readonly minuten: number;
  /** What the family asks in all: a half of a duo carries a part of it. */
  readonly geheel: number;
  /** For whom somebody stands in. */
  readonly voor: MedewerkerId | undefined;
}

interface Dagverdeling {
  readonly delen: readonly Werklastdeel[];
  /** Minutes a week that nobody carries: everybody is away, or nobody is there. */
  readonly niemand: number;
}

const volgorde = (a: Gezichtperiode, b: Gezichtperiode): number =>
  a.vanaf.localeCompare(b.vanaf) || a.medewerker.localeCompare(b.medewerker);

/** Equal parts; what does not divide goes to the first, so that the parts are always the whole. */
function stukken(minuten: number, aantal: number): number[] {
  const deel = Math.floor(minuten / aantal);
  return Array.from({ length: aantal }, (_, at) => (at === 0 ? minuten - deel * (aantal - 1) : deel));
}

/**
 * Who carries a family on a day. Each half of a duo carries its part. Who is away hands his part to who stands in and is
 * there, else to the other half. Who stands in while everybody is there is named beforehand and carries nothing: so a
 * day is counted once, whoever is there.
 * @source Afspraak van Rondom: docs/werklast.md
 */
export function verdeelOp(
  gezin: Werklastgezin,
  afwezig: readonly Afwezigheid[],
  { minuten, eersteWeken }: Pick<Werklastinhoud, 'minuten' | 'eersteWeken'>,
  dag: PlainDate,
): Dagverdeling {
  const { geslotenOp, gezichten } = gezin;
  if (geslotenOp !== undefined && geslotenOp <= dag) return { delen: [], niemand: 0 };
  const nu = gezichten.filter((een) => geldtOp(een, dag)).sort(volgorde);
  const vast = nu.filter(({ rol }) => rol !== 'vervanger');
  if (nu.length === 0) return { delen: [], niemand: 0 };
  const isEr = ({ medewerker }: Gezichtperiode): boolean =>
    !afwezig.some((weg) => weg.medewerker === medewerker && geldtOp(weg, dag));
  const aanwezig = vast.filter(isEr);
  const invaller = nu.find(
    (een) => een.rol === 'vervanger' && isEr(een) && !vast.some((v) => v.medewerker === een.medewerker),
  );
  const uitkomst = faseOp(gezin, eersteWeken, dag);
  const geheel = minuten[uitkomst.fase];
  const deel = (wie: Gezichtperiode, stuk: number, voor: MedewerkerId | undefined): Werklastdeel => ({
    ...{ ...uitkomst, gezin: gezin.gezin, medewerker: wie.medewerker, als: wie.rol },
    ...{ minuten: stuk, geheel, voor },
  });
  if (vast.length === 0)
    return invaller === undefined
      ? { delen: [], niemand: geheel }
      : { delen: [deel(invaller, geheel, undefined)], niemand: 0 };
  const perGezicht = stukken(geheel, vast.length);
  const delen: Werklastdeel[] = [];
  let niemand = 0;
  vast.forEach((gezicht, at) => {
    const stuk = perGezicht[at] ?? 0;
    const ander = aanwezig[0];
    if (isEr(gezicht)) delen.push(deel(gezicht, stuk, undefined));
    else if (invaller !== undefined) delen.push(deel(invaller, stuk, gezicht.medewerker));
    else if (ander !== undefined) delen.push(deel(ander, stuk, gezicht.medewerker));
    else niemand += stuk;
  });
  return { delen, niemand };
}
