import { expect, it } from 'vitest';
import { achtergehoudenPerPersoon, achtergehoudenVan } from './achtergehouden.ts';
import type { Kijkregel } from './use-raadplegingen.ts';

const achtergehouden = (persoonId: string, reden: 'standTegenLezer' | 'nogNietVerteld') => ({
  ...{ persoonId, naam: persoonId, reden, gevaar: reden === 'standTegenLezer' },
  acties: ['geefvrij' as const],
});
const regel = (id: string, over: Kijkregel['achtergehouden']) => ({ id, achtergehouden: over }) as Kijkregel;

it('releases the lines of one worker on one day together, per person and per rule', () => {
  const groepen = achtergehoudenVan([
    regel('3', [achtergehouden('mark', 'standTegenLezer')]),
    regel('2', [achtergehouden('mark', 'standTegenLezer'), achtergehouden('linda', 'nogNietVerteld')]),
    regel('1', []),
  ]);
  expect(groepen.map(({ persoonId, regelIds }) => [persoonId, regelIds])).toEqual([
    ['mark', ['3', '2']],
    ['linda', ['2']],
  ]);
});

it('counts a line once for each person from whom it is kept back, also when two rules keep it', () => {
  const mensen = achtergehoudenPerPersoon([
    regel('3', [achtergehouden('mark', 'standTegenLezer'), achtergehouden('mark', 'nogNietVerteld')]),
    regel('2', [achtergehouden('mark', 'standTegenLezer'), achtergehouden('linda', 'nogNietVerteld')]),
    regel('1', []),
  ]);
  expect(mensen.map(({ persoonId, aantal }) => [persoonId, aantal])).toEqual([
    ['mark', 2],
    ['linda', 1],
  ]);
});
