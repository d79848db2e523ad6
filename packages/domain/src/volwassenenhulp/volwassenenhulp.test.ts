import { describe, expect, it } from 'vitest';
import { persoonId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import { organisatiesoorten } from '../regio/index.ts';
import {
  decideHulpactie,
  decideHulpactiestand,
  decideHulpdaad,
  decideHulpvraag,
  decideKindcheck,
  hulpstanden,
  isActieTeLaat,
  isHulpTerugTeNemen,
  moetKindcheck,
  volwassenensoorten,
  type Hulpvraagfeiten,
  type NieuweKindcheck,
} from './index.ts';

const d = getPlainDate;
const dag = d('2027-01-12');
const feiten = (over: Partial<Hulpvraagfeiten> = {}): Hulpvraagfeiten => ({
  ...{ dag, volwassen: true, soort: 'schuldhulp', buitenRegio: false, persoonKan: true, looptAl: false },
  advies: { antwoord: 'toestemmingis', ontbreekt: [], regel: undefined, toestemmingen: ['7'] },
  toestemmingTot: d('2027-06-30'),
  ...over,
});
const kinds = (outcome: { ok: boolean; refusals?: readonly { kind: string }[] }) =>
  outcome.refusals?.map(({ kind }) => kind) ?? [];

describe('asking who helps an adult to take part', () => {
  const vraag = (over: Partial<Hulpvraagfeiten>, totEnMet = '2027-06-30') =>
    kinds(decideHulpvraag({ totEnMet: d(totEnMet) }, feiten(over)));
  it.each<[string, Partial<Hulpvraagfeiten>]>([
    ['hulpNietVolwassen', { volwassen: false }],
    ['hulpBuitenRegio', { buitenRegio: true }],
    ['hulpverlenerNietTeVragen', { persoonKan: false }],
    ['hulpLooptAl', { looptAl: true }],
  ])('is refused with %s', (kind, over) => expect(vraag(over)).toEqual([kind]));
  it('asks services for adults and no other organisation', () => {
    for (const soort of organisatiesoorten)
      expect(vraag({ soort })).toEqual(
        (volwassenensoorten as readonly string[]).includes(soort) ? [] : ['geenVolwassenenhulp'],
      );
  });
  it('rests on the yes of the adult, and on no law beside it', () => {
    const advies = { ontbreekt: [persoonId('mark')], regel: undefined, toestemmingen: [] };
    for (const antwoord of ['mag', 'verplicht', 'toestemming', 'zoekuit'] as const)
      expect(vraag({ advies: { ...advies, antwoord } })).toEqual(['hulpToestemmingOntbreekt']);
    expect(vraag({ toestemmingTot: undefined })).toEqual(['hulpToestemmingOntbreekt']);
  });
  it('lasts no longer than the yes, nor longer than a year', () => {
    expect(vraag({}, '2027-07-01')).toEqual(['hulpToestemmingKorter']);
    expect(vraag({ toestemmingTot: d('2029-01-01') }, '2028-01-12')).toEqual([]);
    expect(vraag({ toestemmingTot: d('2029-01-01') }, '2028-01-13')).toEqual(['hulpTeLang']);
    expect(vraag({}, '2027-01-11')).toEqual(['hulpDagVoorbij']);
    expect(vraag({}, '2027-01-12')).toEqual([]);
  });
});

it('is taken up or declined once, left once, and nothing after it no longer lives', () => {
  const gelukt = (stand: (typeof hulpstanden)[number], leeft = true) =>
    (['aanname', 'weigering', 'uitstap'] as const).filter(
      (daad) => decideHulpdaad({ stand, leeft }, daad).ok,
    );
  expect(gelukt('gevraagd')).toEqual(['aanname', 'weigering']);
  expect(gelukt('aangenomen')).toEqual(['uitstap']);
  for (const stand of hulpstanden) {
    expect(gelukt(stand, false)).toEqual([]);
    expect(isHulpTerugTeNemen({ stand })).toBe(stand === 'gevraagd' || stand === 'aangenomen');
  }
});

describe('an action of an adult service', () => {
  it('says what and until which day that has not passed', () => {
    const maak = (tekst: string, uiterlijk: string) =>
      kinds(decideHulpactie({ tekst, uiterlijk: d(uiterlijk) }, dag));
    expect(maak('Brief aan de woningstichting', '2027-01-12')).toEqual([]);
    expect(maak('  ', '2027-01-11')).toEqual(['actieLeeg', 'actiedagVoorbij']);
    expect(maak('x'.repeat(201), '2027-01-20')).toEqual(['actieTeLang']);
  });
  it('that was not done says why not, and what was said stays said', () => {
    const zet = (stand: 'gedaan' | 'nietgedaan', reden: string) =>
      kinds(decideHulpactiestand('open', { stand, reden }));
    expect(zet('nietgedaan', ' ')).toEqual(['actieRedenLeeg']);
    expect(zet('nietgedaan', 'x'.repeat(201))).toEqual(['actieRedenTeLang']);
    expect(zet('nietgedaan', 'De brief kwam terug.')).toEqual([]);
    expect(decideHulpactiestand('open', { stand: 'gedaan', reden: 'iets' })).toMatchObject({
      value: { reden: null },
    });
    expect(kinds(decideHulpactiestand('gedaan', { stand: 'nietgedaan', reden: 'toch' }))).toEqual([
      'actieStaatAl',
    ]);
  });
  it('is late from the day after, and never when it is done', () => {
    expect(isActieTeLaat({ stand: 'open', uiterlijk: d('2027-01-12') }, dag)).toBe(false);
    expect(isActieTeLaat({ stand: 'open', uiterlijk: d('2027-01-11') }, dag)).toBe(true);
    expect(isActieTeLaat({ stand: 'gedaan', uiterlijk: d('2027-01-11') }, dag)).toBe(false);
  });
});

describe('the kindcheck', () => {
  const check = (over: Partial<NieuweKindcheck>) =>
    decideKindcheck(
      {
        ...{ kinderen: 'ja', veilig: 'zorg', stap: 'overleg', delen: 'eigen', signaal: '', gezegdOp: null },
        ...over,
      },
      dag,
    );
  it('reaches nobody by itself: it stays in the own record and is looked at again', () => {
    expect(check({ signaal: 'iets', gezegdOp: dag })).toMatchObject({
      value: { signaal: null, gezegdOp: null, opnieuwOp: '2027-01-26' },
    });
    expect(check({ veilig: 'acuut' })).toMatchObject({ value: { opnieuwOp: '2027-01-13' } });
    expect(check({ veilig: 'ja' })).toMatchObject({ value: { opnieuwOp: '2027-04-12' } });
    expect(check({ kinderen: 'nee' })).toMatchObject({ value: { veilig: null, opnieuwOp: null } });
  });
  it('reaches the vast gezicht only with a day on which the adult said yes', () => {
    const delen = { delen: 'toestemming', signaal: 'Wilt u met Linda praten over de opvang?' } as const;
    expect(kinds(check({ ...delen, gezegdOp: null }))).toEqual(['kindcheckDagOntbreekt']);
    expect(kinds(check({ ...delen, gezegdOp: d('2027-01-13') }))).toEqual(['kindcheckDagInToekomst']);
    expect(kinds(check({ ...delen, signaal: '', gezegdOp: dag }))).toEqual(['kindcheckSignaalLeeg']);
    expect(kinds(check({ ...delen, signaal: 'x'.repeat(301), gezegdOp: dag }))).toEqual([
      'kindcheckSignaalTeLang',
    ]);
    expect(check({ ...delen, gezegdOp: dag })).toMatchObject({
      value: { signaal: delen.signaal, opnieuwOp: null },
    });
  });
  it('breaks secrecy towards Veilig Thuis alone and only with a suspicion; no words go with it here', () => {
    for (const veilig of ['ja', 'weetniet'] as const)
      expect(kinds(check({ delen: 'meldrecht', veilig, gezegdOp: dag }))).toEqual(['geenMeldrecht']);
    expect(check({ delen: 'meldrecht', signaal: 'niet mee', gezegdOp: dag })).toMatchObject({
      value: { signaal: null, gezegdOp: dag },
    });
  });
  it('asks whether the children are safe when there are any, or may be', () => {
    for (const kinderen of ['ja', 'opkomst', 'weetniet'] as const)
      expect(kinds(check({ kinderen, veilig: null }))).toEqual(['kindcheckVeiligOntbreekt']);
  });
  it('is to be done when it never was, or when the day to look again came', () => {
    expect(moetKindcheck(undefined, dag)).toBe(true);
    expect(moetKindcheck({ opnieuwOp: null }, dag)).toBe(false);
    expect(moetKindcheck({ opnieuwOp: d('2027-01-13') }, dag)).toBe(false);
    expect(moetKindcheck({ opnieuwOp: d('2027-01-12') }, dag)).toBe(true);
  });
});
