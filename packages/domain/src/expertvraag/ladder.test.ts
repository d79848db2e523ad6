import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, getPlainDate } from '../kern/index.ts';
import { wettelijkeKalender as kalender } from '../termijn/index.ts';
import { antwoordUiterlijk, decideKlim, decideUitstap, findLaddertermijn, volgendeTrede } from './ladder.ts';
import { treden } from './soorten.ts';
import { decideVraag, weetVastGezicht } from './vraag.ts';

const d = getPlainDate;
const vandaag = d('2027-01-12');

describe('the clock of a step', () => {
  it('counts working days, over Christmas and New Year', () => {
    expect(antwoordUiterlijk([], 'team', d('2026-12-22'), kalender)).toBe('2026-12-30');
    expect(antwoordUiterlijk([], 'regionaal', d('2026-12-22'), kalender)).toBe('2027-01-07');
  });

  it('is that of the region on that day; of two of one day the last made holds', () => {
    const afspraken = [
      { trede: 'team', werkdagen: 3, geldigVanaf: d('2027-01-01') },
      { trede: 'team', werkdagen: 2, geldigVanaf: d('2027-01-01') },
      { trede: 'team', werkdagen: 9, geldigVanaf: d('2027-02-01') },
    ] as const;
    expect(findLaddertermijn(afspraken, 'team', d('2026-12-31'))).toEqual({
      werkdagen: 5,
      eigenAfspraak: false,
    });
    expect(findLaddertermijn(afspraken, 'team', vandaag)).toEqual({ werkdagen: 2, eigenAfspraak: true });
    expect(findLaddertermijn(afspraken, 'regionaal', vandaag)).toMatchObject({ werkdagen: 10 });
  });
});

describe('a question without an answer', () => {
  it('stays through its last day, and goes one step up the day after', () => {
    const open = { trede: 'team', uiterlijk: vandaag } as const;
    expect(decideKlim(open, [], vandaag, kalender)).toBeUndefined();
    expect(decideKlim(open, [], d('2027-01-13'), kalender)).toEqual({
      ...{ trede: 'regionaal', sinds: '2027-01-13', uiterlijk: '2027-01-27' },
    });
  });

  it('stays at the top, however late', () => {
    const open = { trede: 'bovenregionaal', uiterlijk: d('2026-01-01') } as const;
    expect(decideKlim(open, [], vandaag, kalender)).toBeUndefined();
    expect(decideUitstap(open, [], vandaag, kalender)).toBeUndefined();
  });

  it('never skips a step and never comes with a last day before today', () => {
    fc.assert(
      fc.property(fc.constantFrom(...treden), fc.integer({ min: -2000, max: 2000 }), (trede, plus) => {
        const uiterlijk = addDays(vandaag, plus);
        const klim = decideKlim({ trede, uiterlijk }, [], vandaag, kalender);
        expect(klim?.trede).toBe(plus < 0 ? volgendeTrede(trede) : undefined);
        if (klim) expect(klim.uiterlijk > vandaag).toBe(true);
      }),
    );
  });
});

describe('who may ask', () => {
  const vraag = { vraag: 'Wie helpt?', als: 'jeugdige', trede: 'regionaal', regioBekend: true } as const;
  const geboren = (datum: string) => ({ soort: 'geboren', datum: d(datum) }) as never;

  it('is a child from the day it is twelve', () => {
    expect(decideVraag({ ...vraag, vragerGeboren: geboren('2015-01-13') }, vandaag)).toEqual({
      ...{ ok: false, refusals: [{ kind: 'nogGeenTwaalf' }] },
    });
    expect(decideVraag({ ...vraag, vragerGeboren: geboren('2015-01-12') }, vandaag).ok).toBe(true);
  });

  it('is nobody without words, without a region, or from the portal to a team', () => {
    const leeg = { vraag: ' ', als: 'ouder', trede: 'team', regioBekend: false } as const;
    expect(decideVraag(leeg, vandaag)).toEqual({
      ok: false,
      refusals: [{ kind: 'vraagLeeg' }, { kind: 'geenRegio' }, { kind: 'tredeNietVoorGezin' }],
    });
  });

  it('decides whether the vast gezicht hears it, but for danger', () => {
    expect(weetVastGezicht({ als: 'jeugdige', vertel: false }, false)).toBe(false);
    expect(weetVastGezicht({ als: 'jeugdige', vertel: false }, true)).toBe(true);
    expect(weetVastGezicht({ als: 'werker', vertel: false }, false)).toBe(true);
  });
});
