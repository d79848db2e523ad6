import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { listMaatregelgevolgen } from './gevolgen.ts';

const day = getPlainDate;
const around = (beschikkingOp: string, einddatum: string, today: string) =>
  listMaatregelgevolgen({ beschikkingOp: day(beschikkingOp), einddatum: day(einddatum) }, day(today)).map(
    ({ gevolg, uiterlijk, voorbij }) => [gevolg, uiterlijk, voorbij],
  );

describe('what can or must happen around a supervision order', () => {
  it('of 16 December for a year: appeal until 16 March, the Raad told by 15 October, over after 15 December', () => {
    expect(around('2026-12-16', '2027-12-16', '2027-01-12')).toEqual([
      ['hogerBeroep', '2027-03-16', false],
      ['mededelingAanRaad', '2027-10-15', false],
      ['verzoekVerlenging', '2027-10-20', false],
      ['vervalt', '2027-12-15', false],
    ]);
  });

  it('shifts the last day to appeal off a free day, and never the last day of the order', () => {
    // 25 September + three months is Christmas Day 2026, a Friday; 24 September 2027 is a Friday, 25 a Saturday.
    const list = around('2026-09-25', '2027-09-26', '2026-10-01');
    expect(list).toContainEqual(['hogerBeroep', '2026-12-28', false]);
    expect(list).toContainEqual(['vervalt', '2027-09-25', false]);
  });

  it('says the day after that a day has passed, not on the day itself', () => {
    expect(around('2026-12-16', '2027-12-16', '2027-03-16')[0]).toEqual(['hogerBeroep', '2027-03-16', false]);
    expect(around('2026-12-16', '2027-12-16', '2027-03-17')[0]).toEqual(['hogerBeroep', '2027-03-16', true]);
  });

  it('of a short order tells what is already too late', () => {
    expect(
      around('2027-01-04', '2027-02-04', '2027-01-12')
        .slice(0, 2)
        .map(([, , voorbij]) => voorbij),
    ).toEqual([true, true]);
  });
});
