import { describe, expect, it } from 'vitest';
import { delenVan } from './delen-van.ts';
import { aGezin, aLid } from './proef.ts';

const of = (over: Partial<Parameters<typeof delenVan>[0]>) =>
  delenVan(
    { gezin: aGezin({ leden: [aLid('1'), aLid('2')] }), relatie: 'vastgezicht', acties: [], ...over },
    '2027-01-12',
  );
const names = (over: Partial<Parameters<typeof delenVan>[0]>) => of(over).map(({ deel }) => deel);

describe('the parts of a family page', () => {
  it('are one for a team that has not said who becomes the vast gezicht', () => {
    expect(names({ relatie: 'team' })).toEqual(['overzicht']);
  });
  it('hold no timeline for who leads a team, and no log for who may not see it', () => {
    expect(names({ relatie: 'teamleider', acties: ['leesWieKeekMee'] })).toEqual([
      'overzicht',
      'mensen',
      'wieKeekMee',
    ]);
    expect(names({})).toEqual(['overzicht', 'tijdlijn', 'mensen', 'delen']);
  });
  it('hold decisions of a judge when there are any, or when this reader records them', () => {
    expect(names({ acties: ['legMaatregelVast'] })).toContain('besluiten');
    expect(names({})).not.toContain('besluiten');
  });
  it('say how many people there are', () => {
    expect(of({}).find(({ deel }) => deel === 'mensen')?.aantal).toBe(2);
  });
});
