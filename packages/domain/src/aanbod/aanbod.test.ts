import { describe, expect, it } from 'vitest';
import { findOnvolledigeDatum, getPlainDate } from '../kern/index.ts';
import {
  contractdagen,
  decidePlekvraagstap,
  decideVraagPlek,
  decideZetAanbod,
  pasAanbod,
  plekbeeld,
  plekvraagStanden,
  plekvraagStappen,
  plekvraagStappenNu,
  versheidVan,
  vrijNu,
  type Aanbodfeiten,
  type Aanbodopgave,
  type Behoefte,
  type Plekvraag,
} from './index.ts';

const d = getPlainDate;
const vandaag = d('2027-01-12');
const opgave = (over: Partial<Aanbodopgave> = {}): Aanbodopgave => ({
  hulpsoort: 'pleegzorg',
  expertise: ['trauma'],
  veiligheid: ['adresGeheim'],
  talen: ['nederlands'],
  vanLeeftijd: 4,
  totLeeftijd: 12,
  regioIds: ['1'],
  plekken: 6,
  vrij: 2,
  vrijVanaf: vandaag,
  caseloadMax: null,
  wachttijdWeken: 3,
  broersZussen: true,
  ...over,
});
const grond = { organisatiesoort: 'jeugdhulpaanbieder', bekendeRegios: ['1', '2'], vandaag } as const;
const kinds = (over: Partial<Aanbodopgave>, bij: object = {}) => {
  const decided = decideZetAanbod(opgave(over), { ...grond, ...bij });
  return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
};

describe('an owner says what there is', () => {
  it.each([
    ['places below nothing', { plekken: -1 }, ['plekkenOnjuist']],
    ['free places below nothing', { vrij: -1 }, ['plekkenOnjuist']],
    ['half a place', { vrij: 0.5 }, ['plekkenOnjuist']],
    ['more free than there are', { vrij: 7 }, ['vrijMeerDanPlekken']],
    ['an age band the wrong way round', { vanLeeftijd: 13 }, ['leeftijdOnjuist']],
    ['nowhere', { regioIds: [] }, ['regioLeeg']],
    ['a region that is not there', { regioIds: ['1', '9'] }, ['aanbodregioOnbekend']],
    ['a day that has passed', { vrijVanaf: d('2027-01-11') }, ['vrijVanafVoorbij']],
    ['help that this kind of organisation does not give', { hulpsoort: 'jji' }, ['hulpsoortPastNiet']],
    ['a caseload of places in families', { caseloadMax: 12 }, ['caseloadPastNiet']],
    ['a wait of less than nothing', { wachttijdWeken: -1 }, ['wachttijdOnjuist']],
  ] as const)('not with %s', (_wat, over, verwacht) => {
    expect(kinds(over)).toEqual(verwacht);
  });

  it('names everything that is wrong at once', () => {
    expect(kinds({ plekken: -1, regioIds: [], vrijVanaf: d('2026-01-01') })).toEqual([
      'plekkenOnjuist',
      'regioLeeg',
      'vrijVanafVoorbij',
    ]);
  });

  it('may leave a day standing that has passed since: the place is free now', () => {
    const vrijVanaf = d('2027-01-04');
    expect(kinds({ vrijVanaf }, { vrijVanafWas: vrijVanaf })).toEqual([]);
  });

  it('says a caseload where workers carry families', () => {
    const gi = { organisatiesoort: 'gecertificeerdeinstelling' };
    expect(kinds({ hulpsoort: 'jeugdbescherming', caseloadMax: 14 }, gi)).toEqual([]);
    expect(kinds({ hulpsoort: 'jeugdbescherming', caseloadMax: 0 }, gi)).toEqual(['caseloadPastNiet']);
  });
});

it.each([
  ['2027-01-12', 'vers', 3],
  ['2026-12-29', 'vers', 3],
  ['2026-12-28', 'verouderd', 3],
  ['2026-12-13', 'verouderd', 3],
  ['2026-12-12', 'vervallen', 0],
] as const)('what was said on %s is %s today, with %i places offered as free', (op, versheid, vrij) => {
  expect(versheidVan(d(op), vandaag)).toBe(versheid);
  expect(vrijNu({ vrij: 3, bijgewerktOp: d(op) }, vandaag)).toBe(vrij);
});

