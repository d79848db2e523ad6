import { describe, expect, it } from 'vitest';
import { getPlainDate as day } from '../kern/index.ts';
import { computeTermijn, isWerkdagIn, wettelijkKader, type Termijnversie } from '../termijn/index.ts';
import {
  bouwKader,
  decideBevestigWijziging,
  decideKalenderdag,
  decideTrekWijzigingIn,
  decideVersie,
  findGevolg,
  telVerplaatsingen,
  type Kaderlaag,
  type Klokgroep,
  type NieuweVersie,
} from './index.ts';

const vandaag = day('2027-01-12');
const kerst = day('2026-12-28');
const vrij: Kaderlaag = { soort: 'kalenderdag', dag: kerst, wat: 'vrij' };
const werkdag: Kaderlaag = { soort: 'kalenderdag', dag: kerst, wat: 'werkdag' };
const metVrij = bouwKader([vrij]);
const kinds = (outcome: { ok: boolean; refusals?: readonly { kind: string }[] }) =>
  outcome.ok ? [] : (outcome.refusals ?? []).map(({ kind }) => kind);

describe('rules that were laid over the law', () => {
  it('count in the order of confirming: the last word on a day holds', () => {
    const isWerkdag = (lagen: readonly Kaderlaag[]) => isWerkdagIn(bouwKader(lagen).kalender)(kerst);
    expect([
      isWerkdag([]),
      isWerkdag([vrij]),
      isWerkdag([vrij, werkdag]),
      isWerkdag([vrij, werkdag, vrij]),
    ]).toEqual([true, false, true, false]);
  });
  it('move the fifth working day over Christmas, and leave the law as it is built in', () => {
    const vraag = { soort: 'vastejeugdbeschermer', vanaf: day('2026-12-18') } as const;
    expect(computeTermijn(vraag, metVrij).uiterlijk).toBe('2026-12-29');
    expect(computeTermijn(vraag).uiterlijk).toBe('2026-12-28');
  });
});

describe('a day of the calendar', () => {
  const kan = (dag: string, wat: 'vrij' | 'werkdag', kader = wettelijkKader) =>
    kinds(decideKalenderdag(kader.kalender, { dag: day(dag), wat }, vandaag));
  it.each([
    ['2026-01-11', 'vrij', ['dagBuitenBereik']],
    ['2026-01-12', 'vrij', []],
    ['2037-01-12', 'vrij', []],
    ['2037-01-13', 'vrij', ['dagBuitenBereik']],
    ['2027-05-07', 'vrij', ['dagAlVrij']],
    ['2027-01-16', 'werkdag', ['dagVrijDoorWet']],
    ['2027-04-27', 'werkdag', ['dagVrijDoorWet']],
    ['2027-05-07', 'werkdag', []],
    ['2027-01-13', 'werkdag', ['dagAlWerkdag']],
  ] as const)('%s as %s', (dag, wat, verwacht) => expect(kan(dag, wat)).toEqual(verwacht));
  it('that was added can be a working day again', () => {
    expect(kan('2026-12-28', 'werkdag', metVrij)).toEqual([]);
  });
});

describe('a next version', () => {
  const oud: Termijnversie = {
    ...{ aantal: 6, eenheid: 'weken', richting: 'vooruit', teltVanaf: 'dagNa', atw: 'ja', einde: 'handelen' },
    ...{ geldigVanaf: day('2015-01-01'), bron: 'Jeugdwet art. 4.1.3 lid 5', bronstatus: 'wet2026' },
  };
  const nieuw: NieuweVersie = {
    ...{ soort: 'planwettelijk', geldigVanaf: day('2027-07-01'), aantal: 4, eenheid: 'weken', atw: 'ja' },
    ...{ bron: 'Jeugdwet, nieuw', bronstatus: 'nietNagekeken' },
  };
  it('takes over how the clock counts, and holds from its day on only', () => {
    const decided = decideVersie([oud], nieuw, vandaag);
    if (!decided.ok) throw new Error('refused');
    const kader = bouwKader([{ soort: 'termijnversie', versie: decided.value }]);
    const op = (vanaf: string) =>
      computeTermijn({ soort: 'planwettelijk', vanaf: day(vanaf) }, kader).uiterlijk;
    expect([op('2027-06-30'), op('2027-07-01')]).toEqual(['2027-08-11', '2027-07-29']);
  });
  it.each<[string, Partial<NieuweVersie>, string[]]>([
    ['from today', { geldigVanaf: vandaag }, ['versieInVerleden']],
    ['from tomorrow', { geldigVanaf: day('2027-01-13') }, []],
    ['of half a week', { aantal: 0.5 }, ['termijnlengteOnjuist']],
    ['of a thousand weeks', { aantal: 1000 }, ['termijnlengteOnjuist']],
    ['in hours', { eenheid: 'uren' }, ['termijneenheidPastNiet']],
    ['that says the same', { aantal: 6, bron: oud.bron, bronstatus: 'wet2026' }, ['versieVerandertNiets']],
    [
      'with two faults names both',
      { aantal: 0, geldigVanaf: vandaag },
      ['versieInVerleden', 'termijnlengteOnjuist'],
    ],
  ])('%s', (_naam, anders, verwacht) =>
    expect(kinds(decideVersie([oud], { ...nieuw, ...anders }, vandaag))).toEqual(verwacht),
  );
  it('may not lie over one that is still to come', () => {
    const later = { ...oud, geldigVanaf: day('2027-07-01'), aantal: 5 };
    expect(kinds(decideVersie([oud, later], nieuw, vandaag))).toEqual(['versieOverlapt']);
  });
});

