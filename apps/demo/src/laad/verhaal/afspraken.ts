import type { Verhaaldagen } from '../kalender.ts';
import type { Wereld } from '../wereld.ts';
import type { Verhaalgezin } from './gezin.ts';

/** What comes: Samira at oma's, and the talk about the plan. */
export function bouwAfspraken(
  { lading, kalender, mensen }: Wereld,
  dagen: Verhaaldagen,
  wie: Verhaalgezin,
): void {
  const { gezin } = wie;
  const bezoek = lading.nieuw('afspraak', {
    gezin_id: gezin,
    op: kalender.om(dagen.samiraBijOma, '15:30'),
    gebruiker_id: mensen.samira.id,
    soort: 'bezoek',
    bij_persoon_id: wie.ria,
  });
  const plan = lading.nieuw('afspraak', {
    gezin_id: gezin,
    op: kalender.om(dagen.planbespreking, '16:00'),
    gebruiker_id: mensen.samira.id,
    soort: 'planbespreking',
    bij_persoon_id: null,
  });
  for (const [afspraak_id, personen] of [
    [bezoek, [wie.noor, wie.sem]],
    [plan, [wie.linda, wie.noor]],
  ] as const)
    for (const persoon_id of personen)
      lading.voeg('afspraak_persoon', { gezin_id: gezin, afspraak_id, persoon_id });
}
