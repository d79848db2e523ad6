import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { wettelijkeKalender } from '../termijn/index.ts';
import {
  decideAannemen,
  decideAfronden,
  decideDilemma,
  decideIntrekken,
  dilemmaUiterlijk,
  findDilemmatermijn,
  parenVan,
  schermDilemmas,
  zaakstappen,
  type Dilemmafeit,
} from './index.ts';

const dag = getPlainDate;
const vandaag = dag('2027-01-12');
const kinds = (uitkomst: { ok: boolean; refusals?: readonly { kind: string }[] }) =>
  uitkomst.ok ? [] : (uitkomst.refusals ?? []).map(({ kind }) => kind);
const nieuw = {
  ...({ soort: 'tweebeslissen', vraag: 'Wie?', vandaag: 'Het wacht.', aan: 'leiding' } as const),
  organisaties: ['1', '2'],
};
const nu = (over: object = {}) => ({
  ...({ stand: 'open', uiterlijk: dag('2027-01-20'), isEigenaar: false, isRegio: false } as const),
  ...over,
});

describe('a dilemma', () => {
  it('needs words, a region, and two different organisations where two decide', () => {
    expect(
      kinds(decideDilemma({ ...nieuw, vraag: ' ', vandaag: '', organisaties: ['1', '1'] }, false)),
    ).toEqual(['dilemmaLeeg', 'dilemmaVandaagLeeg', 'dilemmaOrganisatieNodig', 'dilemmaZonderRegio']);
    expect(kinds(decideDilemma(nieuw, true))).toEqual([]);
    expect(kinds(decideDilemma({ ...nieuw, soort: 'geld', organisaties: ['1'] }, true))).toEqual([]);
  });

  it('is taken back by who raised it, while it runs', () => {
    expect(kinds(decideIntrekken('open', false))).toEqual(['dilemmaVanAnder']);
    expect(kinds(decideIntrekken('afgerond', true))).toEqual(['dilemmaGesloten']);
    expect(kinds(decideIntrekken('aangenomen', true))).toEqual([]);
  });

  it('has one owner; only the region takes over, and only after the last day', () => {
    const laat = { stand: 'aangenomen', uiterlijk: dag('2027-01-11') };
    for (const [stand, verwacht] of [
      [nu(), []],
      [nu({ stand: 'aangenomen' }), ['dilemmaVanAnder']],
      [nu({ stand: 'aangenomen', isRegio: true }), ['dilemmaVanAnder']],
      [nu({ ...laat }), ['dilemmaVanAnder']],
      [nu({ ...laat, isRegio: true, isEigenaar: true }), ['dilemmaVanAnder']],
      [nu({ ...laat, isRegio: true }), []],
      [nu({ stand: 'afgerond' }), ['dilemmaGesloten']],
      [nu({ stand: 'ingetrokken', isRegio: true }), ['dilemmaGesloten']],
    ] as const)
      expect(kinds(decideAannemen(stand, vandaag))).toEqual(verwacht);
  });

  it('is settled by its owner, with what was decided, and by whom where one decides', () => {
    const klaar = { uitkomst: 'eenbeslist', besluit: 'Ja', organisatieId: '1' } as const;
    const mijn = { stand: 'aangenomen', isEigenaar: true } as const;
    expect(kinds(decideAfronden({ ...mijn, isEigenaar: false }, klaar))).toEqual(['dilemmaVanAnder']);
    expect(kinds(decideAfronden({ ...mijn, stand: 'afgerond' }, klaar))).toEqual(['dilemmaGesloten']);
    expect(kinds(decideAfronden(mijn, { ...klaar, besluit: '', organisatieId: null }))).toEqual([
      'dilemmaBesluitLeeg',
      'dilemmaWieBeslist',
    ]);
    expect(kinds(decideAfronden(mijn, { ...klaar, uitkomst: 'risicogedeeld', organisatieId: null }))).toEqual(
      [],
    );
  });

  it('offers each reader only the step that is his', () => {
    expect(zaakstappen(nu(), vandaag)).toEqual(['neemAan']);
    expect(zaakstappen(nu({ stand: 'aangenomen', isEigenaar: true }), vandaag)).toEqual(['rondAf']);
    expect(zaakstappen(nu({ stand: 'aangenomen' }), vandaag)).toEqual([]);
    expect(zaakstappen(nu({ stand: 'afgerond', isEigenaar: true }), vandaag)).toEqual([]);
  });

  it('has ten working days, or what the region agreed that day, counted over the free days', () => {
    expect(findDilemmatermijn([], vandaag)).toEqual({ werkdagen: 10, afgesprokenOp: undefined });
    const afspraken = [
      { werkdagen: 5, geldigVanaf: dag('2027-01-01') },
      { werkdagen: 8, geldigVanaf: dag('2027-02-01') },
    ];
    expect(findDilemmatermijn(afspraken, vandaag)).toEqual({
      ...{ werkdagen: 5, afgesprokenOp: '2027-01-01' },
    });
    expect(dilemmaUiterlijk(5, dag('2026-12-23'), wettelijkeKalender)).toBe('2026-12-31');
  });
});

describe('the patterns of a region', () => {
  const feit = (over: Partial<Dilemmafeit> = {}): Dilemmafeit => ({
    ...{ regio: 'A', soort: 'geld', organisaties: ['ggz', 'lokaalteam'], dagen: 9, loopt: true },
    ...{ laat: false, uitkomst: null, ...over },
  });

  it('say exactly what is many and of a handful only that it is one, per region before they add', () => {
    const veel = Array.from({ length: 6 }, () => feit());
    expect(schermDilemmas(veel, 5)).toMatchObject({
      ...{ alle: { soort: 'precies', aantal: 6 }, mediaan: 9 },
      paren: [{ een: 'ggz', ander: 'lokaalteam' }],
    });
    expect(schermDilemmas([...veel, feit({ regio: 'B' })], 5).alle).toEqual({
      soort: 'tussen',
      van: 7,
      tot: 10,
    });
    expect(schermDilemmas([feit()], 5)).toMatchObject({ alle: { van: 1, tot: 4 }, mediaan: undefined });
  });

  it('count as late what still runs, and each two kinds of organisation once', () => {
    const klaar = Array.from({ length: 6 }, () =>
      feit({ loopt: false, laat: true, uitkomst: 'geldgeregeld' }),
    );
    expect(schermDilemmas(klaar, 5)).toMatchObject({
      teLaat: { aantal: 0 },
      uitkomsten: [{ uitkomst: 'geldgeregeld', aantal: { aantal: 6 } }],
    });
    expect(parenVan(['ggz', 'raad', 'ggz', 'gi'])).toEqual([
      ['ggz', 'gi'],
      ['ggz', 'raad'],
      ['gi', 'raad'],
    ]);
  });
});
