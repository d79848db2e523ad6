import { describe, expect, it } from 'vitest';
import { getPlainDate, type Outcome } from '../kern/index.ts';
import { wettelijkKader as kader } from '../termijn/index.ts';
import {
  decideVerlengInformeren,
  decideVerteldAan,
  informeerklok,
  type Informeerplicht,
} from './informeer.ts';

const day = getPlainDate;
const plicht: Informeerplicht = { vastgelegdOp: day('2027-01-04'), stappen: [] };
const verleng = (weken: number, op: string, van = plicht, woorden = 'Eerst moet het kind veilig zijn.') =>
  decideVerlengInformeren(van, { weken, grond: 'beeindigen', woorden }, day(op), kader);
const uiterlijk = (van: Informeerplicht) => {
  const klok = informeerklok(van, kader);
  return klok.ok ? klok.value.uiterlijk : undefined;
};
const get = <T>(outcome: Outcome<T, { readonly kind: string }>): T => {
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ kind }) => kind).join());
  return outcome.value;
};
const kinds = (outcome: Outcome<unknown, { readonly kind: string }>) =>
  outcome.ok ? [] : outcome.refusals.map(({ kind }) => kind);

describe('the duty to tell somebody that others gave data about him', () => {
  it('is not put off by more than two weeks at once, nor without a reason', () => {
    expect(kinds(verleng(3, '2027-01-12'))).toEqual(['langerDanToegestaan']);
    expect(kinds(verleng(0, '2027-01-12'))).toEqual(['verlengingOnjuist']);
    expect(kinds(verleng(1, '2027-01-12', plicht, '  '))).toEqual(['redenOntbreekt']);
  });
  it('is not put off after its last day', () => {
    expect(kinds(verleng(1, '2027-02-02'))).toEqual(['verlengdBuitenTermijn']);
  });
  it('is not put off, nor done twice, for who was told', () => {
    const told = get(decideVerteldAan(plicht, day('2027-01-11'), day('2027-01-12')));
    expect(kinds(verleng(1, '2027-01-12', told))).toEqual(['alVerteld']);
    expect(kinds(decideVerteldAan(told, day('2027-01-12'), day('2027-01-12')))).toEqual(['alVerteld']);
  });
  it('cannot have been done before the recording, nor tomorrow', () => {
    expect(kinds(decideVerteldAan(plicht, day('2027-01-03'), day('2027-01-12')))).toEqual([
      'verteldVoorBegin',
    ]);
    expect(kinds(decideVerteldAan(plicht, day('2027-01-13'), day('2027-01-12')))).toEqual(['dagInToekomst']);
  });
  it('is four weeks from the recording, and goes on for two weeks again and again', () => {
    expect(uiterlijk(plicht)).toBe('2027-02-01');
    const een = get(verleng(2, '2027-01-12'));
    expect(uiterlijk(een)).toBe('2027-02-15');
    const twee = get(verleng(2, '2027-02-10', een));
    expect(uiterlijk(twee)).toBe('2027-03-01');
  });
  it('is kept late as well as in time', () => {
    expect(get(decideVerteldAan(plicht, day('2027-03-01'), day('2027-03-01'))).stappen).toHaveLength(1);
  });
  it('tells each extension as a step of its own', () => {
    const klok = get(informeerklok(get(verleng(1, '2027-01-12')), kader));
    expect(klok.termijn.stappen.map(({ code }) => code)).toContain('verlengdMet');
    expect(klok.termijn.bronstatus).toBe('tekst2017');
  });
});
