import { describe, expect, it } from 'vitest';
import type { Afwezigheid } from '../betrokkenheid/index.ts';
import { gezinId } from '../gezin/index.ts';
import { addDays, getPlainDate, type PlainDate } from '../kern/index.ts';
import { medewerkerId } from '../regio/index.ts';
import {
  decideWerklastafspraak,
  decideZetUren,
  faseOp,
  findWerklastafspraak,
  komendeWeken,
  schermWerklast,
  standaardWerklast,
  teamwerklast,
  teVeelSinds,
  verdeelOp,
  volSinds,
  werklastOp,
  type Gezichtrolmetvervanger,
  type Werkfase,
  type Werklastfeiten,
  type Werklastgezin,
} from './index.ts';

const d = getPlainDate;
const vandaag = d('2027-01-12');
const toen = d('2026-02-02');
const wie = (naam: string) => medewerkerId(naam);

let nummer = 0;
const bij = (
  naam: string,
  rol: Gezichtrolmetvervanger = 'vastgezicht',
  vanaf: PlainDate = toen,
  tot?: PlainDate,
) => ({ medewerker: wie(naam), rol, vanaf, tot });
const leeg: Omit<Werklastgezin, 'gezin' | 'gezichten'> = {
  geslotenOp: undefined,
  onveilig: [],
  maatregelen: [],
  gehaaldOp: undefined,
};
const in_: Record<Werkfase, Partial<Werklastgezin>> = {
  directeveiligheid: { onveilig: [{ vanaf: d('2027-01-08'), tot: d('2027-01-22') }] },
  eersteweken: {},
  maatregel: { maatregelen: [{ vanaf: d('2026-12-16'), tot: d('2027-12-16') }] },
  plan: {},
  afbouw: { gehaaldOp: d('2026-12-01') },
};
function gezin(fase: Werkfase, gezichten: Werklastgezin['gezichten'], rest: Partial<Werklastgezin> = {}) {
  nummer += 1;
  const nieuw =
    fase === 'eersteweken' ? gezichten.map((een) => ({ ...een, vanaf: d('2027-01-04') })) : gezichten;
  return { gezin: gezinId(String(nummer)), ...leeg, ...in_[fase], gezichten: nieuw, ...rest };
}
const weg = (naam: string, vanaf: string, tot: string): Afwezigheid => ({
  medewerker: wie(naam),
  vanaf: d(vanaf),
  tot: d(tot),
});
const uren = (gezinsuren: number, vanaf = toen) => [
  { vanaf, contractMinuten: 2160, gezinsMinuten: gezinsuren * 60 },
];
const werker = (naam: string, gezinsuren = 24) => ({ medewerker: wie(naam), uren: uren(gezinsuren) });
const feiten = (
  gezinnen: readonly Werklastgezin[],
  afwezig: readonly Afwezigheid[] = [],
): Werklastfeiten => ({
  gezinnen,
  afwezig,
  afspraken: [],
});
const gevraagd = (van: Werklastfeiten, naam: string, dag = vandaag) =>
  werklastOp(van, werker(naam), dag).gevraagd;

describe('the phase of a family is read from what was decided', () => {
  const een = gezin('maatregel', [bij('a')]);

  it('puts safety before everything, the first weeks before a measure, and a measure before what was reached', () => {
    expect(faseOp({ ...een, ...in_.directeveiligheid }, 6, vandaag).fase).toBe('directeveiligheid');
    expect(faseOp({ ...een, gezichten: [bij('a', 'vastgezicht', d('2026-12-28'))] }, 6, vandaag).fase).toBe(
      'eersteweken',
    );
    expect(faseOp({ ...een, gehaaldOp: toen }, 6, vandaag)).toEqual({
      fase: 'maatregel',
      sinds: d('2026-12-16'),
      tot: d('2027-12-16'),
    });
    expect(faseOp({ ...een, maatregelen: [], gehaaldOp: toen }, 6, vandaag).fase).toBe('afbouw');
    expect(faseOp({ ...een, maatregelen: [] }, 6, vandaag).fase).toBe('plan');
  });

  it('ends the first weeks on the day that the region agreed, and not a day later', () => {
    const nieuw = { ...een, maatregelen: [], gezichten: [bij('a', 'vastgezicht', d('2026-12-01'))] };
    expect(faseOp(nieuw, 6, d('2027-01-11')).fase).toBe('eersteweken');
    expect(faseOp(nieuw, 6, d('2027-01-12')).fase).toBe('plan');
    expect(faseOp(nieuw, 7, d('2027-01-12')).fase).toBe('eersteweken');
  });

  it('begins nothing anew for half of a duo that goes on alone', () => {
    const alleen = [bij('b', 'duogezicht', toen, d('2027-01-05')), bij('b', 'vastgezicht', d('2027-01-05'))];
    expect(faseOp({ ...een, maatregelen: [], gezichten: alleen }, 6, vandaag).fase).toBe('plan');
    const ander = [bij('a', 'vastgezicht', toen, d('2027-01-05')), bij('b', 'vastgezicht', d('2027-01-05'))];
    expect(faseOp({ ...een, maatregelen: [], gezichten: ander }, 6, vandaag).fase).toBe('eersteweken');
  });
});

