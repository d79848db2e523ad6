import { noodbeoordelaars, noodkijkrollen } from '@rondom/domain/noodkijk';
import { allow } from '../platform/access/index.ts';

const mensen = noodkijkrollen;

/**
 * Who is called out to a family he does not work with may look for an hour, and sees what is needed tonight: who they
 * are, who to call, from whom danger comes. The crisis service on duty sees the same card without a look. Nobody reads
 * a note, a report, own words or the timeline this way. Who leads them judges each look afterwards.
 */
export const noodkijkAccess = [
  ...allow({
    rollen: mensen,
    relaties: ['geen'],
    resources: ['noodkijkstand'],
    acties: ['lees'],
    grond: 'dienstverlening',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: mensen,
    relaties: ['geen'],
    resources: ['noodkijk'],
    acties: ['maak'],
    grond: 'nood',
  }),
  ...allow({
    rollen: mensen,
    relaties: ['geen'],
    resources: ['noodkijk'],
    acties: ['lees'],
    grond: 'eigen',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: mensen,
    relaties: ['nood'],
    resources: ['noodkijk'],
    acties: ['schrijf'],
    grond: 'nood',
  }),
  ...allow({
    rollen: mensen,
    relaties: ['nood'],
    resources: ['gezin', 'persoon', 'huishouden', 'veiligheidsstand', 'betrokkenheid'],
    acties: ['lees'],
    grond: 'nood',
    velden: ['naam', 'leden', 'huishoudens', 'veiligheidsstanden', 'betrokkenen'],
  }),
  ...allow({
    rollen: mensen,
    relaties: ['nood'],
    resources: ['spoedkaart'],
    acties: ['lees'],
    grond: 'nood',
  }),
  ...allow({
    rollen: ['crisisdienst'],
    relaties: ['geen'],
    resources: ['spoedkaart'],
    acties: ['lees', 'zoek'],
    grond: 'nood',
  }),
  ...allow({
    rollen: ['crisisdienst'],
    relaties: ['nood', 'geen'],
    resources: ['spoedadres'],
    acties: ['lees'],
    grond: 'nood',
  }),
  ...allow({
    rollen: ['crisisdienst'],
    relaties: ['geen'],
    resources: ['mijnrooster'],
    acties: ['lees'],
    grond: 'eigen',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: ['teamleider'],
    relaties: ['geen'],
    resources: ['rooster'],
    acties: ['lees', 'schrijf'],
    grond: 'leiding',
    logklasse: 'geen',
  }),
  ...allow({
    rollen: noodbeoordelaars,
    relaties: ['geen'],
    resources: ['noodkijkbeoordeling'],
    acties: ['lees', 'schrijf'],
    grond: 'leiding',
    logklasse: 'lijst',
  }),
  ...allow({
    rollen: ['lokaalteam', 'jeugdbeschermer'],
    relaties: ['vastgezicht', 'vervanger', 'uitvoerder'],
    resources: ['noodkijkgezin'],
    acties: ['lees'],
    grond: 'betrokken',
    logklasse: 'lijst',
  }),
];
