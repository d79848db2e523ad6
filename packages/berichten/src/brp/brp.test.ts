import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BrpPersoon } from '@rondom/domain/brp';
import { findBsn } from '@rondom/domain/kern';
import { makeRaadpleegvraag, readBrpAntwoord } from './index.ts';

const antwoord = (...personen: unknown[]) => ({ type: 'RaadpleegMetBurgerservicenummer', personen });

function lees(persoon: unknown): BrpPersoon {
  const uit = readBrpAntwoord(antwoord(persoon));
  if (!uit.ok || uit.value[0] === undefined) throw new Error('niet gelezen');
  return uit.value[0];
}

const datum = (text: string) => ({ type: 'Datum', datum: text, langFormaat: 'x' });

describe('an answer of the BRP', () => {
  it('without persons says that nobody has the number', () => {
    expect(readBrpAntwoord(antwoord())).toEqual({ ok: true, value: [] });
  });

  it('of another form is refused by kind, never thrown', () => {
    const kind = (value: unknown) => {
      const uit = readBrpAntwoord(value);
      return uit.ok ? 'ok' : uit.refusals[0]?.kind;
    };
    expect(kind('<html>')).toBe('brpAntwoordGeenObject');
    expect(kind({ type: 'ZoekMetPostcodeEnHuisnummer', personen: [] })).toBe('brpAntwoordAnderType');
    expect(kind({ type: 'RaadpleegMetBurgerservicenummer' })).toBe('brpAntwoordZonderPersonen');
    expect(readBrpAntwoord(antwoord({}, 'niets'))).toEqual({
      ok: false,
      refusals: [{ kind: 'brpPersoonOnleesbaar', plaats: 1 }],
    });
  });

  it('is read whatever stands in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (los, persoon) => {
        readBrpAntwoord(los);
        readBrpAntwoord(
          antwoord(persoon, { ouders: [persoon], partners: persoon, geboorte: { datum: persoon } }),
        );
      }),
    );
  });
});

describe('a date of birth from the BRP', () => {
  const geboorte = (json: unknown) => lees({ geboorte: { datum: json } });

  it('is kept as given in each of its four forms, also a day that does not exist', () => {
    expect(geboorte(datum('2014-09-03')).geboorte).toBe('2014-09-03');
    expect(geboorte(datum('1967-02-30')).geboorte).toBe('1967-02-30');
    expect(geboorte({ type: 'JaarMaandDatum', jaar: 1978, maand: 6 }).geboorte).toBe('1978-06');
    expect(geboorte({ type: 'JaarDatum', jaar: 1970 }).geboorte).toBe('1970');
    expect(geboorte({ type: 'DatumOnbekend', onbekend: true }).geboorte).toBe('0000');
  });

  it('that is no date at all keeps its year and month, with a remark that says where', () => {
    expect(geboorte(datum('1982-12-91'))).toMatchObject({
      geboorte: '1982-12',
      opmerkingen: [{ kind: 'datumOnleesbaar', pad: 'geboorte.datum' }],
    });
    expect(geboorte('gisteren').geboorte).toBeUndefined();
  });
});

describe('people named in an answer', () => {
  it('are parents also without number, and with a name that is only a dot', () => {
    const { ouders, opmerkingen } = lees({
      ouders: [
        { ouderAanduiding: '1', naam: { geslachtsnaam: '.' } },
        { ouderAanduiding: '2', naam: { voornamen: 'Ewa', geslachtsnaam: 'Nowak' }, geslacht: { code: 'V' } },
      ],
    });
    expect(ouders[0]).toMatchObject({ bsn: undefined, ouderaanduiding: '1', geboorte: undefined });
    expect(ouders[0]?.naam).toEqual({
      voornamen: undefined,
      voorvoegsel: undefined,
      geslachtsnaam: undefined,
    });
    expect(ouders[1]).toMatchObject({ geslacht: 'vrouw', naam: { geslachtsnaam: 'Nowak' } });
    expect(opmerkingen).toEqual([]);
  });

  it('lose a number that fails the eleven-test, and the remark does not repeat it', () => {
    const persoon = lees({
      kinderen: [{ burgerservicenummer: '999999245', naam: { geslachtsnaam: 'Vos' } }],
    });
    expect(persoon.kinderen[0]?.bsn).toBeUndefined();
    expect(persoon.opmerkingen).toEqual([{ kind: 'bsnOngeldig', pad: 'kinderen[0].burgerservicenummer' }]);
  });

  it('have an ended partnership also when nobody knows the day', () => {
    const partner = (ontbinding: object) =>
      lees({ partners: [{ soortVerbintenis: { code: 'P' }, ...ontbinding }] }).partners[0];
    expect(partner({})).toMatchObject({ vorm: 'geregistreerdpartnerschap', einde: undefined });
    expect(partner({ ontbindingHuwelijkPartnerschap: {} })?.einde).toBe('0000');
    expect(partner({ ontbindingHuwelijkPartnerschap: { datum: datum('2019-04-01') } })?.einde).toBe(
      '2019-04-01',
    );
  });
});

describe('the person who was asked', () => {
  it('is deceased also when only the closing of the list says so', () => {
    expect(lees({ overlijden: { datum: datum('2019-10-10') } }).overleden).toBe('2019-10-10');
    expect(lees({ opschortingBijhouding: { reden: { code: 'O' } } }).overleden).toBe('0000');
    expect(lees({ opschortingBijhouding: { reden: { code: 'E' } } }).overleden).toBeUndefined();
  });

  it('has gezag only by a code of table 61', () => {
    const met = (code: string) => lees({ indicatieGezagMinderjarige: { code } });
    expect(met('1D').gezagscode).toBe('1D');
    expect(met('13')).toMatchObject({ gezagscode: undefined, opmerkingen: [{ kind: 'gezagscodeOnbekend' }] });
    expect(met('toString').gezagscode).toBeUndefined();
  });

  it('lives at a secret address when the register says so', () => {
    const verblijfadres = {
      officieleStraatnaam: 'Lindehof',
      huisnummer: 3,
      huisletter: 'b',
      woonplaats: 'Ede',
    };
    const persoon = lees({
      geheimhoudingPersoonsgegevens: true,
      verblijfplaats: { type: 'Adres', verblijfadres },
    });
    expect(persoon.geheimhouding).toBe(true);
    expect(persoon.adres).toEqual({ soort: 'binnenland', regels: ['Lindehof 3b', 'Ede'] });
    expect(lees({ verblijfplaats: { type: 'VerblijfplaatsOnbekend' } }).adres).toEqual({
      soort: 'onbekend',
      regels: [],
    });
  });
});

describe('a question to the BRP', () => {
  it('asks one number and nothing that is delivered by itself', () => {
    const bsn = findBsn('999912008');
    if (bsn === undefined) throw new Error('proefnummer klopt niet');
    const { burgerservicenummer, fields } = makeRaadpleegvraag(bsn);
    expect(burgerservicenummer).toEqual([bsn]);
    for (const veld of fields)
      expect(veld).not.toMatch(/geheimhouding|opschorting|inOnderzoek|rni|verificatie/);
  });
});
