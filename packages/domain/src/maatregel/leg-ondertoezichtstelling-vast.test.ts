import { describe, expect, it } from 'vitest';
import { organisatieId } from '../regio/index.ts';
import { persoonId, type Geboorte, type Persoon } from '../gezin/index.ts';
import { findOnvolledigeDatum, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import {
  decideLegOndertoezichtstellingVast,
  maatregelId,
  type LegOndertoezichtstellingVast,
  type Maatregel,
} from './index.ts';

const d = getPlainDate;
const vandaag = d('2027-01-12');
const deBrug = organisatieId('de-brug');
const aPersoon = (id: string, geboorte: string | Geboorte): Persoon => ({
  id: persoonId(id),
  naam: { roepnaam: id },
  geslacht: 'onbekend',
  geboorte:
    typeof geboorte === 'string'
      ? { soort: 'geboren', datum: findOnvolledigeDatum(geboorte) as OnvolledigeDatum }
      : geboorte,
});
const noor = aPersoon('noor', '2014-09-03');
const sem = aPersoon('sem', '2019-05-21');
const jade = aPersoon('jade', '2009-02-11');
const linda = aPersoon('linda', '1988-03-09');
const baby = aPersoon('baby', { soort: 'ongeboren', uitgerekendeDatum: d('2027-06-11') });
const leden = [noor, sem, jade, linda, baby];

const aMaatregel = (over: Partial<Maatregel>): Maatregel => ({
  id: maatregelId('1'),
  soort: 'ondertoezichtstelling',
  kind: noor.id,
  ingangsdatum: d('2026-01-10'),
  einddatum: d('2027-01-10'),
  instelling: deBrug,
  ...over,
});
const record = (
  command: Partial<LegOndertoezichtstellingVast> = {},
  maatregelen: Maatregel[] = [],
  wie = leden,
) =>
  decideLegOndertoezichtstellingVast(
    { leden: wie, maatregelen },
    {
      kinderen: [noor.id, sem.id],
      beschikkingsdatum: d('2026-12-16'),
      ingangsdatum: d('2026-12-16'),
      einddatum: d('2027-12-16'),
      belastOp: d('2026-12-18'),
      geinformeerdOp: d('2026-12-18'),
      instelling: { id: deBrug, soort: 'gecertificeerdeinstelling' },
      ...command,
    },
    vandaag,
  );
const kinds = (outcome: ReturnType<typeof record>) => (outcome.ok ? [] : outcome.refusals.map((r) => r.kind));

describe('recording a supervision order', () => {
  it('holds for both children until the day before the end date', () => {
    expect(record()).toMatchObject({
      value: {
        kinderen: ['noor', 'sem'],
        einddatum: '2027-12-16',
        laatsteDag: '2027-12-15',
        opmerkingen: [],
      },
    });
  });
  it.each<[string, Partial<LegOndertoezichtstellingVast>, string]>([
    ['longer than a year', { einddatum: d('2027-12-17') }, 'maatregelLangerDanJaar'],
    ['that ends before it starts', { einddatum: d('2026-12-01') }, 'einddatumVoorIngang'],
    [
      'of tomorrow',
      {
        beschikkingsdatum: d('2027-01-13'),
        ingangsdatum: d('2027-01-13'),
        belastOp: undefined,
        geinformeerdOp: undefined,
      },
      'beschikkingInToekomst',
    ],
    [
      'that starts before the judge spoke',
      { ingangsdatum: d('2026-12-15'), einddatum: d('2027-06-01') },
      'ingangVoorBeschikking',
    ],
    ['charged before the judge spoke', { belastOp: d('2026-12-15') }, 'belastVoorBeschikking'],
    ['told before the judge spoke', { geinformeerdOp: d('2026-12-15') }, 'geinformeerdVoorBeschikking'],
    ['charged tomorrow', { belastOp: d('2027-01-13') }, 'belastInToekomst'],
    ['told tomorrow', { geinformeerdOp: d('2027-01-13') }, 'geinformeerdInToekomst'],
    ['without a child', { kinderen: [] }, 'kindOntbreekt'],
    ['over an adult', { kinderen: [linda.id] }, 'kindMeerderjarig'],
    ['over a stranger', { kinderen: [persoonId('x')] }, 'persoonNietInGezin'],
    [
      'given to a local team',
      { instelling: { id: deBrug, soort: 'lokaalteam' } },
      'geenGecertificeerdeInstelling',
    ],
  ])('refuses one %s', (_, command, kind) => {
    expect(kinds(record(command))).toEqual([kind]);
  });
  it('may not know yet that the instelling was told', () => {
    expect(kinds(record({ belastOp: undefined, geinformeerdOp: undefined }))).toEqual([]);
  });
  it('refuses a second one over the same child, and says until when the first holds', () => {
    const lopend = aMaatregel({ ingangsdatum: d('2026-02-01'), einddatum: d('2027-02-01') });
    expect(record({}, [lopend])).toEqual({
      ok: false,
      refusals: [
        { kind: 'kindHeeftOndertoezichtstelling', persoon: 'noor', vanaf: '2026-02-01', tot: '2027-02-01' },
      ],
    });
  });
  it('follows on the day a first one ends, also when it was ended early', () => {
    expect(
      kinds(record({}, [aMaatregel({ ingangsdatum: d('2025-12-16'), einddatum: d('2026-12-16') })])),
    ).toEqual([]);
    expect(kinds(record({}, [aMaatregel({ beeindigdPer: d('2026-11-01') })]))).toEqual([]);
    expect(kinds(record({}, [aMaatregel({ soort: 'jeugdreclassering' })]))).toEqual([]);
  });
  it('says that it ends earlier for who turns eighteen', () => {
    expect(record({ kinderen: [jade.id] })).toMatchObject({
      value: { opmerkingen: [{ code: 'eindigtBijMeerderjarigheid', persoon: 'jade', op: '2027-02-11' }] },
    });
  });
  it('can protect a child that is not born yet', () => {
    expect(record({ kinderen: [baby.id] })).toMatchObject({
      value: { opmerkingen: [{ code: 'ongeborenKind', persoon: 'baby' }] },
    });
  });
  it('does not refuse a child whose age is not certain, but says so', () => {
    const onbekend = aPersoon('bo', '0000');
    expect(record({ kinderen: [onbekend.id] }, [], [onbekend])).toMatchObject({
      value: { opmerkingen: [{ code: 'leeftijdNietZeker', persoon: 'bo' }] },
    });
  });
  it('refuses one over a child that died', () => {
    const overleden = { ...noor, overlijden: findOnvolledigeDatum('2020-01-01') };
    expect(kinds(record({ kinderen: [noor.id] }, [], [overleden]))).toEqual(['kindOverleden']);
  });
});
