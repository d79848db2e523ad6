import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import type { Dagfeit, Geopend, LopendeTermijn, OpenWacht, OvergedragenMelding, Woorden } from './dagfeit.ts';
import { sorteerDag } from './sorteer-dag.ts';

const vandaag = getPlainDate('2027-01-12');
const dag = getPlainDate;
const van = { gezin: '1', gezinsnaam: 'Van Dalen', relatie: 'vastgezicht' } as const;

const woorden = (moment: string, rest: Partial<Woorden> = {}): Woorden => ({
  ...van,
  soort: 'woorden',
  persoon: 'noor',
  geschrevenOp: dag('2027-01-11'),
  moment,
  geopend: undefined,
  ...rest,
});
const plan = (
  uiterlijk: string,
  termijn: LopendeTermijn['termijn'] = 'planwettelijk',
  rest: Partial<LopendeTermijn> = {},
): LopendeTermijn => ({
  ...van,
  soort: 'termijn',
  termijn,
  uiterlijk: dag(uiterlijk),
  maatregel: '7',
  ...rest,
});
const wacht = (rest: Partial<OpenWacht> = {}): OpenWacht => ({
  ...van,
  soort: 'wacht',
  persoon: 'noor',
  wachtOp: 'vastejeugdbeschermer',
  stap: 'bevestigingVragen',
  stapWie: 'lokaalteam',
  stapOp: dag('2027-01-14'),
  begonnenOp: dag('2027-01-11'),
  ...rest,
});
const melding = (rest: Partial<OvergedragenMelding> = {}): OvergedragenMelding => ({
  ...van,
  soort: 'melding',
  melding: '9',
  moment: '2027-01-12T07:12:00.000Z',
  overgedragenOp: vandaag,
  acuut: false,
  geopend: undefined,
  ...rest,
});
const afspraak = (op: string): Dagfeit => ({
  ...van,
  soort: 'afspraak',
  afspraaksoort: 'bezoek',
  op: dag(op),
  moment: `${op}T14:30:00.000Z`,
  personen: [],
  bij: undefined,
});

const soorten = (feiten: readonly Dagfeit[], groep = 'vandaag') =>
  sorteerDag(feiten, vandaag)
    .filter((regel) => regel.groep === groep)
    .map(({ feiten: [eerste] }) => eerste.soort);

describe('Mijn dag', () => {
  const verhaal: readonly Dagfeit[] = [
    plan('2027-02-15'),
    plan('2027-01-27', 'planvanafmaatregel'),
    woorden('2027-01-11T19:16:00.000Z'),
    woorden('2027-01-11T19:14:00.000Z'),
    wacht(),
    afspraak('2027-01-14'),
  ];

  it('holds two rows for the story: the words of the child and the date of the plan; one row waits on somebody else', () => {
    expect(soorten(verhaal)).toEqual(['woorden', 'termijn']);
    expect(soorten(verhaal, 'wachtOpAnderen')).toEqual(['wacht']);
    expect(sorteerDag(verhaal, vandaag).map(({ feiten }) => feiten.length)).toEqual([2, 2, 1, 1]);
    expect(soorten(verhaal, 'dezeWeek')).toEqual(['afspraak']);
  });

  it('holds a third when a melding is handed over, also after the words were read', () => {
    const gelezen = verhaal.map((feit) => (feit.soort === 'woorden' ? { ...feit, geopend: vandaag } : feit));
    expect(soorten([...gelezen, melding()])).toEqual(['woorden', 'melding', 'termijn']);
  });

  it('makes two texts of one child one row, at the time of the first, and says that they are new', () => {
    const [regel] = sorteerDag(verhaal, vandaag);
    expect(regel?.feiten).toHaveLength(2);
    expect(regel).toMatchObject({ nieuw: true, feiten: [{ moment: '2027-01-11T19:14:00.000Z' }, {}] });
    expect(sorteerDag([woorden('a'), woorden('b', { persoon: 'sem' })], vandaag)).toHaveLength(2);
  });

  it('keeps what was read until the end of that day and no longer', () => {
    expect(soorten([woorden('a', { geopend: vandaag })])).toEqual(['woorden']);
    expect(soorten([woorden('a', { geopend: dag('2027-01-11') })])).toEqual([]);
    expect(soorten([melding({ geopend: dag('2027-01-11') })])).toEqual([]);
    expect(sorteerDag([melding({ geopend: vandaag })], vandaag)[0]?.nieuw).toBe(false);
  });

  it('says that somebody looked in an emergency, until the family was opened after it', () => {
    const kijk = (geopend: Geopend): Dagfeit => ({
      ...van,
      soort: 'noodkijk',
      kijker: 'Iris Koning',
      moment: '2027-01-11T21:38:00.000Z',
      geopend,
    });
    expect(sorteerDag([kijk(undefined)], vandaag)).toMatchObject([{ groep: 'vandaag', nieuw: true }]);
    expect(soorten([kijk(vandaag)])).toEqual(['noodkijk']);
    expect(soorten([kijk(dag('2027-01-11'))])).toEqual([]);
  });

  it('puts acute danger above everything', () => {
    const late = plan('2027-01-04');
    expect(soorten([late, woorden('a'), melding({ acuut: true })])).toEqual([
      'melding',
      'termijn',
      'woorden',
    ]);
  });

  it.each([
    ['2027-02-02', 1],
    ['2027-02-03', 0],
    ['2027-01-04', 1],
  ])('a plan due on %s asks from three weeks ahead and until it is made', (uiterlijk, rows) => {
    expect(soorten([plan(uiterlijk)])).toHaveLength(rows);
  });

  it('says how late a plan is, in days', () => {
    expect(sorteerDag([plan('2027-01-04')], vandaag)[0]?.dagenTeLaat).toBe(8);
  });

  it.each([
    ['vastgezicht', 'vastejeugdbeschermer', []],
    ['uitvoerder', 'vastejeugdbeschermer', ['termijn']],
    ['vastgezicht', 'mededelingnietverlengen', []],
    ['uitvoerder', 'mededelingnietverlengen', ['termijn']],
  ] as const)('to a %s the clock %s is work: %j', (relatie, termijn, rows) => {
    expect(soorten([plan('2027-01-15', termijn, { relatie })])).toEqual(rows);
  });

  it.each([
    [{ begonnenOp: undefined, stapWie: 'gecertificeerdeinstelling' }, 'wachtOpAnderen'],
    [{ stapOp: vandaag }, 'vandaag'],
    [{ begonnenOp: undefined, stapOp: dag('2027-01-15') }, 'dezeWeek'],
    [{ relatie: 'uitvoerder' }, 'wachtOpAnderen'],
  ] as const)('a wait with %j stands under %s', (rest, groep) => {
    expect(soorten([wacht(rest)], groep)).toEqual(['wacht']);
  });

  it('does not show a step of its own that is further away than a week', () => {
    expect(sorteerDag([wacht({ begonnenOp: undefined, stapOp: dag('2027-01-20') })], vandaag)).toEqual([]);
  });

  it('makes brothers and sisters who wait for the same one row', () => {
    const regels = sorteerDag([wacht(), wacht({ persoon: 'sem' })], vandaag);
    expect(regels.map(({ feiten }) => feiten.length)).toEqual([2]);
  });

  it('puts the appointment of today among today and that of next month nowhere', () => {
    expect(soorten([afspraak('2027-01-12')])).toEqual(['afspraak']);
    expect(sorteerDag([afspraak('2027-02-12'), afspraak('2027-01-11')], vandaag)).toEqual([]);
  });
});
