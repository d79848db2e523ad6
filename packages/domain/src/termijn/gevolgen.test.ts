import { describe, expect, it } from 'vitest';
import { getMoment, getPlainDate as day } from '../kern/index.ts';
import {
  computeTermijn,
  getHogerBeroep,
  listGevolgen,
  type Rechterbeslissing,
  type Termijnsoort,
} from './index.ts';

const told = (soort: Termijnsoort, vanaf: string) =>
  listGevolgen(computeTermijn({ soort, vanaf: day(vanaf) })).map(({ gevolg, op, uiterlijk }) => [
    gevolg.code,
    op ?? null,
    uiterlijk ?? null,
  ]);

describe('what happens when a clock passes is told before', () => {
  it.each<[Termijnsoort, string, (string | null)[][]]>([
    [
      'ondertoezichtstelling',
      '2026-12-16',
      [
        ['vervalt', '2027-12-16', null],
        ['mededelingAanRaad', null, '2027-10-15'],
        ['termijnOpent', null, '2027-03-16'],
      ],
    ],
    [
      'voorlopigeondertoezichtstelling',
      '2027-01-12',
      [
        ['vervalt', '2027-04-12', null],
        ['geenHogerBeroep', null, null],
      ],
    ],
    ['spoedbelanghebbendengehoord', '2027-01-12', [['vervalt', '2027-01-27', null]]],
    ['machtigingnietuitgevoerd', '2027-01-12', [['vervalt', '2027-04-13', null]]],
    [
      'intrekkingaanwijzing',
      '2027-01-04',
      [
        ['stilteIsWeigering', '2027-01-19', null],
        ['termijnOpent', null, null],
      ],
    ],
    [
      'vervallenverklaringaanwijzing',
      '2027-01-04',
      [
        ['geenSchorsendeWerking', null, null],
        ['geenHogerBeroep', null, null],
      ],
    ],
    ['planwettelijk', '2027-01-04', []],
  ])('%s from %s', (soort, vanaf, expected) => expect(told(soort, vanaf)).toEqual(expected));

  it('a huisverbod is gone in the course of its last day, not the day after', () => {
    expect(told('huisverbod', '2027-01-12')).toEqual([['vervalt', '2027-01-22', null]]);
    const known = computeTermijn({ soort: 'huisverbod', vanaf: { tijdstip: getMoment('2027-01-12T15:00') } });
    expect(listGevolgen(known)[0]?.op).toBe('2027-01-22');
  });
});

describe('appeal', () => {
  it.each<Rechterbeslissing>([
    'voorlopigeondertoezichtstelling',
    'vervanginggi',
    'geschiluitvoering',
    'bekrachtigingaanwijzing',
    'vervallenverklaringaanwijzing',
    'intrekkingaanwijzing',
    'proeftijdherstelgezag',
    'verblijfbijverzorgers',
  ])('is not open against %s', (beslissing) => {
    expect(getHogerBeroep(beslissing)).toMatchObject({
      open: false,
      bron: expect.stringContaining('807') as string,
    });
  });
  it.each<Rechterbeslissing>([
    'ondertoezichtstelling',
    'verlengingondertoezichtstelling',
    'machtiginguithuisplaatsing',
    'contactbeperking',
    'gezagsbeeindiging',
    'schorsinggezag',
  ])('is open against %s', (beslissing) => {
    expect(getHogerBeroep(beslissing)).toMatchObject({
      open: true,
      bron: expect.stringContaining('806') as string,
    });
  });
});
