import type { Lezersdag } from '../bezoek.ts';
import type { Reden } from '../reden.ts';

/** Two families refused on one day happens; at the third somebody is trying doors. */
export const deuren = 3;

/**
 * Refused at three different families or more on one day.
 * @source NEN 7513 (geweigerde pogingen worden beoordeeld)
 */
export function reeksGeweigerd({ bezoeken }: Lezersdag): Reden | undefined {
  const aantal = bezoeken.filter(({ regels }) =>
    regels.some(({ handeling }) => handeling === 'geweigerd'),
  ).length;
  return aantal < deuren ? undefined : { reden: 'reeksGeweigerd', aantal };
}
