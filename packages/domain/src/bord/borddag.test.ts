import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { decideBorddag } from './index.ts';

const today = getPlainDate('2027-01-12');

describe('the day of which the board is asked', () => {
  it('is today when nobody asks for another', () => {
    expect(decideBorddag(undefined, today)).toEqual({ ok: true, value: today });
  });

  it.each(['2027-01-12', '2026-05-01', '2022-01-12'])('may be %s', (dag) => {
    expect(decideBorddag(getPlainDate(dag), today)).toEqual({ ok: true, value: dag });
  });

  it('is no day that is still to come, and none of more than five years ago', () => {
    expect(decideBorddag(getPlainDate('2027-01-13'), today)).toMatchObject({
      refusals: [{ kind: 'borddagInToekomst', uiterlijk: '2027-01-12' }],
    });
    expect(decideBorddag(getPlainDate('2022-01-11'), today)).toMatchObject({
      refusals: [{ kind: 'borddagTeLangGeleden', vanaf: '2022-01-12' }],
    });
  });
});
