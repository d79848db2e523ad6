import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { persoonId, type Geboorte } from '../gezin/index.ts';
import { findOnvolledigeDatum, getPlainDate } from '../kern/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import {
  computeWieDoetWat,
  decideVulAan,
  leefgebieden,
  wieSleutel,
  type Deelnemer,
  type Gezinsfeiten,
  type Handregel,
  type Kindfeiten,
  type Onderwerp,
  type VulAan,
} from './index.ts';

const dag = getPlainDate('2027-01-12');
const linda = persoonId('linda');
const mark = persoonId('mark');
const brug = organisatieId('brug');
const samira = medewerkerId('samira');
const ruben = medewerkerId('ruben');

function geboren(datum: string): Geboorte {
  const gevonden = findOnvolledigeDatum(datum);
  if (gevonden === undefined) throw new Error(datum);
  return { soort: 'geboren', datum: gevonden };
}

const kind = (naam: string, geboortedatum: string, rest: Partial<Kindfeiten> = {}): Kindfeiten => ({
  kind: persoonId(naam),
  geboorte: geboren(geboortedatum),
  gezag: [linda, mark],
  maatregelen: [],
  onderzoekLoopt: false,
  ...rest,
});
const ots = {
  soort: 'ondertoezichtstelling',
  instelling: brug,
  uitvoerders: [ruben],
  laatsteDag: getPlainDate('2027-12-15'),
} as const;
const voogdij = { ...ots, soort: 'voogdij' } as const;

const gezin = (rest: Partial<Gezinsfeiten> = {}): Gezinsfeiten => ({
  kinderen: [kind('noor', '2014-09-03'), kind('sem', '2019-05-21')],
  deelnemers: [],
  plandoeners: [],
  regels: [],
  ...rest,
});

/** Who decides about one question for one child, as `soort:id`, in order. */
function beslissers(feiten: Gezinsfeiten, onderwerp: Onderwerp, kindnaam: string): string[] {
  const rij = computeWieDoetWat(feiten, dag).rijen.find(
    (ander) => ander.onderwerp === onderwerp && ander.voor.includes(persoonId(kindnaam)),
  );
  return (rij?.cellen ?? [])
    .filter(
      ({ rol, wie }) =>
        rol === 'beslist' && (wie.soort !== 'zelf' || wie.personen.includes(persoonId(kindnaam))),
    )
    .map(({ wie }) => wieSleutel(wie));
}

const ouders = ['persoon:linda', 'persoon:mark'];
const kinderrechter = 'instantie:kinderrechter';
const gesloten = { maatregelen: [ots], machtigingTotEnMet: getPlainDate('2027-06-30') };

