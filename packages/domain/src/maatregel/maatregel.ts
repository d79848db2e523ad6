import type { OrganisatieId } from '../regio/index.ts';
import type { PersoonId } from '../gezin/index.ts';
import { laterOf, type PlainDate } from '../kern/index.ts';

export type MaatregelId = string & { readonly maatregelId: true };
export const maatregelId = (id: string): MaatregelId => id as MaatregelId;

export const maatregelsoorten = ['ondertoezichtstelling', 'voogdij', 'jeugdreclassering'] as const;
export type Maatregelsoort = (typeof maatregelsoorten)[number];

/** One measure over one child. `einddatum` is exclusive: "tot 16 december" ends with 15 december. */
export interface Maatregel {
  readonly id: MaatregelId;
  readonly soort: Maatregelsoort;
  readonly kind: PersoonId;
  readonly ingangsdatum: PlainDate;
  readonly einddatum: PlainDate;
  /** Ended before its end date, from this day on. */
  readonly beeindigdPer?: PlainDate | undefined;
  readonly instelling: OrganisatieId;
  readonly belastOp?: PlainDate | undefined;
  readonly geinformeerdOp?: PlainDate | undefined;
}

/** The stretch of days in which a measure holds. */
export function looptijd(maatregel: Maatregel): { readonly vanaf: PlainDate; readonly tot: PlainDate } {
  const { ingangsdatum, einddatum, beeindigdPer } = maatregel;
  return {
    vanaf: ingangsdatum,
    tot: beeindigdPer !== undefined && beeindigdPer < einddatum ? beeindigdPer : einddatum,
  };
}

/**
 * The event from which the clocks of the instelling count: charged and informed, so the later of both days.
 * Undefined while one of them has not happened.
 * @source Besluit Jeugdwet art. 4.2.1 lid 1, 4.2.2 lid 1, 4.2.3 lid 1
 */
export function belastEnGeinformeerdOp(
  maatregel: Pick<Maatregel, 'belastOp' | 'geinformeerdOp'>,
): PlainDate | undefined {
  const { belastOp, geinformeerdOp } = maatregel;
  return belastOp === undefined || geinformeerdOp === undefined
    ? undefined
    : laterOf(belastOp, geinformeerdOp);
}
