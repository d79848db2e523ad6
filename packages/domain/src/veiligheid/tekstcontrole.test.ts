import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geheimenVanAdres, type Geheim } from './geheim.ts';
import { vindGeheimen } from './tekstcontrole.ts';

const geheimen: readonly Geheim[] = [
  ...geheimenVanAdres('Zilverberkhof 14, 6999 ZZ Voorbeeldstad'),
  { soort: 'telefoon', tekst: '06 0000 7314' },
  { soort: 'school', tekst: 'basisschool De Wilg' },
  { soort: 'instelling', tekst: 'Huis De Zeven Linden' },
  { soort: 'sport', tekst: 'SV Êlan' },
];
const gevonden = (tekst: string, van = geheimen) =>
  vindGeheimen(tekst, van).map((plek) => `${plek.soort}: ${tekst.slice(plek.van, plek.tot)}`);

describe('an address that somebody typed', () => {
  it('is known by its street, postcode and place', () => {
    expect(geheimenVanAdres('Zilverberkhof 14, 6999 ZZ Voorbeeldstad')).toEqual([
      { soort: 'straat', tekst: 'Zilverberkhof 14' },
      { soort: 'postcode', tekst: '6999 ZZ' },
      { soort: 'plaats', tekst: 'Voorbeeldstad' },
    ]);
    expect(geheimenVanAdres('Zilverberkhof 14\n6999zz\nVoorbeeldstad').map(({ soort }) => soort)).toEqual([
      'straat',
      'postcode',
      'plaats',
    ]);
    expect(geheimenVanAdres('Zilverberkhof 14, Voorbeeldstad').map(({ tekst }) => tekst)).toEqual([
      'Zilverberkhof 14',
      'Voorbeeldstad',
    ]);
    expect(geheimenVanAdres('Zilverberkhof 14')).toEqual([{ soort: 'straat', tekst: 'Zilverberkhof 14' }]);
  });
});

describe('a text that gives away where somebody is', () => {
  it.each([
    ['Ik was op de zilverberk hof 14.', 'straat: zilverberk hof 14'],
    ['Zij wonen aan het ZILVER-BERKHOF', 'straat: ZILVER-BERKHOF'],
    ['bij Zilverbérkhof nr 14', 'straat: Zilverbérkhof'],
    ['bij de Zilverberghof', 'straat: Zilverberghof'],
    ['6999zz dus', 'postcode: 6999zz'],
    ['postcode 6999 - ZZ', 'postcode: 6999 - ZZ'],
    ['met de trein naar voorbeeld stad', 'plaats: voorbeeld stad'],
    ['een Voorbeeldstadse bakker', 'plaats: Voorbeeldstadse'],
    ['bel 06-00007314', 'telefoon: 06-00007314'],
    ['bel +31 6 0000 73 14 vanavond', 'telefoon: +31 6 0000 73 14'],
    ['bel 0031(0)6.0000.7314', 'telefoon: 0031(0)6.0000.7314'],
    ['haar nummer: 0000 7314', 'telefoon: 0000 7314'],
    ['Sem zit op De Wilg', 'school: De Wilg'],
    ['de juf van school wilg', 'school: school wilg'],
    ['zij sliepen in de Zeven Linden', 'instelling: de Zeven Linden'],
    ['zij turnt bij Élan', 'sport: Élan'],
  ])('%s', (tekst, plek) => {
    expect(gevonden(tekst)).toEqual([plek]);
  });

  it('knows a shortened street, and accents typed as signs of their own', () => {
    const straat = [{ soort: 'straat', tekst: 'Háverlandstraat 3' }] as const;
    expect(gevonden('op de Haverlandstr. 3', straat)).toEqual(['straat: Haverlandstr. 3']);
    expect(gevonden('op de Ha\u0301verlandstraat', straat)).toEqual(['straat: Ha\u0301verlandstraat']);
  });
});

describe('a text that gives nothing away', () => {
  it.each([
    'Wij liepen onder de wilgen, bij een wilg.',
    'De zilverberk in het hof bloeide.',
    'Het bedrag is 6999 euro, met 14 dagen.',
    'Zij noemde een voorbeeld van de stad.',
    'Afspraak 0031 op 06-11-2026, kenmerk 000073.',
    'zij heeft elan',
    '',
  ])('%s', (tekst) => {
    expect(gevonden(tekst)).toEqual([]);
  });

  it('holds a short name of a place to its capital: "ede" is no place', () => {
    const plaats = [{ soort: 'plaats', tekst: 'Ede' }] as const;
    expect(gevonden('Zij wonen in Ede.', plaats)).toEqual(['plaats: Ede']);
    expect(gevonden('De ede werd afgelegd.', plaats)).toEqual([]);
  });
});

const ruis = fc.stringMatching(/^[bcdfgkmnpqx ,.!?\n]{0,40}$/);
const hoofdletters = (tekst: string) => fc.constantFrom(tekst, tekst.toUpperCase(), tekst.toLowerCase());
const verknipt = (delen: readonly string[], tussen: readonly string[]) =>
  fc
    .array(fc.constantFrom(...tussen), { minLength: delen.length - 1, maxLength: delen.length - 1 })
    .map((voegen) => delen.map((deel, nummer) => deel + (voegen[nummer] ?? '')).join(''));
const geplant = fc.oneof(
  verknipt(['Zilver', 'berk', 'hof'], ['', ' ', '-', '  ', '\n']).chain(hoofdletters),
  verknipt(['Voorbeeld', 'stad'], ['', ' ', '-']).chain(hoofdletters),
  verknipt(['6999', 'ZZ'], ['', ' ', '-', '. ']).chain(hoofdletters),
  fc
    .tuple(
      fc.constantFrom('06', '+316', '00316', '+31(0)6', '6'),
      verknipt(['', '0000', '73', '14'], ['', ' ', '-', '.']),
    )
    .map((delen) => delen.join('')),
  verknipt(['De', 'Wilg'], [' ', '  ']).chain(hoofdletters),
);

it('a secret planted anywhere in a text, written in any of these ways, is found', () => {
  fc.assert(
    fc.property(ruis, geplant, ruis, (voor, geheim, na) => {
      const tekst = `${voor} ${geheim} ${na}`;
      const [plek] = vindGeheimen(tekst, geheimen);
      expect(plek, tekst).toBeDefined();
      expect(plek?.van).toBeLessThanOrEqual(voor.length + 1);
      expect(plek?.tot).toBeGreaterThanOrEqual(voor.length + 1 + geheim.length);
    }),
    { numRuns: 2_000 },
  );
});

it('a text of other words stays silent, whatever its digits and signs', () => {
  const woord = fc.oneof(
    fc.constantFrom(
      'wilgen',
      'zilver',
      'berk',
      'hof',
      'voorbeeld',
      'linden',
      'zeven',
      'school',
      'huis',
      'sv',
    ),
    fc.stringMatching(/^[bcdfgkmnpqx]{3,9}$/),
    fc.integer({ min: 10, max: 9_999 }).map(String),
  );
  const anders = fc.array(woord, { maxLength: 30 }).filter((woorden) => {
    const aaneen = woorden.join(' ');
    return !/zilver berk hof|voorbeeld stad|zeven linden|7314|6999/.test(aaneen);
  });
  fc.assert(
    fc.property(anders, (woorden) => {
      expect(vindGeheimen(woorden.join(' '), geheimen)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});
