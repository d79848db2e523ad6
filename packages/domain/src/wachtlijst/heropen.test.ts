import { describe, expect, it } from 'vitest';
import {
  decideHerroepEinde,
  decideHeropen,
  decideReden,
  gevolgVanNee,
  isContractreden,
  klokstand,
  wachtId,
  type GeholpenWacht,
} from './index.ts';
import { aWacht, begonnen, contact, d, linda, mark, noor, vandaag } from './wacht.proef.ts';

const geholpen: GeholpenWacht = { geholpenOp: d('2026-11-01'), heropend: false };
const kinds = (wacht: GeholpenWacht, op: string) => {
  const outcome = decideHeropen(wacht, d(op), vandaag);
  return outcome.ok ? [] : outcome.refusals.map(({ kind }) => kind);
};

describe('waiting again', () => {
  it('is late from the day after help stopped: the duty never went away', () => {
    expect(decideHeropen(geholpen, d('2027-01-10'), vandaag)).toEqual({
      ok: true,
      value: { sinds: '2027-01-10', uiterlijk: '2027-01-10' },
    });
  });
  it.each<[string, GeholpenWacht, string, string]>([
    ['of a wait that was never helped', { heropend: false }, '2027-01-10', 'wachtNietGeholpen'],
    ['twice', { ...geholpen, heropend: true }, '2027-01-10', 'wachtAlHeropend'],
    ['tomorrow', geholpen, '2027-01-13', 'heropenInToekomst'],
    ['before it had ended', geholpen, '2026-10-31', 'heropenVoorEinde'],
    ['on day 91', { ...geholpen, geholpenOp: d('2026-10-01') }, '2026-12-31', 'heropenTeLaat'],
  ])('is refused %s', (_, wacht, op, kind) => {
    expect(kinds(wacht, op)).toEqual([kind]);
  });
  it('is not refused on day 90', () => {
    expect(kinds({ ...geholpen, geholpenOp: d('2026-10-01') }, '2026-12-30')).toEqual([]);
  });
  it('undoes an ending of the same day, and opens a new wait after a later "nee"', () => {
    expect(gevolgVanNee(vandaag, vandaag)).toBe('eindeOngedaan');
    expect(gevolgVanNee(d('2027-01-11'), vandaag)).toBe('wachtOpnieuw');
  });
  it('stops its clock when help begins again, and not by what was spoken the first time', () => {
    const again = aWacht({ heropendVan: wachtId('K-1') });
    expect(klokstand(again)).toEqual({ gestopt: false, nogNodig: [{ code: 'begin' }] });
    expect(klokstand({ ...again, begonnen })).toEqual({ gestopt: true, op: '2027-01-11' });
  });
});

describe('taking back an ending', () => {
  it('is for the day it was written down, and for no other', () => {
    expect(decideHerroepEinde({ reden: 'verhuisd', gezetOp: vandaag }, vandaag).ok).toBe(true);
    expect(decideHerroepEinde({ reden: 'verhuisd', gezetOp: d('2027-01-11') }, vandaag)).toMatchObject({
      refusals: [{ kind: 'eindeNietMeerTerug' }],
    });
    expect(decideHerroepEinde(undefined, vandaag)).toMatchObject({ refusals: [{ kind: 'wachtLooptNog' }] });
  });
});

describe('why a child still waits', () => {
  it('is never that a family refuses what a judge ordered, nor that no jeugdbeschermer is free for help', () => {
    expect(decideReden(aWacht(), 'gezinWilNiet').ok).toBe(false);
    expect(decideReden(aWacht({ soort: 'passendehulp' }), 'geenJeugdbeschermerVrij').ok).toBe(false);
    expect(decideReden(aWacht(), 'geenJeugdbeschermerVrij').ok).toBe(true);
    expect(decideReden(aWacht({ soort: 'passendehulp' }), 'gezinWilNiet').ok).toBe(true);
    expect(decideReden(aWacht({ einde: { reden: 'vervallen', op: vandaag } }), 'budget').ok).toBe(false);
  });
  it('counts days between organisations apart from days without people', () => {
    expect(isContractreden('contract')).toBe(true);
    expect(isContractreden('geenPlek')).toBe(false);
  });
});

describe('whom the law names beside the child', () => {
  const spoken = (...met: (typeof noor)[]) => met.map((wie) => contact(wie, '2027-01-11'));
  const alleenLinda = {
    kind: 'bekend',
    houders: [{ soort: 'voogd', persoon: linda }],
    bronnen: ['brp'],
  } as const;

  it('under voogdij: the parents, though they have no gezag', () => {
    const voogdij = aWacht({
      maatregelsoort: 'voogdij',
      gezag: { kind: 'bekend', houders: [{ soort: 'instelling' }], bronnen: ['brp'] } as never,
      ouders: [linda, mark],
      contacten: spoken(noor, linda),
    });
    expect(klokstand(voogdij)).toEqual({ gestopt: false, nogNodig: [{ code: 'contact', met: mark }] });
    expect(klokstand({ ...voogdij, contacten: spoken(noor, linda, mark) }).gestopt).toBe(true);
    expect(klokstand({ ...voogdij, ouders: [], contacten: spoken(noor) }).gestopt).toBe(true);
  });
  it('in youth probation: the voogd where there is one, else the parents', () => {
    const jr = aWacht({
      maatregelsoort: 'jeugdreclassering',
      ouders: [mark],
      contacten: spoken(noor, linda),
    });
    expect(klokstand(jr)).toMatchObject({ nogNodig: [{ met: mark }] });
    expect(klokstand({ ...jr, gezag: alleenLinda }).gestopt).toBe(true);
  });
});
