import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import {
  decideHervat,
  decideRondAf,
  decideSchortOp,
  decideVerlengKlok,
  listTermijnsoorten,
  magKlokVoeren,
  ruimteVan,
  wettelijkKader,
  type Klokloop,
} from './index.ts';

const dag = getPlainDate;
const vandaag = dag('2027-01-12');
const klok = (over: Partial<Klokloop> = {}): Klokloop => ({
  soort: 'beschikkingwmo',
  vanaf: dag('2027-01-04'),
  gestoptOp: null,
  opschortingen: [],
  verlengingen: [],
  ...over,
});
const inzage = klok({ soort: 'inzagedossierjeugdhulp' });
const kinds = (outcome: { ok: boolean; refusals?: readonly { kind: string }[] }) =>
  (outcome.refusals ?? []).map(({ kind }) => kind);
const stil = { reden: 'aanvullingGevraagd', op: dag('2027-01-05') } as const;

describe('a clock stands still', () => {
  it.each(['planwettelijk', 'vastejeugdbeschermer', 'planvanafmaatregel', 'passendehulp'] as const)(
    'never where the law knows no suspension: %s',
    (soort) => {
      expect(kinds(decideSchortOp(klok({ soort }), stil, vandaag, wettelijkKader))).toEqual([
        'nietOpschortbaar',
      ]);
    },
  );

  it('never for a reason of another act, twice at once, in the future, or after it stopped', () => {
    const bezwaar = klok({ soort: 'beslissingopbezwaar' });
    expect(kinds(decideSchortOp(bezwaar, stil, vandaag, wettelijkKader))).toEqual(['opschortredenPastNiet']);
    const al = klok({ opschortingen: [{ van: dag('2027-01-06'), reden: 'overmacht' }] });
    expect(kinds(decideSchortOp(al, stil, vandaag, wettelijkKader))).toEqual(['staatAlStil']);
    const later = { ...stil, op: dag('2027-01-13') };
    expect(kinds(decideSchortOp(klok(), later, vandaag, wettelijkKader))).toEqual(['dagInToekomst']);
    const gestopt = klok({ gestoptOp: dag('2027-01-11') });
    expect(kinds(decideSchortOp(gestopt, stil, vandaag, wettelijkKader))).toEqual(['klokGestopt']);
  });

  it('never before it began: a day before its own event is refused', () => {
    const eerder = { ...stil, op: dag('2026-12-30') };
    expect(kinds(decideSchortOp(klok(), eerder, vandaag, wettelijkKader))).toEqual([
      'opschortingBuitenTermijn',
    ]);
  });

  it('from the day after somebody was asked, and has no last day until it runs again', () => {
    const op = decideSchortOp(klok(), stil, vandaag, wettelijkKader);
    expect(op.ok && op.value.loop.opschortingen).toEqual([
      { van: '2027-01-06', reden: 'aanvullingGevraagd' },
    ]);
    expect(op.ok && op.value.verloop).toMatchObject({ toestand: 'staatStil', over: 13 });
    expect(op.ok && op.value.verloop.uiterlijk).toBeUndefined();
    if (!op.ok) return;
    const weer = decideHervat(op.value.loop, dag('2027-01-11'), vandaag, wettelijkKader);
    // 4 January and two weeks is the 18th; it stood still on 6–10 January: five days more is Saturday the 23rd.
    expect(weer.ok && weer.value.verloop.uiterlijk).toBe('2027-01-25');
    expect(weer.ok && weer.value.verloop.termijn.stappen.map(({ code }) => code)).toContain('opgeschort');
  });

  it('does not run again when it does not stand still, nor before it stood still', () => {
    expect(kinds(decideHervat(klok(), vandaag, vandaag, wettelijkKader))).toEqual(['staatNietStil']);
    const al = klok({ opschortingen: [{ van: dag('2027-01-06'), reden: 'overmacht' }] });
    expect(kinds(decideHervat(al, dag('2027-01-05'), vandaag, wettelijkKader))).toEqual([
      'opschortingOnjuist',
    ]);
  });
});

