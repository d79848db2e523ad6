import type { Stap } from '@rondom/taal';
import { describe, expect, it } from 'vitest';
import { klokbeeld } from './klokbeeld.ts';
import { tweedeLezing } from './lezingen.ts';

const genoemd: readonly Stap[] = [
  {
    code: 'laatsteGebeurtenis',
    parameters: {
      beslistOp: '2026-12-16',
      belastOp: '2026-12-18',
      geinformeerdOp: '2026-12-18',
      vanaf: '2026-12-18',
    },
  },
  {
    code: 'geteldeDagen',
    parameters: {
      aantal: 5,
      eenheid: 'werkdagen',
      richting: 'vooruit',
      dagen: ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-28'],
    },
  },
  {
    code: 'nietGeteld',
    parameters: {
      dagen: [
        { datum: '2026-12-19', reden: 'zaterdag' },
        { datum: '2026-12-20', reden: 'zondag' },
        { datum: '2026-12-25', reden: 'eersteKerstdag' },
        { datum: '2026-12-26', reden: 'tweedeKerstdag' },
        { datum: '2026-12-27', reden: 'zondag' },
      ],
    },
  },
];
const gestopt: readonly Stap[] = [
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
];

describe('the picture of a clock', () => {
  const beeld = klokbeeld({
    uiterlijk: '2026-12-28',
    gestoptOp: '2027-01-11',
    stappen: genoemd,
    wacht: gestopt,
  });

  it('shows each counted and each skipped day between the start and the last day, none twice', () => {
    const days = beeld.filter(({ datum }) => datum > '2026-12-18' && datum <= '2026-12-28');
    expect(days.map(({ datum }) => datum.slice(8))).toEqual('19 20 21 22 23 24 25 26 27 28'.split(' '));
    expect(days.filter(({ merken }) => merken.some((merk) => merk.soort === 'vrij'))).toHaveLength(5);
    expect(days.every(({ gat }) => !gat)).toBe(true);
  });

  it('puts the fifth working day and the last day in time on the same dot', () => {
    expect(beeld.find(({ datum }) => datum === '2026-12-28')?.merken).toEqual([
      { soort: 'nummer', nummer: 5 },
      { soort: 'uiterlijk' },
    ]);
  });

  it('ends on the day the clock stopped, with the last contacts and how late it was', () => {
    expect(beeld.at(-1)).toEqual({
      datum: '2027-01-11',
      laat: true,
      gat: true,
      merken: [
        { soort: 'contact', met: ['Linda', 'Noor', 'Sem'] },
        { soort: 'teLaat', dagen: 14, loopt: false, reden: 'geenJeugdbeschermerVrij' },
        { soort: 'gestopt' },
      ],
    });
  });

  it('of six weeks names the span at its end, and shows today before it', () => {
    const stappen: readonly Stap[] = [
      { code: 'gebeurtenis', parameters: { gebeurtenis: 'geenFamiliegroepsplan', op: '2027-01-04' } },
      {
        code: 'periode',
        parameters: {
          aantal: 6,
          eenheid: 'weken',
          richting: 'vooruit',
          teltVanaf: 'dagNa',
          vanaf: '2027-01-04',
          tot: '2027-02-15',
        },
      },
    ];
    const wacht: readonly Stap[] = [{ code: 'nogTeGaan', parameters: { dagen: 34 } }];
    const plan = klokbeeld({ uiterlijk: '2027-02-15', gestoptOp: null, stappen, wacht }, '2027-01-12');
    expect(plan.map(({ datum, gat }) => [datum, gat])).toEqual([
      ['2027-01-04', false],
      ['2027-01-12', true],
      ['2027-02-15', true],
    ]);
    expect(plan.at(-1)?.merken).toEqual([
      { soort: 'periode', aantal: 6, eenheid: 'weken', richting: 'vooruit' },
      { soort: 'uiterlijk' },
    ]);
  });
});

describe('the two readings of the plan clock', () => {
  const termijnen = [
    { id: '1', soort: 'planwettelijk', maatregelId: 'a' },
    { id: '2', soort: 'planvanafmaatregel', maatregelId: 'a' },
    { id: '3', soort: 'planvanafmaatregel', maatregelId: 'b' },
    { id: '4', soort: 'vastejeugdbeschermer', maatregelId: 'a' },
  ];

  it('are found from either side, of the same measure only', () => {
    expect(tweedeLezing(termijnen, '1')).toBe('2');
    expect(tweedeLezing(termijnen, '2')).toBe('1');
    expect(tweedeLezing(termijnen, '3')).toBeUndefined();
  });

  it('do not exist for another clock', () => expect(tweedeLezing(termijnen, '4')).toBeUndefined());
});
