import { describe, expect, it } from 'vitest';
import { getPlainDate as day } from '../kern/index.ts';
import { findVersieOp } from './soort.ts';
import { computeRegel, computeTermijn, findVersie, type Termijnregel, type Termijnsoort } from './index.ts';

const uiterlijk = (soort: Termijnsoort, vanaf: string): string =>
  computeTermijn({ soort, vanaf: day(vanaf) }).uiterlijk;

const aRegel = (regel: Partial<Termijnregel>): Termijnregel => ({
  aantal: 5,
  eenheid: 'dagen',
  richting: 'vooruit',
  teltVanaf: 'dagNa',
  atw: 'ja',
  einde: 'handelen',
  ...regel,
});

const codesOf = (uitkomst: { readonly stappen: readonly { readonly code: string }[] }): string[] =>
  uitkomst.stappen.map((stap) => stap.code);

describe('the last day of a clock', () => {
  it.each<[Termijnsoort, string, string, string]>([
    ['vastejeugdbeschermer', '2026-12-18', '2026-12-28', 'over both days of Christmas'],
    ['vastejeugdbeschermer', '2026-12-24', '2027-01-04', 'over Christmas and New Year'],
    ['vastejeugdbeschermer', '2027-03-25', '2027-04-05', 'over Good Friday and Easter Monday'],
    ['vastejeugdbeschermer', '2026-12-19', '2026-12-28', 'told on a Saturday, counted from Monday'],
    ['vastejeugdbeschermervoogdij', '2026-12-18', '2026-12-28', 'the same under voogdij'],
    ['jeugdreclasseringswerker', '2027-04-26', '2027-05-04', 'over the King’s birthday'],
    ['planwettelijk', '2027-01-04', '2027-02-15', 'six weeks later, a Monday'],
    ['planwettelijk', '2026-11-13', '2026-12-28', 'six weeks later is Christmas Day'],
    ['planvanafmaatregel', '2026-12-16', '2027-01-27', 'six weeks from the measure'],
    ['meldingvijfdagen', '2027-01-12', '2027-01-18', 'the fifth day is a Sunday'],
    ['meldingvijfwerkdagen', '2027-01-12', '2027-01-19', 'working days by the protocol'],
    ['meldingvijfdagen', '2026-08-15', '2026-08-20', 'a melding in the night of a Saturday'],
    ['meldingvijfwerkdagen', '2026-08-15', '2026-08-21', 'the same in working days'],
    ['horenhuisverbod', '2026-12-24', '2026-12-29', 'two working days must be in it'],
    ['ondertoezichtstelling', '2026-12-16', '2027-12-15', 'a year: until 16 December'],
    ['ondertoezichtstelling', '2028-02-29', '2029-02-27', 'a year from leap day: until 28 February'],
    ['ondertoezichtstelling', '2027-03-01', '2028-02-29', 'a year that ends on leap day'],
    ['mededelingnietverlengen', '2027-12-15', '2027-10-15', 'counted back two months'],
    ['mededelingnietverlengen', '2027-12-16', '2027-10-16', 'counted back to a Saturday, not shifted'],
  ])('%s from %s is %s: %s', (soort, vanaf, expected) => {
    expect(uiterlijk(soort, vanaf)).toBe(expected);
  });

  it('counts from the later of charged and told', () => {
    const decided = { beslistOp: day('2026-12-16') };
    const told = { belastOp: day('2026-12-16'), geinformeerdOp: day('2026-12-18') };
    const charged = { belastOp: day('2026-12-18'), geinformeerdOp: day('2026-12-16') };
    for (const opdracht of [told, charged, { ...told, ...decided }]) {
      const termijn = computeTermijn({ soort: 'vastejeugdbeschermer', vanaf: opdracht });
      expect(termijn).toMatchObject({ vanaf: '2026-12-18', uiterlijk: '2026-12-28' });
      expect(termijn.stappen[0]).toEqual({
        code: 'laatsteGebeurtenis',
        parameters: { ...opdracht, vanaf: '2026-12-18' },
      });
    }
  });

  it('keeps the version that was in force on the day of its event', () => {
    const version = (geldigVanaf: string, geldigTot?: string) => ({
      ...aRegel({}),
      geldigVanaf: day(geldigVanaf),
      ...(geldigTot === undefined ? {} : { geldigTot: day(geldigTot) }),
      bron: geldigVanaf,
      bronstatus: 'nietNagekeken' as const,
    });
    const versies = [version('2015-01-01', '2027-07-01'), version('2027-07-01')];
    expect(findVersieOp(versies, day('2027-06-30'))?.bron).toBe('2015-01-01');
    expect(findVersieOp(versies, day('2027-07-01'))?.bron).toBe('2027-07-01');
    expect(findVersieOp(versies, day('2014-12-31'))).toBeUndefined();
    expect(findVersieOp(versies, day('9999-12-31'))).toBeUndefined();
  });

  it('does not exist before the law that made it', () => {
    expect(findVersie('meldingvijfwerkdagen', day('2018-12-31'))).toBeUndefined();
    expect(() => uiterlijk('meldingvijfwerkdagen', '2018-12-31')).toThrow(RangeError);
  });
});