describe('who carries a family on a day', () => {
  const duo = gezin('plan', [bij('a'), bij('b', 'duogezicht')]);
  const metInvaller = gezin('plan', [bij('a'), bij('c', 'vervanger', d('2027-01-01'), d('2027-02-01'))]);

  it('weighs nothing once the family has ended', () => {
    expect(gevraagd(feiten([{ ...duo, geslotenOp: vandaag }]), 'a')).toBe(0);
    expect(gevraagd(feiten([{ ...duo, geslotenOp: vandaag }]), 'a', d('2027-01-11'))).toBe(60);
  });

  it('gives each half of a duo a half, and the whole to who is there alone', () => {
    expect([gevraagd(feiten([duo]), 'a'), gevraagd(feiten([duo]), 'b')]).toEqual([60, 60]);
    const ziek = feiten([duo], [weg('b', '2027-01-12', '2027-01-13')]);
    expect([gevraagd(ziek, 'a'), gevraagd(ziek, 'b')]).toEqual([120, 0]);
    expect([gevraagd(ziek, 'a', d('2027-01-13')), gevraagd(ziek, 'b', d('2027-01-13'))]).toEqual([60, 60]);
  });

  it('gives a stand-in nothing while the face is there, and never counts a day twice', () => {
    expect([gevraagd(feiten([metInvaller]), 'a'), gevraagd(feiten([metInvaller]), 'c')]).toEqual([120, 0]);
    const ziek = feiten([metInvaller], [weg('a', '2027-01-11', '2027-01-15')]);
    expect([gevraagd(ziek, 'a'), gevraagd(ziek, 'c')]).toEqual([0, 120]);
    expect(werklastOp(ziek, werker('c'), vandaag).delen[0]).toMatchObject({
      als: 'vervanger',
      voor: wie('a'),
    });
  });

  it('says what nobody carries: no stand-in, or one who is away as well', () => {
    const allebei = [weg('a', '2027-01-11', '2027-01-15'), weg('c', '2027-01-12', '2027-01-14')];
    expect(verdeelOp(metInvaller, allebei, standaardWerklast, vandaag)).toEqual({ delen: [], niemand: 120 });
    const zonder = gezin('maatregel', [bij('a')]);
    expect(verdeelOp(zonder, allebei, standaardWerklast, vandaag).niemand).toBe(180);
  });
});

/** Ten workers, counted by hand. Minutes a week: safety 360, first weeks 240, measure 180, plan 120, winding down 60. */
describe('ten workers, counted by hand on 12 January 2027', () => {
  const v = (tot = '2027-02-01') => bij('Invaller', 'vervanger', d('2027-01-11'), d(tot));
  const van = feiten(
    [
      // Anna: 2 plan + 1 measure = 240 + 180 = 420.
      gezin('plan', [bij('Anna')]),
      gezin('plan', [bij('Anna')]),
      gezin('maatregel', [bij('Anna')]),
      // Bram: safety + first weeks = 600.
      gezin('directeveiligheid', [bij('Bram')]),
      gezin('eersteweken', [bij('Bram')]),
      // Chris and Dewi are a duo in a family with a measure: 90 each; Dewi winds one down: 150.
      gezin('maatregel', [bij('Chris'), bij('Dewi', 'duogezicht')]),
      gezin('afbouw', [bij('Dewi')]),
      // Els is ill: plan goes to Invaller, measure has nobody.
      gezin('plan', [bij('Els'), v()]),
      gezin('maatregel', [bij('Els')]),
      // Finn is there: Invaller stands ready and carries nothing. 120.
      gezin('plan', [bij('Finn'), v()]),
      // Gerda's family ended; another began with her. 240.
      gezin('plan', [bij('Gerda')], { geslotenOp: d('2027-01-12') }),
      gezin('eersteweken', [bij('Gerda')]),
      // Half of Hugo's duo is away: he carries all of it. 120. His partner works elsewhere.
      gezin('plan', [bij('Hugo'), bij('Buiten', 'duogezicht')]),
      // Iris: of a family she left yesterday nothing, of one she gets tomorrow nothing.
      gezin('plan', [
        bij('Iris', 'vastgezicht', toen, d('2027-01-12')),
        bij('Anna', 'vastgezicht', d('2027-01-12')),
      ]),
      gezin('plan', [bij('Iris', 'vastgezicht', d('2027-01-13'))]),
    ],
    [weg('Els', '2027-01-11', '2027-01-18'), weg('Buiten', '2027-01-04', '2027-01-25')],
  );
  const tabel = [
    // Anna's third plan began today: she is getting to know it. 420 + 240.
    ['Anna', 660],
    ['Bram', 600],
    ['Chris', 90],
    ['Dewi', 150],
    ['Els', 0],
    ['Finn', 120],
    ['Gerda', 240],
    ['Hugo', 120],
    ['Iris', 0],
    ['Invaller', 120],
  ] as const;

  it.each(tabel)('%s carries %i minutes a week', (naam, minuten) => {
    expect(gevraagd(van, naam)).toBe(minuten);
  });

  it('makes the team the sum of its workers, and says what nobody carries', () => {
    const team = teamwerklast(
      van,
      tabel.map(([naam]) => werker(naam)),
      vandaag,
    );
    expect(team.gevraagd).toBe(tabel.reduce((som, [, minuten]) => som + minuten, 0));
    expect(team.fasen.reduce((som, { minuten }) => som + minuten, 0)).toBe(team.gevraagd);
    expect([team.werkers, team.niemand, team.beschikbaar]).toEqual([10, 180, 9 * 24 * 60]);
  });
});

