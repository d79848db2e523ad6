import type { PlainDate } from '../kern/index.ts';
import { computeTermijn, type Rekenkader } from '../termijn/index.ts';

/** Meldingen nobody judged yet, received on one day. */
export interface Meldinggroep {
  readonly ontvangenOp: PlainDate;
  readonly aantal: number;
}

/** What moves the moment a change is confirmed, without a job: it is counted anew at every look. */
export interface Meteen {
  readonly bekeken: number;
  readonly aantal: number;
  readonly vroegste: { readonly van: PlainDate; readonly naar: PlainDate } | null;
}

/** The day on which the first look is worked: the earlier of the two readings. */
function eersteBlikOp(vanaf: PlainDate, kader: Rekenkader): PlainDate {
  const dagen = computeTermijn({ soort: 'meldingvijfdagen', vanaf }, kader).uiterlijk;
  const werkdagen = computeTermijn({ soort: 'meldingvijfwerkdagen', vanaf }, kader).uiterlijk;
  return dagen < werkdagen ? dagen : werkdagen;
}

/**
 * Which open meldingen get another last day for the first look.
 * @source Afspraak van Rondom: niets verplaatst zonder voorbeeld en bevestiging
 */
export function telMeteen(groepen: readonly Meldinggroep[], oud: Rekenkader, nieuw: Rekenkader): Meteen {
  const zetten = groepen.flatMap(({ ontvangenOp, aantal }) => {
    const van = eersteBlikOp(ontvangenOp, oud);
    const naar = eersteBlikOp(ontvangenOp, nieuw);
    return van === naar ? [] : [{ van, naar, aantal }];
  });
  const [eerste] = zetten.sort((a, b) => a.van.localeCompare(b.van));
  return {
    bekeken: groepen.reduce((sum, { aantal }) => sum + aantal, 0),
    aantal: zetten.reduce((sum, { aantal }) => sum + aantal, 0),
    vroegste: eerste ? { van: eerste.van, naar: eerste.naar } : null,
  };
}

/** Days that stand for somebody: he was told that day, so no calendar takes it away. */
export const vastedagsoorten = [
  'taak',
  'kijkvraag',
  'noodkijk',
  'zicht',
  'expertvraag',
  'plekvraag',
] as const;
export type Vastedagsoort = (typeof vastedagsoorten)[number];

export interface Vastedag {
  readonly soort: Vastedagsoort;
  readonly dag: PlainDate;
  readonly aantal: number;
}

/**
 * Which promised days fall on the day that changes. They stay where they are; who previews sees them beforehand.
 * @source Afspraak van Rondom: een beloofde dag verandert niet vanzelf
 */
export function telVasteDagen(
  dagen: readonly Vastedag[],
  gewijzigd: PlainDate | undefined,
): { readonly bekeken: number; readonly opDeDag: readonly Omit<Vastedag, 'dag'>[] } {
  return {
    bekeken: dagen.reduce((sum, { aantal }) => sum + aantal, 0),
    opDeDag: vastedagsoorten.flatMap((soort) => {
      const aantal = dagen
        .filter((een) => een.soort === soort && een.dag === gewijzigd)
        .reduce((sum, een) => sum + een.aantal, 0);
      return aantal === 0 ? [] : [{ soort, aantal }];
    }),
  };
}