describe('a clock is made longer', () => {
  const langer = { aantal: 1, eenheid: 'maanden', woorden: 'veel stukken', verteldOp: vandaag } as const;

  it('never where its act knows no extension, beyond what it allows, or a second time where once is allowed', () => {
    expect(kinds(decideVerlengKlok(klok(), langer, vandaag, wettelijkKader))).toEqual(['nietVerlengbaar']);
    expect(kinds(decideVerlengKlok(inzage, { ...langer, aantal: 3 }, vandaag, wettelijkKader))).toEqual([
      'langerDanToegestaan',
    ]);
    const al = { ...inzage, verlengingen: [{ aantal: 1, eenheid: 'maanden', reden: 'x' } as const] };
    expect(kinds(decideVerlengKlok(al, langer, vandaag, wettelijkKader))).toEqual(['teVaakVerlengd']);
  });

  it('only when it was told while it still ran, and not before it began', () => {
    const oud = { ...inzage, vanaf: dag('2026-11-02') };
    expect(kinds(decideVerlengKlok(oud, langer, vandaag, wettelijkKader))).toEqual(['verlengdBuitenTermijn']);
    const vroeg = { ...langer, verteldOp: dag('2027-01-01') };
    expect(kinds(decideVerlengKlok(inzage, vroeg, vandaag, wettelijkKader))).toEqual(['verteldVoorBegin']);
  });

  it('by a month: 4 February becomes 4 March', () => {
    const done = decideVerlengKlok(inzage, langer, vandaag, wettelijkKader);
    expect(done.ok && done.value.verloop.uiterlijk).toBe('2027-03-04');
  });

  it('after it stood still, counted with the days it did: told within the day that holds then', () => {
    const bezwaar = klok({
      soort: 'beslissingopbezwaar',
      vanaf: dag('2026-11-23'),
      opschortingen: [{ van: dag('2026-12-02'), tot: dag('2026-12-16'), reden: 'verzuimHerstellen' }],
    });
    const zes = { ...langer, aantal: 6, eenheid: 'weken' } as const;
    const done = decideVerlengKlok(bezwaar, zes, vandaag, wettelijkKader);
    expect(done.ok && done.value.verloop.uiterlijk).toBe('2027-03-01');
  });
});

describe('a clock that is done', () => {
  it('does not stop before it began, in the future, or twice', () => {
    expect(kinds(decideRondAf(klok(), dag('2027-01-03'), vandaag))).toEqual(['klaarVoorBegin']);
    expect(kinds(decideRondAf(klok(), dag('2027-01-13'), vandaag))).toEqual(['dagInToekomst']);
    expect(kinds(decideRondAf(klok({ gestoptOp: vandaag }), vandaag, vandaag))).toEqual(['klokGestopt']);
  });
});

describe('what is offered', () => {
  it('is an extension by the judge to no worker', () => {
    for (const soort of ['ondertoezichtstelling', 'huisverbod'] as const)
      expect(ruimteVan({ soort, vanaf: dag('2027-01-04') }, wettelijkKader).verlenging).toBeNull();
  });

  it('of every kind that may stand still: at least one reason of its own act', () => {
    const may = listTermijnsoorten().flatMap(
      (soort) => ruimteVan({ soort, vanaf: dag('2027-01-04') }, wettelijkKader).opschorting ?? [],
    );
    expect(may.length).toBe(4);
    for (const { redenen, bron } of may) {
      expect(redenen.length).toBeGreaterThan(0);
      expect(bron).toContain('art.');
    }
  });

  it('of a decision of the municipality: nothing to who works at a gecertificeerde instelling', () => {
    expect(magKlokVoeren('beschikkingwmo', 'jeugdbeschermer')).toBe(false);
    expect(magKlokVoeren('beschikkingwmo', 'lokaalteam')).toBe(true);
    expect(magKlokVoeren('inzagedossierjeugdhulp', 'jeugdbeschermer')).toBe(true);
  });
});
