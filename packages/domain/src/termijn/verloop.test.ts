import { describe, expect, it } from 'vitest';
import { getMoment, getPlainDate as day, type PlainDate } from '../kern/index.ts';
import {
  computeVerloop,
  type Dageenheid,
  type Opschorting,
  type Termijnsoort,
  type Verlenging,
  type Verloopfeiten,
} from './index.ts';

const verloop = (soort: Termijnsoort, vanaf: string, feiten: Verloopfeiten = {}) =>
  computeVerloop({ soort, vanaf: day(vanaf) }, feiten);

const holds = (soort: Termijnsoort, vanaf: string, feiten: Verloopfeiten): PlainDate | string => {
  const outcome = verloop(soort, vanaf, feiten);
  return outcome.ok ? (outcome.value.uiterlijk ?? outcome.value.toestand) : (outcome.refusals[0]?.kind ?? '');
};

const met = (aantal: number, eenheid: Dageenheid, op?: string): Verlenging => ({
  aantal,
  eenheid,
  reden: 'het onderzoek loopt nog',
  ...(op === undefined ? {} : { op: day(op) }),
});
const stil = (van: string, tot?: string): Opschorting => ({
  van: day(van),
  reden: 'er ontbreekt een stuk',
  ...(tot === undefined ? {} : { tot: day(tot) }),
});

describe('an extension', () => {
  it.each<[Termijnsoort, string, readonly Verlenging[], string, string]>([
    ['planwettelijk', '2027-01-04', [met(1, 'weken')], 'nietVerlengbaar', 'the plan has six weeks'],
    ['datalek', '2027-01-04', [met(1, 'dagen')], 'nietVerlengbaar', 'hours are never extended'],
    ['betrokkenegeinformeerd', '2027-01-04', [met(3, 'weken')], 'langerDanToegestaan', 'two weeks each time'],
    ['betrokkenegeinformeerd', '2027-01-04', [met(15, 'dagen')], 'langerDanToegestaan', 'in days too'],
    ['betrokkenegeinformeerd', '2027-01-04', [met(0, 'weken')], 'verlengingOnjuist', 'by nothing'],
    ['betrokkenegeinformeerd', '2027-01-04', [met(1.5, 'weken')], 'verlengingOnjuist', 'by a part'],
    [
      'betrokkenegeinformeerd',
      '2027-01-04',
      [{ ...met(1, 'weken'), reden: ' ' }],
      'redenOntbreekt',
      'no reason',
    ],
    [
      'betrokkenegeinformeerd',
      '2027-01-04',
      [met(1, 'weken', '2027-02-02')],
      'verlengdBuitenTermijn',
      'too late',
    ],
    [
      'betrokkenegeinformeerd',
      '2027-01-04',
      [met(1, 'weken', '2027-01-03')],
      'verlengdBuitenTermijn',
      'too soon',
    ],
    ['klachtbestuursorgaan', '2027-01-04', [met(4, 'weken'), met(4, 'weken')], 'teVaakVerlengd', 'only once'],
    ['huisverbod', '2027-01-12', [met(4, 'weken')], 'langerDanToegestaan', 'ten days and four weeks more'],
    ['huisverbod', '2027-01-12', [met(19, 'dagen')], 'langerDanToegestaan', 'a day beyond four weeks'],
    ['huisverbod', '2027-01-12', [met(10, 'dagen'), met(9, 'dagen')], 'langerDanToegestaan', 'in two steps'],
  ])('of %s from %s is refused: %j is %s, %s', (soort, vanaf, verlengingen, kind) => {
    expect(holds(soort, vanaf, { verlengingen })).toBe(kind);
  });

  it.each<[Termijnsoort, string, readonly Verlenging[], string]>([
    ['betrokkenegeinformeerd', '2027-01-04', [], '2027-02-01'],
    ['betrokkenegeinformeerd', '2027-01-04', [met(2, 'weken')], '2027-02-15'],
    [
      'betrokkenegeinformeerd',
      '2027-01-04',
      [met(2, 'weken'), met(2, 'weken'), met(2, 'weken')],
      '2027-03-15',
    ],
    ['betrokkenegeinformeerd', '2027-01-04', [met(2, 'weken', '2027-02-01')], '2027-02-15'],
    ['huisverbod', '2027-01-12', [met(18, 'dagen')], '2027-02-09'],
    ['huisverbod', '2027-01-12', [met(10, 'dagen'), met(8, 'dagen')], '2027-02-09'],
    ['ondertoezichtstelling', '2026-12-16', [met(1, 'jaren')], '2028-12-15'],
    ['ondertoezichtstelling', '2026-12-16', [met(6, 'maanden')], '2028-06-15'],
    ['avgverzoek', '2027-01-12', [met(2, 'maanden')], '2027-04-12'],
  ])('of %s from %s by %j holds until %s', (soort, vanaf, verlengingen, uiterlijk) => {
    expect(holds(soort, vanaf, { verlengingen })).toBe(uiterlijk);
  });

  it('goes on from the raw day, so that a free day is not counted twice', () => {
    const feiten = { verlengingen: [met(1, 'weken')] };
    // Four weeks after 27 November is Christmas Day, shifted to the 28th; a week more is New Year's Day.
    expect(holds('betrokkenegeinformeerd', '2026-11-27', {})).toBe('2026-12-28');
    expect(holds('betrokkenegeinformeerd', '2026-11-27', feiten)).toBe('2027-01-04');
  });

  it('says by how much, until when and why', () => {
    const outcome = verloop('betrokkenegeinformeerd', '2027-01-04', { verlengingen: [met(2, 'weken')] });
    expect(outcome.ok && outcome.value.termijn.stappen.at(-1)).toEqual({
      code: 'verlengdMet',
      parameters: { aantal: 2, eenheid: 'weken', naar: '2027-02-15', reden: 'het onderzoek loopt nog' },
    });
  });

  it('of a huisverbod keeps the hour', () => {
    const outcome = computeVerloop(
      { soort: 'huisverbod', vanaf: { tijdstip: getMoment('2027-01-12T15:00') } },
      { verlengingen: [met(18, 'dagen')] },
    );
    expect(outcome.ok && outcome.value.termijn.moment).toBe('2027-02-09T14:00:00.000Z');
  });
});