const behoefte = (over: Partial<Behoefte> = {}): Behoefte => ({
  hulpsoort: 'pleegzorg',
  vanaf: vandaag,
  dichtbij: 'netwerk',
  broersZussen: false,
  expertise: [],
  veiligheid: [],
  taal: null,
  ...over,
});
const aanbod = (id: string, over: Partial<Aanbodfeiten> = {}): Aanbodfeiten => ({
  ...opgave(),
  id,
  provincies: ['Gelderland'],
  bijgewerktOp: vandaag,
  ...over,
});
const kind = { geboortedatum: findOnvolledigeDatum('2019-06-01'), regioId: '1', provincie: 'Gelderland' };
const mist = (over: Partial<Behoefte>, van: Partial<Aanbodfeiten> = {}, wie: Partial<typeof kind> = {}) =>
  pasAanbod(behoefte(over), { ...kind, ...wie }, [aanbod('1', van)], vandaag)[0]?.toetsen.flatMap(
    ({ toets, past }) => (past ? [] : [toets]),
  );

describe('needs first, provider second', () => {
  it.each([
    ['a place that is not free', {}, { vrij: 0 }, ['plek']],
    ['a place that nobody confirmed for a month', {}, { bijgewerktOp: d('2026-12-01') }, ['plek']],
    ['a child that is too young', {}, { vanLeeftijd: 8 }, ['leeftijd']],
    ['a child that is too old', {}, { totLeeftijd: 6 }, ['leeftijd']],
    ['a place in another region', {}, { regioIds: ['2'] }, ['regio']],
    ['a place that comes later', {}, { vrijVanaf: d('2027-02-01') }, ['datum']],
    ['other expertise', { expertise: ['lvb'] }, {}, ['expertise']],
    [
      'a place that keeps no address secret',
      { veiligheid: ['adresGeheim'] },
      { veiligheid: [] },
      ['veiligheid'],
    ],
    ['a place for one child', { broersZussen: true }, { broersZussen: false }, ['broersZussen']],
    ['another language', { taal: 'turks' }, {}, ['taal']],
  ] as const)('says why not: %s', (_wat, wens, van, verwacht) => {
    expect(mist(wens, van)).toEqual(verwacht);
  });

  it('counts the age on the day the place is needed, and fits nobody whose age nobody knows', () => {
    expect(mist({ vanaf: d('2027-06-01') }, { vanLeeftijd: 8 })).toEqual([]);
    expect(mist({}, {}, { geboortedatum: findOnvolledigeDatum('2023') })).toEqual(['leeftijd']);
    expect(mist({}, {}, { geboortedatum: undefined })).toEqual(['leeftijd']);
  });

  it('orders by fit, then by how near the region is, then by what was confirmed last', () => {
    const alle = [
      aanbod('1', { vrij: 0, regioIds: ['2'] }),
      aanbod('2', { regioIds: ['3'], provincies: ['Utrecht'] }),
      aanbod('3', { regioIds: ['2'] }),
      aanbod('4', { bijgewerktOp: d('2027-01-04') }),
      aanbod('5'),
      aanbod('6', { hulpsoort: 'verblijf' }),
    ];
    const volgorde = pasAanbod(behoefte(), kind, alle, vandaag).map(({ id }) => id);
    expect(volgorde).toEqual(['5', '4', '3', '2', '1']);
  });
});

const vraag = (over: Partial<Plekvraag> = {}): Plekvraag => ({
  stand: 'gevraagd',
  gevraagdOp: d('2027-01-04'),
  antwoordOp: null,
  contractRondOp: null,
  klaarOp: null,
  ...over,
});

