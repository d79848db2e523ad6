import { joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatOnvolledigeDatum } from '../datum.ts';

/** Asking the BRP one number, and choosing whom to add from the answer. */
const nl = {
  titel: 'Vraag het de BRP',
  /** Said before the question, by who asks. */
  grond: {
    jeugdwet721:
      'U mag het nummer van een jeugdige vragen, voor jeugdhulp of bescherming (Jeugdwet 7.2.1). Ouders komen uit het antwoord.',
    wmo529: 'Veilig Thuis mag het nummer van een persoon vragen, bij een melding (Wmo 2015 5.2.9).',
  },
  vastgelegd: 'Uw vraag wordt vastgelegd. Wij vragen niets over anderen.',
  bsn: 'Burgerservicenummer',
  bsnHint: 'Negen cijfers',
  over: 'Van wie is dit nummer?',
  overWie: { jeugdige: 'Een jeugdige', ouder: 'Een ouder', ander: 'Iemand anders' },
  vraag: 'Vraag dit nummer',
  anderNummer: 'Vraag een ander nummer',
  antwoordTitel: 'Antwoord van de BRP',
  antwoord: 'Wie wilt u toevoegen?',
  antwoordUitleg: 'Er is nog niets toegevoegd.',
  alInGezin: 'staat al bij dit gezin',
  alleenGenoemd: 'alleen genoemd in dit antwoord',
  overleden: (datum: string) => `overleden ${formatOnvolledigeDatum('nl', datum)}`,
  geboren: (datum: string) => `geboren ${formatOnvolledigeDatum('nl', datum)}`,
  geenGeboorte: 'geboortedatum niet bekend',
  geheim: 'adres geheim',
  onbekend: 'ouder van wie niets bekend is',
  geenNaam: 'naam niet bekend',
  rol: { kind: 'kind', ouder: 'ouder', broerOfZus: 'broer of zus', partner: 'partner' },
  relatie: {
    ouder: (van: string, naar: string) => `${van} is ouder van ${naar}`,
    huwelijk: (van: string, naar: string) => `${van} en ${naar} zijn getrouwd`,
    geregistreerdpartnerschap: (van: string, naar: string) => `${van} en ${naar} zijn geregistreerd partners`,
    onbekend: (van: string, naar: string) => `${van} en ${naar} zijn partners`,
    voorbij: (van: string, naar: string, einde: string) =>
      einde === '0000' || einde === ''
        ? `${van} en ${naar} waren partners`
        : `${van} en ${naar} waren partners, tot ${formatOnvolledigeDatum('nl', einde)}`,
    iemand: 'iemand anders',
  },
  verbanden: 'Wat de BRP van hen zegt',
  gezag: (namen: readonly string[]) => `Gezag: ${joinNames('nl', namen)}.`,
  gezagDerde: 'iemand anders dan de ouders',
  gezagOuder: 'een ouder die hier niet staat',
  gezagOnbekend: 'Gezag: niet bekend in de BRP.',
  gezagMeerderjarig: 'Deze persoon is 18 jaar of ouder: er is geen gezag meer.',
  opmerkingen: (n: number) =>
    n === 1
      ? 'Eén gegeven in het antwoord was niet leesbaar. Het staat hier niet.'
      : `${n} gegevens in het antwoord waren niet leesbaar. Ze staan hier niet.`,
  voegToe: (n: number) => (n < 2 ? 'Voeg deze persoon toe' : `Voeg ${n} personen toe`),
  kiesIemand: 'Kies wie u wilt toevoegen.',
  iedereenAl: 'Iedereen uit dit antwoord staat al bij dit gezin.',
  toegevoegd: (n: number) => (n === 1 ? 'Eén persoon is toegevoegd.' : `${n} personen zijn toegevoegd.`),
};

const en: typeof nl = {
  titel: 'Ask the BRP (register of persons)',
  grond: {
    jeugdwet721:
      'You may ask for the number of a young person, for youth help or protection (Jeugdwet 7.2.1). Parents come from the answer.',
    wmo529: 'Veilig Thuis may ask for the number of a person, with a report (Wmo 2015 5.2.9).',
  },
  vastgelegd: 'Your question is recorded. We ask nothing about others.',
  bsn: 'Burgerservicenummer (citizen number)',
  bsnHint: 'Nine digits',
  over: 'Whose number is this?',
  overWie: { jeugdige: 'A young person', ouder: 'A parent', ander: 'Somebody else' },
  vraag: 'Ask for this number',
  anderNummer: 'Ask for another number',
  antwoordTitel: 'Answer of the BRP (register of persons)',
  antwoord: 'Whom do you want to add?',
  antwoordUitleg: 'Nothing was added yet.',
  alInGezin: 'is already in this family',
  alleenGenoemd: 'only named in this answer',
  overleden: (datum) => `died ${formatOnvolledigeDatum('en', datum)}`,
  geboren: (datum) => `born ${formatOnvolledigeDatum('en', datum)}`,
  geenGeboorte: 'date of birth not known',
  geheim: 'address secret',
  onbekend: 'parent of whom nothing is known',
  geenNaam: 'name not known',
  rol: { kind: 'child', ouder: 'parent', broerOfZus: 'brother or sister', partner: 'partner' },
  relatie: {
    ouder: (van, naar) => `${van} is a parent of ${naar}`,
    huwelijk: (van, naar) => `${van} and ${naar} are married`,
    geregistreerdpartnerschap: (van, naar) => `${van} and ${naar} are registered partners`,
    onbekend: (van, naar) => `${van} and ${naar} are partners`,
    voorbij: (van, naar, einde) =>
      einde === '0000' || einde === ''
        ? `${van} and ${naar} were partners`
        : `${van} and ${naar} were partners, until ${formatOnvolledigeDatum('en', einde)}`,
    iemand: 'somebody else',
  },
  verbanden: 'What the register says of them',
  gezag: (namen) => `Gezag (parental authority): ${joinNames('en', namen)}.`,
  gezagDerde: 'somebody else than the parents',
  gezagOuder: 'a parent who is not in this answer',
  gezagOnbekend: 'Gezag (parental authority): not known in the register.',
  gezagMeerderjarig: 'This person is 18 or older: there is no gezag (parental authority) any more.',
  opmerkingen: (n) =>
    n === 1
      ? 'One item in the answer could not be read. It is not shown here.'
      : `${n} items in the answer could not be read. They are not shown here.`,
  voegToe: (n) => (n < 2 ? 'Add this person' : `Add ${n} persons`),
  kiesIemand: 'Choose whom you want to add.',
  iedereenAl: 'Everybody in this answer is already in this family.',
  toegevoegd: (n) => (n === 1 ? 'One person was added.' : `${n} persons were added.`),
};

export const brp = { nl, en } satisfies Catalogus;
