import type { Catalogus } from '../catalogus.ts';

const fasen = {
  nl: {
    directeveiligheid: 'eerst veiligheid',
    eersteweken: 'de eerste weken',
    maatregel: 'met een maatregel',
    plan: 'met het plan',
    afbouw: 'afbouw',
  },
  en: {
    directeveiligheid: 'safety first',
    eersteweken: 'the first weeks',
    maatregel: 'with a measure',
    plan: 'with the plan',
    afbouw: 'winding down',
  },
} as const;
type Fase = keyof typeof fasen.nl;

const nl = {
  urenOnjuist: ({ fase }: { fase: Fase }) =>
    `Vul bij ${fasen.nl[fase]} halve uren in, van een half tot twintig uur.`,
  eersteWekenOnjuist: 'Vul bij de eerste weken een getal in van 1 tot en met 26.',
  plafondOnjuist: 'Vul bij de grens een percentage in van 80 tot en met 150.',
  plafondWekenOnjuist: 'Vul een aantal weken in van 1 tot en met 12.',
  contractOnjuist: 'Vul de uren van het contract in, in kwartieren, ten hoogste 48.',
  gezinsurenOnjuist: 'Vul de uren voor gezinnen in, in kwartieren, ten hoogste 48.',
  meerDanContract: 'De uren voor gezinnen kunnen niet meer zijn dan het contract.',
  urenVoorVandaag: 'Kies vandaag of een dag daarna. Wat was, blijft staan.',
  werkerNietVanTeam: 'Deze collega werkt niet in uw team. Kies iemand van de lijst.',
};

const en: typeof nl = {
  urenOnjuist: ({ fase }) => `For ${fasen.en[fase]} fill in half hours, from a half to twenty hours.`,
  eersteWekenOnjuist: 'For the first weeks fill in a number from 1 to 26.',
  plafondOnjuist: 'For the ceiling fill in a percentage from 80 to 150.',
  plafondWekenOnjuist: 'Fill in a number of weeks from 1 to 12.',
  contractOnjuist: 'Fill in the hours of the contract, in quarters, 48 at most.',
  gezinsurenOnjuist: 'Fill in the hours for families, in quarters, 48 at most.',
  meerDanContract: 'Hours for families cannot be more than the contract.',
  urenVoorVandaag: 'Choose today or a later day. What was stays as it is.',
  werkerNietVanTeam: 'This colleague does not work in your team. Choose one of the list.',
};

export const werklast = { nl, en } satisfies Catalogus;
