import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { wettelijkKader } from '../termijn/index.ts';
import { bouwKader, telMeteen, telVasteDagen } from './index.ts';

const day = getPlainDate;
const maandagVrij = bouwKader([{ soort: 'kalenderdag', dag: day('2027-02-15'), wat: 'vrij' }]);

describe('an open melding', () => {
  it('is worked on the earlier reading, and moves when that reading moves', () => {
    // Wednesday 10 February: five days end on Monday 15; free, so on Tuesday 16. Five working days would be the 17th.
    expect(telMeteen([{ ontvangenOp: day('2027-02-10'), aantal: 3 }], wettelijkKader, maandagVrij)).toEqual({
      bekeken: 3,
      aantal: 3,
      vroegste: { van: '2027-02-15', naar: '2027-02-16' },
    });
  });
  it('stays when only the later reading moves', () => {
    // Thursday 11 February: five days end on Tuesday 16, five working days move from the 18th to the 19th.
    expect(
      telMeteen([{ ontvangenOp: day('2027-02-11'), aantal: 2 }], wettelijkKader, maandagVrij),
    ).toMatchObject({ bekeken: 2, aantal: 0, vroegste: null });
  });
  it('names the earliest of all that move', () => {
    const groepen = ['2027-02-10', '2027-02-09'].map((op) => ({ ontvangenOp: day(op), aantal: 1 }));
    expect(telMeteen(groepen, wettelijkKader, maandagVrij)).toMatchObject({ aantal: 2 });
  });
});

describe('a promised day', () => {
  const dagen = [
    { soort: 'kijkvraag', dag: day('2027-02-15'), aantal: 2 },
    { soort: 'taak', dag: day('2027-02-15'), aantal: 1 },
    { soort: 'taak', dag: day('2027-02-16'), aantal: 9 },
  ] as const;
  it('on the day that becomes free is named with its kind, and stays', () => {
    expect(telVasteDagen(dagen, day('2027-02-15'))).toEqual({
      bekeken: 12,
      opDeDag: [
        { soort: 'taak', aantal: 1 },
        { soort: 'kijkvraag', aantal: 2 },
      ],
    });
  });
  it('is not touched by a rule that changes', () => {
    expect(telVasteDagen(dagen, undefined)).toEqual({ bekeken: 12, opDeDag: [] });
  });
});
