import { periode } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

/** Somebody of the team of the story goes away soon; each of her families knows who is there instead. */
export function bouwVakantie({ lading, kalender }: Wereld): void {
  const werker = (naam: string) => lading.rijen('gebruiker').find((een) => een.naam === naam);
  const mirthe = werker('Mirthe Kroon');
  const vervangers = ['Ahmed Sabri', 'Daan Peeters'].flatMap((naam) => werker(naam) ?? []);
  if (mirthe === undefined || vervangers.length === 0) return;
  const vanaf = kalender.dag(13);
  const tot = kalender.dag(25);
  const dagen = periode(vanaf, tot);
  const afwezigheid_id = lading.nieuw('afwezigheid', {
    ...{ gebruiker_id: mirthe.id, reden: 'vakantie', periode: dagen },
    gezet_op: kalender.om(kalender.kantoor(-20), '11:05'),
  });
  lading
    .rijen('betrokkenheid')
    .filter(
      ({ soort, gebruiker_id, periode: tijd }) =>
        soort === 'vastgezicht' && gebruiker_id === mirthe.id && tijd.endsWith(',)'),
    )
    .forEach(({ gezin_id }, at) => {
      const vervanger = vervangers[at % vervangers.length];
      if (vervanger === undefined) return;
      lading.voeg('betrokkenheid', {
        ...{ gezin_id, soort: 'vervanger', gebruiker_id: vervanger.id, reden: 'vakantie' },
        ...{ periode: dagen, afwezigheid_id },
      });
    });
}
