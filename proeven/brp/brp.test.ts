import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBrpAntwoord } from '@rondom/berichten/brp';
import type { BrpGezin, BrpPersoon } from '@rondom/domain/brp';
import { getPlainDate, volledigheid } from '@rondom/domain/kern';
import { createBrpPoort } from '../../apps/api/src/brp/index.ts';
import { type BrpStandIn, readPersonen, startBrpStandIn } from '../../apps/demo/src/brp-stand-in/index.ts';
import {
  composeMetOuders,
  findGedeeldBestand,
  getBsn,
  isOnderAchttien,
  type Rondgang,
  vraagAllen,
} from './opzet.ts';

const bestand = findGedeeldBestand();
if (bestand === undefined)
  process.stdout.write('skipped: the national BRP test set is not here (RONDOM_SHARED or ../shared)\n');

const dag = getPlainDate('2026-11-21');
const tel = <Item>(lijst: readonly Item[], telt: (item: Item) => boolean): number =>
  lijst.filter(telt).length;

/** Reads the one record that cannot be asked for, straight from the file. */
function leesZonderVragen(persoon: unknown): BrpPersoon {
  const uit = readBrpAntwoord({ type: 'RaadpleegMetBurgerservicenummer', personen: [persoon] });
  if (!uit.ok || uit.value[0] === undefined) throw new Error('the record cannot be read');
  return uit.value[0];
}