describe('a place that was asked', () => {
  it('offers at each state exactly the steps that would not be refused for the state', () => {
    for (const stand of plekvraagStanden) {
      const kan = plekvraagStappen.filter(
        (stap) => decidePlekvraagstap(vraag({ stand }), { stap, op: vandaag, reden: 'vol' }, vandaag).ok,
      );
      expect(plekvraagStappenNu(stand)).toEqual(kan);
    }
  });

  it('is never answered tomorrow, nor before it was asked, nor with a no without why', () => {
    const stap = (op: string, reden: 'vol' | null = null) =>
      decidePlekvraagstap(vraag(), { stap: 'nee', op: d(op), reden }, vandaag);
    expect(stap('2027-01-13', 'vol')).toMatchObject({ refusals: [{ kind: 'plekvraagInToekomst' }] });
    expect(stap('2027-01-03', 'vol')).toMatchObject({
      refusals: [{ kind: 'plekvraagVoorVorige', vorige: '2027-01-04' }],
    });
    expect(stap('2027-01-05')).toMatchObject({ refusals: [{ kind: 'neeRedenLeeg' }] });
  });

  it('gets an answer within two weeks', () => {
    expect(decideVraagPlek(d('2027-01-26'), vandaag).ok).toBe(true);
    expect(decideVraagPlek(d('2027-01-27'), vandaag)).toMatchObject({
      refusals: [{ kind: 'antwoordTeLaat' }],
    });
    expect(decideVraagPlek(d('2027-01-11'), vandaag)).toMatchObject({
      refusals: [{ kind: 'antwoordVoorVandaag' }],
    });
  });

  it('counts the days from the yes to the contract, and no day of asking or of a no', () => {
    expect(
      contractdagen(
        [vraag(), vraag({ stand: 'nee', klaarOp: d('2027-01-05'), antwoordOp: d('2027-01-05') })],
        vandaag,
      ),
    ).toBe(0);
    const rond = vraag({
      stand: 'contractRond',
      antwoordOp: d('2027-01-05'),
      contractRondOp: d('2027-01-08'),
    });
    expect(contractdagen([rond], vandaag)).toBe(3);
    expect(contractdagen([vraag({ stand: 'jaOnderVoorbehoud', antwoordOp: d('2027-01-06') })], vandaag)).toBe(
      6,
    );
  });

  it('counts a day once, however many places said yes', () => {
    const ja = (op: string) => vraag({ stand: 'jaOnderVoorbehoud', antwoordOp: d(op) });
    expect(contractdagen([ja('2027-01-06'), ja('2027-01-08')], vandaag)).toBe(6);
  });
});

describe('where there is place', () => {
  const regios = [
    { regioId: '1', naam: 'Hier', eigen: true },
    { regioId: '2', naam: 'Daar', eigen: false },
  ];
  const er = [
    { ...opgave({ regioIds: ['1', '2'], vrij: 2 }), bijgewerktOp: vandaag },
    { ...opgave({ regioIds: ['1'], vrij: 3 }), bijgewerktOp: d('2026-11-01') },
  ];
  const wacht = [
    { regioId: '1', hulpsoort: 'pleegzorg', aantal: 3 },
    { regioId: '2', hulpsoort: 'pleegzorg', aantal: 3 },
    { regioId: '2', hulpsoort: null, aantal: 1 },
  ] as const;
  const cel = (publicatie: boolean, regio: string) =>
    plekbeeld(regios, er, wacht, { vandaag, publicatie })
      .find((een) => een.regio.regioId === regio)
      ?.cellen.find(({ hulpsoort }) => hulpsoort === 'pleegzorg');

  it('shows a place in every region it serves, and does not count as free what nobody confirmed', () => {
    expect(cel(false, '1')).toMatchObject({ vrij: 2, plekken: 12, vervallen: 1, tekort: true });
    expect(cel(false, '2')).toMatchObject({ vrij: 2, plekken: 6, vervallen: 0 });
  });

  it('keeps few children of another region, and all of them on paper, behind a guard', () => {
    expect(cel(false, '1')?.wachtend).toEqual({ soort: 'precies', aantal: 3 });
    expect(cel(false, '2')?.wachtend).toEqual({ soort: 'tussen', van: 1, tot: 4 });
    expect(cel(false, '2')?.tekort).toBe(false);
    expect(cel(true, '1')?.wachtend).toEqual({ soort: 'tussen', van: 1, tot: 9 });
  });

  it('never says a sum that gives a guarded count away', () => {
    const [, daar] = plekbeeld(regios, er, wacht, { vandaag, publicatie: false });
    expect(daar?.wachtend).toEqual({ soort: 'tussen', van: 2, tot: 8 });
  });
});
