import { verhaaldagen } from '../kalender.ts';
import type { Wereld } from '../wereld.ts';
import { bouwAfspraken } from './afspraken.ts';
import { bouwBetrokkenen } from './betrokkenen.ts';
import { bouwVerhaalgezin, type Verhaalgezin } from './gezin.ts';
import { bouwCijfers } from './cijfers.ts';
import { bouwHandregels } from './handregels.ts';
import { bouwMaatregel } from './maatregel.ts';
import { bouwMeldingen } from './melding.ts';
import { bouwNotities } from './notities.ts';
import { bouwOnderzoeken } from './onderzoeken.ts';
import { bouwPlan } from './plan.ts';
import { bouwToestemming } from './toestemming.ts';
import { bouwVeiligheid } from './veiligheid.ts';
import { bouwWoorden } from './woorden.ts';

/** Gezin Van Dalen – Verhoeven as it stands on the demo's day at 08.30. */
export function bouwVerhaal(wereld: Wereld): Verhaalgezin {
  const dagen = verhaaldagen(wereld.kalender);
  const wie = bouwVerhaalgezin(wereld, dagen);
  bouwBetrokkenen(wereld, dagen, wie);
  bouwVeiligheid(wereld, dagen, wie);
  bouwMaatregel(wereld, dagen, wie);
  bouwWoorden(wereld, dagen, wie);
  bouwNotities(wereld, dagen, wie);
  bouwPlan(wereld, dagen, wie);
  bouwCijfers(wereld, dagen, wie);
  bouwAfspraken(wereld, dagen, wie);
  bouwMeldingen(wereld, dagen, wie);
  bouwToestemming(wereld, dagen, wie);
  bouwOnderzoeken(wereld, dagen, wie);
  bouwHandregels(wereld, wie);
  return wie;
}