describe.skipIf(bestand === undefined)('the 872 persons of the national test set', () => {
  const onjuist = '999999245';
  let standIn: BrpStandIn;
  let rondgang: Rondgang;
  let personen: readonly BrpPersoon[];
  let kinderen: readonly BrpPersoon[];
  let gezinnen: readonly BrpGezin[];
  let bsns: readonly string[];

  beforeAll(async () => {
    const json = await readPersonen(bestand ?? '');
    bsns = json.map((persoon) => String(persoon['burgerservicenummer']));
    standIn = await startBrpStandIn({ personen: json });
    rondgang = await vraagAllen(createBrpPoort({ url: standIn.url, timeoutMs: 5000 }), bsns);
    // One child of the set has a number that nobody may ask for; its gezin is made from the record itself.
    const rest = json.filter((persoon) => persoon['burgerservicenummer'] === onjuist).map(leesZonderVragen);
    personen = [...rondgang.antwoorden.values(), ...rest];
    kinderen = personen.filter((persoon) => isOnderAchttien(persoon, dag));
    gezinnen = kinderen.map((kind) => composeMetOuders(kind, rondgang.antwoorden, dag));
  }, 60_000);
  afterAll(() => standIn.sluit());

  it('are looked up but for one, whose number is refused by the eleven-test', () => {
    expect(bsns).toHaveLength(872);
    expect(rondgang.antwoorden.size).toBe(871);
    expect(rondgang.geweigerd).toEqual([{ bsn: onjuist, kinds: ['bsnOngeldig'] }]);
  });

  it('keep the birth date 1967-02-30 as given, shown as partly unknown', () => {
    const geboorte = rondgang.antwoorden.get(getBsn('999994219'))?.geboorte;
    expect(geboorte).toBe('1967-02-30');
    expect(geboorte && volledigheid(geboorte)).toBe('dagOnbekend');
  });

  it('have dates of birth as complete as the register knows them', () => {
    const hoe = personen.map(({ geboorte }) => (geboorte === undefined ? 'geen' : volledigheid(geboorte)));
    const telHoe = Object.fromEntries([...new Set(hoe)].map((h) => [h, tel(hoe, (x) => x === h)]));
    // 5 with year and month, and the day that does not exist.
    expect(telHoe).toEqual({ volledig: 856, dagOnbekend: 6, maandOnbekend: 7, onbekend: 2, geen: 1 });
  });

  it('give 129 children under eighteen, 5 of them deceased, each with a gezin', () => {
    expect(kinderen).toHaveLength(129);
    expect(tel(kinderen, ({ overleden }) => overleden !== undefined)).toBe(5);
    expect(tel(gezinnen, ({ leden }) => leden[0]?.rol === 'kind')).toBe(129);
  });

  it('give every parent of the answer a place, also the 14 without number, of whom 3 are only a dot', () => {
    const ouders = gezinnen.flatMap(({ leden }) => leden.filter(({ rol }) => rol === 'ouder'));
    expect(ouders).toHaveLength(214);
    expect(tel(ouders, ({ bsn }) => bsn === undefined)).toBe(14);
    // "." for a name; one of the three has a known sex, none a number, name or birth.
    expect(tel(ouders, ({ isOnbekend }) => isOnbekend)).toBe(3);
  });

  it('give a place to the 2 parents who have a number and are not in the register', () => {
    const ouders = gezinnen.flatMap(({ leden }) => leden.filter(({ rol }) => rol === 'ouder'));
    const buiten = ouders.filter(({ bsn }) => bsn !== undefined && !rondgang.antwoorden.has(bsn));
    expect(buiten.map(({ bron }) => bron)).toEqual(['genoemd', 'genoemd']);
    expect(tel(ouders, ({ bron }) => bron === 'eigenAntwoord')).toBe(198);
  });

  it('make the 4 children without any parent a gezin of one', () => {
    expect(tel(gezinnen, ({ leden, relaties }) => leden.length === 1 && relaties.length === 0)).toBe(4);
  });

  it('have gezag by the code of table 61 for 33 children, and not known for the other 96', () => {
    const codes = gezinnen.map(({ gezag }) => (gezag.kind === 'volgensCode' ? gezag.code : gezag.kind));
    const telCodes = Object.fromEntries(
      [...new Set(codes)].map((code) => [code, tel(codes, (x) => x === code)]),
    );
    expect(telCodes).toEqual({ nietBekend: 96, '1': 5, '2': 3, '12': 9, '1D': 4, D: 12 });
    expect(tel(gezinnen, ({ gezag }) => gezag.kind === 'volgensCode')).toBe(33);
  });

  it('never give gezag to a parent whom the answer does not name', () => {
    const mist = gezinnen.filter(
      ({ gezag }) => gezag.kind === 'volgensCode' && gezag.ontbrekendeOuders.length > 0,
    );
    expect(mist.map(({ leden, gezag }) => [leden[0]?.bsn, gezag])).toEqual([
      [
        '999970082',
        { kind: 'volgensCode', code: '12', houders: ['ouder1'], ontbrekendeOuders: ['2'], derde: false },
      ],
    ]);
  });

  it('show an ended partnership of a parent to 42 children, with its end as given', () => {
    const eindes = (gezin: BrpGezin): readonly string[] =>
      gezin.relaties.flatMap((relatie) => (relatie.soort === 'partner' ? (relatie.einde ?? []) : []));
    expect(tel(gezinnen, (gezin) => eindes(gezin).length > 0)).toBe(42);
    // Of these, 25 between both parents; the others with somebody who is not named.
    const tussenOuders = (gezin: BrpGezin) =>
      gezin.relaties.some((r) => r.soort === 'partner' && r.einde !== undefined && r.naar !== undefined);
    expect(tel(gezinnen, tussenOuders)).toBe(25);
    // The father of two of them divorced twice, on days that nobody knows: ended all the same.
    const onbekend = gezinnen.filter((gezin) => eindes(gezin).includes('0000'));
    expect(onbekend.map((gezin) => [gezin.leden[0]?.bsn, eindes(gezin)])).toEqual([
      ['999995881', ['0000', '0000']],
      ['999995893', ['0000', '0000']],
    ]);
  });

  it('have parents with partly unknown dates of birth, as their own list gives them', () => {
    const ouders = gezinnen.flatMap(({ leden }) => leden.filter(({ rol }) => rol === 'ouder'));
    const hoe = ouders.map(({ geboorte }) => (geboorte === undefined ? 'geen' : volledigheid(geboorte)));
    expect(tel(hoe, (x) => x === 'maandOnbekend')).toBe(4);
    expect(tel(hoe, (x) => x === 'dagOnbekend')).toBe(3);
    expect(tel(hoe, (x) => x === 'geen')).toBe(3);
    // Named as 1982-12-91 in the list of the child, known to its own list.
    const kind = gezinnen.find(({ leden }) => leden[0]?.bsn === getBsn('999996502'));
    expect(kind?.leden.map(({ geboorte }) => geboorte)).toContain('1982-12-01');
  });
});
