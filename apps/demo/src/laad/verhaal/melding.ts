import type { Verhaaldagen } from '../kalender.ts';
import { periode } from '../tabellen.ts';
import type { Wereld } from '../wereld.ts';
import type { Verhaalgezin } from './gezin.ts';

/** What juf Els sends this morning: seen, heard and thought apart. Sem's words as he told them. */
const vanJufEls = {
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
const vanPolitie = {
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

export function bouwMeldingen(wereld: Wereld, dagen: Verhaaldagen, wie: Verhaalgezin): void {
  const { lading, kalender, mensen, organisaties } = wereld;
  const ontvang = (nummer: string, inhoud: typeof vanJufEls | typeof vanPolitie, op: string) => {
    const id = lading.id('melding');
    const verzegel = (kolom: string, tekst: string): Buffer =>
      lading.verzegel({ soort: 'melding', id }, { tabel: 'melding', kolom, rij: id }, tekst);
    const rij = {
      id,
      nummer,
      code_hmac: lading.hmac('meldingcodetoets', `demo ${nummer}`),
      organisatie_id: organisaties.id.middenrijn,
      melder_soort: 'professional',
      ontvangen_op: op,
      acuut: inhoud === vanPolitie,
      aantal_personen: inhoud.personen.length,
      inhoud_versleuteld: verzegel('inhoud', JSON.stringify(inhoud)),
    } as const;
    return { rij, verzegel };
  };
  const nacht = ontvang('M-4TQ-816', vanPolitie, kalender.om(dagen.zorgmelding, '02:35'));
  lading.voeg('melding', {
    ...nacht.rij,
    status: 'afgerond',
    gezin_id: wie.gezin,
    veiligheid: 'acuteOnveiligheid',
    vervolg: 'overdracht',
    reden_versleuteld: nacht.verzegel(
      'reden',
      'Geweld tussen ouders waar de kinderen bij waren. Samira Haddou kent het gezin en gaat verder, met het huisverbod als rust.',
    ),
    beoordeeld_op: dagen.zorgmeldingBeoordeeld,
    beoordeeld_door: mensen.joris.id,
  });
  lading.voeg('betrokkenheid', {
    gezin_id: wie.gezin,
    soort: 'triage',
    gebruiker_id: mensen.joris.id,
    organisatie_id: mensen.joris.organisatie,
    melding_id: nacht.rij.id,
    periode: periode(dagen.zorgmelding, kalender.dag(-140)),
  });
  const school = ontvang('M-7K3-492', vanJufEls, kalender.om(kalender.vandaag, '08:12'));
  lading.voeg('melding', { ...school.rij, status: 'ontvangen' });
}
