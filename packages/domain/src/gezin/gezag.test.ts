import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOnvolledigeDatum, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import {
  gezagscodes,
  gezagVan,
  heeftGezag,
  persoonId,
  type Gezagscode,
  type Gezagsgegeven,
} from './index.ts';

const noor = {
  id: persoonId('noor'),
  geboorte: { soort: 'geboren', datum: findOnvolledigeDatum('2014-09-03') as OnvolledigeDatum },
} as const;
const linda = persoonId('linda');
const mark = persoonId('mark');
const vandaag = getPlainDate('2027-01-12');
const vanaf = getPlainDate('2014-09-03');
const brp = (code: Gezagscode, ouders: { ouder1?: typeof linda; ouder2?: typeof mark }): Gezagsgegeven => ({
  kind: noor.id,
  bron: 'brp',
  code,
  vanaf,
  ...ouders,
});
const beide = { ouder1: linda, ouder2: mark };

describe('gezag over a child', () => {
  it.each<[Gezagscode, string[]]>([
    ['1', ['linda']],
    ['12', ['linda', 'mark']],
    ['1D', ['linda', 'derdeNietGenoemd']],
    ['2', ['mark']],
    ['2D', ['mark', 'derdeNietGenoemd']],
    ['D', ['derdeNietGenoemd']],
    ['3D', ['linda', 'mark', 'derdeNietGenoemd']],
  ])('is read from code %s of table 61 as %j', (code, verwacht) => {
    const gezag = gezagVan(noor, [brp(code, beide)], vandaag);
    expect(gezag.kind).toBe('bekend');
    if (gezag.kind !== 'bekend') return;
    expect(gezag.houders.map((houder) => ('persoon' in houder ? houder.persoon : houder.soort))).toEqual(
      verwacht,
    );
  });
  it('is not known without a source, and opens nothing', () => {
    const gezag = gezagVan(noor, [], vandaag);
    expect(gezag).toEqual({ kind: 'nietBekend', reden: 'geenBron' });
    expect(heeftGezag(gezag, linda)).toBe(false);
  });
  it('keeps an unnamed parent unnamed', () => {
    expect(gezagVan(noor, [brp('12', { ouder1: linda })], vandaag)).toMatchObject({
      houders: [
        { soort: 'ouder', persoon: linda },
        { soort: 'ouderNietGenoemd', ouder: 2 },
      ],
    });
  });
  it('is not known while two sources say different things, and known again when they agree', () => {
    const beschikking = (houders: (typeof linda)[]): Gezagsgegeven => ({
      kind: noor.id,
      bron: 'beschikking',
      vanaf,
      houders: houders.map((persoon) => ({ soort: 'ouder', persoon })),
    });
    expect(gezagVan(noor, [brp('12', beide), beschikking([linda])], vandaag)).toEqual({
      kind: 'nietBekend',
      reden: 'bronnenVerschillen',
    });
    expect(gezagVan(noor, [brp('12', beide), beschikking([mark, linda])], vandaag)).toMatchObject({
      kind: 'bekend',
      bronnen: ['brp', 'beschikking'],
    });
  });
  it('ends at eighteen at 00.00', () => {
    expect(gezagVan(noor, [brp('12', beide)], getPlainDate('2032-09-02')).kind).toBe('bekend');
    expect(gezagVan(noor, [brp('12', beide)], getPlainDate('2032-09-03')).kind).toBe('meerderjarig');
  });
  it('never names a parent whom no source names', () => {
    const ouders = fc.record({ ouder1: fc.constant(linda), ouder2: fc.constant(mark) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.constantFrom(...gezagscodes), ouders, (code, namen) => {
        const gezag = gezagVan(noor, [brp(code, namen)], vandaag);
        if (code === '2' || code === '2D' || code === 'D') expect(heeftGezag(gezag, linda)).toBe(false);
        if (namen.ouder2 === undefined || code.startsWith('1D') || code === '1')
          expect(heeftGezag(gezag, mark)).toBe(false);
      }),
    );
  });
});
