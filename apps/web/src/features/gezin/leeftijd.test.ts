import { describe, expect, it } from 'vitest';
import { isZekerMeerderjarig, leeftijdOp } from './leeftijd.ts';
import { roepnaamVan, volledigeNaam } from './naam.ts';

describe('an age on the family page', () => {
  it('turns on the birthday itself', () => {
    expect(leeftijdOp('2014-09-03', '2027-01-12')).toEqual({ soort: 'jaren', jaren: 12 });
    expect(leeftijdOp('2014-01-12', '2027-01-12')).toEqual({ soort: 'jaren', jaren: 13 });
    expect(leeftijdOp('2014-01-13', '2027-01-12')).toEqual({ soort: 'jaren', jaren: 12 });
  });

  it('is one of two years when the month is not known', () => {
    expect(leeftijdOp('1967', '2027-01-12')).toEqual({ soort: 'tussen', van: 59, tot: 60 });
  });

  it('is certain when only the day is missing and the month has passed', () => {
    expect(leeftijdOp('1967-02-30', '2027-03-01')).toEqual({ soort: 'jaren', jaren: 60 });
    expect(leeftijdOp('1967-02-00', '2027-02-10')).toEqual({ soort: 'tussen', van: 59, tot: 60 });
  });

  it('is never below zero for who was born this year on a day nobody knows', () => {
    expect(leeftijdOp('2027', '2027-01-12')).toEqual({ soort: 'jaren', jaren: 0 });
  });

  it('is not known without a year', () => {
    expect(leeftijdOp('0000', '2027-01-12')).toEqual({ soort: 'onbekend' });
  });

  it('makes an adult only of who certainly is one', () => {
    expect(isZekerMeerderjarig('2009-01-12', '2027-01-12')).toBe(true);
    expect(isZekerMeerderjarig('2009-01', '2027-01-12')).toBe(false);
    expect(isZekerMeerderjarig(null, '2027-01-12')).toBe(false);
  });
});

describe('a name', () => {
  const naam = { voornamen: 'Linda Maria', roepnaam: null, voorvoegsel: 'van', geslachtsnaam: 'Dalen' };

  it('is what somebody is called with the surname', () => {
    expect(volledigeNaam(naam)).toBe('Linda van Dalen');
    expect(roepnaamVan({ ...naam, roepnaam: 'Lin' })).toBe('Lin');
  });

  it('is nothing when the register only has a dot', () => {
    expect(volledigeNaam({ voornamen: '', roepnaam: null, voorvoegsel: 'van', geslachtsnaam: '.' })).toBe(
      undefined,
    );
  });
});
