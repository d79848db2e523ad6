import { describe, expect, it } from 'vitest';
import { getMoment, getPlainDate as day } from '../kern/index.ts';
import { computeTermijn, type Termijnsoort } from './index.ts';

const at = (soort: Termijnsoort, tekst: string) =>
  computeTermijn({ soort, vanaf: { tijdstip: getMoment(tekst) } });

describe('a clock in hours', () => {
  it.each<[Termijnsoort, string, string, string, string]>([
    ['bereikbaarheidhuisverbod', '2027-01-12T15:30', '2027-01-13T14:30:00.000Z', '2027-01-13', 'a day later'],
    [
      'bereikbaarheidhuisverbod',
      '2027-01-15T23:30',
      '2027-01-16T22:30:00.000Z',
      '2027-01-16',
      'on a Saturday',
    ],
    ['raadsmanhuisverbod', '2026-12-24T12:00', '2026-12-25T11:00:00.000Z', '2026-12-25', 'on Christmas Day'],
    [
      'raadsmanhuisverbod',
      '2027-03-27T12:00',
      '2027-03-28T11:00:00.000Z',
      '2027-03-28',
      '13.00 in summer time',
    ],
    [
      'raadsmanhuisverbod',
      '2027-10-30T12:00',
      '2027-10-31T10:00:00.000Z',
      '2027-10-31',
      '11.00 in winter time',
    ],
    [
      'uitspraakhuisverbod',
      '2027-10-30T23:30',
      '2027-10-31T21:30:00.000Z',
      '2027-10-31',
      'a day of 25 hours',
    ],
    ['datalek', '2028-02-27T09:00', '2028-03-01T08:00:00.000Z', '2028-03-01', 'over leap day'],
  ])('%s from %s ends at %s: %s %s', (soort, vanaf, moment, uiterlijk) => {
    expect(at(soort, vanaf)).toMatchObject({ moment, uiterlijk, ruweDatum: uiterlijk, atw: 'nee' });
  });

  it('tells the event, the hours, and that no free day helps', () => {
    expect(at('datalek', '2027-01-12T09:00').stappen).toEqual([
      {
        code: 'gebeurtenisOm',
        parameters: { gebeurtenis: 'ontdekkingDatalek', moment: '2027-01-12T08:00:00.000Z' },
      },
      {
        code: 'geteldeUren',
        parameters: { aantal: 72, vanaf: '2027-01-12T08:00:00.000Z', tot: '2027-01-15T08:00:00.000Z' },
      },
      { code: 'atwUitgezonderd', parameters: { grond: 'uren' } },
    ]);
  });

  it('gives no hour where only the day is known, and the earliest day', () => {
    const known = computeTermijn({ soort: 'datalek', vanaf: day('2027-01-12') });
    expect(known).toMatchObject({ uiterlijk: '2027-01-15' });
    expect(known.moment).toBeUndefined();
    expect(known.stappen[1]).toEqual({ code: 'uurOnbekend', parameters: { dag: '2027-01-15' } });
  });
});

describe('a huisverbod runs from the hour it was imposed', () => {
  it('to the same hour ten days later, over a weekend and the change of the clock', () => {
    expect(at('huisverbod', '2027-03-19T15:00')).toMatchObject({
      uiterlijk: '2027-03-29',
      moment: '2027-03-29T13:00:00.000Z',
      atw: 'nee',
    });
  });
  it('and never longer than four weeks from then', () => {
    expect(at('huisverbodhoogstens', '2027-01-12T15:00').moment).toBe('2027-02-09T14:00:00.000Z');
  });
  it('in the course of the tenth day when the hour is not known', () => {
    const { uiterlijk, stappen } = computeTermijn({ soort: 'huisverbod', vanaf: day('2027-01-12') });
    expect(uiterlijk).toBe('2027-01-22');
    expect(stappen.at(-1)).toEqual({ code: 'uurOnbekend', parameters: { dag: '2027-01-22' } });
  });
});

it('a clock in days takes the day in Amsterdam of an hour that was given', () => {
  const late = at('planwettelijk', '2027-01-03T23:30:00Z');
  expect(late).toEqual(computeTermijn({ soort: 'planwettelijk', vanaf: day('2027-01-04') }));
});
