import { expect, it } from 'vitest';
import { persoonId } from '../gezin/index.ts';
import { decideMaakAfspraak, type MaakAfspraak } from './index.ts';

const [noor, ria] = [persoonId('noor'), persoonId('ria')];
const nu = new Date('2027-01-12T07:30:00Z');
const straks = new Date('2027-01-14T14:30:00Z');
const plan = (command: Partial<MaakAfspraak>) =>
  decideMaakAfspraak({ leden: [noor, ria] }, { op: straks, personen: [noor], ...command }, nu);

it.each<[string, Partial<MaakAfspraak>, string[]]>([
  ['with Noor, at the home of Ria', { bij: ria }, []],
  ['with nobody', { personen: [] }, ['afspraakMetNiemand']],
  ['at this very moment', { op: nu }, ['afspraakInVerleden']],
  [
    'with a stranger, at his home',
    { personen: [persoonId('x')], bij: persoonId('x') },
    ['persoonNietInGezin'],
  ],
])('an appointment %s', (_, command, kinds) => {
  const outcome = plan(command);
  expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.kind)).toEqual(kinds);
});
