import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import {
  decideDeskundigheid,
  decideKaart,
  decideVerbetering,
  isNuBereikbaar,
  neemtVragenAan,
  registratieNu,
  volgendeWerkdag,
  type Kaart,
} from './index.ts';

/** A Tuesday. */
const dag = getPlainDate('2027-01-12');
const kaart: Kaart = {
  ...{ inLijst: true, functie: 'Behandelaar', deskundigheden: ['verslaving'], eigenDeskundigheden: [] },
  ...{ talen: ['nederlands'], wijzen: ['overgezin'], dagen: ['di', 'vr'], van: '09:00', tot: '17:00' },
  ...{ telefoon: '026 000 0001', mail: 'f.bakker@delinde.example', veiligeMail: true },
  ...{ afgeschermd: false, geenVragenTotEnMet: null },
};
const soorten = (deel: Partial<Kaart>, eigenDeskundigheden: readonly string[] = []) => {
  const decided = decideKaart({ ...kaart, ...deel }, { dag, eigenDeskundigheden });
  return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
};

describe('a card of who can think along', () => {
  it.each<[string, Partial<Kaart>, string]>([
    ['an address at home', { mail: 'femke@GMail.com' }, 'kaartMailPrive'],
    ['words for an address', { mail: 'vraag het team' }, 'kaartMailOnjuist'],
    ['words for a number', { telefoon: 'vraag Tom' }, 'kaartNummerOnjuist'],
    ['an address that tells the name that is hidden', { afgeschermd: true }, 'kaartAfgeschermdMetMail'],
    ['no way to reach somebody', { mail: null, telefoon: null }, 'kaartZonderBereik'],
    ['nothing one can be asked', { wijzen: [] }, 'kaartZonderWijze'],
    ['no day of work', { dagen: [] }, 'kaartZonderDag'],
    ['nothing somebody knows', { deskundigheden: [] }, 'kaartZonderDeskundigheid'],
    ['a function of blanks', { functie: '  ' }, 'kaartZonderFunctie'],
    ['a day that ends before it begins', { van: '17:00', tot: '09:00' }, 'kaartUrenOnjuist'],
    ['a silence that is past', { geenVragenTotEnMet: getPlainDate('2027-01-11') }, 'stilteVoorbij'],
    [
      'a silence of more than half a year',
      { geenVragenTotEnMet: getPlainDate('2027-07-15') },
      'stilteTeLang',
    ],
    ['a word of another region', { eigenDeskundigheden: ['9'] }, 'deskundigheidOnbekend'],
  ])('refuses %s', (_wat, deel, kind) => {
    expect(soorten(deel)).toEqual([kind]);
  });

  it('that nobody finds may be half filled in, yet never names a home', () => {
    const half = { inLijst: false, functie: '', wijzen: [], dagen: [], telefoon: null, mail: null };
    expect(soorten(half)).toEqual([]);
    expect(soorten({ ...half, mail: 'femke@ziggo.nl' })).toEqual(['kaartMailPrive']);
  });

  it('takes a word of the own region as what somebody knows', () => {
    expect(soorten({ deskundigheden: [], eigenDeskundigheden: ['9'] }, ['9'])).toEqual([]);
  });

  it('says every fault at once', () => {
    expect(soorten({ functie: '', telefoon: 'x' })).toEqual(['kaartZonderFunctie', 'kaartNummerOnjuist']);
  });
});

describe('who leads somebody', () => {
  it('never lets a hidden name be seen again', () => {
    expect(
      decideVerbetering({ afgeschermd: false }, { afgeschermd: true }, 'Hoeft niet meer.'),
    ).toMatchObject({
      refusals: [{ kind: 'afschermenAlleenZelf' }],
    });
  });

  it('says why, and may hide a name', () => {
    expect(decideVerbetering({ afgeschermd: true }, { afgeschermd: false }, '  ').ok).toBe(false);
    expect(decideVerbetering({ afgeschermd: true }, { afgeschermd: false }, ' Dreiging. ')).toMatchObject({
      ok: true,
      value: 'Dreiging.',
    });
  });
});

describe('reachable now', () => {
  const om = (tijd: string, op = '2027-01-12') => ({ dag: getPlainDate(op), tijd });

  it('is on a day and in the hours of the card, and never for who is away', () => {
    expect(isNuBereikbaar(kaart, om('08:59'), false)).toBe(false);
    expect(isNuBereikbaar(kaart, om('09:00'), false)).toBe(true);
    expect(isNuBereikbaar(kaart, om('17:00'), false)).toBe(false);
    expect(isNuBereikbaar(kaart, om('10:00', '2027-01-13'), false)).toBe(false);
    expect(isNuBereikbaar(kaart, om('10:00'), true)).toBe(false);
  });

  it('names the next day of work, over the weekend too', () => {
    expect(volgendeWerkdag(kaart, om('16:59'))).toBe('2027-01-12');
    expect(volgendeWerkdag(kaart, om('17:00'))).toBe('2027-01-15');
    expect(volgendeWerkdag({ ...kaart, dagen: ['di'] }, om('18:00'))).toBe('2027-01-19');
    expect(volgendeWerkdag({ ...kaart, dagen: [] }, om('10:00'))).toBeUndefined();
  });

  it('asks nobody who takes no questions, until the day after the last by itself', () => {
    const stil = { geenVragenTotEnMet: getPlainDate('2027-02-01') };
    expect(neemtVragenAan(stil, getPlainDate('2027-02-01'))).toBe(false);
    expect(neemtVragenAan(stil, getPlainDate('2027-02-02'))).toBe(true);
  });

  it('says of a registration whether it counts on this day', () => {
    expect(registratieNu(null, null, dag)).toBeNull();
    expect(registratieNu('skj', dag, dag)).toEqual({ soort: 'skj', geldig: false });
    expect(registratieNu('big', getPlainDate('2027-01-13'), dag)).toEqual({ soort: 'big', geldig: true });
  });
});

describe('a word a region adds', () => {
  it.each([
    ['blanks', ' ', 'deskundigheidLeeg'],
    ['a sentence', 'x'.repeat(41), 'deskundigheidTeLang'],
    ['what is there already, in capitals', ' Rouw  en verlies', 'deskundigheidBestaat'],
  ])('is never %s', (_wat, naam, kind) => {
    expect(decideDeskundigheid(naam, ['rouw en verlies'])).toMatchObject({ refusals: [{ kind }] });
  });

  it('is kept without blanks around it', () => {
    expect(decideDeskundigheid('  spel   en rouw ', [])).toMatchObject({ value: 'spel en rouw' });
  });
});
