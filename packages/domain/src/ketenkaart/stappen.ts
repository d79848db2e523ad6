import { addYears, daysBetween, type PlainDate } from '../kern/index.ts';
import type { Organisatiesoort } from '../regio/index.ts';
import { knip, voegSamen, type Meterdeelname, type Stuk } from '../rustingezichten/index.ts';
import type { Wachtsoort } from '../wachtlijst/index.ts';

/** Kinds of organisation as links of the chain, in the order in which they are usually met. */
export const schakels = [
  'melding',
  'lokaalteam',
  'veiligheidsteam',
  'jeugdhulp',
  'ggz',
  'opvang',
  'raad',
  'gi',
  'anders',
] as const;
export type Schakel = (typeof schakels)[number];
/** A wait begins with a decision or a measure, and ends where what was decided begins. */
export type Van = Schakel | 'besluit';
export type Naar = Schakel | Wachtsoort;

const schakelVan: Partial<Record<Organisatiesoort, Schakel>> = {
  lokaalteam: 'lokaalteam',
  veiligthuis: 'melding',
  regionaalveiligheidsteam: 'veiligheidsteam',
  jeugdhulpaanbieder: 'jeugdhulp',
  ggz: 'ggz',
  vrouwenopvang: 'opvang',
  raadvoordekinderbescherming: 'raad',
  gecertificeerdeinstelling: 'gi',
};

/** Steps of the law: they stand in the picture as steps, and no gap is held against them. */
export const wettelijkeSchakels: readonly Schakel[] = ['raad', 'gi'];

/** One family went from one link to the next. */
export interface Ketenstap {
  readonly van: Van;
  readonly naar: Naar;
  readonly op: PlainDate;
  /** Days without anybody between; undefined when the one before stayed. */
  readonly gat: number | undefined;
}

export interface Wachttijd {
  readonly wachtOp: Wachtsoort;
  readonly sinds: PlainDate;
  /** The day what was waited for began, or the wait ended; undefined while it lasts. */
  readonly tot: PlainDate | undefined;
}

type Blok = Stuk & { readonly schakel: Schakel };

function blokkenVan(deelnames: readonly Meterdeelname[], peil: PlainDate): readonly Blok[] {
  const per = new Map<Schakel, Stuk[]>();
  for (const deelname of deelnames) {
    if (deelname.rol === 'netwerk' || deelname.rol === 'team' || deelname.organisatiesoort === undefined)
      continue;
    const stuk = knip(deelname, peil);
    if (stuk === undefined) continue;
    const schakel = schakelVan[deelname.organisatiesoort] ?? 'anders';
    per.set(schakel, [...(per.get(schakel) ?? []), stuk]);
  }
  return [...per]
    .flatMap(([schakel, stukken]) => voegSamen(stukken).map((stuk) => ({ schakel, ...stuk })))
    .sort((a, b) => (a.vanaf + a.schakel < b.vanaf + b.schakel ? -1 : 1));
}

/**
 * The chain as a family lived it in the year before a day: which kind of organisation came after which, and how many days
 * nobody was there between; and what a child waited for after a decision.
 * @source Toekomstscenario kind- en gezinsbescherming (2021): families fall between organisations; show where
 */
export function ketenstappen(
  deelnames: readonly Meterdeelname[],
  wachttijden: readonly Wachttijd[],
  peil: PlainDate,
): readonly Ketenstap[] {
  const blokken = blokkenVan(deelnames, peil);
  const gegaan = blokken.flatMap((blok, at): Ketenstap[] => {
    const eerder = blokken.slice(0, at);
    const laatste = eerder.at(-1);
    if (laatste === undefined) return [];
    const einde = eerder.reduce((tot, een) => (een.tot > tot ? een.tot : tot), laatste.tot);
    const gat = blok.vanaf < einde ? undefined : daysBetween(einde, blok.vanaf);
    return [{ van: laatste.schakel, naar: blok.schakel, op: blok.vanaf, gat }];
  });
  const gewacht = wachttijden.map(({ wachtOp, sinds, tot }): Ketenstap => {
    const einde = tot === undefined || tot > peil ? peil : tot;
    return { van: 'besluit', naar: wachtOp, op: einde, gat: Math.max(0, daysBetween(sinds, einde)) };
  });
  const begin = addYears(peil, -1);
  return [...gegaan, ...gewacht].filter(({ op }) => op >= begin && op <= peil);
}
