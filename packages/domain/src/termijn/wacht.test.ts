import { describe, expect, it } from 'vitest';
import { getPlainDate as day } from '../kern/index.ts';
import { daysLate, explainWacht } from './index.ts';

const uiterlijk = day('2026-12-28');
const vandaag = day('2027-01-12');

describe('how late an act is', () => {
  it('is counted in calendar days from the day after, to the day the clock stopped or today', () => {
    expect(daysLate(uiterlijk, day('2027-01-11'))).toBe(14);
    expect(daysLate(uiterlijk, vandaag)).toBe(15);
    expect(daysLate(uiterlijk, uiterlijk)).toBe(0);
    expect(daysLate(uiterlijk, day('2026-12-20'))).toBe(0);
  });

  it('is told with whom there was contact, on which day, and why it came late', () => {
    const stappen = explainWacht({
      uiterlijk,
      vandaag,
      geeindigdOp: day('2027-01-11'),
      contacten: [
        { op: day('2027-01-11'), met: 'Linda' },
        { op: day('2027-01-08'), met: 'Mark' },
        { op: day('2027-01-11'), met: 'Noor' },
        { op: day('2027-01-11'), met: 'Sem' },
      ],
      reden: 'geenJeugdbeschermerVrij',
    });
    expect(stappen).toEqual([
      {
        code: 'contact',
        parameters: {
          momenten: [
            { op: '2027-01-08', met: ['Mark'] },
            { op: '2027-01-11', met: ['Linda', 'Noor', 'Sem'] },
          ],
          nogNiet: [],
        },
      },
      { code: 'teLaat', parameters: { dagen: 14, loopt: false, reden: 'geenJeugdbeschermerVrij' } },
    ]);
  });

  it('runs on while somebody has not been met', () => {
    const stappen = explainWacht({ uiterlijk, vandaag, contacten: [], nogNiet: ['Linda'] });
    expect(stappen).toEqual([
      { code: 'contact', parameters: { momenten: [], nogNiet: ['Linda'] } },
      { code: 'teLaat', parameters: { dagen: 15, loopt: true } },
    ]);
  });

  it('is in time on the last day itself', () => {
    expect(explainWacht({ uiterlijk, vandaag, geeindigdOp: uiterlijk, contacten: [] })).toEqual([
      { code: 'opTijd', parameters: { op: uiterlijk } },
    ]);
    expect(explainWacht({ uiterlijk, vandaag: uiterlijk, contacten: [] })).toEqual([
      { code: 'nogTeGaan', parameters: { dagen: 0 } },
    ]);
  });
});
