import { describe, expect, it } from 'vitest';
import { bronVan, knopVan, opdrachtVan, vragenBij } from './blik.ts';

const samira = { id: '1', naam: 'Gezin', vastGezicht: { naam: 'Samira', organisatie: null }, team: null };
const niemand = { ...samira, vastGezicht: null };

describe('the form of a first look', () => {
  it('asks who is told only when a vast gezicht takes it over, and sends nobody else', () => {
    const blik = { veiligheid: 'beide', vervolg: 'overdracht', reden: 'Zo.', vertellen: ['3'] } as const;
    expect(vragenBij(blik, samira).vertellen).toBe(true);
    expect(vragenBij(blik, niemand).vertellen).toBe(false);
    expect(opdrachtVan({ ...blik, vervolg: 'veiligThuis' }, samira)).not.toHaveProperty('vertellen');
    expect(opdrachtVan(blik, samira)).toMatchObject({ vertellen: ['3'] });
  });

  it('calls a school a school, and nobody else by name', () => {
    const melder = { naam: 'Els', bereikbaarOp: null, functie: null, organisatie: null };
    expect(bronVan({ ...melder, soort: 'professional', organisatie: 'basisschool De Wilg' })).toBe('school');
    expect(bronVan({ ...melder, soort: 'professional', functie: 'huisarts' })).toBe('professional');
    expect(bronVan({ ...melder, soort: 'burger', organisatie: 'school' })).toBe('burger');
  });

  it('asks for a lokaal team only when the family is handed over and nobody is there', () => {
    const blik = { veiligheid: 'beide', vervolg: 'overdracht', reden: '' } as const;
    expect(vragenBij(blik, niemand).team).toBe(true);
    expect(vragenBij(blik, samira).team).toBe(false);
    expect(vragenBij({ ...blik, vervolg: 'veiligThuis' }, niemand).team).toBe(false);
  });

  it('does not ask what follows while it cannot be judged, and does not send what was chosen before', () => {
    const blik = { veiligheid: 'nogNietTeBeoordelen', vervolg: 'overdracht', reden: 'Nog bellen.' } as const;
    expect(vragenBij(blik, samira).vervolg).toBe(false);
    expect(opdrachtVan(blik, samira)).toEqual({ veiligheid: 'nogNietTeBeoordelen', reden: 'Nog bellen.' });
    expect(knopVan(blik)).toBe('nogNiet');
  });

  it('names a fear only where there may be danger', () => {
    const blik = { veiligheid: 'geenVanBeide', vermoeden: 'stalking', reden: 'Uitgezocht.' } as const;
    expect(opdrachtVan(blik, samira)).toEqual({ veiligheid: 'geenVanBeide', reden: 'Uitgezocht.' });
  });

  it('sends nothing before it is said how safe it is', () => {
    expect(opdrachtVan({ reden: 'Ik weet het niet.' }, null)).toBeUndefined();
  });
});
