import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import { isWerkdag } from '../termijn/index.ts';
import {
  decideBeantwoordKijkvraag,
  decideStelKijkvraag,
  mayBeantwoordKijkvraag,
  type Kijkvraag,
  type Kijkvraagsoort,
  type Vraagregel,
} from './index.ts';

const d = getPlainDate;
const vandaag = d('2027-01-12');
const [team, vt] = [organisatieId('team'), organisatieId('vt')];
const [samira, joris, daan] = [medewerkerId('samira'), medewerkerId('joris'), medewerkerId('daan')];
const regel = (over: Partial<Vraagregel> = {}): Vraagregel => ({
  organisatie: vt,
  medewerker: joris,
  geweigerd: false,
  zietVastGezicht: true,
  ...over,
});
const stel = (
  over: Partial<Parameters<typeof decideStelKijkvraag>[0]> = {},
  soort: Kijkvraagsoort = 'waarom',
  tekst = '',
) =>
  decideStelKijkvraag(
    {
      regel: regel(),
      heeftVastGezicht: true,
      open: { aantal: 0, overDezeRegel: false },
      ...over,
    },
    { soort, tekst },
    vandaag,
    isWerkdag,
  );
const vraag = (over: Partial<Kijkvraag> = {}): Kijkvraag => ({
  uiterlijk: d('2027-01-19'),
  organisatie: vt,
  medewerker: joris,
  ookVastGezicht: true,
  ...over,
});
const vast = { medewerker: samira, organisatie: team, isVastGezicht: true };

describe('a question about who looked', () => {
  it('goes to who looked and to the vast gezicht, and is answered within five working days', () => {
    expect(stel()).toEqual({ ok: true, value: vraag() });
  });

  it('counts no weekend and no feast day: asked on 23 December, answered by 31 December', () => {
    const asked = decideStelKijkvraag(
      { regel: regel(), heeftVastGezicht: true, open: { aantal: 0, overDezeRegel: false } },
      { soort: 'waarom', tekst: '' },
      d('2026-12-23'),
      isWerkdag,
    );
    expect(asked).toMatchObject({ value: { uiterlijk: '2026-12-31' } });
  });

  it('about a refused try goes to the vast gezicht alone: who tried does not hear who asks', () => {
    expect(stel({ regel: regel({ geweigerd: true, medewerker: daan, organisatie: team }) })).toMatchObject({
      value: { organisatie: undefined, medewerker: undefined, ookVastGezicht: true },
    });
  });

  it('about a line that the vast gezicht may not know of does not tell her', () => {
    expect(stel({ regel: regel({ zietVastGezicht: false }) })).toMatchObject({
      value: { ookVastGezicht: false },
    });
  });

  it('can be asked in general, without a line: then the vast gezicht answers', () => {
    expect(stel({ regel: undefined }, 'wieKeek')).toMatchObject({
      value: { organisatie: undefined, medewerker: undefined, ookVastGezicht: true },
    });
  });

  it.each<[string, ReturnType<typeof stel>, string]>([
    ['own words without a word', stel({}, 'eigen', '  '), 'tekstOntbreekt'],
    ['a text of 1001 signs', stel({}, 'eigen', 'x'.repeat(1001)), 'tekstTeLang'],
    ['why, of no line', stel({ regel: undefined }), 'vraagHoortBijRegel'],
    ['a second one about one line', stel({ open: { aantal: 1, overDezeRegel: true } }), 'vraagStaatOpen'],
    ['the twenty-first', stel({ open: { aantal: 20, overDezeRegel: false } }), 'teVeelVragenOpen'],
    [
      'nobody to answer it',
      stel({ regel: undefined, heeftVastGezicht: false }, 'wieKeek'),
      'gezinHeeftGeenVastGezicht',
    ],
  ])('is refused: %s', (_, outcome, kind) => {
    expect(outcome).toMatchObject({ ok: false, refusals: [{ kind }] });
  });
});

describe('answering it', () => {
  it.each<[string, Kijkvraag, Parameters<typeof mayBeantwoordKijkvraag>[1], string, boolean]>([
    ['who looked', vraag(), { medewerker: joris, organisatie: vt, isVastGezicht: false }, '2027-01-12', true],
    [
      'a colleague of who looked',
      vraag(),
      { medewerker: daan, organisatie: vt, isVastGezicht: false },
      '2027-01-12',
      false,
    ],
    [
      'who looked, now of another organisation',
      vraag(),
      { medewerker: joris, organisatie: team, isVastGezicht: false },
      '2027-01-12',
      false,
    ],
    ['the vast gezicht for Veilig Thuis', vraag(), vast, '2027-01-12', false],
    ['the vast gezicht on its last day', vraag(), vast, '2027-01-19', false],
    ['the vast gezicht once the day has passed', vraag(), vast, '2027-01-20', true],
    [
      'the vast gezicht of a line she may not know of, also later',
      vraag({ ookVastGezicht: false }),
      vast,
      '2027-01-20',
      false,
    ],
    ['the vast gezicht for a colleague', vraag({ organisatie: team }), vast, '2027-01-12', true],
    [
      'the vast gezicht in general',
      vraag({ organisatie: undefined, medewerker: undefined }),
      vast,
      '2027-01-12',
      true,
    ],
    [
      'a colleague without relation in general',
      vraag({ organisatie: undefined, medewerker: undefined }),
      { medewerker: daan, organisatie: team, isVastGezicht: false },
      '2027-01-12',
      false,
    ],
  ])('%s', (_, asked, wie, op, may) => {
    expect(mayBeantwoordKijkvraag(asked, wie, d(op))).toBe(may);
  });

  it('is done once, in words', () => {
    const door = { medewerker: joris, organisatie: vt, isVastGezicht: false };
    const answer = (beantwoord: boolean, tekst: string) =>
      decideBeantwoordKijkvraag({ ...vraag(), beantwoord }, { door, tekst }, vandaag);
    expect(answer(false, 'Er was een melding.')).toMatchObject({ ok: true });
    expect(answer(true, 'Nog iets.')).toMatchObject({ refusals: [{ kind: 'alBeantwoord' }] });
    expect(answer(false, ' ')).toMatchObject({ refusals: [{ kind: 'tekstOntbreekt' }] });
    expect(answer(false, 'x'.repeat(2001))).toMatchObject({ refusals: [{ kind: 'tekstTeLang' }] });
  });
});
