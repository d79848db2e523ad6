import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { decideRedenTeLaat } from './te-laat.ts';

const uiterlijk = getPlainDate('2026-12-28');
const open = { uiterlijk, gestoptOp: null };
const on = (day: string) => getPlainDate(day);

describe('why a clock came late', () => {
  it('is not asked on the last day itself', () => {
    const decided = decideRedenTeLaat(open, { reden: 'jeugdbeschermerZiek' }, on('2026-12-28'));
    expect(decided).toEqual({ ok: false, refusals: [{ kind: 'nietTeLaat', uiterlijk }] });
  });

  it('is not asked of what was done in time, however long ago', () => {
    const done = { uiterlijk, gestoptOp: on('2026-12-28') };
    expect(decideRedenTeLaat(done, { reden: 'jeugdbeschermerZiek' }, on('2027-03-01')).ok).toBe(false);
  });

  it('is said of what ended late too', () => {
    const done = { uiterlijk, gestoptOp: on('2027-01-11') };
    expect(decideRedenTeLaat(done, { reden: 'geenJeugdbeschermerVrij' }, on('2027-01-12'))).toEqual({
      ok: true,
      value: { reden: 'geenJeugdbeschermerVrij', toelichting: null },
    });
  });

  it('needs words when the list has none', () => {
    const decided = decideRedenTeLaat(open, { reden: 'andereReden', toelichting: '  ' }, on('2027-01-02'));
    expect(decided).toEqual({ ok: false, refusals: [{ kind: 'andereRedenZonderWoorden' }] });
    expect(
      decideRedenTeLaat(open, { reden: 'andereReden', toelichting: 'staking' }, on('2027-01-02')).ok,
    ).toBe(true);
  });
});
