import { expect, it } from 'vitest';
import { achtergehoudenVan } from './achtergehouden.ts';
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
