import { periode } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

/** What the experts were asked, and how many days ago. Questions name nobody. */
const vragen: readonly (readonly [string, number, number])[] = [
  ['Welke hulp past bij een kind dat niet meer naar school gaat?', -18, 10],
  ['Wie kan ouders helpen die elkaar niet meer spreken?', -9, 19],
  ['Hoe blijft een jongere bij zijn pleegouders als het vaak botst?', -3, 25],
];

/** The expert team answers for every region, and was asked to think along about families that wait for fitting help. */
export function bouwExpertteam({ lading, kalender, mensen, regios }: Wereld): void {
  for (const regio_id of Object.values(regios.jeugdhulpregio))
    lading.voeg('mandaat', { gebruiker_id: mensen.jelle.id, regio_id });
  const wachtend = lading
    .rijen('wacht')
    .filter((rij) => (rij.beeindigd_op ?? null) === null && rij.wacht_op === 'passendehulp')
    .map((rij) => rij.gezin_id);
  const gezinnen = [...new Set(wachtend)];
  vragen.forEach(([omschrijving, sinds, tot], at) => {
    const gezin_id = gezinnen[at];
    if (gezin_id === undefined) return;
    lading.voeg('betrokkenheid', {
      gezin_id,
      soort: 'meedenker',
      organisatie_id: mensen.jelle.organisatie,
      omschrijving,
      periode: periode(kalender.kantoor(sinds), kalender.kantoor(tot)),
    });
  });
}
