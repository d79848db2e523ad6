import { allow } from '../platform/access/index.ts';

/**
 * Anybody may report. Veilig Thuis works on what came in; who takes part around a family reads what was handed over,
 * and nobody else: no team without a vast gezicht, no team leader, no family.
 */
export const meldingAccess = [
  ...allow({
    rollen: ['publiek'],
    relaties: ['geen'],
    resources: ['melding'],
    acties: ['maak'],
    grond: 'melding',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: ['publiek'],
    relaties: ['geen'],
    resources: ['meldingstand'],
    acties: ['lees'],
    grond: 'melding',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: ['veiligthuis'],
    relaties: ['geen'],
    resources: ['melding'],
    acties: ['lees', 'schrijf'],
    grond: 'melding',
  }),
  ...allow({
    rollen: ['veiligthuis'],
    relaties: ['geen'],
    resources: ['meldingen'],
    acties: ['lees'],
    grond: 'melding',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['veiligthuis'],
    relaties: ['geen'],
    resources: ['bekendepersoon'],
    acties: ['zoek'],
    grond: 'melding',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'uitvoerder', 'vervanger'],
    resources: ['melding'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
];
