import { describe, expect, it } from 'vitest';
import { findBsn, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import type { BrpIdentiteit, BrpOuder, BrpPartner, BrpPersoon } from './index.ts';
import { composeGezin, gezagscodes, isMinderjarig } from './index.ts';

const dag = getPlainDate('2027-01-12');
const datum = (text: string) => text as OnvolledigeDatum;

function aIdentiteit(voornamen: string, over: Partial<BrpIdentiteit> = {}): BrpIdentiteit {
  return {
    bsn: undefined,
    naam: { voornamen, voorvoegsel: undefined, geslachtsnaam: 'Terpstra' },
    geslacht: 'onbekend',
    geboorte: undefined,
    ...over,
  };
}

function aPersoon(voornamen: string, over: Partial<BrpPersoon> = {}): BrpPersoon {
  return {
    ...aIdentiteit(voornamen),
    overleden: undefined,
    geheimhouding: false,
    opschorting: undefined,
    gezagscode: undefined,
    gemeentecode: undefined,
    adres: undefined,
    ouders: [],
    partners: [],
    kinderen: [],
    opmerkingen: [],
    ...over,
  };
}

const aOuder = (wie: BrpIdentiteit, over: Partial<BrpOuder> = {}): BrpOuder => ({
  ...wie,
  ouderaanduiding: '1',
  begin: datum('2015-03-01'),
  ...over,
});

const aPartner = (wie: BrpIdentiteit, over: Partial<BrpPartner> = {}): BrpPartner => ({
  ...wie,
  vorm: 'huwelijk',
  begin: datum('2010-05-05'),
  einde: undefined,
  ...over,
});

const geboorte = datum('2015-03-01');
const moeder = aIdentiteit('Hanna', { bsn: findBsn('999912008'), geboorte: datum('1985-02-02') });
const vader = aIdentiteit('Pieter', { bsn: findBsn('999912021'), geboorte: datum('1983') });
const ouders = [aOuder(moeder), aOuder(vader, { ouderaanduiding: '2' })];
const eigen = (wie: BrpIdentiteit, over: Partial<BrpPersoon>) => aPersoon('', { ...wie, ...over });

describe('a gezin from the BRP by relations alone', () => {
  it('is a gezin of one when the answer names no parent', () => {
    const gezin = composeGezin(aPersoon('Jip', { geboorte }), [], { dag });
    expect(gezin.leden.map(({ rol }) => rol)).toEqual(['kind']);
    expect(gezin.relaties).toEqual([]);
  });

  it('knows of the child itself what its own answer says, also without number or full date of birth', () => {
    const kind = aPersoon('Jip', { geboorte: datum('2015'), geheimhouding: true });
    expect(composeGezin(kind, [], { dag }).leden).toMatchObject([
      { bron: 'eigenAntwoord', geheimhouding: true },
    ]);
  });

  it('names a parent without number, and one of whom nothing is known as unknown', () => {
    const niets = aIdentiteit('', {
      naam: { voornamen: undefined, voorvoegsel: undefined, geslachtsnaam: undefined },
    });
    const kind = aPersoon('Jip', { geboorte, ouders: [aOuder(aIdentiteit('Roos')), aOuder(niets)] });
    const gezin = composeGezin(kind, [], { dag });
    expect(gezin.leden.map(({ naam, isOnbekend }) => [naam.voornamen, isOnbekend])).toEqual([
      ['Jip', false],
      ['Roos', false],
      [undefined, true],
    ]);
    expect(gezin.relaties).toHaveLength(2);
  });

  it('says of a parent who was only named neither that he lives nor that his address may be shown', () => {
    const lid = composeGezin(aPersoon('Jip', { geboorte, ouders }), [], { dag }).leden[1];
    expect(lid).toMatchObject({ bron: 'genoemd', overleden: undefined, geheimhouding: undefined });
  });

  it('takes the date of birth from the own list of a parent before that from the list of the child', () => {
    const antwoord = eigen(vader, { geboorte: datum('1983-06'), overleden: datum('2020-01-01') });
    const lid = composeGezin(aPersoon('Jip', { geboorte, ouders }), [antwoord], { dag }).leden[2];
    expect(lid).toMatchObject({ bron: 'eigenAntwoord', geboorte: '1983-06', overleden: '2020-01-01' });
  });

  it('tells an ended marriage of the parents once, with its period, although both answers name it', () => {
    const einde = datum('2019-11-30');
    const gezin = composeGezin(
      aPersoon('Jip', { geboorte, ouders }),
      [
        eigen(moeder, { partners: [aPartner(vader, { einde })] }),
        eigen(vader, { partners: [aPartner(moeder, { einde })] }),
      ],
      { dag },
    );
    expect(gezin.relaties.filter(({ soort }) => soort === 'partner')).toEqual([
      { soort: 'partner', van: 'ouder1', naar: 'ouder2', vorm: 'huwelijk', begin: '2010-05-05', einde },
    ]);
  });

  it('keeps two marriages of the same couple apart', () => {
    const twee = [
      aPartner(vader, { einde: datum('2012-01-01') }),
      aPartner(vader, { begin: datum('2014-01-01') }),
    ];
    const gezin = composeGezin(aPersoon('Jip', { geboorte, ouders }), [eigen(moeder, { partners: twee })], {
      dag,
    });
    expect(gezin.relaties.filter(({ soort }) => soort === 'partner')).toHaveLength(2);
  });

  it('names a former partner who is no parent only when the worker chose so', () => {
    const partners = [aPartner(aIdentiteit('Otto'), { einde: datum('0000') })];
    const compose = (partnersVanOuders: boolean) =>
      composeGezin(aPersoon('Jip', { geboorte, ouders }), [eigen(moeder, { partners })], {
        dag,
        partnersVanOuders,
      });
    expect(JSON.stringify(compose(false))).not.toContain('Otto');
    expect(compose(false).relaties.at(-1)).toMatchObject({ naar: undefined, einde: '0000' });
    expect(compose(true).relaties.at(-1)).toMatchObject({ van: 'ouder1', naar: 'partner1', einde: '0000' });
  });

  it('names brothers and sisters only when asked, each once, and never the child itself', () => {
    const zus = aIdentiteit('Fenna', { geboorte: datum('2012-12-12') });
    const zelf = aIdentiteit('Jip', { geboorte });
    const kinderen = [zelf, zus];
    const opgezocht = [eigen(moeder, { kinderen }), eigen(vader, { kinderen })];
    const kind = aPersoon('Jip', { geboorte, ouders });
    const namen = (broersEnZussen: boolean) =>
      composeGezin(kind, opgezocht, { dag, broersEnZussen }).leden.map(({ naam }) => naam.voornamen);
    expect(namen(false)).toEqual(['Jip', 'Hanna', 'Pieter']);
    expect(namen(true)).toEqual(['Jip', 'Hanna', 'Pieter', 'Fenna']);
  });
});

describe('gezag as the BRP says it', () => {
  const gezag = (over: Partial<BrpPersoon>) =>
    composeGezin(aPersoon('Jip', { geboorte, ouders, ...over }), [], { dag }).gezag;

  it('is not known without a code, however married the parents are', () => {
    const gehuwd = [eigen(moeder, { partners: [aPartner(vader)] })];
    const gezin = composeGezin(aPersoon('Jip', { geboorte, ouders }), gehuwd, { dag });
    expect(gezin.gezag).toEqual({ kind: 'nietBekend' });
  });

  it('lies with the parents and thirds whom each code of table 61 means', () => {
    const van = (code: keyof typeof gezagscodes) => {
      const uit = gezag({ gezagscode: code });
      return uit.kind === 'volgensCode' ? [uit.houders.join(), uit.derde] : undefined;
    };
    expect(van('1')).toEqual(['ouder1', false]);
    expect(van('2')).toEqual(['ouder2', false]);
    expect(van('12')).toEqual(['ouder1,ouder2', false]);
    expect(van('1D')).toEqual(['ouder1', true]);
    expect(van('2D')).toEqual(['ouder2', true]);
    expect(van('3D')).toEqual(['ouder1,ouder2', true]);
    expect(van('D')).toEqual(['', true]);
    expect(Object.keys(gezagscodes)).toHaveLength(7);
  });

  it('says which parent the code means and the answer does not name', () => {
    const uit = gezag({ gezagscode: '12', ouders: [aOuder(moeder)] });
    expect(uit).toMatchObject({ houders: ['ouder1'], ontbrekendeOuders: ['2'] });
  });

  it('ends at eighteen, whatever code is still there', () => {
    expect(gezag({ gezagscode: '12', geboorte: datum('2009-01-12') })).toEqual({ kind: 'meerderjarig' });
    expect(gezag({ gezagscode: '12', geboorte: datum('2009-01-13') }).kind).toBe('volgensCode');
  });

  it('ends by marriage, and not by a date of birth of which the day is missing', () => {
    const jong = (over: Partial<BrpPersoon>) => isMinderjarig(aPersoon('Jip', over), dag);
    expect(jong({ geboorte, partners: [aPartner(aIdentiteit('Otto'))] })).toBe(false);
    expect(jong({ geboorte: datum('2009-01') })).toBe(true);
    expect(jong({})).toBe(false);
  });
});
