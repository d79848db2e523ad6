import { addDays, weekday, type PlainDate } from '../kern/index.ts';
import { werkdagen, type Kaart } from './soorten.ts';

/** Whether a new question may come: a day that was named ends by itself. */
export const neemtVragenAan = (
  { geenVragenTotEnMet }: Pick<Kaart, 'geenVragenTotEnMet'>,
  dag: PlainDate,
): boolean => geenVragenTotEnMet === null || geenVragenTotEnMet < dag;

export interface Nu {
  readonly dag: PlainDate;
  /** On the clock, `UU:MM`. */
  readonly tijd: string;
}

type Rooster = Pick<Kaart, 'dagen' | 'van' | 'tot'>;

const werktOp = ({ dagen }: Rooster, dag: PlainDate): boolean => {
  const naam = werkdagen[weekday(dag) - 1];
  return naam !== undefined && dagen.includes(naam);
};

/** At work at this moment, as the card says, and not away. Counted, never watched. */
export const isNuBereikbaar = (rooster: Rooster, { dag, tijd }: Nu, afwezig: boolean): boolean =>
  !afwezig && werktOp(rooster, dag) && tijd >= rooster.van && tijd < rooster.tot;

/** The next day of work within a week, today included while it lasts; undefined for who works on no day. */
export function volgendeWerkdag(rooster: Rooster, { dag, tijd }: Nu): PlainDate | undefined {
  const vanaf = tijd < rooster.tot ? 0 : 1;
  for (let dagen = vanaf; dagen <= 7; dagen += 1) {
    const ander = addDays(dag, dagen);
    if (werktOp(rooster, ander)) return ander;
  }
  return undefined;
}