describe('who decides, by law', () => {
  // [what, measure, question, child of seven, of twelve, of sixteen]
  const tabel: readonly [string, Partial<Kindfeiten>, Onderwerp, string[], string[], string[]][] = [
    ['zonder maatregel', {}, 'dagelijks', ouders, ouders, ouders],
    ['zonder maatregel', {}, 'wonen', ouders, ouders, ouders],
    [
      'zonder maatregel',
      {},
      'hulp',
      ['instantie:gemeente', ...ouders],
      ['instantie:gemeente', ...ouders, 'zelf'],
      ['instantie:gemeente', 'zelf'],
    ],
    ['zonder maatregel', {}, 'veiligheid', [], [], []],
    ['zonder maatregel', {}, 'plan', ouders, [...ouders, 'zelf'], [...ouders, 'zelf']],
    ['zonder maatregel', {}, 'maatregel', [], [], []],
    ['zonder maatregel', {}, 'contact', [], [], []],
    ['ots', { maatregelen: [ots] }, 'dagelijks', ouders, ouders, ouders],
    ['ots', { maatregelen: [ots] }, 'wonen', ouders, ouders, ouders],
    ['ots', { maatregelen: [ots] }, 'hulp', ['organisatie:brug'], ['organisatie:brug'], ['organisatie:brug']],
    [
      'ots',
      { maatregelen: [ots] },
      'veiligheid',
      ['organisatie:brug'],
      ['organisatie:brug'],
      ['organisatie:brug'],
    ],
    ['ots', { maatregelen: [ots] }, 'plan', ['organisatie:brug'], ['organisatie:brug'], ['organisatie:brug']],
    ['ots', { maatregelen: [ots] }, 'maatregel', [kinderrechter], [kinderrechter], [kinderrechter]],
    ['uit huis', gesloten, 'wonen', [kinderrechter], [kinderrechter], [kinderrechter]],
    ['uit huis', gesloten, 'contact', ['organisatie:brug'], ['organisatie:brug'], ['organisatie:brug']],
    ['uit huis', gesloten, 'dagelijks', ouders, ouders, ouders],
    [
      'voogdij',
      { maatregelen: [voogdij] },
      'dagelijks',
      ['organisatie:brug'],
      ['organisatie:brug'],
      ['organisatie:brug'],
    ],
    [
      'voogdij',
      { maatregelen: [voogdij] },
      'wonen',
      ['organisatie:brug'],
      ['organisatie:brug'],
      ['organisatie:brug'],
    ],
    [
      'onderzoek',
      { onderzoekLoopt: true },
      'onderzoek',
      ['instantie:raadvoordekinderbescherming'],
      ['instantie:raadvoordekinderbescherming'],
      ['instantie:raadvoordekinderbescherming'],
    ],
  ];
  it.each(tabel)('%s %o: %s', (_naam, feiten, onderwerp, zeven, twaalf, zestien) => {
    const kinderen = [
      kind('zeven', '2019-05-21', feiten),
      kind('twaalf', '2014-09-03', feiten),
      kind('zestien', '2010-06-01', feiten),
    ];
    const alle = gezin({ kinderen });
    expect(beslissers(alle, onderwerp, 'zeven')).toEqual(zeven);
    expect(beslissers(alle, onderwerp, 'twaalf')).toEqual(twaalf);
    expect(beslissers(alle, onderwerp, 'zestien')).toEqual(zestien);
  });

  it('a supervision order takes no gezag away: the institution only advises on every day', () => {
    const { rijen } = computeWieDoetWat(
      gezin({ kinderen: [kind('sem', '2019-05-21', { maatregelen: [ots] })] }),
      dag,
    );
    const rij = rijen.find(({ onderwerp }) => onderwerp === 'dagelijks');
    expect(rij?.cellen.find(({ wie }) => wieSleutel(wie) === 'organisatie:brug')?.rol).toBe('adviseert');
  });

  it('gezag of somebody outside the family is said, without a name', () => {
    const feiten = gezin({ kinderen: [kind('sem', '2019-05-21', { gezag: [undefined] })] });
    expect(beslissers(feiten, 'dagelijks', 'sem')).toEqual(['gezagderde']);
  });

  it('a child without anybody who has gezag leaves its rows empty instead of filled in', () => {
    const { rijen } = computeWieDoetWat(gezin({ kinderen: [kind('sem', '2019-05-21', { gezag: [] })] }), dag);
    expect(rijen.filter(({ leeg }) => leeg).map(({ onderwerp }) => onderwerp)).toEqual([
      'dagelijks',
      'wonen',
      'veiligheid',
      'plan',
    ]);
  });

  it('who is eighteen has no row of a child', () => {
    expect(computeWieDoetWat(gezin({ kinderen: [kind('jade', '2009-01-12')] }), dag).rijen).toEqual([]);
  });
});

