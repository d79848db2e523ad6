import type { IntussenVeilig } from '@rondom/domain/wachtlijst';
import { periode, type RijId } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

/** For which answers a family was chosen, since how many days the team takes part, and until when. */
const gevraagd: readonly (readonly [IntussenVeilig, number, number])[] = [
  ['nietBekend', -4, 24],
  ['nee', -20, 12],
  ['tenDele', -33, 9],
  ['ja', -47, 5],
];

/** The safety team takes part in a few families of the board: one for each answer on whether the children are safe. */
export function bouwVeiligheidsteam({ lading, kalender, mensen }: Wereld, verhaal: RijId): void {
  const gekozen = new Set<RijId>([verhaal]);
  for (const [veilig, sinds, tot] of gevraagd) {
    const wacht = lading
      .rijen('wacht')
      .find(
        (rij) => rij.veilig === veilig && (rij.beeindigd_op ?? null) === null && !gekozen.has(rij.gezin_id),
      );
    if (wacht === undefined) continue;
    gekozen.add(wacht.gezin_id);
    lading.voeg('betrokkenheid', {
      gezin_id: wacht.gezin_id,
      soort: 'meedenker',
      organisatie_id: mensen.sanne.organisatie,
      omschrijving: 'veiligheid van de kinderen',
      periode: periode(kalender.kantoor(sinds), kalender.kantoor(tot)),
    });
  }
}
