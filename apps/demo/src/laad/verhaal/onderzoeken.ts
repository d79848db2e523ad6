import { addDays, getPlainDate } from '@rondom/domain/kern';
import type { Verhaaldagen } from '../kalender.ts';
import type { Wereld } from '../wereld.ts';
import type { Verhaalgezin } from './gezin.ts';

/** What was asked of the story family: three times the same, once by the Raad, and one analysis that is used again. */
export function bouwOnderzoeken(wereld: Wereld, dagen: Verhaaldagen, { gezin, noor }: Verhaalgezin): void {
  const { lading, kalender, mensen, organisaties } = wereld;
  const intakes = mensen.gezichten.filter((_, at) => at === 0 || at === 1 || at === 3);
  for (const { id, organisatie } of intakes) {
    const deelname = lading
      .rijen('betrokkenheid')
      .find((rij) => rij.gezin_id === gezin && rij.gebruiker_id === id);
    const sinds = getPlainDate(deelname?.periode.slice(1, 11) ?? dagen.eersteGezicht);
    lading.voeg('onderzoek', {
      ...{
        gezin_id: gezin,
        persoon_id: null,
        soort: 'intake',
        organisatie_id: organisatie,
        gebruiker_id: id,
      },
      vragen: ['school', 'gezondheid', 'opvoeden', 'geld'],
      ...{ uitzondering: null, sinds, uiterlijk: null, klaar_op: addDays(sinds, 28) },
      ...{ klaar_als: 'resultaat', dubbel_reden: null, begonnen_op: kalender.om(sinds, '10:00') },
    });
  }
  const raadsonderzoeker = lading.nieuw('gebruiker', {
    ...{
      sub: 'marieke-stam',
      naam: 'Marieke Stam',
      soort: 'medewerker',
      rol: 'raadsonderzoeker',
      actief: true,
    },
    organisatie_id: organisaties.id.raad,
  });
  lading.voeg('onderzoek', {
    ...{ gezin_id: gezin, persoon_id: null, soort: 'onderzoek', organisatie_id: organisaties.id.raad },
    ...{ gebruiker_id: raadsonderzoeker, vragen: ['veiligheid', 'opvoeden'], uitzondering: 'raad' },
    ...{ sinds: dagen.raadBegon, uiterlijk: null, klaar_op: dagen.raadKlaar, klaar_als: 'resultaat' },
    ...{ dubbel_reden: null, begonnen_op: kalender.om(dagen.raadBegon, '09:00') },
  });
  const analyse = kalender.kantoor(-127);
  lading.voeg('onderzoek', {
    ...{
      gezin_id: gezin,
      persoon_id: noor,
      soort: 'verklarendeanalyse',
      organisatie_id: mensen.samira.organisatie,
    },
    ...{ gebruiker_id: mensen.samira.id, vragen: ['veiligheid', 'wonen', 'netwerk'], uitzondering: null },
    ...{
      sinds: analyse,
      uiterlijk: dagen.planbespreking,
      klaar_op: null,
      klaar_als: null,
      dubbel_reden: null,
    },
    begonnen_op: kalender.om(analyse, '11:00'),
  });
}
