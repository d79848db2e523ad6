import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { getPlainDate } from '../kern/index.ts';
import { medewerkerId } from '../regio/index.ts';
import {
  decideBeginWisseling,
  decideGesprek,
  decideWisselstap,
  looptWisseling,
  openStappen,
  wisselstappen,
  type BeginWisseling,
  type Wisseling,
} from './index.ts';

const d = getPlainDate;
const vandaag = d('2027-01-12');
const [samira, daan] = [medewerkerId('samira'), medewerkerId('daan')];
const leeg: Wisseling = {
  ...{ van: samira, naar: daan, gesprekOp: undefined, zonderGesprek: undefined, antwoord: undefined },
  ...{ verteldOp: undefined, stemmen: 0, zonderStem: undefined },
  ...{ ingegaanOp: undefined, ingetrokkenOp: undefined },
};
const klaar: Wisseling = {
  ...leeg,
  ...{ gesprekOp: vandaag, antwoord: 'aangenomen', verteldOp: vandaag, stemmen: 1 },
};

describe('a change of face begins', () => {
  const state = {
    gezicht: samira,
    lopend: false,
    ontvangers: [{ id: daan, inRegio: true }],
    zicht: { vanaf: vandaag, tot: d('2027-07-12') },
  };
  const ask = (over: Partial<BeginWisseling> = {}, met: Partial<typeof state> = {}) => {
    const command = { van: samira, naar: daan, zichtTot: d('2027-02-12'), ...over };
    const decided = decideBeginWisseling({ ...state, ...met }, command);
    return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
  };
  it('not by somebody who is not the face, and not twice at once', () => {
    expect(ask({}, { gezicht: daan })).toEqual(['nietUwGezin']);
    expect(ask({}, { lopend: true })).toEqual(['wisselingLoopt']);
  });
  it('not to oneself, to nobody, or to an organisation outside the region', () => {
    expect(ask({ naar: samira })).toEqual(['ontvangerNietBeschikbaar']);
    expect(ask({ naar: medewerkerId('x') })).toEqual(['ontvangerNietBeschikbaar']);
    expect(ask({}, { ontvangers: [{ id: daan, inRegio: false }] })).toEqual(['teamBuitenRegio']);
  });
  it('with a day until which the old face reads on, not in the past and not for ever', () => {
    expect(ask({ zichtTot: d('2027-01-11') })).toEqual(['zichtTotOngeldig']);
    expect(ask({ zichtTot: d('2027-07-13') })).toEqual(['zichtTotOngeldig']);
    expect(ask()).toEqual([]);
  });
});

describe('a change of face is not done', () => {
  it.each<[string, Partial<Wisseling>, string]>([
    ['the three talked', { gesprekOp: undefined }, 'gesprek'],
    ['the receiver accepted', { antwoord: undefined }, 'aannemen'],
    ['the family was told', { verteldOp: undefined }, 'vertellen'],
    ['the family was heard', { stemmen: 0 }, 'horen'],
  ])('before %s', (_, over, stap) => {
    expect(openStappen({ ...klaar, ...over })).toEqual([stap]);
  });
  it('until all four are, in whatever order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...wisselstappen]), (gedaan) => {
        const w: Wisseling = {
          ...leeg,
          ...(gedaan.includes('gesprek') ? { zonderGesprek: 'nietVeilig' as const } : {}),
          ...(gedaan.includes('aannemen') ? { antwoord: 'aangenomen' as const } : {}),
          ...(gedaan.includes('vertellen') ? { verteldOp: vandaag } : {}),
          ...(gedaan.includes('horen') ? { zonderStem: 'wilNietsZeggen' as const } : {}),
        };
        expect(openStappen(w).length === 0).toBe(gedaan.length === wisselstappen.length);
      }),
    );
  });
  it('when it was refused, taken back or has happened: then nothing more is added', () => {
    for (const over of [
      { antwoord: 'geweigerd' },
      { ingetrokkenOp: vandaag },
      { ingegaanOp: vandaag },
    ] as const) {
      expect(looptWisseling({ ...leeg, ...over })).toBe(false);
      expect(decideWisselstap({ ...leeg, ...over }, 'vertellen', vandaag, vandaag).ok).toBe(false);
    }
  });
  it('by doing a step twice, or tomorrow', () => {
    expect(decideWisselstap(klaar, 'gesprek', vandaag, vandaag)).toMatchObject({
      refusals: [{ kind: 'stapAlGedaan', stap: 'gesprek' }],
    });
    expect(decideWisselstap(leeg, 'gesprek', d('2027-01-13'), vandaag)).toMatchObject({
      refusals: [{ kind: 'wisseldagInToekomst' }],
    });
    expect(decideWisselstap(klaar, 'horen', vandaag, vandaag).ok).toBe(true);
  });
  it('with a talk of two, unless it says why', () => {
    expect(decideGesprek(['oudGezicht', 'nieuwGezicht'], undefined).ok).toBe(false);
    expect(decideGesprek(['oudGezicht', 'nieuwGezicht'], 'gezinWilNiet').ok).toBe(true);
    expect(decideGesprek(['gezin', 'oudGezicht', 'nieuwGezicht'], undefined).ok).toBe(true);
  });
});
