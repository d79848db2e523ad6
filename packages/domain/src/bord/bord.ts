import type { PlainDate } from '../kern/index.ts';
import type { IntussenVeilig } from '../wachtlijst/index.ts';
import type { Urgentie } from '../zicht/index.ts';

export interface Bordplaats {
  readonly id: string;
  /** Null: of a day of which nobody wrote it down. */
  readonly veilig: IntussenVeilig | null;
  /** As a professional called it, never computed. */
  readonly urgentie: Urgentie | null;
  readonly uiterlijk: PlainDate;
  readonly dagenTeLaat: number;
}

const veiligheid: Readonly<Record<IntussenVeilig, number>> = { nietBekend: 0, nee: 1, tenDele: 2, ja: 2 };
const haast: Readonly<Record<Urgentie, number>> = { vandaag: 0, dezeWeek: 1, opVolgorde: 2 };

/**
 * The order of the board: unknown safety first, then who is known to be unsafe, then who a professional called urgent,
 * then who waits longest.
 */
export function sorteerBord<Rij extends Bordplaats>(rijen: readonly Rij[]): Rij[] {
  const rank = (rij: Bordplaats): number => veiligheid[rij.veilig ?? 'nietBekend'];
  const urgent = (rij: Bordplaats): number => haast[rij.urgentie ?? 'opVolgorde'];
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...rijen].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      urgent(a) - urgent(b) ||
      b.dagenTeLaat - a.dagenTeLaat ||
      text(a.uiterlijk, b.uiterlijk) ||
      text(a.id, b.id),
  );
}
