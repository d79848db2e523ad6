import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import {
  beoordeelUiterlijk,
  decideBeginNoodkijk,
  decideBeoordeel,
  decideDienst,
  decideGezinszin,
  decideHefOp,
  findBeperkingsreden,
  heeftDienst,
  isNoodkijkLopend,
  isVersAangemeld,
  noodkijkTot,
  type Noodkijkfeiten,
} from './index.ts';

const nu = new Date('2026-12-31T22:47:00Z');
const later = (minuten: number) => new Date(nu.getTime() + minuten * 60_000);
const goed: Noodkijkfeiten = {
  gezinBestaat: true,
  isGezinslid: false,
  heeftRelatie: false,
  isBeperkt: false,
  isVersAangemeld: true,
  loopt: false,
};
const reden = { reden: 'acuteonveiligheid', woorden: 'Er was geschreeuw in huis.' } as const;
const kinds = (outcome: { ok: boolean; refusals?: readonly { kind: string }[] }) =>
  (outcome.refusals ?? []).map(({ kind }) => kind);
const begin = (over: Partial<Noodkijkfeiten>, woorden: string = reden.woorden) =>
  kinds(decideBeginNoodkijk({ ...goed, ...over }, { ...reden, woorden }, nu));

describe('beginning an emergency look', () => {
  it.each([
    ['an account that is limited', { isBeperkt: true }, 'accountBeperkt'],
    ['a log-in that is too old', { isVersAangemeld: false }, 'aanmeldingTeOud'],
    ['a look that already runs', { loopt: true }, 'noodkijkLoopt'],
    ['a family that does not exist', { gezinBestaat: false }, 'geenToegang'],
    ['one’s own family', { isGezinslid: true }, 'geenToegang'],
    ['a family one works with', { heeftRelatie: true }, 'noodkijkNietNodig'],
  ] as const)('is refused with %s', (_what, feiten, kind) => {
    expect(begin(feiten)).toEqual([kind]);
  });
  it('is refused without a reason in words of one’s own', () => {
    expect(begin({}, '   ')).toEqual(['noodwoordenOntbreken']);
    expect(begin({}, 'nood')).toEqual(['noodwoordenOntbreken']);
  });
  it('does not tell a family that does not exist from one that does, to who could not look anyway', () => {
    for (const gezinBestaat of [true, false])
      expect(begin({ gezinBestaat, isVersAangemeld: false })).toEqual(['aanmeldingTeOud']);
  });
  it('gives sixty minutes', () => {
    expect(decideBeginNoodkijk(goed, reden, nu)).toMatchObject({ ok: true, value: { tot: later(60) } });
  });
});

describe('the time of a look', () => {
  const tijd = { tot: noodkijkTot(nu), beeindigdOp: null };
  it('runs at 59 minutes, and no more at 60 or 61', () => {
    expect([59, 60, 61].map((at) => isNoodkijkLopend(tijd, later(at)))).toEqual([true, false, false]);
  });
  it('is over when it was stopped', () => {
    expect(isNoodkijkLopend({ ...tijd, beeindigdOp: later(3) }, later(4))).toBe(false);
  });
  it('asks a log-in of at most five minutes ago', () => {
    expect([5, 6].map((at) => isVersAangemeld(nu, later(at)))).toEqual([true, false]);
    expect(isVersAangemeld(null, nu)).toBe(false);
  });
});

describe('the review', () => {
  const look = { kijker: '7', organisatie: '3', oordeel: null, loopt: false };
  const leider = { id: '9', organisatie: '3' };
  const wat = { oordeel: 'terecht', gezinszin: 'Er was een melding dat het niet veilig was.' } as const;
  it('is never by the looker, nor by another organisation', () => {
    expect(kinds(decideBeoordeel(look, { id: '7', organisatie: '3' }, wat, []))).toEqual(['eigenNoodkijk']);
    expect(kinds(decideBeoordeel(look, { id: '9', organisatie: '4' }, wat, []))).toEqual([
      'noodkijkNietVanTeam',
    ]);
    expect(kinds(decideBeoordeel(look, { id: '9', organisatie: null }, wat, []))).toEqual([
      'noodkijkNietVanTeam',
    ]);
  });
  it('happens once, and not while the look runs', () => {
    expect(kinds(decideBeoordeel({ ...look, oordeel: 'terecht' }, leider, wat, []))).toEqual([
      'noodkijkAlBeoordeeld',
    ]);
    expect(kinds(decideBeoordeel({ ...look, loopt: true }, leider, wat, []))).toEqual(['noodkijkLooptNog']);
  });
  it('may follow a question, which released nothing', () => {
    const vraag = decideBeoordeel(look, leider, { ...wat, oordeel: 'meerweten' }, []);
    expect(vraag).toMatchObject({ ok: true, value: { geefVrij: false } });
    const daarna = decideBeoordeel({ ...look, oordeel: 'meerweten' }, leider, wat, []);
    expect(daarna).toMatchObject({ ok: true, value: { geefVrij: true } });
  });
  it('is due on the next working day: after New Year’s Eve on Monday', () => {
    expect(beoordeelUiterlijk(getPlainDate('2026-12-31'))).toBe('2027-01-04');
    expect(beoordeelUiterlijk(getPlainDate('2027-01-11'))).toBe('2027-01-12');
  });
});

