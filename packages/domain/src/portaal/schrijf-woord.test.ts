import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gezinId, persoonId } from '../gezin/index.ts';
import { findOnvolledigeDatum, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import { medewerkerId } from '../regio/index.ts';
import {
  decideGeefWoordVrij,
  decideSchrijfWoord,
  hasPortaaltoegang,
  mayReadWoord,
  type Lezer,
  type LezersKeuze,
  type SchrijfWoordFeiten,
  type Woord,
} from './index.ts';

const d = getPlainDate;
const vandaag = d('2027-01-11');
const gezin = gezinId('1');
const noor = persoonId('noor');
const persoon = (id: string): Lezer => ({ soort: 'persoon', persoon: persoonId(id) });
const medewerker = (id: string): Lezer => ({ soort: 'medewerker', medewerker: medewerkerId(id) });
const [papa, mama, oma] = [persoon('mark'), persoon('linda'), persoon('ria')];
const [samira, ruben] = [medewerker('samira'), medewerker('ruben')];
const geboren = (datum: string) =>
  ({ soort: 'geboren', datum: findOnvolledigeDatum(datum) as OnvolledigeDatum }) as const;

const feiten: SchrijfWoordFeiten = {
  gezin,
  schrijver: { id: noor, geboorte: geboren('2014-09-03') },
  heeftPortaaltoegang: true,
  vastGezicht: medewerkerId('samira'),
  plan: [papa, mama, oma, ruben],
  standen: [{ persoon: persoonId('mark'), sinds: d('2026-08-15') }],
};
const tekst = 'Ik mis papa. Maar hij mag niet weten waar wij slapen.';
const write = (keuze: LezersKeuze, over: Partial<SchrijfWoordFeiten> = {}, samenMet?: string) =>
  decideSchrijfWoord(
    { ...feiten, ...over },
    { tekst, keuze, samenMet: samenMet === undefined ? undefined : medewerkerId(samenMet) },
    vandaag,
  );
const written = (keuze: LezersKeuze): Woord => {
  const outcome = write(keuze);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};
const kinds = (outcome: ReturnType<typeof write>) => (outcome.ok ? [] : outcome.refusals.map((r) => r.kind));
const may = (woord: Woord, lezer: Lezer, standen = feiten.standen, doetMee = true) =>
  mayReadWoord(woord, lezer, { standen, doetMee });

describe("a child's own words", () => {
  it('are read by the vast gezicht alone when so chosen', () => {
    const woord = written({ soort: 'alleenVastGezicht' });
    expect([samira, ruben, mama, oma, papa].map((lezer) => may(woord, lezer))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(may(woord, persoon('noor'))).toBe(true);
  });
  it('are kept byte for byte', () => {
    expect(written({ soort: 'iedereen' }).tekst).toBe(tekst);
  });
  it('are in "iedereen" never for the person from whom danger comes', () => {
    const woord = written({ soort: 'iedereen' });
    expect(woord.lezers.map(({ lezer }) => lezer)).toEqual([samira, mama, oma, ruben]);
    expect(may(woord, papa)).toBe(false);
  });
  it('wait for the vast gezicht when that person was chosen by name, and for him alone', () => {
    const woord = written({ soort: 'ook', lezers: [papa, mama] });
    expect(woord.lezers).toContainEqual({ lezer: papa, stand: 'wacht' });
    expect([may(woord, mama), may(woord, papa), may(woord, samira)]).toEqual([true, false, true]);
  });
  it('open for him when the vast gezicht has spoken with the child, and close when danger stands anew', () => {
    const state = { woord: written({ soort: 'ook', lezers: [papa] }), vastGezicht: medewerkerId('samira') };
    const free = (door: string, gesprokenMetSchrijver = true, lezer = papa) =>
      decideGeefWoordVrij(state, { lezer, door: medewerkerId(door), gesprokenMetSchrijver }, vandaag);
    expect(free('ruben')).toMatchObject({ refusals: [{ kind: 'nietVastGezicht' }] });
    expect(free('samira', false)).toMatchObject({ refusals: [{ kind: 'nogNietGesproken' }] });
    expect(free('samira', true, oma)).toMatchObject({ refusals: [{ kind: 'lezerNietGekozen' }] });
    const vrij = free('samira');
    if (!vrij.ok) throw new Error('expected the words to be released');
    expect(may(vrij.value, papa)).toBe(true);
    expect(may(vrij.value, papa, [{ persoon: persoonId('mark'), sinds: d('2027-02-01') }])).toBe(false);
  });
  it('close for a chosen reader from whom danger comes since', () => {
    const woord = written({ soort: 'ook', lezers: [oma] });
    expect(may(woord, oma)).toBe(true);
    expect(may(woord, oma, [{ persoon: persoonId('ria'), sinds: d('2027-01-12') }])).toBe(false);
  });
  it('are not read by a worker who no longer takes part, nor by who came later', () => {
    const woord = written({ soort: 'iedereen' });
    expect(may(woord, ruben, feiten.standen, false)).toBe(false);
    expect(may(woord, medewerker('nieuw'))).toBe(false);
  });
  it('never reach a person from whom danger comes, whatever was chosen and until released', () => {
    const keuzes = fc.oneof(
      fc.constant<LezersKeuze>({ soort: 'iedereen' }),
      fc.constant<LezersKeuze>({ soort: 'alleenVastGezicht' }),
      fc
        .subarray([papa, mama, oma, ruben, samira])
        .map((lezers): LezersKeuze => ({ soort: 'ook', lezers: [...lezers, ...lezers] })),
    );
    fc.assert(
      fc.property(keuzes, fc.subarray(['mark', 'linda', 'ria']), (keuze, gevaar) => {
        const standen = gevaar.map((id) => ({ persoon: persoonId(id), sinds: d('2026-08-15') }));
        const outcome = write(keuze, { standen });
        if (!outcome.ok) throw new Error('expected the words to be kept');
        for (const id of gevaar) expect(may(outcome.value, persoon(id), standen)).toBe(false);
        expect(may(outcome.value, samira, standen)).toBe(true);
        expect(new Set(outcome.value.lezers.map((l) => JSON.stringify(l.lezer))).size).toBe(
          outcome.value.lezers.length,
        );
      }),
    );
  });
  it.each<[string, Partial<SchrijfWoordFeiten>, string | undefined, string[]]>([
    ['without access given', { heeftPortaaltoegang: false }, undefined, ['geenPortaaltoegang']],
    [
      'under twelve alone',
      { schrijver: { id: noor, geboorte: geboren('2019-05-21') } },
      undefined,
      ['schrijfSamenMetVastGezicht'],
    ],
    [
      'under twelve with another worker',
      { schrijver: { id: noor, geboorte: geboren('2019-05-21') } },
      'ruben',
      ['schrijfSamenMetVastGezicht'],
    ],
    [
      'under twelve with the vast gezicht',
      { schrijver: { id: noor, geboorte: geboren('2019-05-21') }, heeftPortaaltoegang: false },
      'samira',
      [],
    ],
    ['without anybody to read them', { vastGezicht: undefined }, undefined, ['gezinHeeftGeenVastGezicht']],
  ])('written %s', (_, over, samenMet, verwacht) => {
    expect(kinds(write({ soort: 'alleenVastGezicht' }, over, samenMet))).toEqual(verwacht);
  });
  it('cannot name a reader who is not in the plan', () => {
    expect(kinds(write({ soort: 'ook', lezers: [persoon('daan')] }))).toEqual(['lezerNietInPlan']);
  });
});

it('opens the portal by access given, never by gezag, and never under twelve', () => {
  const toegang = [{ persoon: noor, gezin, vanaf: d('2026-10-12'), tot: d('2027-02-01') }];
  const open = (geboorte: string, dag = vandaag, in_ = gezin) =>
    hasPortaaltoegang({ id: noor, geboorte: geboren(geboorte) }, in_, toegang, dag);
  expect(open('2014-09-03')).toBe(true);
  expect(open('2014-09-03', d('2027-02-01'))).toBe(false);
  expect(open('2014-09-03', vandaag, gezinId('2'))).toBe(false);
  expect(open('2019-05-21')).toBe(false);
  expect(hasPortaaltoegang({ id: noor, geboorte: geboren('1988-03-09') }, gezin, [], vandaag)).toBe(false);
});
