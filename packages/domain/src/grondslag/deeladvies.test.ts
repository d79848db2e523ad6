import { describe, expect, it } from 'vitest';
import { persoonId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import { organisatieId, organisatiesoorten } from '../regio/index.ts';
import { decideDeel, decideDeeladvies, type Deelfeiten } from './deeladvies.ts';
import { deelregels } from './deelregels.ts';
import type { Toestemming } from './toestemming.ts';
import { gegevenssoorten, situaties, type Deelvraag } from './vraag.ts';

const [mark, noor, linda] = ['mark', 'noor', 'linda'].map(persoonId) as [
  ReturnType<typeof persoonId>,
  ReturnType<typeof persoonId>,
  ReturnType<typeof persoonId>,
];
const dag = getPlainDate('2027-01-12');
const feiten: Deelfeiten = {
  dag,
  over: mark,
  stemmen: [mark],
  toestemmingen: [],
  plaatsGeheim: false,
  standGeldt: false,
};
const ja = (anders: Partial<Toestemming> = {}): Toestemming => ({
  id: '1',
  gever: mark,
  over: mark,
  ontvanger: organisatieId('9'),
  doel: 'meedenken',
  soorten: ['jeugdhulp'],
  stand: 'gegeven',
  totEnMet: getPlainDate('2027-01-26'),
  ...anders,
});
const vraag = (tekst: string): Deelvraag => {
  const [van, naar, situatie, gegevens, gevraagd] = tekst.split(' ');
  return { van, naar, situatie, gegevens, gevraagd: gevraagd === 'gevraagd' } as Deelvraag;
};

describe('from whom to whom, on which article', () => {
  it.each([
    // What nobody may, or nobody could check, comes first.
    ['politie lokaalteam vrijwillig strafrechtelijk', 'zoekuit', 'AVG 10'],
    ['gecertificeerdeinstelling school ondertoezichtstelling strafrechtelijk', 'zoekuit', 'AVG 10'],
    ['politie veiligthuis vermoeden strafrechtelijk', 'zoekuit', 'AVG 10'],
    ['veiligthuis school vermoeden veiligheid', 'zoekuit', undefined],
    ['veiligthuis lokaalteam vrijwillig jeugdhulp', 'zoekuit', undefined],
    ['raadvoordekinderbescherming school vrijwillig jeugdhulp', 'zoekuit', undefined],
    ['lokaalteam school vrijwillig jeugdhulp', 'toestemming', 'Jeugdwet 7.3.11 lid 1'],
    ['lokaalteam ggz vrijwillig jeugdhulp', 'toestemming', 'Jeugdwet 7.3.11 lid 1'],
    ['gecertificeerdeinstelling school voogdij jeugdhulp', 'toestemming', 'Jeugdwet 7.3.11 lid 1'],
    ['ggz lokaalteam vrijwillig gezondheidvolwassene', 'toestemming', 'BW 7:457'],
    ['schuldhulp lokaalteam vrijwillig schulden', 'toestemming', 'AVG 6 en 9'],
    ['lokaalteam schuldhulp vrijwillig schulden', 'toestemming', 'AVG 6 en 9'],
    // The right of anybody with a profession towards Veilig Thuis.
    ['ggz veiligthuis vermoeden gezondheidvolwassene', 'mag', 'Wmo 2015 5.2.6'],
    ['school veiligthuis vermoeden school', 'mag', 'Wmo 2015 5.2.6'],
    ['school veiligthuis advies school', 'zondernamen', 'Wmo 2015 4.1.1 lid 3'],
    // Asked by who carries out the ondertoezichtstelling: a duty. Unasked: a right. Only then, and only to that one.
    [
      'ggz gecertificeerdeinstelling ondertoezichtstelling gezondheidvolwassene gevraagd',
      'verplicht',
      'Jeugdwet 7.3.11 lid 4',
    ],
    [
      'ggz gecertificeerdeinstelling ondertoezichtstelling gezondheidvolwassene',
      'mag',
      'Jeugdwet 7.3.11 lid 4',
    ],
    ['ggz gecertificeerdeinstelling voogdij gezondheidvolwassene gevraagd', 'toestemming', 'BW 7:457'],
    [
      'ggz gecertificeerdeinstelling jeugdreclassering gezondheidvolwassene gevraagd',
      'toestemming',
      'BW 7:457',
    ],
    // Veilig Thuis to who can help, and to police and Raad.
    ['veiligthuis lokaalteam vermoeden veiligheid', 'mag', 'Wmo 2015 4.1.1 lid 2 onder d'],
    ['veiligthuis raadvoordekinderbescherming verzoekraad veiligheid', 'mag', 'Wmo 2015 4.1.1 lid 2 onder e'],
    ['lokaalteam raadvoordekinderbescherming verzoekraad veiligheid', 'mag', 'Jeugdwet 3.1 lid 1'],
    ['school raadvoordekinderbescherming verzoekraad school', 'toestemming', 'AVG 6 en 9'],
    ['jeugdhulpaanbieder gemeente toeleiding jeugdhulp', 'verplicht', 'Jeugdwet 7.4.0 lid 2'],
    ['gecertificeerdeinstelling lokaalteam ondertoezichtstelling jeugdhulp', 'mag', 'Jeugdwet 3.5 lid 1'],
    ['jeugdhulpaanbieder lokaalteam zelfdehulp jeugdhulp', 'mag', 'Jeugdwet 7.3.11 lid 2 onder a'],
  ] as const)('%s: %s', (tekst, antwoord, artikel) => {
    const advies = decideDeeladvies(vraag(tekst), feiten);
    expect([advies.antwoord, advies.regel?.artikel]).toEqual([antwoord, artikel]);
  });

  it('gives nobody a ground or a duty by being silent: what fits no row is for who guards privacy', () => {
    const grounds = organisatiesoorten.flatMap((van) =>
      situaties.flatMap((situatie) =>
        gegevenssoorten.map((gegevens) =>
          decideDeeladvies({ van, naar: 'school', situatie, gegevens, gevraagd: true }, feiten),
        ),
      ),
    );
    expect(grounds.filter((advies) => decideDeel(advies).ok)).toEqual([]);
  });

  it('says at every row in which text it was read', () => {
    const codes = deelregels.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(
      deelregels.filter(({ stand, artikel }) => stand === 'ongecontroleerd' && /Jeugdwet|Wmo/.test(artikel)),
    ).toEqual([]);
  });
});

describe('consent', () => {
  const naarGgz = vraag('lokaalteam ggz vrijwillig jeugdhulp');
  const met = (toestemmingen: readonly Toestemming[], anders: Partial<Deelfeiten> = {}) =>
    decideDeeladvies(naarGgz, { ...feiten, toestemmingen, ...anders });

  it.each([
    ['withdrawn', { stand: 'ingetrokken' }],
    ['asked and not answered', { stand: 'gevraagd' }],
    ['refused', { stand: 'geweigerd' }],
    ['over since yesterday', { totEnMet: getPlainDate('2027-01-11') }],
    ['about somebody else', { over: noor }],
    ['of another kind', { soorten: ['schulden'] }],
    ['of somebody who cannot give it', { gever: linda }],
  ] as const)('that is %s is none', (_wat, anders) => {
    const advies = met([ja(anders)]);
    expect([advies.antwoord, advies.ontbreekt, advies.toestemmingen]).toEqual(['toestemming', [mark], []]);
    expect(decideDeel(advies).ok).toBe(false);
  });

  it('holds to its last day', () => {
    const advies = met([ja({ totEnMet: dag })]);
    expect([advies.antwoord, advies.toestemmingen]).toEqual(['toestemmingis', ['1']]);
  });

  it('needs every voice: one parent is not two', () => {
    const voor = { over: noor, stemmen: [noor, linda, mark] };
    const halve = met([ja({ gever: noor, over: noor }), ja({ gever: linda, over: noor })], voor);
    expect([halve.antwoord, halve.ontbreekt]).toEqual(['toestemming', [mark]]);
  });

  it('is not there when nobody is known who could give it', () => {
    expect(met([ja()], { stemmen: [] }).antwoord).toBe('toestemming');
  });

  it('is not looked at where the law gives the ground', () => {
    const advies = decideDeeladvies(vraag('school veiligthuis vermoeden school'), {
      ...feiten,
      toestemmingen: [ja({ soorten: ['school'] })],
    });
    expect([advies.antwoord, advies.toestemmingen]).toEqual(['mag', []]);
  });
});

it('an address that is secret and danger by telling go with every answer', () => {
  const advies = decideDeeladvies(vraag('school veiligthuis vermoeden school'), {
    ...feiten,
    plaatsGeheim: true,
    standGeldt: true,
  });
  expect(advies.let).toEqual(['nooitadres', 'gevaarbijvertellen']);
});
