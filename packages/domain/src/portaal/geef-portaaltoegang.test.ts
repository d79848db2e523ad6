import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { persoonId, type Gezag, type PersoonId } from '../gezin/index.ts';
import { findOnvolledigeDatum, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import { medewerkerId } from '../regio/index.ts';
import {
  decideGeefPortaaltoegang,
  decideNeemPortaaltoegangTerug,
  intrekredenen,
  portaalsoorten,
  type Portaalsoort,
  type Toegangsfeiten,
  type VijfVragen,
} from './index.ts';

const today = getPlainDate('2027-01-12');
const samira = medewerkerId('samira');
const geboren = (datum: string) =>
  ({ soort: 'geboren', datum: findOnvolledigeDatum(datum) as OnvolledigeDatum }) as const;
const linda = persoonId('linda');
const mark = persoonId('mark');
const ilse = persoonId('ilse');
const noor = persoonId('noor');
const ria = persoonId('ria');
const gezagVan = (...houders: PersoonId[]): Gezag => ({
  kind: 'bekend',
  houders: houders.map((persoon) => ({ soort: 'ouder', persoon })),
  bronnen: ['brp'],
});
const feitenVan = (
  id: PersoonId,
  geboorte: string,
  over: Partial<Toegangsfeiten> = {},
  gezag: Gezag = gezagVan(linda, mark),
): Toegangsfeiten => ({
  persoon: { id, geboorte: geboren(geboorte), overleden: false },
  kinderen: [
    { kind: { id: noor, geboorte: geboren('2014-09-03') }, gezag, ouders: [linda, mark], pleegouders: [] },
  ],
  deelInPlan: false,
  vastGezicht: samira,
  standen: [],
  huisgenoten: [],
  heeft: undefined,
  ...over,
});
const vragenAls = (als: Portaalsoort, over: Partial<VijfVragen> = {}): VijfVragen => ({
  als,
  gevaar: { is: false },
  toestel: 'eigen',
  moment: '',
  taal: 'nl',
  leesniveau: 'gewoon',
  ...over,
});
const geef = (feiten: Toegangsfeiten, vragen: VijfVragen, door = samira) =>
  decideGeefPortaaltoegang(feiten, { vragen, door }, today);
const kinds = (outcome: ReturnType<typeof geef>) =>
  outcome.ok ? [] : outcome.refusals.map(({ kind }) => kind);

describe('the portal is not opened', () => {
  it('by who stands in for the vast gezicht, nor when there is none', () => {
    const vragen = vragenAls('ouder');
    expect(kinds(geef(feitenVan(linda, '1988-03-09'), vragen, medewerkerId('vervanger')))).toEqual([
      'alleenVastGezichtGeeft',
    ]);
    expect(kinds(geef(feitenVan(linda, '1988-03-09', { vastGezicht: undefined }), vragen))).toEqual([
      'alleenVastGezichtGeeft',
    ]);
  });
  it("for a parent's new partner, who is no parent and asked nothing by the plan", () => {
    const feiten = feitenVan(ilse, '1990-02-02');
    expect(portaalsoorten.filter((als) => geef(feiten, vragenAls(als)).ok)).toEqual([]);
  });
  it('for a child under twelve, whoever asks it, nor for one of whom the birth is not known', () => {
    expect(kinds(geef(feitenVan(noor, '2019-05-21'), vragenAls('jeugdige')))).toEqual(['jongerDanTwaalf']);
    expect(kinds(geef(feitenVan(noor, '2015'), vragenAls('jeugdige')))).toEqual(['leeftijdNietBekend']);
    expect(kinds(geef(feitenVan(noor, '2019-05-21', { deelInPlan: true }), vragenAls('netwerk')))).toEqual([
      'jongerDanTwaalf',
    ]);
  });
  it('as a young person for who is grown up', () => {
    expect(kinds(geef(feitenVan(noor, '2009-01-12'), vragenAls('jeugdige')))).toEqual([
      'jeugdigeIsVolwassen',
    ]);
  });
  it('for a voogd or mentor of whom no document was seen', () => {
    const feiten = feitenVan(ria, '1958-04-02');
    expect(kinds(geef(feiten, vragenAls('vertegenwoordiger')))).toEqual(['besluitOntbreekt']);
    expect(geef(feiten, vragenAls('vertegenwoordiger', { vertegenwoordiging: 'mentor' })).ok).toBe(true);
  });
  it('while danger stands and nobody names it with what was agreed', () => {
    const feiten = feitenVan(mark, '1985-06-30', { standen: [{ gevaar: mark, voor: linda }] });
    expect(kinds(geef(feiten, vragenAls('ouder')))).toEqual(['gevaarNietGenoemd']);
    const leeg = { is: true, welk: ' ', afspraak: '' } as const;
    expect(kinds(geef(feiten, vragenAls('ouder', { gevaar: leeg, moment: 'Op zijn werk.' })))).toEqual([
      'gevaarZonderWoorden',
      'gevaarZonderAfspraak',
    ]);
  });
  it('for who lives with somebody in danger or who is one, as long as nobody names it', () => {
    const thuis = { huisgenoten: [noor], standen: [{ gevaar: mark, voor: noor }] };
    expect(
      kinds(geef(feitenVan(ria, '1958-04-02', { ...thuis, deelInPlan: true }), vragenAls('netwerk'))),
    ).toEqual(['gevaarNietGenoemd']);
    const elders = { huisgenoten: [], standen: [{ gevaar: mark, voor: noor }], deelInPlan: true };
    expect(geef(feitenVan(ria, '1958-04-02', elders), vragenAls('netwerk')).ok).toBe(true);
  });
  it('on a phone that somebody looks at, and on a shared one only with a safe moment', () => {
    const feiten = feitenVan(linda, '1988-03-09');
    expect(kinds(geef(feiten, vragenAls('ouder', { toestel: 'meegekeken', moment: 'Overdag.' })))).toEqual([
      'toestelNietVeilig',
    ]);
    expect(kinds(geef(feiten, vragenAls('ouder', { toestel: 'gedeeld' })))).toEqual([
      'veiligMomentOntbreekt',
    ]);
  });
  it('as something else while it is open', () => {
    const feiten = feitenVan(linda, '1988-03-09', { heeft: 'ouder', deelInPlan: true });
    expect(kinds(geef(feiten, vragenAls('netwerk')))).toEqual(['toegangAlsAnder']);
  });
});

describe('the portal is opened', () => {
  it('by the answers of the person; gezag is a right to be asked about, not an opening', () => {
    const met = geef(feitenVan(linda, '1988-03-09'), vragenAls('ouder'));
    const zonder = geef(feitenVan(mark, '1985-06-30', {}, gezagVan(linda)), vragenAls('ouder'));
    expect([met, zonder]).toMatchObject([
      { value: { soort: 'gegeven', recht: 'gezag' } },
      { value: { recht: 'ouderZonderGezag' } },
    ]);
  });
  it('for a young person of twelve on its own, whatever gezag there is and whoever does not consent', () => {
    const gezag = fc.constantFrom<Gezag>(
      gezagVan(linda, mark),
      gezagVan(mark),
      { kind: 'nietBekend', reden: 'geenBron' },
      { kind: 'nietBekend', reden: 'bronnenVerschillen' },
    );
    fc.assert(
      fc.property(gezag, fc.integer({ min: 12, max: 17 }), (over, jaren) => {
        const feiten = feitenVan(noor, `${2027 - jaren}-01-12`, {}, over);
        expect(geef(feiten, vragenAls('jeugdige'))).toMatchObject({
          ok: true,
          value: { recht: 'eigenRecht' },
        });
      }),
    );
  });
  it('with danger named, what was agreed and a safe moment, kept without the spaces around them', () => {
    const feiten = feitenVan(noor, '2014-09-03', { standen: [{ gevaar: mark, voor: noor }] });
    const gevaar = { is: true, welk: ' Papa mag niets zien. ', afspraak: 'Alleen bij oma.' } as const;
    expect(geef(feiten, vragenAls('jeugdige', { gevaar, moment: ' Na school. ' }))).toMatchObject({
      value: { vragen: { gevaar: { welk: 'Papa mag niets zien.' }, moment: 'Na school.' } },
    });
  });
  it('a second time by renewing the answers alone', () => {
    expect(geef(feitenVan(linda, '1988-03-09', { heeft: 'ouder' }), vragenAls('ouder'))).toMatchObject({
      value: { soort: 'herzien' },
    });
  });
});

describe('the portal is closed', () => {
  it('by the vast gezicht alone, and only when it is open', () => {
    const terug = (heeft: Portaalsoort | undefined, door = samira) =>
      decideNeemPortaaltoegangTerug({ vastGezicht: samira, heeft }, { reden: 'gevaar', door });
    expect(terug('ouder', medewerkerId('ruben'))).toMatchObject({
      refusals: [{ kind: 'alleenVastGezichtGeeft' }],
    });
    expect(terug(undefined)).toMatchObject({ refusals: [{ kind: 'heeftGeenToegang' }] });
    expect(terug('ouder').ok).toBe(true);
  });
  it('for no reason that is a parent asking it for a child', () => {
    expect(intrekredenen.filter((reden) => /ouder|gezag/i.test(reden))).toEqual([]);
  });
});
