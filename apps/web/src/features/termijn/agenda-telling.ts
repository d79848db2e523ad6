import type { Agendaregel } from './use-agenda.ts';

/** The parts of the page, in the order in which they ask attention. */
export const VAKKEN = [
  'teLaat',
  'vandaag',
  'binnenEenWeek',
  'later',
  'staatStil',
] as const satisfies readonly Agendaregel['vak'][];

/** How many clocks of each kind run, most first; of one kind there is nothing to choose. */
export function telPerSoort(regels: readonly Pick<Agendaregel, 'soort'>[]) {
  const counts = new Map<string, number>();
  for (const { soort } of regels) counts.set(soort, (counts.get(soort) ?? 0) + 1);
  if (counts.size < 2) return [];
  return [...counts]
    .map(([soort, aantal]) => ({ soort, aantal }))
    .sort((a, b) => b.aantal - a.aantal || a.soort.localeCompare(b.soort));
}
