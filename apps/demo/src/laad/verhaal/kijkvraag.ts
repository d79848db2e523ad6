import { antwoordUiterlijk } from '@rondom/domain/portaal';
import { isWerkdag } from '@rondom/domain/termijn';
import { verhaaldagen } from '../kalender.ts';
import { pogingVanDaan } from '../raadplegingen.ts';
import type { Wereld } from '../wereld.ts';
import type { Verhaalgezin } from './gezin.ts';

const ANTWOORD =
  'Daan zocht een ander gezin met bijna dezelfde naam. Hij zag niets van jullie. Ik sprak hem erover.';

/** Linda saw that Daan had tried to look, and asked why. Samira answered the next working day. */
export function bouwKijkvraag(wereld: Wereld, wie: Verhaalgezin): void {
  const { lading, kalender, mensen } = wereld;
  const dagen = verhaaldagen(kalender);
  const poging = pogingVanDaan(wereld, wie);
  const id = lading.id('kijkvraag');
  lading.voeg('kijkvraag', {
    id,
    gezin_id: wie.gezin,
    persoon_id: wie.linda,
    als: 'ouder',
    handeling_id: poging.id,
    handeling_op: poging.op,
    soort: 'waarom',
    gesteld_op: kalender.om(dagen.daan, '20:25'),
    uiterlijk: antwoordUiterlijk(dagen.daan, isWerkdag),
    ook_vastgezicht: true,
    antwoord_versleuteld: lading.verzegel(
      { soort: 'persoon', id: wie.linda },
      { tabel: 'kijkvraag', kolom: 'antwoord', rij: id },
      ANTWOORD,
    ),
    beantwoord_op: kalender.om(dagen.rubenBenoemd, '09:30'),
    beantwoord_door: mensen.samira.id,
    versie: 2,
  });
}
