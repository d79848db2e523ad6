import type { Afwezigheid } from '../betrokkenheid/index.ts';
import { addDays, daysBetween, geldtOp, weekday, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import { findWerklastafspraak, type Werklastafspraak } from './afspraak.ts';
import type { Werklastgezin } from './fase.ts';
import { verdeelOp, type Werklastdeel } from './verdeel.ts';

/** Hours of a worker from a day on, as who leads the team wrote them: of the contract, and of those for families. */
export interface Werkuren {
  readonly vanaf: PlainDate;
  readonly contractMinuten: number;
  readonly gezinsMinuten: number;
}

/** Everything that the caseload of a team is counted from. */
export interface Werklastfeiten {
  readonly gezinnen: readonly Werklastgezin[];
  readonly afwezig: readonly Afwezigheid[];
  readonly afspraken: readonly Werklastafspraak[];
}

export interface Werker {
  readonly medewerker: MedewerkerId;
  readonly uren: readonly Werkuren[];
}

/** The hours that hold on a day; of one day what was written last. Undefined where nobody wrote any. */
export const urenOp = (uren: readonly Werkuren[], dag: PlainDate): Werkuren | undefined =>
  uren
    .filter(({ vanaf }) => vanaf <= dag)
    .reduce<Werkuren | undefined>(
      (best, een) => (best === undefined || een.vanaf >= best.vanaf ? een : best),
      undefined,
    );

export interface Dagwerklast {
  /** What the families ask on this day, as minutes a week. */
  readonly gevraagd: number;
  /** Minutes a week for families; undefined where no hours were written, 0 on a day away. */
  readonly beschikbaar: number | undefined;
  readonly afwezig: boolean;
  readonly delen: readonly Werklastdeel[];
}

export const isWeg = (afwezig: readonly Afwezigheid[], wie: MedewerkerId, dag: PlainDate): boolean =>
  afwezig.some((weg) => weg.medewerker === wie && geldtOp(weg, dag));

/** What one worker carries on a day, next to the time there is for it. */
export function werklastOp(
  feiten: Werklastfeiten,
  { medewerker, uren }: Werker,
  dag: PlainDate,
): Dagwerklast {
  const afspraak = findWerklastafspraak(feiten.afspraken, dag);
  const delen = feiten.gezinnen
    .filter(({ gezichten }) => gezichten.some((een) => een.medewerker === medewerker && geldtOp(een, dag)))
    .flatMap((gezin) => verdeelOp(gezin, feiten.afwezig, afspraak, dag).delen)
    .filter((deel) => deel.medewerker === medewerker);
  const afwezig = isWeg(feiten.afwezig, medewerker, dag);
  return {
    gevraagd: delen.reduce((som, { minuten }) => som + minuten, 0),
    beschikbaar: afwezig ? 0 : urenOp(uren, dag)?.gezinsMinuten,
    afwezig,
    delen,
  };
}

/** Whether there is time for one more family that somebody still has to get to know. */
const isVol = (last: Dagwerklast, nieuwGezin: number): boolean =>
  last.beschikbaar !== undefined && last.beschikbaar - last.gevraagd < nieuwGezin;

/** How far one looks back for since when something holds. */
const dagenTerug = 182;

/** Since when something holds without a break; days away say nothing and break nothing. */
function sindsWanneer(
  feiten: Werklastfeiten,
  werker: Werker,
  today: PlainDate,
  geldt: (last: Dagwerklast, dag: PlainDate) => boolean,
): PlainDate | undefined {
  let sinds: PlainDate | undefined;
  for (let at = 0; at <= dagenTerug; at += 1) {
    const dag = addDays(today, -at);
    const last = werklastOp(feiten, werker, dag);
    if (last.afwezig) continue;
    if (!geldt(last, dag)) return sinds;
    sinds = dag;
  }
  return sinds;
}

/** Since when there has been no room for one more family; undefined while there is, or while no hours are known. */
export const volSinds = (feiten: Werklastfeiten, werker: Werker, today: PlainDate): PlainDate | undefined =>
  sindsWanneer(feiten, werker, today, (last, dag) =>
    isVol(last, findWerklastafspraak(feiten.afspraken, dag).minuten.eersteweken),
  );

/**
 * Since when somebody carries more than was agreed, when that lasts as long as was agreed: then who leads the team is
 * told. A busy week tells nobody anything.
 * @source Afspraak van Rondom: docs/werklast.md
 */
export function teVeelSinds(feiten: Werklastfeiten, werker: Werker, today: PlainDate): PlainDate | undefined {
  const sinds = sindsWanneer(feiten, werker, today, ({ gevraagd, beschikbaar }, dag) => {
    const { plafondProcent } = findWerklastafspraak(feiten.afspraken, dag);
    return beschikbaar !== undefined && gevraagd * 100 > beschikbaar * plafondProcent;
  });
  const { plafondWeken } = findWerklastafspraak(feiten.afspraken, today);
  return sinds !== undefined && daysBetween(sinds, today) >= plafondWeken * 7 ? sinds : undefined;
}

export interface Weekwerklast {
  readonly maandag: PlainDate;
  readonly gevraagd: number;
  readonly beschikbaar: number | undefined;
  /** Days from Monday to Friday on which the worker is away. */
  readonly dagenWeg: number;
  /** Days from Monday to Friday on which he also stands in. */
  readonly dagenVervangt: number;
}

const werkdagenPerWeek = 5;

/** The coming weeks: each day as it will be, five to the week. A day away asks nothing and gives nothing. */
export function komendeWeken(
  feiten: Werklastfeiten,
  werker: Werker,
  today: PlainDate,
  weken: number,
): Weekwerklast[] {
  const eerste = addDays(today, 1 - weekday(today));
  return Array.from({ length: weken }, (_, week) => {
    const maandag = addDays(eerste, week * 7);
    const dagen = Array.from({ length: werkdagenPerWeek }, (_, at) =>
      werklastOp(feiten, werker, addDays(maandag, at)),
    );
    const som = (waarde: (last: Dagwerklast) => number): number =>
      Math.round(dagen.reduce((tot, last) => tot + waarde(last), 0) / werkdagenPerWeek);
    return {
      maandag,
      gevraagd: som(({ gevraagd }) => gevraagd),
      beschikbaar: dagen.some(({ beschikbaar }) => beschikbaar === undefined)
        ? undefined
        : som(({ beschikbaar }) => beschikbaar ?? 0),
      dagenWeg: dagen.filter(({ afwezig }) => afwezig).length,
      dagenVervangt: dagen.filter(({ delen }) => delen.some(({ voor }) => voor !== undefined)).length,
    };
  });
}
