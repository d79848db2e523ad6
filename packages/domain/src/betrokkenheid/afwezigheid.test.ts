import { describe, expect, it } from 'vitest';
import { gezinId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import { decideMeldAfwezig, eersteOnbemandeDag, type Betrokkenheid, type MeldAfwezig } from './index.ts';

const d = getPlainDate;
const vandaag = d('2027-01-12');
const [een, twee] = [gezinId('1'), gezinId('2')];
const [samira, daan, sara] = [medewerkerId('samira'), medewerkerId('daan'), medewerkerId('sara')];
const state = { eigenGezinnen: [een, twee], eerder: [], collegas: [daan, sara], collegasAfwezig: [sara] };
const ask = (over: Partial<MeldAfwezig> = {}, met: Partial<Parameters<typeof decideMeldAfwezig>[0]> = {}) => {
  const decided = decideMeldAfwezig(
    { ...state, ...met },
    {
      medewerker: samira,
      vanaf: vandaag,
      tot: d('2027-01-20'),
      vervangers: new Map([
        [een, daan],
        [twee, undefined],
      ]),
      ...over,
    },
    vandaag,
  );
  return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
};

describe('saying that one is away', () => {
  it.each<[string, Partial<MeldAfwezig>, string]>([
    ['an end on or before the first day', { tot: vandaag }, 'totVoorVanaf'],
    ['a day that has passed', { vanaf: d('2027-01-11') }, 'afwezigInVerleden'],
    ['more than a year', { tot: d('2028-06-01') }, 'afwezigTeLang'],
    ['a family left out', { vervangers: new Map([[een, daan]]) }, 'gezinNietGenoemd'],
  ])('is refused with %s', (_, over, kind) => {
    expect(ask(over)).toEqual([kind]);
  });
  it('is refused with a family of somebody else, and with who is no colleague or away himself', () => {
    const met = (wie: typeof samira, gezin = twee) =>
      new Map([
        [een, daan],
        [twee, undefined],
        [gezin, wie],
      ]);
    expect(ask({ vervangers: met(daan, gezinId('9')) })).toEqual(['nietUwGezin']);
    expect(ask({ vervangers: met(samira) })).toEqual(['vervangerNietVanTeam']);
    expect(ask({ vervangers: met(medewerkerId('vera')) })).toEqual(['vervangerNietVanTeam']);
    expect(ask({ vervangers: met(sara) })).toEqual(['vervangerAfwezig']);
  });
  it('is refused twice for the same days', () => {
    const eerder = [{ medewerker: samira, vanaf: d('2027-01-19'), tot: d('2027-02-01') }];
    expect(ask({}, { eerder })).toEqual(['alAfwezig']);
    expect(ask({ tot: d('2027-01-19') }, { eerder })).toEqual([]);
  });
  it('may leave it open who stands in, which asks the team leader', () => {
    expect(ask()).toEqual([]);
  });
});

describe('a day without anybody', () => {
  const mee = (rol: Betrokkenheid['rol'], medewerker: typeof samira, vanaf = '2026-01-01', tot?: string) =>
    ({
      ...{ gezin: een, medewerker, organisatie: organisatieId('arnhem'), rol, vanaf: d(vanaf) },
      tot: tot === undefined ? undefined : d(tot),
    }) as Betrokkenheid;
  const weg = (medewerker: typeof samira) => ({ medewerker, vanaf: vandaag, tot: d('2027-01-20') });
  const eerste = (rij: readonly Betrokkenheid[], ...afwezig: (typeof samira)[]) =>
    eersteOnbemandeDag(rij, afwezig.map(weg), { vanaf: vandaag, tot: d('2027-01-20') });
  const vast = mee('vastgezicht', samira);

  it('is the first on which face and stand-in are both gone', () => {
    expect(eerste([vast], samira)).toBe('2027-01-12');
    expect(eerste([vast, mee('vervanger', daan, '2027-01-12', '2027-01-15')], samira)).toBe('2027-01-15');
    expect(eerste([vast, mee('vervanger', daan, '2027-01-12', '2027-01-20')], samira, daan)).toBe(
      '2027-01-12',
    );
  });
  it('is none with the other of the duo, or with a stand-in to the last day', () => {
    expect(eerste([vast], daan)).toBeUndefined();
    expect(eerste([vast, mee('duogezicht', daan)], samira)).toBeUndefined();
    expect(eerste([vast, mee('vervanger', daan, '2027-01-12', '2027-01-20')], samira)).toBeUndefined();
  });
  it('is not filled by somebody who only thinks along', () => {
    expect(eerste([vast, mee('meedenker', daan)], samira)).toBe('2027-01-12');
  });
});
