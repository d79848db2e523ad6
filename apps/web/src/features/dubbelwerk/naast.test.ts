import { describe, expect, it } from 'vitest';
import { looptNaast, zelfdeVragen } from './naast.ts';
import type { Onderzoek } from './use-onderzoeken.ts';

const onderzoek = (over: Partial<Onderzoek>): Onderzoek => ({
  ...{
    id: '1',
    soort: 'onderzoek',
    persoonId: '3',
    organisatie: 'Team',
    naam: 'Samira',
    vragen: ['school', 'wonen'],
  },
  ...{
    uitzondering: null,
    sinds: '2026-12-01',
    uiterlijk: null,
    klaarOp: null,
    klaarAls: null,
    dubbelReden: null,
  },
  ...{ versie: 1, vanEigen: false, doenMee: [], mijnVerzoek: null, verzoeken: [] },
  ...over,
});

describe('what runs beside what somebody begins', () => {
  it('is about the same person or about the whole family, and not done', () => {
    const alle = [
      onderzoek({}),
      onderzoek({ id: '2', persoonId: null }),
      onderzoek({ id: '3', klaarOp: '2027-01-01' }),
    ];
    expect(looptNaast(alle, '3').map(({ id }) => id)).toEqual(['1', '2']);
    expect(looptNaast(alle, '4').map(({ id }) => id)).toEqual(['2']);
    expect(looptNaast(alle, null)).toHaveLength(2);
  });
  it('names the areas that both ask about', () => {
    expect(zelfdeVragen(onderzoek({}), ['school', 'geld'])).toEqual(['school']);
  });
});
