import { describe, expect, it } from 'vitest';
import { findOnvolledigeDatum, getPlainDate } from '../kern/index.ts';
import type { Geboorte } from '../gezin/index.ts';
import { leeftijdsrechten } from './leeftijdsgrenzen.ts';

function geboren(op: string): Geboorte {
  const datum = findOnvolledigeDatum(op);
  if (datum === undefined) throw new Error(op);
  return { soort: 'geboren', datum };
}
const op = (geboorte: string, dag: string) => leeftijdsrechten(geboren(geboorte), getPlainDate(dag));

describe('what changes at 00.00 on a birthday', () => {
  it('twelve: the parents read and answer no longer, an own account may be given, both consent', () => {
    expect(op('2015-01-13', '2027-01-12')).toEqual({
      ouderLeestVoor: true,
      eigenAccount: false,
      toestemming: 'ouders',
      onderGezag: true,
    });
    expect(op('2015-01-13', '2027-01-13')).toEqual({
      ouderLeestVoor: false,
      eigenAccount: true,
      toestemming: 'kindEnOuders',
      onderGezag: true,
    });
  });

  it('sixteen: the young person consents alone; gezag stays', () => {
    expect(op('2011-01-13', '2027-01-12')).toMatchObject({ toestemming: 'kindEnOuders', onderGezag: true });
    expect(op('2011-01-13', '2027-01-13')).toMatchObject({ toestemming: 'kind', onderGezag: true });
  });

  it('eighteen: gezag is over, and with it what the parents read of orders of the court', () => {
    expect(op('2009-01-13', '2027-01-12').onderGezag).toBe(true);
    expect(op('2009-01-13', '2027-01-13').onderGezag).toBe(false);
  });

  it('for who was born on 29 February it is 1 March, and in a leap year the day itself', () => {
    expect(op('2016-02-29', '2028-02-28').eigenAccount).toBe(false);
    expect(op('2016-02-29', '2028-02-29').eigenAccount).toBe(true);
    expect(op('2012-02-29', '2030-02-28').onderGezag).toBe(true);
    expect(op('2012-02-29', '2030-03-01').onderGezag).toBe(false);
  });
});

describe('a date of birth that is partly unknown', () => {
  it.each([
    ['2015', '2026-12-31', '2027-01-01', '2027-12-30', '2027-12-31'],
    ['2015-06', '2027-05-31', '2027-06-01', '2027-06-29', '2027-06-30'],
  ])(
    '%s: the parent stops on the first possible day, the child begins on the last',
    (datum, leest, stopt, nog, begint) => {
      expect(op(datum, leest).ouderLeestVoor).toBe(true);
      expect(op(datum, stopt).ouderLeestVoor).toBe(false);
      expect(op(datum, nog).eigenAccount).toBe(false);
      expect(op(datum, begint).eigenAccount).toBe(true);
    },
  );

  it('unknown altogether gives nobody anything: nobody reads for it, and no account', () => {
    expect(op('0000', '2027-01-12')).toEqual({
      ouderLeestVoor: false,
      eigenAccount: false,
      toestemming: 'ouders',
      onderGezag: true,
    });
  });
});