describe('whatever the days are', () => {
  /** The same numbers every run. */
  const reeks = (zaad: number) => () => {
    zaad = (zaad * 1_103_515_245 + 12_345) % 2_147_483_648;
    return zaad;
  };

  it('gives a family out exactly once a day, among who is there', () => {
    const rnd = reeks(7);
    const namen = ['a', 'b', 'c', 'd', 'e'];
    const kies = <T>(rij: readonly T[]): T => rij[rnd() % rij.length] as T;
    for (let at = 0; at < 400; at += 1) {
      const begin = addDays(vandaag, -(rnd() % 60));
      const faces = [
        bij(kies(namen), 'vastgezicht', begin, rnd() % 3 === 0 ? addDays(begin, 70) : undefined),
        ...(rnd() % 2 === 0 ? [bij(kies(namen), 'duogezicht', begin)] : []),
        ...(rnd() % 2 === 0 ? [bij(kies(namen), 'vervanger', begin, addDays(begin, rnd() % 90))] : []),
      ].filter((een, i, rij) => rij.findIndex((ander) => ander.medewerker === een.medewerker) === i);
      const een = gezin(kies(['directeveiligheid', 'maatregel', 'plan', 'afbouw'] as const), faces);
      const afwezig = namen
        .filter(() => rnd() % 3 === 0)
        .map((naam) => weg(naam, addDays(vandaag, -(rnd() % 10)), addDays(vandaag, rnd() % 20)));
      const dag = addDays(vandaag, rnd() % 15);
      const { delen, niemand } = verdeelOp(een, afwezig, standaardWerklast, dag);
      const som = delen.reduce((tot, { minuten }) => tot + minuten, 0) + niemand;
      const iemand = faces.some(({ vanaf, tot }) => vanaf <= dag && (tot === undefined || dag < tot));
      expect(som).toBe(iemand ? standaardWerklast.minuten[faseOp(een, 6, dag).fase] : 0);
      for (const { medewerker } of delen)
        expect(afwezig.some((w) => w.medewerker === medewerker && w.vanaf <= dag && dag < w.tot)).toBe(false);
      const van = feiten([een], afwezig);
      const team = teamwerklast(
        van,
        namen.map((naam) => werker(naam)),
        dag,
      );
      expect(team.gevraagd).toBe(namen.reduce((tot, naam) => tot + gevraagd(van, naam, dag), 0));
    }
  });
});

