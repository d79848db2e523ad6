import { addDays } from '@rondom/domain/kern';
import { eersteWerkdag, type Verhaaldagen } from '../kalender.ts';
import { bouwMelding, stelVertellenUit, vertelAllen, type Meldinginhoud } from '../meldingen.ts';
import { periode } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import type { Verhaalgezin } from './gezin.ts';

/** What juf Els sends this morning: seen, heard and thought apart. Sem's words as he told them. */
const vanJufEls: Meldinginhoud = {
  melder: {
    soort: 'professional',
    functie: 'leerkracht',
    organisatie: 'basisschool De Wilg',
    naam: 'Els Hoekstra',
  },
  waarneming: {
    gezien:
      'Sem valt sinds vorige week na de pauze in slaap aan zijn tafel. Hij schrikt als de deur hard dichtgaat. Zijn broodtrommel was twee keer leeg.',
    gehoord: 'Sem zei tegen mij: "Ik mag niet zeggen waar ik woon."',
    gedacht:
      'Ik denk dat hij thuis weinig slaapt en dat hij een geheim moet bewaren dat te groot voor hem is.',
  },
  personen: [
    { rol: 'kind', naam: 'Sem Verhoeven', leeftijdOfGeboorte: '7 jaar, groep 4' },
    { rol: 'ouder', naam: 'Linda van Dalen' },
  ],
};

/** The night of D−150, as the police sent it. */
const vanPolitie: Meldinginhoud = {
  melder: { soort: 'professional', functie: 'wijkagent', organisatie: 'politie' },
  waarneming: {
    gezien: 'Vrouw met een rode plek op de arm. Twee kinderen boven, wakker en aangekleed.',
    gehoord: 'Man en vrouw schreeuwden toen wij aankwamen. De dochter zei dat het vaker zo gaat.',
    gedacht: 'Vannacht veilig: de man slaapt elders. Voor daarna is meer nodig.',
  },
  personen: [
    { rol: 'ouder', naam: 'Linda van Dalen' },
    { rol: 'ouder', naam: 'Mark Verhoeven' },
    { rol: 'kind', naam: 'Noor Verhoeven' },
    { rol: 'kind', naam: 'Sem Verhoeven' },
  ],
};

/** The night that began it, looked at in time and handed to who takes part; and the one of this morning. */
export function bouwMeldingen(wereld: Wereld, dagen: Verhaaldagen, wie: Verhaalgezin): void {
  const { lading, kalender, mensen } = wereld;
  const nacht = bouwMelding(
    wereld,
    { nummer: 'M-4TQ-816', op: dagen.zorgmelding, tijd: '02:35', acuut: true, inhoud: vanPolitie },
    (verzegel) => ({
      status: 'afgerond',
      gezin_id: wie.gezin,
      veiligheid: 'acuteOnveiligheid',
      vervolg: 'overdracht',
      reden_versleuteld: verzegel(
        'reden',
        'Geweld tussen ouders waar de kinderen bij waren. Samira Haddou kent het gezin en gaat verder, met het huisverbod als rust.',
      ),
      beoordeeld_op: dagen.zorgmeldingBeoordeeld,
      beoordeeld_door: mensen.joris.id,
    }),
  );
  // Mark hears it later than the others: first Linda and the children have to be safe.
  const joris = mensen.joris.id;
  vertelAllen(wereld, nacht, [0, 2, 3], { op: dagen.zorgmeldingBeoordeeld, door: joris });
  stelVertellenUit(
    wereld,
    { melding: nacht, plaats: 1, op: dagen.zorgmeldingBeoordeeld, door: joris },
    'Het huisverbod loopt. Eerst maken Linda en de kinderen hun afspraken over veiligheid.',
  );
  vertelAllen(wereld, nacht, [1], { op: eersteWerkdag(addDays(dagen.zorgmelding, 32)), door: joris });
  lading.voeg('betrokkenheid', {
    gezin_id: wie.gezin,
    soort: 'triage',
    gebruiker_id: mensen.joris.id,
    organisatie_id: mensen.joris.organisatie,
    melding_id: nacht,
    periode: periode(dagen.zorgmelding, kalender.dag(-140)),
  });
  bouwMelding(wereld, {
    nummer: 'M-7K3-492',
    op: kalender.vandaag,
    tijd: '08:12',
    acuut: false,
    inhoud: vanJufEls,
  });
}
