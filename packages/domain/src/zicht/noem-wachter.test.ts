import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import { decideNoemWachter, type Kandidaat } from './noem-wachter.ts';

const brug = organisatieId('1');
const team = organisatieId('2');
const ruben: Kandidaat = {
  medewerker: medewerkerId('10'),
  organisatie: brug,
  beschikbaar: true,
  doetMee: false,
};
const wacht = { verantwoordelijk: brug };
const noem = (
  van: Parameters<typeof decideNoemWachter>[0],
  door: typeof brug | null,
  wie: Kandidaat | undefined,
  ritme = 7,
) => {
  const decided = decideNoemWachter(van, { organisatie: door }, wie, { wachter: ruben.medewerker, ritme });
  return decided.ok ? decided.value : decided.refusals.map(({ kind }) => kind);
};

describe('who watches is named', () => {
  it('by the organisation in charge of the child and by no other', () => {
    expect(noem(wacht, team, ruben)).toEqual(['nietVerantwoordelijk']);
    expect(noem(wacht, null, ruben)).toEqual(['nietVerantwoordelijk']);
    expect(noem({}, brug, ruben)).toEqual(['nietVerantwoordelijk']);
  });

  it('never after the waiting ended', () => {
    expect(noem({ ...wacht, beeindigdOp: getPlainDate('2027-01-11') }, brug, ruben)).toEqual([
      'wachtGeeindigd',
    ]);
  });

  it('never somebody who left or whose registration ended, nor a name that is not known', () => {
    expect(noem(wacht, brug, { ...ruben, beschikbaar: false })).toEqual(['wachterNietBeschikbaar']);
    expect(noem(wacht, brug, undefined)).toEqual(['wachterNietBeschikbaar']);
  });

  it('never a stranger of another organisation', () => {
    expect(noem(wacht, brug, { ...ruben, organisatie: team })).toEqual(['wachterVanBuiten']);
  });

  it('with a rhythm of the list', () => {
    expect(noem(wacht, brug, ruben, 5)).toEqual(['ritmeOnbekend']);
  });

  it('only when something changes, or when the same person came back', () => {
    const nu = { wachter: ruben.medewerker, ritme: 7, zonderOog: false };
    expect(noem({ ...wacht, nu }, brug, ruben)).toEqual(['zelfdeZicht']);
    expect(noem({ ...wacht, nu: { ...nu, zonderOog: true } }, brug, ruben)).toMatchObject({ ritme: 7 });
  });

  it('from another organisation where he takes part in the family; the one in charge stays so', () => {
    expect(noem(wacht, brug, { ...ruben, organisatie: team, doetMee: true })).toEqual({
      ritme: 7,
      verantwoordelijk: brug,
    });
  });
});
