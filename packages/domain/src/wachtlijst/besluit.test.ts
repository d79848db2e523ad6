import { describe, expect, it } from 'vitest';
import type { Persoon } from '../gezin/index.ts';
import { findOnvolledigeDatum } from '../kern/index.ts';
import { maatregelId, type Maatregel } from '../maatregel/index.ts';
import {
  decideLegBesluitVast,
  decideTrekBesluitIn,
  type Besluitstand,
  type LegBesluitVast,
} from './index.ts';
import { d, deBrug, geboren, linda, noor, sem, vandaag } from './wacht.proef.ts';

const persoon = (id: typeof noor, datum: string): Persoon => ({
  id,
  naam: { roepnaam: id },
  geslacht: 'onbekend',
  geboorte: geboren(datum),
});
const ots: Maatregel = {
  id: maatregelId('1'),
  soort: 'ondertoezichtstelling',
  kind: noor,
  ingangsdatum: d('2026-12-16'),
  einddatum: d('2027-12-16'),
  instelling: deBrug,
};
const stand: Besluitstand = {
  leden: [persoon(noor, '2014-09-03'), persoon(sem, '2019-05-21'), persoon(linda, '1988-03-09')],
  maatregelen: [ots],
  wachten: [],
  besluiten: [],
};
const hulp: LegBesluitVast = { soort: 'jeugdhulp', kind: noor, beslotenOp: d('2027-01-11') };
const machtiging: LegBesluitVast = {
  soort: 'machtiginguithuisplaatsing',
  kind: noor,
  beslotenOp: d('2027-01-11'),
  tot: d('2027-07-11'),
  plek: 'pleeggezin',
};
const decide = (command: LegBesluitVast, over: Partial<Besluitstand> = {}) =>
  decideLegBesluitVast({ ...stand, ...over }, command, vandaag);
const kinds = (...args: Parameters<typeof decide>) => {
  const outcome = decide(...args);
  return outcome.ok ? [] : outcome.refusals.map(({ kind }) => kind);
};

describe('a decision begins a wait', () => {
  it.each<[string, LegBesluitVast, object]>([
    ['help: on the norm of the inspectorate', hulp, { soort: 'passendehulp', klok: 'passendehulp' }],
    ['an inquiry', { ...hulp, soort: 'verzoekonderzoek' }, { soort: 'onderzoek', klok: 'wachtnormraad' }],
    ['a foster family', machtiging, { soort: 'pleeggezin', vervalt: 'machtigingnietuitgevoerd' }],
    [
      'a place elsewhere',
      { ...machtiging, plek: 'instelling' },
      { soort: 'passendehulp', vervalt: 'machtigingnietuitgevoerd' },
    ],
  ])('for %s', (_, command, plicht) => {
    expect(decide(command)).toEqual({ ok: true, value: plicht });
  });
  it.each<[string, LegBesluitVast, Partial<Besluitstand>, string]>([
    ['for a stranger', { ...hulp, kind: 'x' as typeof noor }, {}, 'persoonNietInGezin'],
    ['for an adult', { ...hulp, kind: linda }, {}, 'kindIsAchttien'],
    ['of tomorrow', { ...hulp, beslotenOp: d('2027-01-13') }, {}, 'besluitInToekomst'],
    [
      'to place a child that is under no measure',
      { ...machtiging, kind: sem },
      {},
      'geenMaatregelVoorMachtiging',
    ],
    [
      'to place for longer than a year',
      { ...machtiging, tot: d('2028-01-12') },
      {},
      'machtigingLangerDanJaar',
    ],
    ['to place until before it began', { ...machtiging, tot: d('2027-01-11') }, {}, 'einddatumVoorBesluit'],
    ['to place without an end', { ...machtiging, tot: undefined }, {}, 'machtigingEindeOntbreekt'],
    ['to place nowhere', { ...machtiging, plek: undefined }, {}, 'plekOntbreekt'],
    [
      'that stands already',
      hulp,
      { besluiten: [{ kind: noor, soort: 'jeugdhulp', beslotenOp: hulp.beslotenOp }] },
      'besluitStondErAl',
    ],
    [
      'for what the child waits for already',
      hulp,
      { wachten: [{ kind: noor, soort: 'passendehulp', sinds: d('2026-11-01') }] },
      'kindWachtAl',
    ],
    [
      'for a child that died',
      hulp,
      { leden: [{ ...persoon(noor, '2014-09-03'), overlijden: findOnvolledigeDatum('2026-12-01') }] },
      'kindOverleden',
    ],
  ])('and is refused %s', (_, command, over, kind) => {
    expect(kinds(command, over)).toEqual([kind]);
  });
  it('a wait of another child or for something else is no reason to refuse', () => {
    const wachten = [
      { kind: sem, soort: 'passendehulp', sinds: d('2026-11-01') },
      { kind: noor, soort: 'vastejeugdbeschermer', sinds: d('2026-12-18') },
    ] as const;
    expect(kinds(hulp, { wachten })).toEqual([]);
  });
});

describe('withdrawing a decision', () => {
  it.each<[string, string, object, string]>([
    ['tomorrow', '2027-01-13', {}, 'intrekkingInToekomst'],
    ['before it was made', '2027-01-10', {}, 'intrekkingVoorBesluit'],
    ['twice', '2027-01-12', { ingetrokkenOp: vandaag }, 'besluitIngetrokken'],
  ])('is refused %s', (_, op, over, kind) => {
    expect(decideTrekBesluitIn({ beslotenOp: hulp.beslotenOp, ...over }, d(op), vandaag)).toMatchObject({
      refusals: [{ kind }],
    });
  });
  it('holds from its day', () => {
    expect(decideTrekBesluitIn(hulp, vandaag, vandaag)).toEqual({
      ok: true,
      value: { ingetrokkenOp: vandaag },
    });
  });
});
