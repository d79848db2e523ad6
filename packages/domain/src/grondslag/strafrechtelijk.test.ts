import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { decideMerk, mayEindigMerk, type Merk } from './strafrechtelijk.ts';

const dag = getPlainDate('2027-01-12');
const merk: Merk = { bron: 'politie', totEnMet: getPlainDate('2027-06-01'), stilteTot: undefined };
const om: Merk = { ...merk, bron: 'openbaarministerie' };
const kinds = (van: Merk) => {
  const decided = decideMerk(van, dag);
  return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
};

describe('marking data of a criminal case', () => {
  it.each([
    [{ ...merk, totEnMet: getPlainDate('2027-01-11') }, ['merkVoorbij']],
    [{ ...merk, totEnMet: getPlainDate('2027-01-12') }, []],
    [{ ...merk, totEnMet: getPlainDate('2032-01-12') }, []],
    [{ ...merk, totEnMet: getPlainDate('2032-01-13') }, ['merkTeLang']],
    [{ ...merk, stilteTot: getPlainDate('2027-02-01') }, ['stilteNietVanOm']],
    [{ ...om, stilteTot: getPlainDate('2027-02-01') }, []],
    [{ ...om, stilteTot: getPlainDate('2027-06-02') }, ['stilteNaMerk']],
  ] as const)('%j', (van, verwacht) => {
    expect(kinds(van)).toEqual(verwacht);
  });

  it.each([
    [undefined, true],
    ['2027-01-11', true],
    ['2027-01-12', false],
    ['2027-02-01', false],
  ] as const)('with silence until %s may end today: %s', (tot, verwacht) => {
    expect(mayEindigMerk({ stilteTot: tot === undefined ? undefined : getPlainDate(tot) }, dag)).toBe(
      verwacht,
    );
  });
});