describe('standing still', () => {
  it.each<[Termijnsoort, readonly Opschorting[], string, string]>([
    ['planwettelijk', [stil('2027-01-10', '2027-01-12')], 'nietOpschortbaar', 'where no law allows it'],
    ['raadsmanhuisverbod', [stil('2027-01-10', '2027-01-12')], 'nietOpschortbaar', 'hours'],
    ['beschikkingwmo', [stil('2027-01-10', '2027-01-10')], 'opschortingOnjuist', 'of no day'],
    [
      'beschikkingwmo',
      [stil('2027-01-10', '2027-01-08')],
      'opschortingOnjuist',
      'that ends before it begins',
    ],
    [
      'beschikkingwmo',
      [stil('2027-01-03', '2027-01-08')],
      'opschortingBuitenTermijn',
      'before the clock began',
    ],
    ['beschikkingwmo', [stil('2027-01-19', '2027-01-22')], 'opschortingBuitenTermijn', 'after it had passed'],
    [
      'beschikkingwmo',
      [{ ...stil('2027-01-10', '2027-01-12'), reden: '' }],
      'redenOntbreekt',
      'without a reason',
    ],
    [
      'beschikkingwmo',
      [stil('2027-01-08', '2027-01-12'), stil('2027-01-11', '2027-01-14')],
      'opschortingenOverlappen',
      'twice at once',
    ],
    [
      'beschikkingwmo',
      [stil('2027-01-08'), stil('2027-01-11', '2027-01-14')],
      'opschortingenOverlappen',
      'while it does',
    ],
  ])('of %s: %j is refused as %s, %s', (soort, opschortingen, kind) => {
    expect(holds(soort, '2027-01-04', { opschortingen })).toBe(kind);
  });

  it('adds the days it stood still, in any order they are given', () => {
    const two = [stil('2027-01-15', '2027-01-20'), stil('2027-01-06', '2027-01-11')];
    expect(holds('beschikkingwmo', '2027-01-04', {})).toBe('2027-01-18');
    expect(holds('beschikkingwmo', '2027-01-04', { opschortingen: [stil('2027-01-06', '2027-01-11')] })).toBe(
      '2027-01-25',
    );
    expect(holds('beschikkingwmo', '2027-01-04', { opschortingen: two })).toBe('2027-01-28');
    expect(holds('beschikkingwmo', '2027-01-04', { opschortingen: [...two].reverse() })).toBe('2027-01-28');
  });

  it('has no last day while it stands still, and says what is left', () => {
    const outcome = verloop('beschikkingwmo', '2027-01-04', { opschortingen: [stil('2027-01-12')] });
    expect(outcome).toMatchObject({ ok: true, value: { toestand: 'staatStil', over: 7 } });
    expect(outcome.ok && outcome.value.uiterlijk).toBeUndefined();
    expect(outcome.ok && outcome.value.termijn.stappen.at(-1)?.code).toBe('staatStil');
  });
});

