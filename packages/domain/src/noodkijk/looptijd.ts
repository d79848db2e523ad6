/** How long one look lasts. */
export const noodkijkMinuten = 60;
/** How old a log-in may be for a look to begin. */
export const versMinuten = 5;

const minuut = 60_000;

export interface Noodkijktijd {
  readonly tot: Date;
  readonly beeindigdOp: Date | null;
}

/** @source Afspraak van Rondom: een noodkijk duurt zestig minuten en eindigt vanzelf */
export const noodkijkTot = (begonnenOp: Date): Date =>
  new Date(begonnenOp.getTime() + noodkijkMinuten * minuut);

/** At the sixtieth minute itself it is over. */
export const isNoodkijkLopend = ({ tot, beeindigdOp }: Noodkijktijd, nu: Date): boolean =>
  beeindigdOp === null && nu < tot;

/** @source NEN 7510 (opnieuw aanmelden vóór een handeling buiten de gewone rechten) */
export const isVersAangemeld = (aangemeldOp: Date | null, nu: Date): boolean =>
  aangemeldOp !== null && nu.getTime() - aangemeldOp.getTime() <= versMinuten * minuut;
