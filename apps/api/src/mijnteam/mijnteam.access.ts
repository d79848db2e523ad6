import { allow } from '../platform/access/index.ts';

/**
 * Who leads a local team sees of its families what a team leader of a GI sees: the name, who is in it, who takes part,
 * measures, clocks and waits. It reads nothing that was said or written, and changes nothing.
 */
export const mijnteamAccess = [
  ...allow({
    rollen: ['teamleider'],
    relaties: ['teamleider'],
    resources: [
      'gezin',
      'persoon',
      'betrokkenheid',
      'maatregel',
      'termijn',
      'eerstecontact',
      'wacht',
      'wachtbevestiging',
    ],
    acties: ['lees'],
    grond: 'leiding',
    velden: ['naam', 'leden', 'betrokkenen', 'maatregelen', 'termijnen', 'wachten'],
  }),
  ...allow({
    rollen: ['teamleider'],
    relaties: ['geen'],
    resources: ['mijnteam'],
    acties: ['lees'],
    grond: 'leiding',
    logklasse: 'lijst',
  }),
];
