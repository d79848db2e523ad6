import type { PlainDate } from '../kern/index.ts';
import type { IntussenVeilig } from '../wachtlijst/index.ts';

export interface Bordplaats {
  readonly id: string;
  readonly veilig: IntussenVeilig;
  readonly uiterlijk: PlainDate;
  readonly dagenTeLaat: number;
}

/** The order of the board: unknown safety first, then who is known to be unsafe, then who waits longest. */
export function sorteerBord<Rij extends Bordplaats>(rijen: readonly Rij[]): Rij[] {
  const rank = (rij: Bordplaats): number => ({ nietBekend: 0, nee: 1, tenDele: 2, ja: 2 })[rij.veilig];
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...rijen].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.dagenTeLaat - a.dagenTeLaat ||
      text(a.uiterlijk, b.uiterlijk) ||
      text(a.id, b.id),
  );
}
