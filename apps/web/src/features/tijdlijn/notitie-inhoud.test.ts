import { describe, expect, it } from 'vitest';
import { amsterdamInstant, readTimeText } from './moment.ts';
import { bodyOf, emptyNotitie, keuzeOf, mergeConcept } from './notitie-inhoud.ts';

const lid = { overledenOp: null, uitgerekendeDatum: null };
const noor = { ...lid, id: '1', rol: 'kind' } as const;
const linda = { ...lid, id: '2', rol: 'ouder' } as const;
const ongeboren = { ...lid, id: '3', rol: 'kind', uitgerekendeDatum: '2027-06-11' } as const;
const leeg = emptyNotitie([noor, linda, ongeboren]);
const nu = '2027-01-12T07:30:00.000Z';

describe('a contact note that is being written', () => {
  it('begins about the children, with nobody present, so that nobody of the family reads by accident', () => {
    expect(leeg.over).toEqual(['1']);
    expect(leeg.aanwezig).toEqual([]);
    expect(leeg.delen).toBe('volgendeWerkdag');
  });

  it('keeps both texts when a draft arrives while somebody types', () => {
    const merged = mergeConcept(
      { ...leeg, tekst: 'Linda belde.' },
      { tekst: 'Sem slaapt slecht.', over: ['2'] },
    );
    expect(merged.tekst).toBe('Sem slaapt slecht.\n\nLinda belde.');
    expect(merged.over).toEqual(['2']);
  });

  it('is of this moment when no day was filled in', () => {
    expect(bodyOf({ ...leeg, tekst: 'Linda belde.' }, nu, 'g1')).toMatchObject({
      op: nu,
      tekst: 'Linda belde.',
    });
  });

  it('of another day has the time in the Netherlands, in winter and in summer', () => {
    const at = (dag: string, tijd: string) => bodyOf({ ...leeg, dag, tijd }, nu, 'g1')?.op;
    expect(at('2027-01-11', '15.40')).toBe('2027-01-11T14:40:00.000Z');
    expect(at('2026-07-01', '15.40')).toBe('2026-07-01T13:40:00.000Z');
    expect(at('2027-01-11', '')).toBe('2027-01-11T11:00:00.000Z');
  });

  it('is not sent while its day or time cannot be read', () => {
    expect(bodyOf({ ...leeg, dag: '31-02-2027' }, nu, 'g1')).toBeUndefined();
    expect(bodyOf({ ...leeg, dag: '2027-01-11', tijd: 'middag' }, nu, 'g1')).toBeUndefined();
  });

  it('says whose addiction it is about', () => {
    expect(keuzeOf({ ...leeg, gevoelig: ['2:verslaving', '2:kapsel'] }).gevoelig).toEqual([
      { van: '2', onderwerp: 'verslaving' },
    ]);
  });
});

describe('a time as people type it', () => {
  it.each([
    ['15.40', '15:40'],
    ['9:05', '09:05'],
    ['1540', '15:40'],
    ['25.00', undefined],
    ['12.60', undefined],
    ['', undefined],
  ])('%s is read as %s', (text, time) => expect(readTimeText(text)).toBe(time));

  it('on the day summer time begins is still the time on the wall', () => {
    expect(amsterdamInstant('2027-03-28', '15:40')).toBe('2027-03-28T13:40:00.000Z');
  });
});
