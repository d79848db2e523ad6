import { allow } from '../platform/access/index.ts';

/** Who helps one adult of a household: adult mental health, and addiction care, debt help, shelter, elder care. */
export const hulprollen = ['ggz', 'volwassenenhulp'] as const;

/**
 * Adult services as co-owners. The vast gezicht asks and sees what was agreed; who helps an adult sees the page of that
 * adult, keeps actions of his own, and writes a record of his own that no other role has a cell for. Notes of the
 * family, its analysis, incidents and meldingen have no cell for him.
 */
export const volwassenenhulpAccess = [
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['volwassenenhulp'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vervanger'],
    resources: ['volwassenenhulp'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: hulprollen,
    relaties: ['geen'],
    resources: ['hulpverzoek'],
    acties: ['lees'],
    grond: 'vraag',
    logklasse: 'lijst',
    velden: ['over', 'gevraagdDoor', 'totEnMet'],
  }),
  // Taking part or stepping out gives no right to more.
  ...allow({
    rollen: hulprollen,
    relaties: ['geen'],
    resources: ['hulpverzoek'],
    acties: ['schrijf'],
    grond: 'vraag',
    velden: ['stand'],
  }),
  ...allow({
    rollen: hulprollen,
    relaties: ['hulpverlener'],
    resources: ['hulpblad'],
    acties: ['lees'],
    grond: 'toestemming',
    velden: ['vastGezicht', 'delen', 'acties', 'totEnMet'],
  }),
  // A colleague who helps the same adult is asked beside.
  ...allow({
    rollen: hulprollen,
    relaties: ['hulpverlener'],
    resources: ['hulpblad'],
    acties: ['schrijf'],
    grond: 'toestemming',
    velden: ['collega'],
  }),
  // What the own service wrote while one took part, when that is over. It gives no right to the family.
  ...allow({
    rollen: hulprollen,
    relaties: ['geen'],
    resources: ['hulpdossier'],
    acties: ['lees'],
    grond: 'dienstverlening',
    velden: ['over', 'aantekeningen'],
  }),
  ...allow({
    rollen: hulprollen,
    relaties: ['hulpverlener'],
    resources: ['hulpactie', 'hulpaantekening', 'kindcheck'],
    acties: ['lees', 'schrijf'],
    grond: 'toestemming',
  }),
];
