import { count } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';
import { relativeDay } from '../tijd.ts';

/** Why one child still waits: the cause, who keeps sight of safety, how urgent somebody called it, and other ways. */
const nl = {
  samen: (dagen: number) => `samen ${dagen}`,
  samenTerm: 'Samen gewacht',
  samenUitleg: (dagen: number) => `${count('nl', dagen, 'dagen')}, op alles bij elkaar`,
  heropend: 'opnieuw',
  heropendUitleg: 'Dit kind wacht opnieuw. De hulp was al gestart.',
  oorzaken: {
    geenJeugdbeschermerVrij: 'geen jeugdbeschermer vrij',
    geenHulpverlenerVrij: 'geen hulpverlener vrij',
    geenPlek: 'geen plek',
    budget: 'geen geld in de afspraken',
    contract: 'geen contract',
    wachtOpRechter: 'wacht op de rechter',
    gezinWilNiet: 'het gezin wil niet',
    gezinNietBereikbaar: 'gezin niet bereikbaar',
    organisatiesOneens: 'organisaties zijn het oneens',
    andereReden: 'andere reden',
  },
  geenOorzaak: 'reden niet genoemd',
  oorzaakTerm: 'Waardoor',
  oorzaakKop: 'Waardoor zij wachten',
  oorzaakSinds: (dag: string) => `genoemd op ${formatDate('nl', dag, 'lang', { metJaar: true })}`,
  oogTerm: 'Wie let op',
  oog: {
    lokaalteam: 'lokaal team let op',
    gecertificeerdeinstelling: 'GI let op',
    veiligthuis: 'Veilig Thuis let op',
    raadvoordekinderbescherming: 'Raad let op',
    regionaalveiligheidsteam: 'veiligheidsteam let op',
    expertteam: 'expertteam let op',
    jeugdhulpaanbieder: 'jeugdhulp let op',
    ggz: 'ggz let op',
    anders: 'iemand let op',
  },
  niemand: 'niemand let op',
  zonderOog: (dag: string) => `niemand sinds ${formatDate('nl', dag, 'kort')}`,
  gemist: (dag: string) => `check gemist ${formatDate('nl', dag, 'kort')}`,
  gezien: (dag: string) => `laatste check ${formatDate('nl', dag, 'lang')}`,
  volgende: (dag: string) => `volgende ${formatDate('nl', dag, 'lang')}`,
  urgentieTerm: 'Hoe dringend',
  urgentie: { vandaag: 'vandaag nodig', dezeWeek: 'deze week nodig', opVolgorde: 'op volgorde' },
  herzien: (dag: string) => `opnieuw bekijken op ${formatDate('nl', dag, 'lang')}`,
  herzienLaat: (dag: string) => `had op ${formatDate('nl', dag, 'lang')} opnieuw bekeken moeten zijn`,
  vraagTerm: 'Wie denkt mee',
  trede: {
    team: 'eigen team denkt mee',
    regionaal: 'expertteam denkt mee',
    bovenregionaal: 'expertisecentrum denkt mee',
  },
  antwoord: (dag: string, vandaag: string) =>
    dag < vandaag
      ? `antwoord was nodig ${relativeDay('nl', dag, vandaag)}`
      : `antwoord ${relativeDay('nl', dag, vandaag)}`,
  wegTerm: 'Een andere weg',
  weg: {
    gevraagd: 'andere weg gevraagd',
    gezocht: 'andere weg gezocht',
    toegestaan: 'andere weg mag',
    gestart: 'andere weg gestart',
    papierenrond: 'andere weg loopt',
  },
  geenStap: 'De volgende stap van toen is niet bewaard.',
  veiligToen: 'niet opgeschreven',
};

const en: typeof nl = {
  samen: (dagen) => `${dagen} in all`,
  samenTerm: 'Waited in all',
  samenUitleg: (dagen) => `${count('en', dagen, 'dagen')}, for everything together`,
  heropend: 'again',
  heropendUitleg: 'This child waits again. Help had begun before.',
  oorzaken: {
    geenJeugdbeschermerVrij: 'no youth protector free',
    geenHulpverlenerVrij: 'no helper free',
    geenPlek: 'no place',
    budget: 'no money in the agreements',
    contract: 'no contract',
    wachtOpRechter: 'waits for the judge',
    gezinWilNiet: 'the family does not want it',
    gezinNietBereikbaar: 'family cannot be reached',
    organisatiesOneens: 'organisations disagree',
    andereReden: 'another reason',
  },
  geenOorzaak: 'no reason said',
  oorzaakTerm: 'Because of',
  oorzaakKop: 'Why they wait',
  oorzaakSinds: (dag) => `said on ${formatDate('en', dag, 'lang', { metJaar: true })}`,
  oogTerm: 'Who keeps watch',
  oog: {
    lokaalteam: 'local team watches',
    gecertificeerdeinstelling: 'GI watches',
    veiligthuis: 'Veilig Thuis watches',
    raadvoordekinderbescherming: 'Child Protection Board watches',
    regionaalveiligheidsteam: 'safety team watches',
    expertteam: 'team of experts watches',
    jeugdhulpaanbieder: 'youth care watches',
    ggz: 'mental health care watches',
    anders: 'somebody watches',
  },
  niemand: 'nobody watches',
  zonderOog: (dag) => `nobody since ${formatDate('en', dag, 'kort')}`,
  gemist: (dag) => `look missed ${formatDate('en', dag, 'kort')}`,
  gezien: (dag) => `last look ${formatDate('en', dag, 'lang')}`,
  volgende: (dag) => `next ${formatDate('en', dag, 'lang')}`,
  urgentieTerm: 'How urgent',
  urgentie: { vandaag: 'needed today', dezeWeek: 'needed this week', opVolgorde: 'in order' },
  herzien: (dag) => `to be looked at again on ${formatDate('en', dag, 'lang')}`,
  herzienLaat: (dag) => `was to be looked at again on ${formatDate('en', dag, 'lang')}`,
  vraagTerm: 'Who thinks along',
  trede: {
    team: 'own team thinks along',
    regionaal: 'team of experts thinks along',
    bovenregionaal: 'centre of expertise thinks along',
  },
  antwoord: (dag, vandaag) =>
    dag < vandaag
      ? `answer was due ${relativeDay('en', dag, vandaag)}`
      : `answer ${relativeDay('en', dag, vandaag)}`,
  wegTerm: 'Another way',
  weg: {
    gevraagd: 'another way asked',
    gezocht: 'another way sought',
    toegestaan: 'another way allowed',
    gestart: 'another way begun',
    papierenrond: 'another way runs',
  },
  geenStap: 'The next step of then was not kept.',
  veiligToen: 'not written down',
};

export const bordrij = { nl, en } satisfies Catalogus;
