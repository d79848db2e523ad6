import { allow } from '../platform/access/index.ts';

/**
 * The safety team beside the local team. Who is asked hears the name of the family, the question and who asked; who is
 * named reads what the team stands there for, and writes what he does. Nobody of the family reads it here.
 */
export const veiligheidsteamAccess = [
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['veiligheidsinzet'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['veiligheidsdaad'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vervanger'],
    resources: ['veiligheidsinzet', 'veiligheidsdaad'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['jeugdbeschermer'],
    relaties: ['uitvoerder'],
    resources: ['veiligheidsinzet', 'veiligheidsdaad'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['veiligheidsteam'],
    relaties: ['meedenker'],
    resources: ['veiligheidsinzet', 'veiligheidsdaad'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['veiligheidsteam'],
    relaties: ['meedenker'],
    resources: ['veiligheidsdaad'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
  // Asking is up to the vast gezicht, and to Veilig Thuis after a melding; neither gets more to read by it.
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['veiligheidsvraag'],
    acties: ['schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['veiligthuis'],
    relaties: ['triage', 'triagebekend'],
    resources: ['veiligheidsvraag'],
    acties: ['schrijf'],
    grond: 'melding',
  }),
  ...allow({
    rollen: ['veiligheidsteam'],
    relaties: ['geen'],
    resources: ['teamverzoek'],
    acties: ['lees', 'schrijf'],
    grond: 'vraag',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['teamleider'],
    relaties: ['geen'],
    resources: ['teamverzoek'],
    acties: ['lees', 'schrijf'],
    grond: 'leiding',
    logklasse: 'lijst',
  }),
];
