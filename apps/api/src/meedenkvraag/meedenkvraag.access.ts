import { allow } from '../platform/access/index.ts';

/** Who can be asked by name: work around a family, never deciding about it. */
export const meedenkrollen = ['ggz', 'volwassenenhulp', 'gedragswetenschapper', 'vertrouwensarts'] as const;

/**
 * Erbij, niet over. The vast gezicht asks; who stands in for her sees what was asked. Who is asked sees the question,
 * and once he thinks along the part of the plan that goes with it, for as long as that lasts.
 */
export const meedenkvraagAccess = [
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vastgezicht'],
    resources: ['meedenkvraag'],
    acties: ['lees', 'schrijf'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['lokaalteam'],
    relaties: ['vervanger'],
    resources: ['meedenkvraag'],
    acties: ['lees'],
    grond: 'betrokken',
  }),
  ...allow({
    rollen: ['teamleider'],
    relaties: ['teamleider'],
    resources: ['meedenkvraagtelaat'],
    acties: ['lees'],
    grond: 'leiding',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: meedenkrollen,
    relaties: ['geen'],
    resources: ['meedenkverzoek'],
    acties: ['lees'],
    grond: 'vraag',
    logklasse: 'lijst',
    velden: ['vraag', 'over', 'gevraagdDoor', 'antwoordOp', 'toegangTot'],
  }),
  // Thinking along, answering or stepping out gives no right to more.
  ...allow({
    rollen: meedenkrollen,
    relaties: ['geen'],
    resources: ['meedenkverzoek'],
    acties: ['schrijf'],
    grond: 'vraag',
    velden: ['antwoord'],
  }),
  ...allow({
    rollen: meedenkrollen,
    relaties: ['meedenker'],
    resources: ['meedenkdeel'],
    acties: ['lees'],
    grond: 'vraag',
    velden: ['tekst', 'stand'],
  }),
];
