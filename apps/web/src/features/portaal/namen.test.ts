import { describe, expect, it } from 'vitest';
import { belAdres, createNoemer, voornaam } from './namen.ts';

const woorden = { zelf: 'jou', familiewoord: { moeder: 'mama', vader: 'papa', oma: 'oma', opa: 'opa' } };
const lezer = (id: string, naam: string, familiewoord: 'moeder' | 'vader' | 'oma' | null) =>
  ({ soort: 'persoon', id, naam, rol: 'ouder', familiewoord, gevaar: false }) as const;
const noor = { id: '1', roepnaam: 'Noor', leeftijd: 12 };
const linda = { id: '2', roepnaam: 'Linda' };
const ria = { id: '3', roepnaam: 'Ria' };
const bekend = [lezer('2', 'Linda', 'moeder'), lezer('3', 'Ria', 'oma'), lezer('5', 'Ilse', null)];

describe('how a reader calls the family', () => {
  const noem = createNoemer({ als: 'jeugdige', persoon: noor, mogelijkeLezers: bekend }, woorden);
  it('a child says mama and oma, and is spoken to itself', () => {
    expect([linda, ria, noor].map(noem)).toEqual(['mama', 'oma', 'jou']);
  });
  it('a child with two grandmothers hears which one', () => {
    const twee = [...bekend, lezer('4', 'Toos', 'oma')];
    const noemTwee = createNoemer({ als: 'jeugdige', persoon: noor, mogelijkeLezers: twee }, woorden);
    expect(noemTwee(ria)).toBe('oma Ria');
  });
  it('the partner of a parent is not called mama', () => {
    expect(noem({ id: '5', roepnaam: 'Ilse' })).toBe('Ilse');
  });
  it('a parent reads names', () => {
    const ouder = createNoemer(
      { als: 'ouder', persoon: { ...linda, leeftijd: 38 }, mogelijkeLezers: [lezer('3', 'Ria', 'moeder')] },
      woorden,
    );
    expect(ouder(ria)).toBe('Ria');
  });
  it('somebody unknown to this reader stays nameless', () => {
    expect(noem({ id: '9', roepnaam: null })).toBe('');
  });
});

describe('a worker', () => {
  it('is called by the first name, and dialled by digits', () => {
    expect(voornaam('Samira Haddou')).toBe('Samira');
    expect(belAdres('06 0000 1234')).toBe('tel:0600001234');
    expect(belAdres('+31 (0)26-000')).toBe('tel:+31026000');
  });
});
