import type { EigenRust } from './use-rust.ts';

export interface Rustrij {
  readonly soort: 'gezicht' | 'gat';
  /** Which face it was, counted from the first. */
  readonly nummer: number;
  readonly naam: string | null;
  readonly vanaf: string;
  readonly tot: string | null;
}

/** Faces and the days between them, in the order in which the family lived them. */
export function rijenVan({ gezichten, meting }: Pick<EigenRust, 'gezichten' | 'meting'>): readonly Rustrij[] {
  const wie = gezichten.map((gezicht, at): Rustrij => ({ soort: 'gezicht', nummer: at + 1, ...gezicht }));
  const gaten = meting.gaten.map((gat): Rustrij => ({ soort: 'gat', nummer: 0, naam: null, ...gat }));
  return [...wie, ...gaten].sort((a, b) => a.vanaf.localeCompare(b.vanaf));
}
