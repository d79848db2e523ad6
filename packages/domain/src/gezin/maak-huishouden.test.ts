import { describe, expect, it } from 'vitest';
import { findOnvolledigeDatum, getPlainDate as d, type OnvolledigeDatum } from '../kern/index.ts';
import {
  decideMaakHuishouden,
  decideVerhuizing,
  huishoudenId,
  persoonId,
  type Inwoning,
  type Persoon,
  type Verhuis,
} from './index.ts';

const vandaag = d('2027-01-12');
const persoon = (id: string, geboren: string): Persoon => ({
  id: persoonId(id),
  naam: { roepnaam: id },
  geslacht: 'onbekend',
  geboorte: { soort: 'geboren', datum: findOnvolledigeDatum(geboren) as OnvolledigeDatum },
});
const [noor, linda] = [persoon('noor', '2014-09-03'), persoon('linda', '1988-03-09')];
const [bijLinda, bijMark] = [huishoudenId('linda'), huishoudenId('mark')];
const kinds = (outcome: { ok: boolean; refusals?: readonly { kind: string }[] }) =>
  outcome.ok ? [] : outcome.refusals?.map((refusal) => refusal.kind);

describe('making a household', () => {
  const maak = (naam: string, bewoners = [linda.id, noor.id]) =>
    decideMaakHuishouden({ naam, bewoners, vanaf: vandaag });
  it('is named by who live there', () => {
    for (const naam of ['Linda, Noor en Sem', 'oma Ria', 'gezinshuis De Wissel'])
      expect(maak(` ${naam} `)).toMatchObject({ value: { naam } });
  });
  it.each<[string, ReturnType<typeof maak>, string]>([
    ['a postcode', maak('Linda 6999ZZ'), 'huishoudennaamIsPlaats'],
    ['a house number', maak('Zilverberkhof 14'), 'huishoudennaamIsPlaats'],
    ['a street', maak('de Kerkstraat'), 'huishoudennaamIsPlaats'],
    ['no name', maak('  '), 'huishoudennaamOntbreekt'],
    ['nobody who lives there', maak('oma Ria', []), 'bewonerOntbreekt'],
  ])('refuses %s', (_, outcome, kind) => {
    expect(kinds(outcome)).toEqual([kind]);
  });
});

describe('moving', () => {
  const woont = (huishouden: typeof bijLinda, vanaf: string, tot?: string): Inwoning => ({
    id: `${huishouden} ${vanaf}`,
    huishouden,
    persoon: noor.id,
    vanaf: d(vanaf),
    ...(tot === undefined ? {} : { tot: d(tot) }),
  });
  const verhuis = (over: Partial<Verhuis>, inwoningen: readonly Inwoning[]) =>
    decideVerhuizing(
      { leden: [noor, linda], inwoningen },
      { persoon: noor.id, naar: bijMark, vanaf: d('2027-01-04'), keuze: 'verhuist', ...over },
      vandaag,
    );
  const bijMoeder = woont(bijLinda, '2025-11-30');
  it('leaves the home somebody had, and not the one he had before', () => {
    const before = woont(bijMark, '2019-01-01', '2025-11-30');
    expect(verhuis({}, [before, bijMoeder])).toEqual({
      ok: true,
      value: { verlaat: ['linda 2025-11-30'] },
    });
  });
  it('lets a child keep its other home', () => {
    expect(verhuis({ keuze: 'ookHier' }, [bijMoeder])).toEqual({ ok: true, value: { verlaat: [] } });
  });
  it.each<[string, ReturnType<typeof verhuis>, string]>([
    ['a day in the future', verhuis({ vanaf: d('2027-01-13') }, []), 'vanafInToekomst'],
    ['who lives there already', verhuis({ naar: bijLinda }, [bijMoeder]), 'woontHierAl'],
    [
      'a day before the home he would leave',
      verhuis({ vanaf: d('2025-11-01') }, [bijMoeder]),
      'woontErLater',
    ],
    ['two homes for an adult', verhuis({ persoon: linda.id, keuze: 'ookHier' }, []), 'tweeHuizenAlleenKind'],
    ['somebody outside the family', verhuis({ persoon: persoonId('buur') }, []), 'persoonNietInGezin'],
  ])('refuses %s', (_, outcome, kind) => {
    expect(kinds(outcome)).toEqual([kind]);
  });
});
