import { datumgrenzen } from '../kern/index.ts';
import { weergavenaam } from './naam.ts';
import type { Persoon } from './persoon.ts';

// Born children before those of unknown age, before the unborn; within each the date, then the name.
function sortKey(kind: Pick<Persoon, 'geboorte'>): string {
  if (kind.geboorte.soort === 'ongeboren') return `2 ${kind.geboorte.uitgerekendeDatum}`;
  const grenzen = datumgrenzen(kind.geboorte.datum);
  return grenzen === undefined ? '1' : `0 ${grenzen.eerste} ${grenzen.laatste}`;
}

/** Brothers and sisters as every list and drawing shows them: eldest first, the unborn child last. */
export function sorteerKinderen<Kind extends Pick<Persoon, 'id' | 'naam' | 'geboorte'>>(
  kinderen: readonly Kind[],
): Kind[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...kinderen].sort(
    (a, b) =>
      compare(sortKey(a), sortKey(b)) ||
      compare(weergavenaam(a.naam) ?? '', weergavenaam(b.naam) ?? '') ||
      compare(a.id, b.id),
  );
}
