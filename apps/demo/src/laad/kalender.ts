import { addDays, addYears, daysBetween, getPlainDate, weekday, type PlainDate } from '@rondom/domain/kern';
import { computeTermijn, isWerkdag } from '@rondom/domain/termijn';
import { amsterdamInstant } from '../../../api/src/platform/clock.ts';

/** The day for which the story was written down. */
export const anker = getPlainDate('2027-01-12');

/** The last working day on or before a day: office acts of the story never fall on a free day. */
export function laatsteWerkdag(dag: PlainDate): PlainDate {
  return isWerkdag(dag) ? dag : laatsteWerkdag(addDays(dag, -1));
}

/** The first working day on or after a day. */
export function eersteWerkdag(dag: PlainDate): PlainDate {
  return isWerkdag(dag) ? dag : eersteWerkdag(addDays(dag, 1));
}

function donderdagNa(dag: PlainDate): PlainDate {
  const volgende = addDays(dag, 1);
  return weekday(volgende) === 4 && isWerkdag(volgende) ? volgende : donderdagNa(volgende);
}

/** Days counted from the demo's day. */
export interface Kalender {
  readonly vandaag: PlainDate;
  /** So many days after today; evenings, nights and moves of house keep their day. */
  readonly dag: (plus: number) => PlainDate;
  /** The same for an office act: moved back to the working day before when it would be a free day. */
  readonly kantoor: (plus: number) => PlainDate;
  /** A date that was written down for the anchor, as many days later as today is. */
  readonly schuif: (ankerdatum: string) => PlainDate;
  /** An instant as the database reads it. */
  readonly om: (dag: PlainDate, tijd: string) => string;
}

export function createKalender(vandaag: PlainDate): Kalender {
  const dag = (plus: number): PlainDate => addDays(vandaag, plus);
  return {
    vandaag,
    dag,
    kantoor: (plus) => laatsteWerkdag(dag(plus)),
    schuif: (ankerdatum) => addDays(getPlainDate(ankerdatum), daysBetween(anker, vandaag)),
    om: (op, tijd) => amsterdamInstant(op, tijd).toISOString(),
  };
}

/** When a measure starts the clock of the jeugdbeschermer, and the last day in time. */
export function vasteJeugdbeschermer(beschikkingOp: PlainDate, giGeinformeerdOp: PlainDate) {
  return computeTermijn({
    soort: 'vastejeugdbeschermer',
    vanaf: { beslistOp: beschikkingOp, belastOp: beschikkingOp, geinformeerdOp: giGeinformeerdOp },
  });
}

/** Every day of the story. A test holds them to the table of the story at the anchor. */
export function verhaaldagen({ vandaag, dag, kantoor }: Kalender) {
  const giGeinformeerdOp = kantoor(-25);
  const beschikkingOp = laatsteWerkdag(addDays(giGeinformeerdOp, -2));
  const geenFamiliegroepsplanOp = kantoor(-8);
  const termijn = vasteJeugdbeschermer(beschikkingOp, giGeinformeerdOp);
  return {
    eersteGezicht: kantoor(-760),
    samira: kantoor(-333),
    zorgmelding: dag(-150),
    zorgmeldingBeoordeeld: kantoor(-147),
    huisverbod: dag(-148),
    huisverbodVoorbij: dag(-120),
    opvang: dag(-120),
    eigenHuis: dag(-92),
    raadBegon: kantoor(-106),
    raadKlaar: kantoor(-50),
    beschikkingOp,
    otsTot: addYears(beschikkingOp, 1),
    giGeinformeerdOp,
    uiterlijk: termijn.uiterlijk,
    noodraadpleging: dag(-12),
    noodraadplegingBekeken: eersteWerkdag(dag(-11)),
    hulpMark: kantoor(-14),
    schuldhulp: kantoor(-34),
    geenFamiliegroepsplanOp,
    planWettelijk: computeTermijn({ soort: 'planwettelijk', vanaf: geenFamiliegroepsplanOp }).uiterlijk,
    planVanafMaatregel: computeTermijn({ soort: 'planvanafmaatregel', vanaf: beschikkingOp }).uiterlijk,
    veiligheidGevraagd: kantoor(-7),
    toestemmingMark: dag(-6),
    daan: kantoor(-5),
    rubenBenoemd: kantoor(-4),
    eersteContact: kantoor(-1),
    gisteren: dag(-1),
    samiraBijOma: donderdagNa(vandaag),
    planbespreking: eersteWerkdag(dag(8)),
    geboorteVerwacht: dag(150),
  } as const;
}
export type Verhaaldagen = ReturnType<typeof verhaaldagen>;