describe('the explanation of a clock', () => {
  it('names the counted days and the days not counted with their reason', () => {
    const termijn = computeTermijn({ soort: 'vastejeugdbeschermer', vanaf: day('2026-12-18') });
    expect(termijn.stappen).toEqual([
      { code: 'gebeurtenis', parameters: { gebeurtenis: 'opdracht', op: '2026-12-18' } },
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
    ]);
    expect(termijn).toMatchObject({ ruweDatum: '2026-12-28', atw: 'ja', bronstatus: 'tekst2017' });
  });

  it('tells apart the shift of art. 1 and the lengthening of art. 2', () => {
    const heard = computeTermijn({ soort: 'horenhuisverbod', vanaf: day('2026-12-24') });
    expect(heard.ruweDatum).toBe('2026-12-27');
    expect(heard.stappen.slice(2)).toEqual([
      {
        code: 'verschoven',
        parameters: {
          van: '2026-12-27',
          naar: '2026-12-28',
          vrij: [{ datum: '2026-12-27', reden: 'zondag' }],
        },
      },
      {
        code: 'verlengd',
        parameters: { van: '2026-12-28', naar: '2026-12-29', werkdagen: ['2026-12-28', '2026-12-29'] },
      },
    ]);
  });

  it('says when equated days are not known, and only then', () => {
    const codes = (vanaf: string) => codesOf(computeTermijn({ soort: 'planwettelijk', vanaf: day(vanaf) }));
    expect(codes('2028-10-02')).not.toContain('gelijkgesteldeDagenOnbekend');
    const late = computeTermijn({ soort: 'planwettelijk', vanaf: day('2028-12-01') });
    expect(late.stappen.at(-1)).toEqual({
      code: 'gelijkgesteldeDagenOnbekend',
      parameters: { jaren: [2029] },
    });
    expect(codes('2022-11-30')).toContain('gelijkgesteldeDagenOnbekend');
  });

  it('says that a norm outside the law follows the free days by analogy, with both days', () => {
    const plan = computeTermijn({ soort: 'planvanafmaatregel', vanaf: day('2026-11-13') });
    expect(plan).toMatchObject({ ruweDatum: '2026-12-25', uiterlijk: '2026-12-28', atw: 'naarAnalogie' });
    expect(codesOf(plan)).toEqual(['gebeurtenis', 'periode', 'verschoven', 'naarAnalogie']);
  });

  it('keeps what lapses on its raw day, with the exclusive end a court writes', () => {
    const ots = computeTermijn({ soort: 'ondertoezichtstelling', vanaf: day('2026-05-02') });
    expect(ots).toMatchObject({ uiterlijk: '2027-05-01', atw: 'nee' });
    expect(ots.stappen.slice(-2)).toEqual([
      { code: 'atwUitgezonderd', parameters: { grond: 'jaren' } },
      { code: 'vervalt', parameters: { laatsteDag: '2027-05-01', tot: '2027-05-02' } },
    ]);
  });
});

describe('the Algemene termijnenwet', () => {
  it.each<[string, Partial<Termijnregel>, string, string]>([
    ['leaves a term of two days as short as art. 1 makes it', { aantal: 2 }, '2026-12-24', '2026-12-28'],
    ['leaves more than ninety days alone', { aantal: 91 }, '2026-12-04', '2027-03-05'],
    ['leaves a Saturday after more than ninety days', { aantal: 92 }, '2026-12-04', '2027-03-06'],
    ['shifts a Saturday after exactly ninety days', { aantal: 90 }, '2026-12-06', '2027-03-08'],
    ['shifts after twelve weeks', { aantal: 12, eenheid: 'weken' }, '2026-12-19', '2027-03-15'],
    ['leaves thirteen weeks alone', { aantal: 13, eenheid: 'weken' }, '2026-12-19', '2027-03-20'],
    ['shifts after three months', { aantal: 3, eenheid: 'maanden' }, '2026-12-13', '2027-03-15'],
    ['leaves four months alone', { aantal: 4, eenheid: 'maanden' }, '2026-11-13', '2027-03-13'],
    ['leaves a year alone', { aantal: 1, eenheid: 'jaren' }, '2026-03-13', '2027-03-13'],
    ['leaves deprivation of liberty alone', { vrijheidsbeneming: true }, '2027-01-12', '2027-01-17'],
    ['does nothing where it does not apply', { atw: 'nee' }, '2027-01-12', '2027-01-17'],
    ['does not shift what is counted back', { richting: 'terug', aantal: 7 }, '2027-01-17', '2027-01-10'],
    [
      'lengthens what is counted back further back',
      { richting: 'terug', aantal: 3 },
      '2026-12-28',
      '2026-12-23',
    ],
    ['counts working days back', { richting: 'terug', eenheid: 'werkdagen' }, '2026-12-28', '2026-12-18'],
  ])('%s', (_, regel, vanaf, expected) => {
    expect(computeRegel(aRegel(regel), day(vanaf)).uiterlijk).toBe(expected);
  });
  it('says so when a back-counted day is a free day', () => {
    const uitkomst = computeRegel(aRegel({ richting: 'terug', aantal: 7 }), day('2027-01-17'));
    expect(uitkomst.stappen.at(-1)).toEqual({
      code: 'teruggerekend',
      parameters: { datum: '2027-01-10', reden: 'zondag' },
    });
  });
});
