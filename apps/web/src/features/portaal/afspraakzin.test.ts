import { portaal } from '@rondom/taal/schermen/portaal';
import { describe, expect, it } from 'vitest';
import { afspraakzin, erbij } from './afspraakzin.ts';
import type { Afspraak } from './use-portaal.ts';

const namen: Partial<Record<string, string>> = { '1': 'jou', '2': 'Sem', '3': 'oma' };
const noem = ({ id }: { id: string }) => namen[id] ?? '';
const noor = { id: '1', roepnaam: 'Noor' };
const sem = { id: '2', roepnaam: 'Sem' };
const bezoek: Afspraak = {
  id: '7',
  op: '2027-01-14T14:30:00Z',
  soort: 'bezoek',
  met: 'Samira Haddou',
  bij: { id: '3', roepnaam: 'Ria' },
  personen: [noor, sem],
};
const zin = (over: Partial<Afspraak> = {}, taal: 'nl' | 'en' = 'nl') =>
  afspraakzin(portaal[taal].afspraak, { ...bezoek, ...over }, '2027-01-12', noem, '1');

describe('an appointment as it is told', () => {
  it('says at whose home, never where', () => {
    expect(zin()).toBe('Donderdag om half 4 komt Samira bij oma');
    expect(zin({}, 'en')).toBe('On Thursday at half past 3 Samira comes to see oma');
  });
  it('says nothing of a home this reader does not know of', () => {
    expect(zin({ bij: { id: '9', roepnaam: null } })).toBe('Donderdag om half 4 komt Samira langs');
  });
  it('names this reader first', () => {
    const personen = [sem, noor];
    expect(zin({ soort: 'gesprek', personen })).toBe('Donderdag om half 4 praat Samira met jou en Sem');
  });
  it('has its own words for calling, talking and the plan', () => {
    expect(zin({ soort: 'bellen', personen: [noor] })).toBe('Donderdag om half 4 belt Samira met jou');
    expect(zin({ soort: 'planbespreking' })).toBe(
      'Donderdag om half 4 bespreekt Samira het plan met jou en Sem',
    );
    expect(zin({ soort: 'gesprek', met: null })).toBe('Donderdag om half 4 praat iemand met jou en Sem');
  });
  it('says who else is there', () => {
    expect(erbij(bezoek, '1', noem)).toEqual({ zelf: true, anderen: ['Sem'] });
  });
});
