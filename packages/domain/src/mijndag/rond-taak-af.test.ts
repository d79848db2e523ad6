import { describe, expect, it } from 'vitest';
import { decideRondTaakAf } from './index.ts';

describe('a task that is done', () => {
  it.each([
    [false, true, { ok: true, value: true }],
    [true, false, { ok: true, value: false }],
    [true, true, { ok: false, refusals: [{ kind: 'taakAlGedaan' }] }],
    [false, false, { ok: false, refusals: [{ kind: 'taakNogOpen' }] }],
  ])('done %s, becomes %s', (is, wordt, uitkomst) => {
    expect(decideRondTaakAf(is, wordt)).toEqual(uitkomst);
  });
});
