import { schermAf, somVanGetoond, type Getal } from '../bord/index.ts';
import { rustcijfers, type Jaarmeting, type Rustcijfer } from './meet-jaar.ts';

/** One figure of a region: the sum, and how many families it is about. */
export interface Regiocijfer {
  readonly som: number;
  readonly gezinnen: number;
}
export type Regiorust = Readonly<Record<Rustcijfer, Regiocijfer>>;

const leeg: Regiocijfer = { som: 0, gezinnen: 0 };
const perCijfer = <T>(van: (cijfer: Rustcijfer) => T): Record<Rustcijfer, T> =>
  Object.fromEntries(rustcijfers.map((cijfer) => [cijfer, van(cijfer)])) as Record<Rustcijfer, T>;

/** Adds one family to a region. */
export const telErbij = (regio: Regiorust | undefined, gezin: Jaarmeting): Regiorust =>
  perCijfer((cijfer) => {
    const { som, gezinnen } = regio?.[cijfer] ?? leeg;
    return { som: som + gezin[cijfer], gezinnen: gezinnen + (gezin[cijfer] > 0 ? 1 : 0) };
  });

/** As its reader may know it: in how many families, and the sum where it is about enough of them. */
export interface Schermcijfer {
  readonly gezinnen: Getal;
  readonly som: number | undefined;
}
export type Schermrust = Readonly<Record<Rustcijfer, Schermcijfer>>;

/**
 * The figures of one region, guarded: who answers for a region opens no family either, so a handful of families is said
 * to be a handful, also to him.
 * @source Afspraak van Rondom: een aantal onder de vijf wijst mensen aan; buiten de deur onder de tien
 */
export const schermRust = (regio: Partial<Regiorust>, drempel: number): Schermrust =>
  perCijfer((cijfer) => {
    const { som, gezinnen } = regio[cijfer] ?? leeg;
    return {
      gezinnen: schermAf(gezinnen, drempel),
      som: gezinnen > 0 && gezinnen < drempel ? undefined : som,
    };
  });

/** Several regions together: a sum of what is said of each and of nothing else, so that nobody can subtract. */
export const somRust = (regios: readonly Schermrust[]): Schermrust =>
  perCijfer((cijfer) => ({
    gezinnen: somVanGetoond(regios.map((regio) => regio[cijfer].gezinnen)),
    som: regios.reduce<number | undefined>((som, regio) => {
      const eigen = regio[cijfer].som;
      return som === undefined || eigen === undefined ? undefined : som + eigen;
    }, 0),
  }));

/** How many families there are: a sum of the four kinds that are said, never a count of its own. */
export const aantalGezinnen = (rust: Schermrust): Getal =>
  somVanGetoond(
    (['zonderGezicht', 'eenGezicht', 'tweeGezichten', 'meerGezichten'] as const).map(
      (soort) => rust[soort].gezinnen,
    ),
  );
