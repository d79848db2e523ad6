import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { computeVerloop, type Rekenkader, type Verloop, type VerloopRefusal } from '../termijn/index.ts';

/** Why telling somebody may wait: the law knows these two. */
export const informeergronden = ['beeindigen', 'onderzoeken'] as const;
export type Informeergrond = (typeof informeergronden)[number];

/** What happened to the duty to tell one person that others gave data about him. */
export type Informeerstap =
  | {
      readonly soort: 'verlengd';
      readonly weken: number;
      readonly grond: Informeergrond;
      readonly woorden: string;
      readonly op: PlainDate;
    }
  | { readonly soort: 'verteld'; readonly op: PlainDate };

/** The duty towards one person whom the reporter named. */
export interface Informeerplicht {
  /** The day on which what the reporter said was recorded. */
  readonly vastgelegdOp: PlainDate;
  readonly stappen: readonly Informeerstap[];
}

export type InformeerRefusal =
  | VerloopRefusal
  | { readonly kind: 'alVerteld'; readonly op: PlainDate }
  | { readonly kind: 'dagInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'verteldVoorBegin'; readonly vanaf: PlainDate };

/** On which day he was told, if he was. */
export const verteldOp = ({ stappen }: Pick<Informeerplicht, 'stappen'>): PlainDate | undefined =>
  stappen.find(({ soort }) => soort === 'verteld')?.op;

/**
 * The clock of one person: four weeks from recording, and each extension with its reason.
 * @source Wmo 2015 art. 5.3.1 lid 1 en 2
 */
export function informeerklok(plicht: Informeerplicht, kader: Rekenkader): Outcome<Verloop, VerloopRefusal> {
  const gestoptOp = verteldOp(plicht);
  return computeVerloop(
    { soort: 'betrokkenegeinformeerd', vanaf: plicht.vastgelegdOp },
    {
      verlengingen: plicht.stappen.flatMap((stap) =>
        stap.soort === 'verlengd'
          ? [{ aantal: stap.weken, eenheid: 'weken' as const, reden: stap.woorden, op: stap.op }]
          : [],
      ),
      ...(gestoptOp === undefined ? {} : { gestoptOp }),
    },
    kader,
  );
}

/**
 * Telling waits at most two weeks more, again and again, as long as it is still running: because otherwise the violence
 * does not end, or a reasonable suspicion cannot be looked into. The reason is written down each time.
 * @source Wmo 2015 art. 5.3.1 lid 2
 */
export function decideVerlengInformeren(
  plicht: Informeerplicht,
  command: { readonly weken: number; readonly grond: Informeergrond; readonly woorden: string },
  today: PlainDate,
  kader: Rekenkader,
): Outcome<Informeerplicht, InformeerRefusal> {
  const told = verteldOp(plicht);
  if (told !== undefined) return refuse({ kind: 'alVerteld', op: told });
  const stap = { soort: 'verlengd', ...command, woorden: command.woorden.trim(), op: today } as const;
  const nieuw = { ...plicht, stappen: [...plicht.stappen, stap] };
  const counted = informeerklok(nieuw, kader);
  return counted.ok ? accept(nieuw) : counted;
}

/**
 * He was told. Late is told too: the duty does not end because its day passed.
 * @source Wmo 2015 art. 5.3.1 lid 1
 */
export function decideVerteldAan(
  plicht: Informeerplicht,
  op: PlainDate,
  today: PlainDate,
): Outcome<Informeerplicht, InformeerRefusal> {
  const told = verteldOp(plicht);
  if (told !== undefined) return refuse({ kind: 'alVerteld', op: told });
  if (op > today) return refuse({ kind: 'dagInToekomst', op, vandaag: today });
  if (op < plicht.vastgelegdOp) return refuse({ kind: 'verteldVoorBegin', vanaf: plicht.vastgelegdOp });
  return accept({ ...plicht, stappen: [...plicht.stappen, { soort: 'verteld', op }] });
}
