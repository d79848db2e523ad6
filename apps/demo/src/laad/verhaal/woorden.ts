import type { Verhaaldagen } from '../kalender.ts';
import type { RijId, Tabellen } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import type { Verhaalgezin } from './gezin.ts';

/** Noor's own words. Nobody changes them, not a comma. */
export const noorsWoorden = {
  bijOma: 'Ik wil zaterdag bij oma slapen. Samen met Sem.',
  papa: 'Ik mis papa. Maar hij mag niet weten waar wij slapen.',
} as const;

export function bouwWoorden(
  { lading, kalender, mensen }: Wereld,
  dagen: Verhaaldagen,
  wie: Verhaalgezin,
): void {
  const { gezin } = wie;
  const schrijf = (
    tijd: string,
    tekst: string,
    lezers: readonly Partial<Tabellen['woord_lezer']>[],
  ): RijId => {
    const id = lading.id('woord');
    lading.voeg('woord', {
      id,
      gezin_id: gezin,
      persoon_id: wie.noor,
      geschreven_op: kalender.om(dagen.gisteren, tijd),
      tekst_versleuteld: lading.verzegel(
        // Her own: under her own key, so that they outlive the family's file.
        { soort: 'persoon', id: wie.noor },
        { tabel: 'woord', kolom: 'tekst', rij: id },
        tekst,
      ),
    });
    for (const lezer of lezers) lading.voeg('woord_lezer', { gezin_id: gezin, woord_id: id, ...lezer });
    return id;
  };
  const samira = { gebruiker_id: mensen.samira.id };
  schrijf('20:14', noorsWoorden.bijOma, [
    samira,
    { gebruiker_id: mensen.ruben.id },
    { persoon_id: wie.linda },
    { persoon_id: wie.ria },
  ]);
  schrijf('20:16', noorsWoorden.papa, [samira]);
}
