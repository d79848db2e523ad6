import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { decideZetRegistratie, registratiestand } from './registratie.ts';

const vandaag = getPlainDate('2027-01-12');
const geldigTot = getPlainDate('2029-01-01');
const kinds = (soort: 'skj' | 'big', nummer: string, account = '7') => {
  const decided = decideZetRegistratie(account, { soort, nummer, geldigTot }, '1');
  return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
};

describe('a professional registration', () => {
  it('nobody writes his own', () => {
    expect(kinds('skj', '120001234', '1')).toEqual(['eigenAccount']);
  });

  it.each([
    ['skj', '12000123', ['registratienummerOnjuist']],
    ['skj', '1200012345', ['registratienummerOnjuist']],
    ['skj', '12000 234', ['registratienummerOnjuist']],
    ['big', '120001234', ['registratienummerOnjuist']],
    ['skj', '120001234', []],
    ['big', '19012345601', []],
  ] as const)('of %s has a number as the register writes it: %s', (soort, nummer, verwacht) => {
    expect(kinds(soort, nummer)).toEqual(verwacht);
  });

  it.each([
    ['2027-01-11', 'verlopen'],
    ['2027-01-12', 'verlopen'],
    ['2027-01-13', 'looptAf'],
    ['2027-03-13', 'looptAf'],
    ['2027-03-14', 'geldig'],
  ])('that holds until %s is %s today', (tot, verwacht) => {
    expect(registratiestand(getPlainDate(tot), vandaag)).toBe(verwacht);
  });

  it('is not asked of everybody', () => {
    expect(registratiestand(undefined, vandaag)).toBeUndefined();
  });
});