describe('the sentence for the family', () => {
  it('names nobody of the family', () => {
    expect(decideGezinszin('Er was zorg om noor.', ['Noor', 'Linda'])).toEqual({
      ok: false,
      refusals: [{ kind: 'gezinszinNoemtNaam', woord: 'Noor' }],
    });
  });
  it.each(['De buurvrouw belde.', 'De BUREN hoorden iets.', 'School belde.', 'Een anonieme melder belde.'])(
    'names no source: %s',
    (zin) => {
      expect(kinds(decideGezinszin(zin, []))).toEqual(['gezinszinNoemtBron']);
    },
  );
  it('is there, and short', () => {
    expect(kinds(decideGezinszin('  ', []))).toEqual(['gezinszinOntbreekt']);
    expect(kinds(decideGezinszin('a'.repeat(201), []))).toEqual(['gezinszinTeLang']);
  });
  it('may name the vast gezicht', () => {
    const zin = 'Er was een melding dat het niet veilig was. Samira was niet bereikbaar.';
    expect(decideGezinszin(zin, ['Linda', 'Mark', 'Noor', 'Sem'])).toEqual({ ok: true, value: zin });
  });
});

describe('a limited account', () => {
  const uiterlijk = getPlainDate('2027-01-04');
  const op = (dag: string, oordeel: 'terecht' | 'nietterecht' | 'meerweten' | null) =>
    findBeperkingsreden({ uiterlijk, oordeel }, getPlainDate(dag));
  it('follows when the last day of the review has passed, also when a question stands', () => {
    expect(op('2027-01-04', null)).toBeUndefined();
    expect(op('2027-01-05', null)).toBe('teLaatBeoordeeld');
    expect(op('2027-01-05', 'meerweten')).toBe('teLaatBeoordeeld');
    expect(op('2027-01-05', 'terecht')).toBeUndefined();
  });
  it('follows a look that was not justified, at once', () => {
    expect(op('2027-01-04', 'nietterecht')).toBe('nietterecht');
  });
  const beperking = { gebruiker: '7', organisatie: '3', opgeheven: false, oordeel: 'terecht' } as const;
  it('is lifted by a leader of the same organisation, after the review and once', () => {
    expect(kinds(decideHefOp(beperking, { id: '7', organisatie: '3' }))).toEqual(['eigenBeperking']);
    expect(kinds(decideHefOp(beperking, { id: '9', organisatie: '4' }))).toEqual(['beperkingNietVanTeam']);
    expect(kinds(decideHefOp({ ...beperking, oordeel: null }, { id: '9', organisatie: '3' }))).toEqual([
      'eerstBeoordelen',
    ]);
    expect(kinds(decideHefOp({ ...beperking, opgeheven: true }, { id: '9', organisatie: '3' }))).toEqual([
      'beperkingAlOpgeheven',
    ]);
    expect(decideHefOp(beperking, { id: '9', organisatie: '3' }).ok).toBe(true);
  });
});

describe('the roster', () => {
  it('takes no duty that is over, runs backwards or lasts longer than a weekend', () => {
    expect(kinds(decideDienst({ van: later(10), tot: later(5) }, nu))).toEqual(['dienstLooptTerug']);
    expect(kinds(decideDienst({ van: later(-90), tot: later(-5) }, nu))).toEqual(['dienstVoorbij']);
    expect(kinds(decideDienst({ van: nu, tot: later(73 * 60) }, nu))).toEqual(['dienstTeLang']);
    expect(decideDienst({ van: nu, tot: later(9 * 60) }, nu).ok).toBe(true);
  });
  it('counts from its first minute to before its last', () => {
    const dienst = [{ van: nu, tot: later(60) }];
    expect([-1, 0, 59, 60].map((at) => heeftDienst(dienst, later(at)))).toEqual([false, true, true, false]);
  });
});
