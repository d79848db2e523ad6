import type { Bezoek } from '../bezoek.ts';
import type { Reden } from '../reden.ts';

/**
 * The wall refused the reader at this family. Once is a colleague who asked for help, or a wrong number.
 * @source NEN 7513 (ook een geweigerde poging wordt vastgelegd)
 */
export function geweigerd({ regels }: Bezoek): Reden | undefined {
  const aantal = regels.filter(({ handeling }) => handeling === 'geweigerd').length;
  return aantal === 0 ? undefined : { reden: 'geweigerd', aantal };
}