describe('room, and too much', () => {
  const vol = feiten(Array.from({ length: 12 }, () => gezin('plan', [bij('a')])));

  it('says since when there is no room for one more family, and nothing while no hours are known', () => {
    // 24 hours asked of 24: since the twelfth began to ask two hours instead of four there is still no room.
    expect(volSinds(vol, werker('a', 24), vandaag)).toBe(addDays(vandaag, -182));
    expect(volSinds(vol, werker('a', 28), vandaag)).toBeUndefined();
    expect(volSinds(vol, { medewerker: wie('a'), uren: [] }, vandaag)).toBeUndefined();
  });

  it('tells who leads nothing of a busy week, and the day since when of two weeks', () => {
    const erbij = (vanaf: string) =>
      feiten([...vol.gezinnen, gezin('plan', [bij('a', 'vastgezicht', d(vanaf))], {})]);
    expect(teVeelSinds(erbij('2027-01-04'), werker('a', 24), vandaag)).toBeUndefined();
    expect(teVeelSinds(erbij('2026-12-29'), werker('a', 24), vandaag)).toBe('2026-12-29');
    // 24 hours asked of 24 is 100 per cent, and 110 was agreed.
    expect(teVeelSinds(vol, werker('a', 24), vandaag)).toBeUndefined();
  });

  it('lets days away break nothing', () => {
    const ziek = [weg('a', '2027-01-04', '2027-01-06')];
    const van = {
      ...feiten([...vol.gezinnen, gezin('plan', [bij('a', 'vastgezicht', d('2026-12-29'))])], ziek),
    };
    expect(teVeelSinds(van, werker('a', 24), vandaag)).toBe('2026-12-29');
  });

  it('shows the coming weeks as they will be: who is away asks nothing there, who stands in more', () => {
    const een = gezin('plan', [bij('a'), bij('b', 'vervanger', d('2027-01-18'), d('2027-01-23'))]);
    const van = feiten([een], [weg('a', '2027-01-18', '2027-01-23')]);
    const [deze, volgende] = komendeWeken(van, werker('a', 10), vandaag, 2);
    expect(deze).toEqual({
      maandag: '2027-01-11',
      gevraagd: 120,
      beschikbaar: 600,
      dagenWeg: 0,
      dagenVervangt: 0,
    });
    expect(volgende).toMatchObject({ gevraagd: 0, beschikbaar: 0, dagenWeg: 5 });
    expect(komendeWeken(van, werker('b', 10), vandaag, 2)[1]).toMatchObject({
      gevraagd: 120,
      dagenVervangt: 5,
    });
  });
});

describe('what is agreed and written', () => {
  it('takes the youngest agreement, and of one day the last', () => {
    const een = (plan: number, geldigVanaf: string) => ({
      ...standaardWerklast,
      minuten: { ...standaardWerklast.minuten, plan },
      geldigVanaf: d(geldigVanaf),
    });
    const rij = [
      een(150, '2026-01-01'),
      een(180, '2026-06-01'),
      een(210, '2026-06-01'),
      een(90, '2027-02-01'),
    ];
    expect(findWerklastafspraak(rij, vandaag)).toMatchObject({
      afgesprokenOp: '2026-06-01',
      minuten: { plan: 210 },
    });
    expect(findWerklastafspraak([], vandaag).afgesprokenOp).toBeUndefined();
  });

  it('refuses hours that are none, and a day that has passed', () => {
    const fout = { ...standaardWerklast, minuten: { ...standaardWerklast.minuten, plan: 100, afbouw: 0 } };
    const uitkomst = decideWerklastafspraak(
      { ...fout, eersteWeken: 0, plafondProcent: 300, plafondWeken: 0, geldigVanaf: d('2027-01-11') },
      vandaag,
    );
    expect(uitkomst.ok ? [] : uitkomst.refusals.map(({ kind }) => kind)).toEqual([
      'urenOnjuist',
      'urenOnjuist',
      'eersteWekenOnjuist',
      'plafondOnjuist',
      'plafondWekenOnjuist',
      'afspraakVoorVandaag',
    ]);
    const kinds = (contractMinuten: number, gezinsMinuten: number, vanaf = vandaag) => {
      const outcome = decideZetUren({ contractMinuten, gezinsMinuten, vanaf }, vandaag);
      return outcome.ok ? [] : outcome.refusals.map(({ kind }) => kind);
    };
    expect(kinds(2160, 1440)).toEqual([]);
    expect(kinds(0, 0)).toEqual(['contractOnjuist']);
    expect(kinds(2160, 2200)).toEqual(['gezinsurenOnjuist']);
    expect(kinds(2160, 2400)).toEqual(['meerDanContract']);
    expect(kinds(2160, 1440, d('2027-01-11'))).toEqual(['urenVoorVandaag']);
  });
});

describe('what a director sees of teams', () => {
  const last = (werkers: number, minuten: number) => ({
    ...{ werkers, zonderUren: 0, gezinnen: 4, gevraagd: minuten, beschikbaar: minuten, niemand: 0 },
    fasen: [{ fase: 'plan' as const, gezinnen: 4, minuten }],
  });

  it('shows no team of one or two by itself, and no rest that is one or two', () => {
    const rij = schermWerklast([
      { regio: 'Zuid', team: 'Tiel', last: last(2, 500) },
      { regio: 'Zuid', team: 'Nijmegen', last: last(4, 900) },
      { regio: 'Oost', team: 'Epe', last: last(1, 300) },
      { regio: 'Oost', team: 'Zutphen', last: last(2, 400) },
    ]);
    expect(rij.map(({ regio, team, teams, last: { gevraagd: som } }) => [regio, team, teams, som])).toEqual([
      ['Oost', undefined, 2, 700],
      ['Zuid', 'Nijmegen', 1, 900],
    ]);
  });
});