describe('what a change moves', () => {
  const klok = { soort: 'vastejeugdbeschermer', vanaf: day('2026-12-18'), uiterlijk: kerst, kader: 0 };
  it('is only a day that was the outcome of its own rules', () => {
    const gevolg = (anders: Partial<typeof klok>) =>
      findGevolg({ ...klok, ...anders }, wettelijkKader, metVrij);
    expect(gevolg({})).toEqual({ is: 'verplaatst', naar: '2026-12-29' });
    expect(gevolg({ uiterlijk: day('2027-01-20') })).toEqual({ is: 'eigen' });
    expect(gevolg({ vanaf: day('2027-01-04'), uiterlijk: day('2027-01-20') })).toEqual({ is: 'blijft' });
    expect(gevolg({ soort: 'ietsanders' })).toEqual({ is: 'blijft' });
  });
  it('never is a day on which something lapses by itself', () => {
    const ots = { ...klok, soort: 'ondertoezichtstelling', vanaf: day('2025-12-29'), uiterlijk: kerst };
    expect(findGevolg(ots, wettelijkKader, metVrij)).toEqual({ is: 'blijft' });
  });
  it('is counted per kind and region, the earliest first', () => {
    const groep = (regio: string | null, aantal: number, anders: Partial<Klokgroep> = {}): Klokgroep => ({
      ...{ ...klok, regio, aantal },
      ...anders,
    });
    const voorbeeld = telVerplaatsingen(
      [
        groep('Zuid', 2),
        groep('Zuid', 3, { vanaf: day('2026-12-19') }),
        groep(null, 1),
        groep('Zuid', 4, { uiterlijk: day('2027-01-20') }),
        groep('Noord', 5, { vanaf: day('2027-01-04'), uiterlijk: day('2027-01-11') }),
      ],
      () => wettelijkKader,
      metVrij,
    );
    expect(voorbeeld).toMatchObject({ bekeken: 15, verplaatst: 6, eigen: 4 });
    expect(voorbeeld.groepen.map(({ regio, aantal }) => [regio, aantal])).toEqual([
      [null, 1],
      ['Zuid', 5],
    ]);
  });
});

describe('confirming', () => {
  const feiten = { status: 'concept', andereLoopt: false, verplaatst: 3 } as const;
  it('needs the count that was seen, one change at a time, and once', () => {
    expect(kinds(decideBevestigWijziging(feiten, 3))).toEqual([]);
    expect(kinds(decideBevestigWijziging(feiten, 2))).toEqual(['voorbeeldVeranderd']);
    expect(kinds(decideBevestigWijziging({ ...feiten, andereLoopt: true }, 3))).toEqual([
      'andereWijzigingLoopt',
    ]);
    for (const status of ['bevestigd', 'toegepast', 'ingetrokken'] as const) {
      expect(kinds(decideBevestigWijziging({ ...feiten, status }, 3))).toEqual(['wijzigingAlBeslist']);
      expect(kinds(decideTrekWijzigingIn(status))).toEqual(['wijzigingAlBeslist']);
    }
    expect(kinds(decideTrekWijzigingIn('concept'))).toEqual([]);
  });
});
