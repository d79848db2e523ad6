import { describe, expect, it } from 'vitest';
import type { EerdereBand } from '../betrokkenheid/index.ts';
import { getPlainDate } from '../kern/index.ts';
import { medewerkerId, organisatiesoorten } from '../regio/index.ts';
import { decideNeemVerzoekAan } from './neem-aan.ts';
import { raadsverzoekstanden } from './soorten.ts';
import {
  dagenNa,
  decideAntwoordRaad,
  decideRaadsstap,
  decideRondOnderzoekAf,
  decideVraagMeer,
} from './verloop.ts';
import { verzoekgrondVan } from './verzoekgrond.ts';
import { decideVraagRaad, type VraagRaad, type VraagRaadState } from './vraag-raad.ts';

const state: VraagRaadState = {
  ...{ soort: 'lokaalteam', isRaad: true, looptAl: false },
  ...{ minderjarigen: ['noor', 'sem'], ouders: ['linda', 'mark'] },
};
const verzoek: VraagRaad = {
  ...{ vraag: 'Is een maatregel nodig?', waarom: 'De afspraken houden niet meer.' },
  ...{ kinderen: ['noor'], verteldAan: ['linda', 'mark'], waaromNietVerteld: '' },
  ...{ zinnen: [], gekozen: 1 },
};
const soorten = (outcome: {
  readonly ok: boolean;
  readonly refusals?: readonly { readonly kind: string }[];
}) => (outcome.ok ? 'mag' : (outcome.refusals ?? []).map(({ kind }) => kind).join('+'));

describe('who asks the Raad', () => {
  it('is nobody but the college with its local team, a GI and Veilig Thuis', () => {
    expect(organisatiesoorten.filter((soort) => verzoekgrondVan(soort) !== undefined)).toEqual([
      ...['lokaalteam', 'gecertificeerdeinstelling', 'veiligthuis', 'gemeente'],
    ]);
    expect(soorten(decideVraagRaad({ ...state, soort: 'ggz' }, verzoek))).toBe('magRaadNietVragen');
  });

  it('tells the college at once, where the college did not ask itself', () => {
    expect(verzoekgrondVan('gecertificeerdeinstelling')?.vertelHetCollege).toBe(true);
    expect(verzoekgrondVan('veiligthuis')?.vertelHetCollege).toBe(true);
    expect(verzoekgrondVan('lokaalteam')?.vertelHetCollege).toBe(false);
  });
});

describe('a request to the Raad', () => {
  it.each<readonly [string, Partial<VraagRaad>, Partial<VraagRaadState>, string]>([
    ['without a question', { vraag: ' ' }, {}, 'raadsvraagLeeg'],
    ['with a question that is too long', { vraag: 'x'.repeat(301) }, {}, 'raadsvraagTeLang'],
    ['without why now', { waarom: '' }, {}, 'raadswaaromLeeg'],
    ['with a why that is too long', { waarom: 'x'.repeat(301) }, {}, 'raadswaaromTeLang'],
    ['about nobody', { kinderen: [] }, {}, 'geenMinderjarigKind'],
    ['about an adult', { kinderen: ['noor', 'mark'] }, {}, 'geenMinderjarigKind'],
    ['to who is no Raad', {}, { isRaad: false }, 'raadNietTeVragen'],
    ['while one runs', {}, { looptAl: true }, 'raadAlGevraagd'],
    ['told to who is no parent', { verteldAan: ['linda', 'mark', 'ria'] }, {}, 'verteldNietAanOuder'],
    ['not told to one parent, without why', { verteldAan: ['linda'] }, {}, 'waaromNietVerteldLeeg'],
    ['with a sentence from nowhere', { zinnen: [{ tekst: 'Hij is bang.', bron: '' }] }, {}, 'zinZonderBron'],
    ['with everything', { gekozen: 13 }, {}, 'stukkenTeVeel'],
    [
      'with a page instead of a sentence',
      { zinnen: [{ tekst: 'x'.repeat(601), bron: 'b' }] },
      {},
      'zinTeLang',
    ],
  ])('is not made %s', (_, anders, staat, soort) => {
    expect(soorten(decideVraagRaad({ ...state, ...staat }, { ...verzoek, ...anders }))).toBe(soort);
  });

  it('is made with every parent told, or with why not', () => {
    expect(decideVraagRaad(state, verzoek)).toMatchObject({
      ok: true,
      value: { artikel: 'Jeugdwet art. 2.4 lid 1' },
    });
    const niet = { ...verzoek, verteldAan: ['linda'], waaromNietVerteld: 'Linda loopt dan gevaar.' };
    expect(decideVraagRaad(state, niet).ok).toBe(true);
  });
});

