import { describe, expect, it } from 'vitest';
import { findOnvolledigeDatum, getPlainDate as d, type OnvolledigeDatum } from '../kern/index.ts';
import {
  decideEindigRelatie,
  decideLegRelatieVast,
  persoonId,
  relatiedagen,
  type LegRelatieVast,
  type Persoon,
  type Relatiesoort,
} from './index.ts';

const vandaag = d('2027-01-12');
const datum = (text: string) => findOnvolledigeDatum(text) as OnvolledigeDatum;
const persoon = (id: string, geboren: string): Persoon => ({
  id: persoonId(id),
  naam: { roepnaam: id },
  geslacht: 'onbekend',
  geboorte: { soort: 'geboren', datum: datum(geboren) },
});
const [noor, linda, mark, ilse, opa] = [
  persoon('noor', '2014-09-03'),
  persoon('linda', '1988-03-09'),
  persoon('mark', '1985-06-30'),
  persoon('ilse', '1990-11-17'),
  persoon('opa', '0000'),
];
const ongeboren: Persoon = {
  ...persoon('ongeboren', '2014'),
  geboorte: { soort: 'ongeboren', uitgerekendeDatum: d('2027-06-11') },
};
const leden = [noor, linda, mark, ilse, opa, ongeboren];
const relatie = (van: Persoon, soort: Relatiesoort, naar: Persoon, geeindigd = false) => ({
  van: van.id,
  naar: naar.id,
  soort,
  geeindigd,
});
const leg = (
  van: Persoon,
  soort: Relatiesoort,
  naar: Persoon,
  over: Partial<LegRelatieVast> = {},
  relaties: readonly ReturnType<typeof relatie>[] = [],
) => decideLegRelatieVast({ leden, relaties }, { van: van.id, naar: naar.id, soort, ...over }, vandaag);
const kinds = (outcome: { ok: boolean; refusals?: readonly { kind: string }[] }) =>
  outcome.ok ? [] : outcome.refusals?.map((refusal) => refusal.kind);

describe('recording a relation', () => {
  it('keeps dates that are partly unknown as they were given', () => {
    expect(leg(mark, 'partner', ilse, { vorm: 'samenwonend', vanaf: '2026-09', tot: '' })).toEqual({
      ok: true,
      value: { periode: { vanaf: '2026-09', tot: undefined } },
    });
  });
  it('takes a parent of an unborn child, and one whose birth nobody knows', () => {
    expect(leg(ilse, 'ouder', ongeboren).ok).toBe(true);
    expect(leg(opa, 'ouder', mark).ok).toBe(true);
  });
  it('lets an ended partnership begin again, and a second parent come', () => {
    expect(leg(linda, 'partner', mark, {}, [relatie(mark, 'partner', linda, true)]).ok).toBe(true);
    expect(leg(mark, 'ouder', noor, {}, [relatie(linda, 'ouder', noor)]).ok).toBe(true);
  });
  it.each<[string, ReturnType<typeof leg>, string]>([
    ['oneself', leg(linda, 'partner', linda), 'relatieMetZichzelf'],
    ['somebody outside the family', leg(linda, 'ouder', persoon('buur', '2020')), 'persoonNietInGezin'],
    ['a parent younger than the child', leg(noor, 'ouder', linda), 'ouderJongerDanKind'],
    ['an unborn parent', leg(ongeboren, 'ouder', noor), 'ouderJongerDanKind'],
    ['twice the same', leg(linda, 'ouder', noor, {}, [relatie(linda, 'ouder', noor)]), 'relatieBestaatAl'],
    [
      'a partnership that stands the other way around',
      leg(linda, 'partner', mark, {}, [relatie(mark, 'partner', linda)]),
      'relatieBestaatAl',
    ],
    [
      'a parent of his own parent',
      leg(opa, 'ouder', mark, {}, [relatie(mark, 'ouder', opa)]),
      'relatieAndersom',
    ],
    [
      'a third parent',
      leg(ilse, 'ouder', noor, {}, [relatie(linda, 'ouder', noor), relatie(mark, 'ouder', noor)]),
      'kindHeeftTweeOuders',
    ],
    [
      'a marriage between parent and child',
      leg(linda, 'ouder', noor, { vorm: 'huwelijk' }),
      'vormAlleenBijPartner',
    ],
    ['a begin in the future', leg(linda, 'partner', mark, { vanaf: '2027-02' }), 'relatieBeginInToekomst'],
    ['an end in the future', leg(linda, 'partner', mark, { tot: '2028' }), 'relatieEindeInToekomst'],
    [
      'an end before the begin',
      leg(linda, 'partner', mark, { vanaf: '2020-05', tot: '2020-04-30' }),
      'relatieEindeVoorBegin',
    ],
    ['a text that is no date', leg(linda, 'partner', mark, { vanaf: 'lang geleden' }), 'relatieBeginOnjuist'],
  ])('refuses %s', (_, outcome, kind) => {
    expect(kinds(outcome)).toEqual([kind]);
  });
  it('says every fault at once', () => {
    expect(kinds(leg(noor, 'ouder', linda, { vanaf: 'ooit', tot: '2028' }))).toEqual([
      'ouderJongerDanKind',
      'relatieBeginOnjuist',
      'relatieEindeInToekomst',
    ]);
  });
});

describe('ending a relation', () => {
  const eindig = (tot: string, over: { vanaf?: string; geeindigd?: boolean } = {}) =>
    decideEindigRelatie({ vanaf: '2012-05-01', geeindigd: false, ...over }, tot, vandaag);
  it('takes a day, a month, and that it is over without knowing when', () => {
    for (const tot of ['2025-10-15', '2025-10', '0000'])
      expect(eindig(tot)).toEqual({ ok: true, value: tot });
  });
  it.each<[string, ReturnType<typeof eindig>, string]>([
    ['no end', eindig(' '), 'relatieEindeOntbreekt'],
    ['an end in the future', eindig('2027-01-13'), 'relatieEindeInToekomst'],
    ['an end before the begin', eindig('2012-04'), 'relatieEindeVoorBegin'],
    ['an end of what is over', eindig('2025', { geeindigd: true }), 'relatieAlGeeindigd'],
  ])('refuses %s', (_, outcome, kind) => {
    expect(kinds(outcome)).toEqual([kind]);
  });
});

it('counts a partly unknown relation from the first day it can mean; what ended nobody knows when ended by today', () => {
  expect(relatiedagen({ vanaf: datum('2012-05'), tot: datum('0000') }, vandaag)).toEqual({
    vanaf: '2012-05-01',
    tot: vandaag,
  });
  expect(relatiedagen({ vanaf: datum('2025-05'), tot: datum('2025') }, vandaag)).toEqual({
    vanaf: undefined,
    tot: '2025-01-01',
  });
});
