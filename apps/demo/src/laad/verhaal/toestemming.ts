import type { Verhaaldagen } from '../kalender.ts';
import type { Wereld } from '../wereld.ts';
import type { Verhaalgezin } from './gezin.ts';

/** Mark said yes in his own portal: Samira may ask his mental health worker one thing, until two weeks from today. */
export function bouwToestemming(
  { lading, kalender, mensen }: Wereld,
  dagen: Verhaaldagen,
  wie: Verhaalgezin,
): void {
  lading.voeg('toestemming', {
    gezin_id: wie.gezin,
    gever_persoon_id: wie.mark,
    over_persoon_id: wie.mark,
    van_organisatie_id: mensen.samira.organisatie,
    ontvanger_organisatie_id: mensen.femke.organisatie,
    doel: 'meedenken',
    soorten: ['jeugdhulp'],
    stand: 'gegeven',
    hoe: 'portaal',
    gevraagd_door: mensen.samira.id,
    gevraagd_op: kalender.om(dagen.veiligheidGevraagd, '16:50'),
    beantwoord_op: kalender.om(dagen.toestemmingMark, '20:05'),
    tot_en_met: kalender.dag(14),
  });
}
