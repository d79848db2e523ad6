import { describe, expect, it } from 'vitest';
import { zoekvraagUit } from './zoekvraag.ts';

const surname = (naam: string | null) => zoekvraagUit({ naam, leeftijdOfGeboorte: null }).geslachtsnaam;

describe('what is searched of what a reporter told', () => {
  it('is the surname without the small words before it', () => {
    expect(surname('Sem Verhoeven')).toBe('Verhoeven');
    expect(surname('Linda van Dalen')).toBe('Dalen');
    expect(surname('Bo van der Velde Smit')).toBe('Velde Smit');
  });

  it('is left to the worker when only a first name was told', () => {
    expect(surname('Sem')).toBe('');
    expect(surname(null)).toBe('');
  });

  it('takes a date of birth and never makes one of an age', () => {
    const birth = (leeftijdOfGeboorte: string) =>
      zoekvraagUit({ naam: null, leeftijdOfGeboorte }).geboortedatum;
    expect(birth('21-5-2019')).toBe('2019-05-21');
    expect(birth('7 jaar')).toBe('');
  });
});
