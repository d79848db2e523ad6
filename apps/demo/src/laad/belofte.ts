import { addMonths } from '@rondom/domain/kern';
import type { Wereld } from './wereld.ts';

const sinds = -84;
const maanden = 4;

/**
 * What the director promised twelve weeks ago: nobody four months later. The count it started from is counted from
 * the waits that are loaded.
 */
export function bouwBelofte({ lading, kalender, mensen, organisaties, regios }: Wereld): void {
  const beloofd_op = kalender.dag(sinds);
  const stond = lading
    .rijen('wacht')
    .filter(
      ({ uiterlijk, beeindigd_op }) =>
        uiterlijk < beloofd_op && (beeindigd_op == null || beeindigd_op > beloofd_op),
    );
  lading.nieuw('belofte', {
    organisatie_id: organisaties.id.regio,
    versie: 1,
    gebruiker_id: mensen.hanneke.id,
    beloofd_op,
    vanaf_aantal: stond.length,
    nul_op: addMonths(beloofd_op, maanden),
    regio_ids: Object.values(regios.jeugdhulpregio),
    reden: 'eerstebelofte',
  });
}