describe('the end of a clock', () => {
  it('is the event it waited for', () => {
    const outcome = verloop('planwettelijk', '2027-01-04', { gestoptOp: day('2027-02-01') });
    expect(outcome).toMatchObject({ ok: true, value: { toestand: 'gestopt', uiterlijk: '2027-02-15' } });
  });
  it('cannot lie before its beginning', () => {
    for (const feiten of [{ gestoptOp: day('2027-01-03') }, { ingetrokkenOp: day('2027-01-03') }])
      expect(holds('planwettelijk', '2027-01-04', feiten)).toBe('eindeVoorBegin');
  });
  it('is void from its start when the decision is withdrawn, also when it had been met', () => {
    const feiten = { ingetrokkenOp: day('2027-01-20'), gestoptOp: day('2027-01-18') };
    const outcome = verloop('planwettelijk', '2027-01-04', feiten);
    expect(outcome).toMatchObject({ ok: true, value: { toestand: 'ingetrokken' } });
    expect(outcome.ok && outcome.value.uiterlijk).toBeUndefined();
  });
  it('is refused for a clock that did not exist yet', () => {
    expect(holds('meldingvijfwerkdagen', '2018-12-31', {})).toBe('bestondNiet');
  });
});

describe('a child that comes of age', () => {
  it.each<[Termijnsoort, string, string, string, string]>([
    ['ondertoezichtstelling', '2026-12-16', '2009-03-01', '2027-02-28', 'the day before the birthday'],
    ['ondertoezichtstelling', '2026-12-16', '2009-12-15', '2027-12-14', 'on what would be its last day'],
    ['ondertoezichtstelling', '2026-12-16', '2009-12-16', '2027-12-15', 'the day after it: nothing changes'],
    ['machtiginguithuisplaatsing', '2026-02-01', '2008-02-29', '2026-02-28', 'born on leap day: on 1 March'],
    ['voorlopigevoogdij', '2027-01-12', '2009-02-01', '2027-01-31', 'before three months are over'],
    ['planwettelijk', '2027-01-04', '2009-01-20', '2027-02-15', 'a plan is still due'],
    ['machtiginggesloten', '2027-01-04', '2009-01-20', '2028-01-03', 'closed youth care has its own limit'],
  ])('%s of %s, born %s, is over after %s: %s', (soort, vanaf, geboren, uiterlijk) => {
    expect(holds(soort, vanaf, { geborenOp: day(geboren) })).toBe(uiterlijk);
  });
  it('says so, and cannot be kept under supervision by an extension', () => {
    const feiten = { geborenOp: day('2009-03-01'), verlengingen: [met(1, 'jaren')] };
    const outcome = verloop('ondertoezichtstelling', '2026-12-16', feiten);
    expect(outcome).toMatchObject({ ok: true, value: { uiterlijk: '2027-02-28' } });
    expect(outcome.ok && outcome.value.termijn.stappen).toContainEqual({
      code: 'achttien',
      parameters: { op: '2027-03-01' },
    });
  });
  it('cannot get a measure for minors any more', () => {
    expect(holds('ondertoezichtstelling', '2027-03-01', { geborenOp: day('2009-03-01') })).toBe(
      'isAlAchttien',
    );
  });
});
