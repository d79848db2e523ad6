import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';

/** In which region a family lives, since when. */
export interface Gezinsregio {
  readonly regio: string;
  readonly vanaf: PlainDate;
}

export type GezinsverhuizingRefusal =
  | { readonly kind: 'verhuisInToekomst'; readonly vanaf: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'verhuisVoorVorige'; readonly sinds: PlainDate }
  | { readonly kind: 'woontInRegioAl'; readonly sinds: PlainDate };

/** A family moves to another region, today or earlier, and after it came to where it lives now. */
export function decideVerhuisGezin(
  nu: Gezinsregio | undefined,
  naar: Gezinsregio,
  today: PlainDate,
): Outcome<Gezinsregio, GezinsverhuizingRefusal> {
  if (naar.vanaf > today) return refuse({ kind: 'verhuisInToekomst', vanaf: naar.vanaf, vandaag: today });
  if (nu?.regio === naar.regio) return refuse({ kind: 'woontInRegioAl', sinds: nu.vanaf });
  if (nu !== undefined && naar.vanaf <= nu.vanaf)
    return refuse({ kind: 'verhuisVoorVorige', sinds: nu.vanaf });
  return accept(naar);
}
