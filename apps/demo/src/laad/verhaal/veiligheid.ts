import type { Verhaaldagen } from '../kalender.ts';
import type { Wereld } from '../wereld.ts';
import type { Verhaalgezin } from './gezin.ts';

/** How Linda can be reached without anybody in danger hearing of it. */
const lindaBereikbaar = {
  nummer: '06 0000 7314',
  wanneer: 'Op werkdagen tussen 9 en 14 uur, als de kinderen op school zijn.',
  wieMagOpnemen: 'Alleen Linda.',
  voicemail: 'Niet inspreken.',
  codewoord: 'Vraag eerst of het stormt.',
  post: 'Geen post. Brieven liggen bij het lokaal team.',
};

/** How talking goes best: what was explained aloud on the first visit together, and told back. */
const lindaCommunicatie = (dagen: Verhaaldagen) => ({
  taal: 'nl',
  tolk: 'geen',
  gebarentaal: false,
  laaggeletterd: false,
  lvb: false,
  steunpersoon: 'Oma Ria, als Linda dat zegt.',
  uitleg: {
    wat: 'Wat een ondertoezichtstelling is',
    door: 'Samira en Ruben',
    op: dagen.gisteren,
    naverteld: 'ja',
  },
});

/** In which danger whom is, and how to reach Linda. */
export function bouwVeiligheid(wereld: Wereld, dagen: Verhaaldagen, wie: Verhaalgezin): void {
  const { lading } = wereld;
  const { gezin } = wie;
  const gevaar = { gezin_id: gezin, gevaar_persoon_id: wie.mark };
  for (const voor_persoon_id of [wie.linda, wie.noor, wie.sem])
    lading.voeg('veiligheidsstand', {
      ...gevaar,
      voor_persoon_id,
      soort: 'partnergeweld',
      bron: 'triage',
      sinds: dagen.zorgmeldingBeoordeeld,
    });
  lading.voeg(
    'veiligheidsstand',
    {
      ...gevaar,
      voor_persoon_id: wie.linda,
      soort: 'huisverbod',
      bron: 'huisverbod',
      sinds: dagen.huisverbod,
      geeindigd_op: dagen.huisverbodVoorbij,
    },
    {
      ...gevaar,
      voor_persoon_id: wie.linda,
      soort: 'geheimadres',
      bron: 'geheimadres',
      sinds: dagen.eigenHuis,
    },
  );
  const id = lading.id('veiligbereikbaar');
  lading.voeg('veiligbereikbaar', {
    id,
    gezin_id: gezin,
    persoon_id: wie.linda,
    inhoud_versleuteld: lading.verzegel(
      { soort: 'gezin', id: gezin },
      { tabel: 'veiligbereikbaar', kolom: 'inhoud', rij: id },
      JSON.stringify(lindaBereikbaar),
    ),
  });
  const ander = lading.id('communicatie');
  lading.voeg('communicatie', {
    id: ander,
    gezin_id: gezin,
    persoon_id: wie.linda,
    inhoud_versleuteld: lading.verzegel(
      { soort: 'gezin', id: gezin },
      { tabel: 'communicatie', kolom: 'inhoud', rij: ander },
      JSON.stringify(lindaCommunicatie(dagen)),
    ),
  });
}
