import { addDays, laterOf, type PlainDate } from '../kern/index.ts';
import { daysLate } from '../termijn/index.ts';
import { bevestigdOp } from './bevestiging.ts';
import { klokstand } from './klok.ts';
import type { Wacht } from './wacht.ts';

export const wachtstatussen = [
  'looptNog',
  'opBord',
  'begonnenNietBevestigd',
  'geholpen',
  'geeindigdZonderHulp',
] as const;
export type Wachtstatus = (typeof wachtstatussen)[number];

/** Whether the wait still runs, and whether it counts as helped. */
export const wachtstatus = {
  looptNog: { open: true, geholpen: false },
  opBord: { open: true, geholpen: false },
  begonnenNietBevestigd: { open: true, geholpen: false },
  geholpen: { open: false, geholpen: true },
  geeindigdZonderHulp: { open: false, geholpen: false },
} as const satisfies Record<Wachtstatus, { open: boolean; geholpen: boolean }>;

/** The day help had begun, the clock had stopped and a second voice confirmed it; undefined until all three. */
export function geholpenOp(wacht: Wacht): PlainDate | undefined {
  const klok = klokstand(wacht);
  const stem = bevestigdOp(wacht.bevestigingen);
  if (wacht.einde !== undefined || wacht.begonnen === undefined) return undefined;
  if (!klok.gestopt || stem === undefined) return undefined;
  return laterOf(laterOf(wacht.begonnen.op, klok.op), stem);
}

/**
 * Where a wait stands on a day. It ends as helped only when help has begun, the clock has stopped and a second
 * voice confirms; ended otherwise it is never called helped.
 * @source Besluit Jeugdwet art. 4.2.2 lid 1
 */
export function statusOp(wacht: Wacht, today: PlainDate): Wachtstatus {
  if (wacht.einde !== undefined) return 'geeindigdZonderHulp';
  if (geholpenOp(wacht) !== undefined) return 'geholpen';
  if (wacht.begonnen !== undefined && bevestigdOp(wacht.bevestigingen) === undefined)
    return 'begonnenNietBevestigd';
  return today > wacht.uiterlijk ? 'opBord' : 'looptNog';
}

/** The first day a child stands on the board: the day after uiterlijk. */
export function opBordVanaf(wacht: Pick<Wacht, 'uiterlijk'>): PlainDate {
  return addDays(wacht.uiterlijk, 1);
}

/** Whether the child stands on the board: past uiterlijk and not ended, also when begun but not confirmed. */
export function staatOpBord(wacht: Wacht, today: PlainDate): boolean {
  return today >= opBordVanaf(wacht) && wachtstatus[statusOp(wacht, today)].open;
}

/**
 * Calendar days late: to the day the clock stopped or the wait ended, else to today. Never below zero; a decision that
 * was withdrawn leaves nothing to be late for.
 */
export function dagenTeLaat(wacht: Wacht, today: PlainDate): number {
  if (wacht.einde?.reden === 'ingetrokken') return 0;
  const klok = klokstand(wacht);
  const tot = klok.gestopt ? klok.op : (wacht.einde?.op ?? today);
  return daysLate(wacht.uiterlijk, tot);
}
