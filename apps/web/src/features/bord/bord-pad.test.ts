import { describe, expect, it } from 'vitest';
import { padVan } from './bord-pad.ts';

const wacht = {
  sinds: '2026-12-18',
  uiterlijk: '2026-12-28',
  klokGestoptOp: null,
  begonnenOp: null,
  beeindigdOp: null,
  status: 'opBord',
  neeGezegd: false,
  stapOp: '2027-01-14',
} as const;
const codes = (over: Partial<Parameters<typeof padVan>[0]> = {}, vandaag = '2027-01-12') =>
  padVan({ ...wacht, ...over }, vandaag).map(({ code }) => code);

describe('the path of a child without a name', () => {
  it('ends with what comes next while the child waits', () => {
    expect(codes()).toEqual(['begon', 'uiterlijk', 'bord', 'volgendeStap']);
  });

  it('puts the child on the board the day after uiterlijk, and not before', () => {
    expect(padVan(wacht, '2027-01-12').find(({ code }) => code === 'bord')?.dag).toBe('2026-12-29');
    expect(codes({}, '2026-12-28')).toEqual(['begon', 'uiterlijk', 'volgendeStap']);
  });

  it('tells help that began on the day the clock stopped as the reason of that stop', () => {
    const begonnen = { begonnenOp: '2027-01-11', klokGestoptOp: '2027-01-11' } as const;
    expect(codes({ ...begonnen, status: 'begonnenNietBevestigd' })).toEqual([
      'begon',
      'uiterlijk',
      'bord',
      'gestart',
      'klok',
      'volgendeStap',
    ]);
  });

  it('shows a voice that says no, and still what comes next', () => {
    expect(codes({ begonnenOp: '2027-01-11', neeGezegd: true }).slice(-2)).toEqual([
      'zegtNee',
      'volgendeStap',
    ]);
  });

  it('has no next step after help was confirmed or the wait ended otherwise', () => {
    expect(codes({ status: 'geholpen', beeindigdOp: '2027-01-12' }).at(-1)).toBe('bevestigd');
    expect(codes({ status: 'geeindigdZonderHulp', beeindigdOp: '2027-01-12' }).at(-1)).toBe('anders');
  });
});
