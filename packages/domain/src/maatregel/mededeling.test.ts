import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { decideMededeling } from './mededeling.ts';

const day = getPlainDate;
const klok = { ingangsdatum: day('2026-01-20'), gestoptOp: null };
const tell = (op: string, gestoptOp: string | null = null) =>
  decideMededeling(
    { ...klok, gestoptOp: gestoptOp === null ? null : day(gestoptOp) },
    day(op),
    day('2027-01-12'),
  );

describe('telling the Raad that an order will not be extended', () => {
  it('stops the clock on the day it was told, also too late', () =>
    expect(tell('2027-01-12')).toEqual({ ok: true, value: { gestoptOp: '2027-01-12' } }));

  it.each([
    ['2027-01-13', 'dagInToekomst'],
    ['2026-01-19', 'mededelingVoorIngang'],
  ])('is not on %s: %s', (op, kind) => expect(tell(op)).toMatchObject({ refusals: [{ kind }] }));

  it('is done once', () =>
    expect(tell('2027-01-12', '2026-11-01')).toMatchObject({
      refusals: [{ kind: 'mededelingAlGedaan', op: '2026-11-01' }],
    }));
});
