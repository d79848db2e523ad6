import { describe, expect, it } from 'vitest';
import { findOnvolledigeDatum, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import {
  decideVoegPersoonToe,
  heeftLeeftijd,
  isZekerJongerDan,
  persoonId,
  type Persoon,
  type VoegPersoonToe,
} from './index.ts';
import { findBsn } from '../kern/index.ts';

const vandaag = getPlainDate('2027-01-12');
const naam = { roepnaam: 'Sem', geslachtsnaam: 'Verhoeven' };
const sem: Persoon = {
  id: persoonId('sem'),
  naam,
  geslacht: 'man',
  geboorte: { soort: 'geboren', datum: findOnvolledigeDatum('2019-05-21') as OnvolledigeDatum },
  bsn: findBsn('999990020'),
};
const add = (command: Partial<VoegPersoonToe>, leden: readonly Persoon[] = []) =>
  decideVoegPersoonToe(
    { leden },
    { naam, geslacht: 'man', geboortedatum: '2019-05-21', ...command },
    vandaag,
  );
const kinds = (outcome: ReturnType<typeof add>) => (outcome.ok ? [] : outcome.refusals.map((r) => r.kind));

describe('adding a person to a family', () => {
  it('keeps an impossible date of birth as the source gave it', () => {
    expect(add({ geboortedatum: '1967-02-30' })).toMatchObject({
      value: { geboorte: { datum: '1967-02-30' } },
    });
  });
  it('needs no number, and reads over spaces in one', () => {
    expect(add({})).toMatchObject({ ok: true });
    expect(add({ bsn: '9999 90 020' })).toMatchObject({ value: { bsn: '999990020' } });
  });
  it.each<[string, Partial<VoegPersoonToe>, string]>([
    ['a birth in the future', { geboortedatum: '2027-01-13' }, 'geboorteInToekomst'],
    ['a birth later this year, of unknown day', { geboortedatum: '2027-02' }, 'geboorteInToekomst'],
    ['a birth in the wrong century', { geboortedatum: '1019-05-21' }, 'geboorteTeLangGeleden'],
    ['a text that is no date', { geboortedatum: '21 mei' }, 'geboortedatumOnjuist'],
    ['no birth at all', { geboortedatum: ' ' }, 'geboorteOntbreekt'],
    ['born and expected at once', { uitgerekendeDatum: '2027-06-11' }, 'geborenEnOngeboren'],
    [
      'an expected day long gone',
      { geboortedatum: '', uitgerekendeDatum: '2026-12-01' },
      'uitgerekendeDatumVoorbij',
    ],
    [
      'an expected day a year ahead',
      { geboortedatum: '', uitgerekendeDatum: '2028-01-12' },
      'uitgerekendeDatumTeVer',
    ],
    ['a wrong number', { bsn: '999999245' }, 'bsnOnjuist'],
    [
      'a number for an unborn child',
      { geboortedatum: '', uitgerekendeDatum: '2027-06-11', bsn: '999990020' },
      'bsnBijOngeboren',
    ],
    ['somebody born without a name', { naam: { geslachtsnaam: '.' } }, 'naamOntbreekt'],
  ])('refuses %s', (_, command, kind) => {
    expect(kinds(add(command))).toEqual([kind]);
  });
  it('takes an unborn child without a name', () => {
    expect(add({ naam: {}, geboortedatum: undefined, uitgerekendeDatum: '2027-06-11' })).toMatchObject({
      value: { geboorte: { soort: 'ongeboren', uitgerekendeDatum: '2027-06-11' } },
    });
  });
  it('says every fault at once', () => {
    expect(kinds(add({ geboortedatum: '2030-01-01', bsn: '1' }))).toEqual([
      'geboorteInToekomst',
      'bsnOnjuist',
    ]);
  });
  it('refuses who is in the family already, by number or by name and date of birth', () => {
    expect(add({ naam: { roepnaam: 'Samuel' }, bsn: '999990020' }, [sem])).toEqual({
      ok: false,
      refusals: [{ kind: 'persoonAlInGezin', persoon: 'sem', naam: 'Sem Verhoeven' }],
    });
    expect(kinds(add({ naam: { roepnaam: 'sem', geslachtsnaam: 'verhoeven' } }, [sem]))).toEqual([
      'persoonAlInGezin',
    ]);
    expect(kinds(add({ naam: { roepnaam: 'Bo', geslachtsnaam: 'Verhoeven' } }, [sem]))).toEqual([]);
  });
});

it('gives neither a right of twelve nor the rules under twelve while the age is not certain', () => {
  const geboorte = { soort: 'geboren', datum: findOnvolledigeDatum('2015') as OnvolledigeDatum } as const;
  expect(heeftLeeftijd(12, geboorte, vandaag)).toBe(false);
  expect(isZekerJongerDan(12, geboorte, vandaag)).toBe(false);
  expect(isZekerJongerDan(12, { soort: 'ongeboren', uitgerekendeDatum: vandaag }, vandaag)).toBe(true);
});
