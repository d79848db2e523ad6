import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { huishoudenId, persoonId, type Gezag, type PersoonId } from '../gezin/index.ts';
import { findOnvolledigeDatum, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import { defaultLezers, type Gezinspersoon, type Notitiefeiten } from './index.ts';

const vandaag = getPlainDate('2027-01-12');
const bijLinda = huishoudenId('geheim');
const bijMark = huishoudenId('mark');
const [noor, sem, linda, mark, ilse, ria] = ['noor', 'sem', 'linda', 'mark', 'ilse', 'ria'].map(
  persoonId,
) as [PersoonId, PersoonId, PersoonId, PersoonId, PersoonId, PersoonId];
const gezag: Gezag = {
  kind: 'bekend',
  houders: [linda, mark].map((persoon) => ({ soort: 'ouder', persoon })),
  bronnen: ['brp'],
};
const aPersoon = (id: PersoonId, geboren: string, over: Partial<Gezinspersoon>): Gezinspersoon => ({
  id,
  plaats: 'ouder',
  geboorte: { soort: 'geboren', datum: findOnvolledigeDatum(geboren) as OnvolledigeDatum },
  overleden: false,
  huishoudens: [bijLinda],
  exPartners: [],
  gezag: { kind: 'meerderjarig' },
  ...over,
});
const personen = [
  aPersoon(noor, '2014-09-03', { plaats: 'kind', gezag }),
  aPersoon(sem, '2019-05-21', { plaats: 'kind', gezag }),
  aPersoon(linda, '1988-03-09', { exPartners: [mark] }),
  aPersoon(mark, '1985-06-30', { huishoudens: [bijMark] }),
  aPersoon(ilse, '1990-11-17', { plaats: 'partnerVanOuder', huishoudens: [bijMark] }),
  aPersoon(ria, '1958-04-02', { plaats: 'verdereFamilie', huishoudens: [] }),
];
const notitie = (over: PersoonId[], aanwezig: PersoonId[], verteldDoor: PersoonId[] = []): Notitiefeiten => ({
  over,
  aanwezig,
  verteldDoor,
  gevoelig: [],
});
const read = (n: Notitiefeiten, wie = personen, veiligheidsstand = false) =>
  Object.fromEntries(
    defaultLezers(n, { personen: wie, veiligheidsstand }, vandaag).map((b) => [b.persoon, b.reden]),
  );
const readers = (n: Notitiefeiten, wie = personen, veiligheidsstand = false) =>
  defaultLezers(n, { personen: wie, veiligheidsstand }, vandaag)
    .filter((b) => b.leest)
    .map((b) => b.persoon);
const met = (id: PersoonId, over: Partial<Gezinspersoon>) =>
  personen.map((p) => (p.id === id ? { ...p, ...over } : p));

describe('who of the family reads a note by default', () => {
  it('is who it is about and who was there: Linda and Noor, and Mark not', () => {
    const n = notitie([linda, noor], [linda, noor], [linda]);
    expect(readers(n)).toEqual([noor, linda]);
    expect(read(n)).toMatchObject({
      noor: 'overZichzelf',
      linda: 'overZichzelf',
      mark: 'exPartner',
      sem: 'nietOver',
    });
  });
  it('is the parent with gezag for a child under twelve, when that parent was there', () => {
    expect(read(notitie([sem], [linda, sem]))).toMatchObject({
      linda: 'gezagOnderTwaalf',
      sem: 'jongerDanTwaalf',
    });
    expect(read(notitie([sem], [sem]))).toMatchObject({ linda: 'nietErbij' });
  });
  it('is the parent of a child of twelve only beside the child', () => {
    expect(read(notitie([noor], [linda, noor]))).toMatchObject({ linda: 'samenMetKind' });
    expect(read(notitie([noor], [linda]))).toMatchObject({ linda: 'kindLeestNietMee', noor: 'nietErbij' });
  });
  it('is from sixteen the young person alone', () => {
    const wie = met(noor, { geboorte: { soort: 'geboren', datum: '2011-01-12' as OnvolledigeDatum } });
    expect(read(notitie([noor], [linda, noor]), wie)).toMatchObject({
      noor: 'overZichzelf',
      linda: 'kindLeestZelf',
    });
  });
  it('changes on the twelfth birthday at 00.00', () => {
    const born = (datum: string) =>
      met(noor, { geboorte: { soort: 'geboren', datum: datum as OnvolledigeDatum } });
    expect(read(notitie([noor], [linda, noor]), born('2015-01-13'))).toMatchObject({
      noor: 'jongerDanTwaalf',
      linda: 'gezagOnderTwaalf',
    });
    expect(read(notitie([noor], [linda, noor]), born('2015-01-12'))).toMatchObject({
      noor: 'overZichzelf',
      linda: 'samenMetKind',
    });
    expect(readers(notitie([noor], [linda, noor]), born('2015'))).toEqual([]);
  });
  it('is nobody who has no gezag or of whom it is not known', () => {
    const geenBron: Gezag = { kind: 'nietBekend', reden: 'geenBron' };
    expect(read(notitie([sem], [linda]), met(sem, { gezag: geenBron }))).toMatchObject({
      linda: 'gezagNietBekend',
    });
    const alleenMark: Gezag = {
      kind: 'bekend',
      houders: [{ soort: 'ouder', persoon: mark }],
      bronnen: ['brp'],
    };
    expect(read(notitie([sem], [linda]), met(sem, { gezag: alleenMark }))).toMatchObject({
      linda: 'geenGezag',
    });
  });
  it('needs the right for every child the note is about', () => {
    const wie = met(sem, { gezag: { kind: 'nietBekend', reden: 'geenBron' } });
    expect(read(notitie([linda, sem], [linda, sem]), wie)).toMatchObject({ linda: 'gezagNietBekend' });
  });
  it('is never the other household, with gezag and present or not', () => {
    expect(read(notitie([sem], [mark, sem]))).toMatchObject({ mark: 'anderHuishouden' });
    expect(readers(notitie([mark], [mark]))).toEqual([mark]);
  });
  it('is not the other household while nobody knows where somebody lives', () => {
    expect(read(notitie([sem], [linda, sem]), met(linda, { huishoudens: [] }))).toMatchObject({
      linda: 'anderHuishouden',
    });
  });
  it('is never a new partner or a grandparent, also when it is about them', () => {
    expect(read(notitie([ilse, ria], [ilse, ria]))).toMatchObject({
      ilse: 'partnerVanOuder',
      ria: 'verdereFamilieOfNetwerk',
    });
  });
  it('never gives a parent what a child said', () => {
    expect(read(notitie([sem], [linda, sem], [sem]))).toMatchObject({ linda: 'woordenVanKind' });
    expect(readers(notitie([noor, linda], [noor, linda], [noor]))).toEqual([noor]);
  });
  it('never gives an adult what another adult said about him', () => {
    const samen = met(mark, { huishoudens: [bijLinda] }).map((p) => ({ ...p, exPartners: [] }));
    expect(read(notitie([linda, mark], [linda, mark], [linda]), samen)).toMatchObject({
      mark: 'overAnderGezegd',
      linda: 'overZichzelf',
    });
    expect(readers(notitie([linda, mark], [linda, mark]), samen)).toEqual([linda, mark]);
  });
  it("gives an adult's health, addiction and debts to that adult alone", () => {
    const schulden = (over: PersoonId[]) => ({
      ...notitie(over, [linda, noor]),
      gevoelig: [{ van: linda, onderwerp: 'schulden' as const }],
    });
    expect(readers(schulden([linda]))).toEqual([linda]);
    // Mixed with what is about Noor nobody reads it: Noor may not, and Linda reads about her only beside her.
    expect(read(schulden([linda, noor]))).toMatchObject({
      noor: 'gevoeligVanAnder',
      linda: 'kindLeestNietMee',
    });
  });
});

describe('whatever a note is about', () => {
  const wie = fc.subarray([noor, sem, linda, mark, ilse, ria]);
  const willekeurig = fc.record({
    over: wie,
    aanwezig: wie,
    verteldDoor: wie,
    gevoelig: fc
      .subarray([linda, mark])
      .map((van) => van.map((id) => ({ van: id, onderwerp: 'gezondheid' as const }))),
  });
  it('nobody reads it by default while a veiligheidsstand stands', () => {
    fc.assert(fc.property(willekeurig, (n) => readers(n, personen, true).length === 0));
  });
  it('nobody reads it who was not there, nor anything about the other household, nor words of a child', () => {
    fc.assert(
      fc.property(willekeurig, (n) => {
        const lezers = readers(n);
        for (const lezer of lezers) {
          expect([...n.aanwezig, ...n.verteldDoor]).toContain(lezer);
          expect([sem, ilse, ria]).not.toContain(lezer);
          expect(n.verteldDoor.filter((v) => (v === noor || v === sem) && v !== lezer)).toEqual([]);
          expect(n.gevoelig.filter(({ van }) => van !== lezer)).toEqual([]);
        }
        if (lezers.includes(mark)) expect([mark, ilse]).toEqual(expect.arrayContaining(n.over));
        if (n.over.includes(mark)) expect(lezers.filter((lezer) => lezer !== mark)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  it('everybody of the family gets an answer', () => {
    fc.assert(fc.property(willekeurig, (n) => Object.keys(read(n)).length === personen.length));
  });
});
