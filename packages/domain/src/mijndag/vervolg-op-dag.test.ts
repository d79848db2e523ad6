import { describe, expect, it } from 'vitest';
import type { Geboorte } from '../gezin/index.ts';
import { findOnvolledigeDatum, getPlainDate } from '../kern/index.ts';
import { sorteerDag, type EigenDilemma, type HulpBij18 } from './index.ts';

const dag = getPlainDate;
const vandaag = dag('2027-01-12');
const van = { gezin: '1', gezinsnaam: 'Sanders', relatie: 'vastgezicht' } as const;

function geboren(op: string): Geboorte {
  const datum = findOnvolledigeDatum(op);
  if (datum === undefined) throw new Error('no date');
  return { soort: 'geboren', datum };
}
const hulp = (rest: Partial<HulpBij18> = {}): HulpBij18 => ({
  ...van,
  ...{ soort: 'vervolg', persoon: 'tim', geboorte: geboren('2009-07-12') },
  hulp: { soort: 'jeugdhulp', begonnenOp: dag('2024-05-27') },
  ...rest,
});
const dilemma = (rest: Partial<EigenDilemma> = {}): EigenDilemma => ({
  ...van,
  ...{ soort: 'dilemma', stand: 'aangenomen', uiterlijk: dag('2027-01-08'), eigenaar: 'Marijke' },
  ...{ moment: '', geopend: undefined },
  ...rest,
});
const groepen = (...feiten: readonly (HulpBij18 | EigenDilemma)[]) =>
  sorteerDag(feiten, vandaag).map(({ groep }) => groep);

describe('help of which nobody said what comes after eighteen', () => {
  it('does not ask who carries out a measure, nor once it was said what comes', () => {
    expect(groepen(hulp({ relatie: 'uitvoerder' }))).toEqual([]);
    const gezegd = { ...hulp().hulp, vervolg: 'volwassenhulp' } as const;
    expect(groepen(hulp({ hulp: gezegd }))).toEqual([]);
  });

  it.each([
    ['2009-07-13', []],
    ['2009-07-12', ['vandaag']],
    ['2009-01-12', ['vandaag']],
    ['2004-01-13', ['vandaag']],
    ['2004-01-12', []],
  ])('of who was born on %s asks %j: from half a year before eighteen, to twenty-three', (op, verwacht) => {
    expect(groepen(hulp({ geboorte: geboren(op) }))).toEqual(verwacht);
  });

  it('is late from the birthday on, and asks again for help that should go on and was not decided', () => {
    expect(sorteerDag([hulp({ geboorte: geboren('2009-01-12') })], vandaag)[0]?.dagenTeLaat).toBe(1);
    expect(sorteerDag([hulp()], vandaag)[0]?.dagenTeLaat).toBe(0);
    const nietBepaald = { ...hulp().hulp, vervolg: 'gaatdoor' } as const;
    expect(groepen(hulp({ hulp: nietBepaald }))).toEqual(['vandaag']);
  });

  it('makes two kinds of help of one young person one row, of two young people two', () => {
    expect(sorteerDag([hulp(), hulp()], vandaag).map(({ feiten }) => feiten.length)).toEqual([2]);
    expect(groepen(hulp(), hulp({ persoon: 'jade' }))).toHaveLength(2);
  });
});

describe('a dilemma on the day of who raised it', () => {
  it('asks nothing while there is time, and nothing when it was taken back', () => {
    expect(groepen(dilemma({ uiterlijk: vandaag }))).toEqual([]);
    expect(groepen(dilemma({ stand: 'ingetrokken' }))).toEqual([]);
  });

  it.each(['open', 'aangenomen'] as const)('waits on others once its last day passed: %s', (stand) => {
    expect(sorteerDag([dilemma({ stand })], vandaag)).toMatchObject([
      { groep: 'wachtOpAnderen', dagenTeLaat: 4, nieuw: false },
    ]);
  });

  it('is news when it was decided, until the end of the day on which it was opened, and never late', () => {
    const besloten = { stand: 'afgerond', moment: '2027-01-11T15:05:00.000Z' } as const;
    expect(sorteerDag([dilemma(besloten)], vandaag)).toMatchObject([
      { groep: 'vandaag', nieuw: true, dagenTeLaat: 0 },
    ]);
    expect(sorteerDag([dilemma({ ...besloten, geopend: vandaag })], vandaag)[0]?.nieuw).toBe(false);
    expect(groepen(dilemma({ ...besloten, geopend: dag('2027-01-11') }))).toEqual([]);
  });
});