describe('rows', () => {
  it('children of whom the same holds share a row, and one under an order stands apart', () => {
    const gelijk = computeWieDoetWat(gezin(), dag).rijen.filter(({ onderwerp }) => onderwerp === 'wonen');
    expect(gelijk.map(({ voor }) => voor)).toEqual([[persoonId('noor'), persoonId('sem')]]);
    const kinderen = [kind('noor', '2014-09-03', { maatregelen: [ots] }), kind('sem', '2019-05-21')];
    const ongelijk = computeWieDoetWat(gezin({ kinderen }), dag).rijen.filter(
      ({ onderwerp }) => onderwerp === 'hulp',
    );
    expect(ongelijk.map(({ voor }) => voor)).toEqual([[persoonId('noor')], [persoonId('sem')]]);
  });

  it('a child that is old enough for a say of its own keeps its row together with a younger one, and is named', () => {
    const plan = computeWieDoetWat(gezin(), dag).rijen.filter(({ onderwerp }) => onderwerp === 'plan');
    expect(plan.map(({ voor }) => voor)).toEqual([[persoonId('noor'), persoonId('sem')]]);
    expect(plan[0]?.cellen.flatMap(({ wie }) => (wie.soort === 'zelf' ? wie.personen : []))).toEqual([
      persoonId('noor'),
    ]);
  });

  it('no part of life stands there unless somebody wrote a line', () => {
    const { rijen } = computeWieDoetWat(gezin(), dag);
    expect(rijen.filter(({ onderwerp }) => leefgebieden.some((gebied) => gebied === onderwerp))).toEqual([]);
  });

  it('a line that ran out is gone on the day after its last day, not before', () => {
    const regel: Handregel = {
      id: '1',
      onderwerp: 'school',
      voor: [persoonId('sem')],
      wie: { soort: 'woorden', id: '1' },
      rol: 'doet',
      totEnMet: getPlainDate('2027-01-12'),
    };
    const op = (dagen: string) => computeWieDoetWat(gezin({ regels: [regel] }), getPlainDate(dagen)).rijen;
    expect(op('2027-01-12').some(({ onderwerp }) => onderwerp === 'school')).toBe(true);
    expect(op('2027-01-13').some(({ onderwerp }) => onderwerp === 'school')).toBe(false);
  });

  it('who takes part without a part in any row is named apart', () => {
    const deelnemers: Deelnemer[] = [
      { wie: { soort: 'medewerker', id: samira }, als: 'vastgezicht' },
      { wie: { soort: 'organisatie', id: organisatieId('schuldhulp') }, als: 'netwerk' },
    ];
    const { zonderTaak } = computeWieDoetWat(gezin({ deelnemers }), dag);
    expect(zonderTaak.map(({ wie }) => wieSleutel(wie))).toEqual(['organisatie:schuldhulp']);
  });

  it('whoever thinks along never decides, whatever else is recorded', () => {
    const rol = fc.constantFrom<Deelnemer['als']>('meedenker', 'vervanger', 'netwerk');
    fc.assert(
      fc.property(fc.array(rol, { maxLength: 4 }), fc.boolean(), (rollen, metMaatregel) => {
        const deelnemers = rollen.map((als, i): Deelnemer => ({
          wie: { soort: 'medewerker', id: medewerkerId(`m${String(i)}`) },
          als,
        }));
        const kinderen = [kind('sem', '2019-05-21', metMaatregel ? { maatregelen: [ots] } : {})];
        const { rijen } = computeWieDoetWat(gezin({ kinderen, deelnemers }), dag);
        const beslist = rijen.flatMap(({ cellen }) => cellen).filter((cel) => cel.rol === 'beslist');
        expect(beslist.some(({ wie }) => wie.soort === 'medewerker')).toBe(false);
      }),
    );
  });
});

describe('completing by hand', () => {
  const stand = {
    kinderen: [persoonId('noor'), persoonId('sem')],
    volwassenen: [linda, mark],
    lezers: [linda, persoonId('noor')],
    feiten: gezin(),
  };
  const oma: VulAan = {
    onderwerp: 'oppas',
    voor: [persoonId('sem')],
    wie: { soort: 'woorden', id: 'nieuw' },
    rol: 'doet',
    lezers: [linda],
  };
  const kinds = (vraag: Partial<VulAan>) => {
    const uit = decideVulAan(stand, { ...oma, ...vraag }, dag);
    return uit.ok ? [] : uit.refusals.map(({ kind: soort }) => soort);
  };

  it('a part that nobody has by law is written down', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ onderwerp: 'veiligheid', rol: 'beslist' })).toEqual([]);
  });

  it.each<[string, Partial<VulAan>, string]>([
    [
      'nobody decides beside the parents about school',
      { onderwerp: 'school', rol: 'beslist' },
      'wetBeslistAl',
    ],
    [
      'nobody decides beside the law about where a child lives',
      { onderwerp: 'wonen', rol: 'beslist' },
      'wetBeslistAl',
    ],
    ['it is for somebody', { voor: [] }, 'wieDoetWatVoorNiemand'],
    ['it is for somebody of this family', { voor: [persoonId('vreemd')] }, 'persoonNietInGezin'],
    [
      'who does it is no stranger with a number',
      { wie: { soort: 'persoon', id: persoonId('vreemd') } },
      'persoonNietInGezin',
    ],
    ['money is not about a child', { onderwerp: 'geld' }, 'onderwerpNietVoorKind'],
    ['a sitter is not for an adult', { voor: [linda] }, 'onderwerpNietVoorVolwassene'],
    ['an end that has passed is refused', { totEnMet: getPlainDate('2027-01-11') }, 'totEnMetVoorbij'],
    ['a reader without a portal reads nothing', { lezers: [mark] }, 'lezerKanNietLezen'],
  ])('%s', (_titel, vraag, verwacht) => {
    expect(kinds(vraag)).toEqual([verwacht]);
  });
});
