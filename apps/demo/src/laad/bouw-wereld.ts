import type { PlainDate } from '@rondom/domain/kern';
import { bouwAanbod } from './aanbod.ts';
import { bouwAndereWegen } from './andereweg.ts';
import { bouwBelofte } from './belofte.ts';
import type { KeyRing } from '../../../api/src/platform/crypto/key-ring.ts';
import { bouwDilemmas } from './dilemmas.ts';
import { bouwExpertteam } from './expertteam.ts';
import { genereerGezinnen } from './generator/index.ts';
import { bouwKijkvraag } from './verhaal/kijkvraag.ts';
import { createKalender } from './kalender.ts';
import { createLading } from './lading.ts';
import { bouwMeedenkers } from './meedenkers.ts';
import { laadMensen } from './mensen.ts';
import { bouwAndereMeldingen } from './meldingen.ts';
import { bouwRaadsonderzoek } from './raadsonderzoek.ts';
import { bouwAndereOnderzoeken } from './onderzoeken.ts';
import { bouwPrivacy } from './meekijken.ts';
import { bouwNoodkijken } from './noodkijken.ts';
import { bouwOvergang } from './overgang.ts';
import { laadOrganisaties } from './organisaties.ts';
import { laadRegios } from './regio.ts';
import { metVorigJaar } from './vorigjaar.ts';
import { bouwSjablonen, sjablonen } from './sjablonen/index.ts';
import { bouwVeiligheidsteam } from './veiligheidsteam.ts';
import { bouwTaakdragers } from './taakdragers.ts';
import { bouwVerhaal } from './verhaal/index.ts';
import { bouwVolwassenenhulp } from './volwassenenhulp.ts';
import type { Wereld } from './wereld.ts';
import { bouwAfbouw } from './afbouw.ts';
import { bouwVakantie } from './vakantie.ts';
import { bouwWerkuren } from './werkuren.ts';
import { bouwZicht } from './zicht.ts';
import { bouwZichtToen } from './zicht-toen.ts';

export interface Wereldopdracht {
  readonly keys: KeyRing;
  /** The day the demo is to stand on. */
  readonly vandaag: PlainDate;
}

/** Everything of the demo, in memory. The story comes first: its family is the first of its kind. */
export function bouwWereld(
  { keys, vandaag }: Wereldopdracht,
  bekend: ReadonlyMap<string, Buffer> = new Map(),
) {
  const lading = createLading(keys, bekend);
  const regios = laadRegios(lading);
  const organisaties = laadOrganisaties(lading, regios);
  const kalender = createKalender(vandaag);
  const mensen = laadMensen(lading, organisaties, { regios, registratieTot: kalender.dag(700) });
  const wereld: Wereld = { lading, kalender, regios, organisaties, mensen };
  const verhaal = bouwVerhaal(wereld);
  const meldingen = lading.rijen('melding').map(({ id }) => id);
  bouwAndereMeldingen(wereld);
  bouwSjablonen(wereld, [...sjablonen, ...metVorigJaar(genereerGezinnen(sjablonen))]);
  bouwZicht(wereld);
  bouwZichtToen(wereld);
  bouwBelofte(wereld);
  bouwVeiligheidsteam(wereld, verhaal.gezin);
  bouwRaadsonderzoek(wereld, verhaal.gezin);
  bouwExpertteam(wereld);
  bouwAndereWegen(wereld);
  bouwDilemmas(wereld);
  bouwAanbod(wereld);
  bouwTaakdragers(wereld);
  bouwMeedenkers(wereld);
  bouwNoodkijken(wereld, verhaal.gezin);
  bouwKijkvraag(wereld, verhaal);
  bouwAndereOnderzoeken(wereld, verhaal.gezin);
  bouwOvergang(wereld);
  bouwWerkuren(wereld);
  bouwVolwassenenhulp(wereld, verhaal);
  bouwVakantie(wereld);
  bouwAfbouw(wereld);
  bouwPrivacy(wereld);
  return { wereld, verhaal, meldingen };
}