describe('who takes it up', () => {
  const wie = { medewerker: medewerkerId('1'), organisatiesoort: 'raadvoordekinderbescherming' };
  const dag = getPlainDate('2027-01-12');
  const neem = (
    banden: readonly EerdereBand[],
    tot = '2027-02-23',
    stand: 'gevraagd' | 'afgerond' = 'gevraagd',
  ) =>
    soorten(
      decideNeemVerzoekAan(
        { stand, banden: banden.map((band) => ({ medewerker: wie.medewerker, band })) },
        wie,
        getPlainDate(tot),
        dag,
      ),
    );

  it.each<EerdereBand>(['hielp', 'meldde', 'deedTriage', 'adviseerde'])('is nobody who %s', (band) => {
    expect(neem([band])).toBe('stondAlBijGezin');
  });

  it('is nobody once it was answered, and nobody without a last day within half a year', () => {
    expect(neem([], '2027-02-23', 'afgerond')).toBe('raadsverzoekVoorbij');
    expect(neem([], '2027-01-11')).toBe('onderzoekBuitenTermijn');
    expect(neem([], '2027-07-14')).toBe('onderzoekBuitenTermijn');
    expect([neem([]), neem([], '2027-01-12'), neem([], '2027-07-13')]).toEqual(['mag', 'mag', 'mag']);
  });
});

describe('what follows', () => {
  it('is taken back only before the Raad took it up, and seen only at its end', () => {
    const mag = (stap: 'intrekken' | 'gezien') =>
      raadsverzoekstanden.filter((stand) => decideRaadsstap({ stand, gezien: false }, stap).ok);
    expect([mag('intrekken'), mag('gezien')]).toEqual([['gevraagd'], ['geweigerd', 'afgerond']]);
    expect(decideRaadsstap({ stand: 'afgerond', gezien: true }, 'gezien').ok).toBe(false);
  });

  it('asks for more only while he examines', () => {
    expect(soorten(decideVraagMeer(false, 'Wat?'))).toBe('onderzoekNietVanU');
    expect(soorten(decideVraagMeer(true, ' '))).toBe('raadsvraagLeeg');
    expect(soorten(decideVraagMeer(true, 'x'.repeat(301)))).toBe('raadsvraagTeLang');
    expect(soorten(decideVraagMeer(true, 'Wat?'))).toBe('mag');
  });

  it('is answered once, in words, and refused without a piece', () => {
    const geef = (anders: object, vraag: 'gesteld' | 'beantwoord' = 'gesteld') =>
      soorten(
        decideAntwoordRaad(
          { vraag, verzoek: 'aangenomen' },
          { antwoord: 'beantwoord', tekst: 'Elke week.', zinnen: [], gekozen: 1, ...anders },
        ),
      );
    expect(geef({}, 'beantwoord')).toBe('raadsvraagAlBeantwoord');
    expect(geef({ tekst: '' })).toBe('raadsantwoordLeeg');
    expect(geef({ tekst: 'x'.repeat(601) })).toBe('raadsantwoordTeLang');
    expect(geef({ antwoord: 'geweigerd' })).toBe('weigeringMetStuk');
    expect([geef({}), geef({ antwoord: 'geweigerd', gekozen: 0 })]).toEqual(['mag', 'mag']);
  });

  it('is ended by who examines, with a sentence; also after his last day', () => {
    expect(soorten(decideRondOnderzoekAf(false, 'aangenomen', 'Klaar.'))).toBe('onderzoekNietVanU');
    expect(soorten(decideRondOnderzoekAf(true, 'afgerond', 'Klaar.'))).toBe('onderzoekNietVanU');
    expect(soorten(decideRondOnderzoekAf(true, 'aangenomen', ''))).toBe('raadsantwoordLeeg');
    expect(soorten(decideRondOnderzoekAf(true, 'aangenomen', 'x'.repeat(601)))).toBe('raadsantwoordTeLang');
    expect(decideRondOnderzoekAf(true, 'aangenomen', 'Klaar.').ok).toBe(true);
  });

  it('counts the days after the last day to answer', () => {
    const op = getPlainDate('2027-01-10');
    expect(dagenNa(op, getPlainDate('2027-01-10'))).toBe(0);
    expect(dagenNa(op, getPlainDate('2027-01-12'))).toBe(2);
  });
});
