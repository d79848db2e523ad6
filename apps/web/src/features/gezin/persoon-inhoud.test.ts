import { describe, expect, it } from 'vitest';
import { emptyPersoon, persoonBody, readGeboortedatum } from './persoon-inhoud.ts';

describe('a date of birth as people type it', () => {
  it.each([
    ['3-9-2014', '2014-09-03'],
    ['9-2014', '2014-09'],
    ['2014', '2014'],
    ['30-02-1967', '1967-02-30'],
    ['ergens in 2014', 'ergens in 2014'],
  ])('%s becomes %s', (typed, sent) => expect(readGeboortedatum(typed)).toBe(sent));
});

describe('a person to add', () => {
  it('is not sent without a role', () => {
    expect(persoonBody({ ...emptyPersoon, voornamen: 'Jip' })).toBeUndefined();
  });

  it('has an expected day or a date of birth, never both, and no number before birth', () => {
    const inhoud = {
      ...emptyPersoon,
      rol: 'kind',
      geboorte: 'verwacht',
      geboortedatum: '1-1-2020',
      uitgerekendeDatum: '2027-06-11',
      bsn: '999912008',
    } as const;
    expect(persoonBody(inhoud)).toEqual({
      rol: 'kind',
      geslacht: 'onbekend',
      naam: {},
      uitgerekendeDatum: '2027-06-11',
    });
  });

  it('has 0000 as date of birth when nobody knows it', () => {
    expect(persoonBody({ ...emptyPersoon, rol: 'ouder', geboorte: 'onbekend' })).toMatchObject({
      geboortedatum: '0000',
    });
  });
});
