import type { PlainDate } from '../kern/index.ts';
import { maakKalender, wettelijkeKalender, type Kalender, type Kalenderextra } from './kalender.ts';
import { findVersieOp, type Termijnversie } from './soort.ts';
import { findVersie, type Termijnsoort } from './soorten.ts';

/** Which version of a clock was in force on a day. */
export interface Register {
  findVersie(soort: Termijnsoort, day: PlainDate): Termijnversie | undefined;
}

/** Everything a clock is counted with: the free days and the versions of the rules. */
export interface Rekenkader {
  readonly kalender: Kalender;
  readonly register: Register;
}

/** A version that an application manager added; it stands beside the built-in ones and replaces none of them. */
export interface ExtraVersie extends Termijnversie {
  readonly soort: Termijnsoort;
}

export interface Kaderextra extends Kalenderextra {
  readonly versies?: readonly ExtraVersie[];
}

/** The law as built in. */
export const wettelijkKader: Rekenkader = { kalender: wettelijkeKalender, register: { findVersie } };

/** The youngest of the versions in force; an added one goes before a built-in one of the same day. */
function findJongste(
  extra: readonly ExtraVersie[],
  ingebouwd: Termijnversie | undefined,
  day: PlainDate,
): Termijnversie | undefined {
  const youngest = extra
    .filter((versie) => findVersieOp([versie], day) !== undefined)
    .reduce<ExtraVersie | undefined>(
      (best, versie) => (best === undefined || versie.geldigVanaf >= best.geldigVanaf ? versie : best),
      undefined,
    );
  if (youngest === undefined || (ingebouwd && ingebouwd.geldigVanaf > youngest.geldigVanaf)) return ingebouwd;
  return youngest;
}

/** Lays versions, free days and days that are no longer free over what is built in. */
export function maakKader(extra: Kaderextra, onder: Rekenkader = wettelijkKader): Rekenkader {
  const versies = extra.versies ?? [];
  return {
    kalender: maakKalender(extra, onder.kalender),
    register: {
      findVersie: (soort, day) =>
        findJongste(
          versies.filter((versie) => versie.soort === soort),
          onder.register.findVersie(soort, day),
          day,
        ),
    },
  };
}
