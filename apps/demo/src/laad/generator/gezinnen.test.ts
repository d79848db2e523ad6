import { expect, test } from 'vitest';
import { gezinsnaam } from '@rondom/domain/gezin';
import { gemeenten } from '../gemeenten.ts';
import { delenVan } from '../sjablonen/naamdelen.ts';
import { sjablonen } from '../sjablonen/index.ts';
import { teamVan } from '../teams.ts';
import { aantalIn, genereerGezinnen, zaden, type Gegenereerd } from './index.ts';
import { zinnenVan } from './schrijver.ts';

const gezinnen = genereerGezinnen(sjablonen);
const alle = [...sjablonen, ...gezinnen];

const telPer = <Soort extends string>(van: readonly Gegenereerd[], soort: (een: Gegenereerd) => Soort) => {
  const aantallen = new Map<Soort, number>();
  for (const een of van) aantallen.set(soort(een), (aantallen.get(soort(een)) ?? 0) + 1);
  return aantallen;
};

test('some six hundred families, in every municipality, as many as people live there', () => {
  expect(alle.length + 1).toBeGreaterThan(590);
  expect(alle.length + 1).toBeLessThan(615);
  for (const gemeente of gemeenten) {
    const hier = alle.filter((gezin) => gezin.gemeente === gemeente.naam).length;
    expect(hier + (gemeente.naam === 'Arnhem' ? 1 : 0), gemeente.naam).toBeGreaterThanOrEqual(
      aantalIn(gemeente),
    );
  }
});

test('the same families come every time', () => {
  expect(genereerGezinnen(sjablonen)).toEqual(gezinnen);
});

test('why help came is drawn apart from where names come from: other names, the same reasons', () => {
  const anders = genereerGezinnen(sjablonen, { ...zaden, namen: 'andere namen' });
  expect(anders.map(({ oorzaak }) => oorzaak)).toEqual(gezinnen.map(({ oorzaak }) => oorzaak));
  expect(anders.map(({ samenstelling }) => samenstelling)).toEqual(
    gezinnen.map(({ samenstelling }) => samenstelling),
  );
  expect(anders.map(({ herkomst }) => herkomst)).not.toEqual(gezinnen.map(({ herkomst }) => herkomst));
  const ander = genereerGezinnen(sjablonen, { ...zaden, oorzaak: 'andere redenen' });
  expect(ander.map(({ herkomst }) => herkomst)).toEqual(gezinnen.map(({ herkomst }) => herkomst));
});

/** Sum of squared differences from what would be if the two had nothing to do with each other, and its freedom. */
function chiKwadraat(soort: (een: Gegenereerd) => string): { chi: number; vrijheid: number } {
  const vanElders = (een: Gegenereerd): string => (een.herkomst === 'nederlands' ? 'hier' : 'elders');
  const [rij, kolom] = [telPer(gezinnen, vanElders), telPer(gezinnen, soort)];
  const groot = [...kolom].filter(([, aantal]) => aantal >= 15);
  let chi = 0;
  for (const [waar, aantal] of rij)
    for (const [wat, som] of groot) {
      const verwacht = (aantal * som) / gezinnen.length;
      const gezien = gezinnen.filter((een) => vanElders(een) === waar && soort(een) === wat).length;
      chi += (gezien - verwacht) ** 2 / verwacht;
    }
  return { chi, vrijheid: (rij.size - 1) * (groot.length - 1) };
}

/** Above this a difference is no chance any more (one in a thousand, Wilson–Hilferty). */
const grens = (vrijheid: number): number =>
  vrijheid * (1 - 2 / (9 * vrijheid) + 3.09 * Math.sqrt(2 / (9 * vrijheid))) ** 3;

test.each([
  ['the reason', (een: Gegenereerd): string => een.oorzaak],
  ['a measure', (een: Gegenereerd): string => (een.maatregel === undefined ? 'geen' : 'wel')],
  ['danger', (een: Gegenereerd): string => een.gevaar ?? 'geen'],
  ['a melding', (een: Gegenereerd): string => (een.melding === undefined ? 'geen' : 'wel')],
  ['a good ending', (een: Gegenereerd): string => (een.gesloten === undefined ? 'loopt' : 'klaar')],
])('%s is as common among names from here as among names from elsewhere', (_wat, soort) => {
  const { chi, vrijheid } = chiKwadraat(soort);
  expect(vrijheid).toBeGreaterThan(0);
  expect(chi).toBeLessThan(grens(vrijheid));
});

test('parents are of every kind, and names of every origin', () => {
  const soorten = telPer(gezinnen, ({ samenstelling }) => samenstelling);
  expect(soorten.size).toBe(14);
  expect(Math.min(...soorten.values())).toBeGreaterThanOrEqual(5);
  const herkomsten = telPer(gezinnen, ({ herkomst }) => herkomst);
  expect(herkomsten.size).toBe(13);
  expect(herkomsten.get('nederlands')).toBeLessThan(gezinnen.length * 0.8);
});

test('no two people share a full name and no name of a gezin stands twice', () => {
  const namen = alle.flatMap(({ ouders, kinderen, pleegouders = [], anderen = [] }) =>
    [...ouders, ...kinderen, ...pleegouders, ...anderen.map(({ wie }) => wie)].map(({ naam }) => naam),
  );
  const bekend = namen.filter((naam) => naam !== '||.');
  expect(bekend.filter((naam, at) => bekend.indexOf(naam) !== at)).toEqual([]);
  const gezinsnamen = gezinnen.map(({ ouders, kinderen }) =>
    gezinsnaam([...ouders, ...kinderen].map(delenVan)),
  );
  expect(new Set(gezinsnamen).size).toBe(gezinsnamen.length);
  expect(bekend.filter((naam) => /test|lorem|\d/i.test(naam))).toEqual([]);
});

test('a vast gezicht has no more than twenty families, and who works full time no less than seven', () => {
  const last = new Map<string, number>();
  for (const { gemeente, vast, gesloten } of alle) {
    // Closed, or whose face left and nobody came.
    if (gesloten !== undefined || (vast.at(-1)?.[1] ?? 0) < 0) continue;
    const wie = `${teamVan(gemeente)} ${vast.at(-1)?.[1] ?? 0}`;
    last.set(wie, (last.get(wie) ?? 0) + 1);
  }
  expect(Math.max(...last.values())).toBeLessThanOrEqual(20);
  expect(Math.min(...last.values())).toBeGreaterThanOrEqual(7);
});

test('nobody who writes says the same twice, and no gap is left open', () => {
  const perPen = new Map<string, Set<string>>();
  for (const gezin of gezinnen) {
    const inGezin = new Set<string>();
    for (const { op, tekst } of gezin.notities ?? []) {
      const wie = gezin.vast.findLast(([vanaf]) => vanaf <= op)?.[1] ?? 0;
      const pen = `${teamVan(gezin.gemeente)} ${wie}`;
      const geschreven = perPen.get(pen) ?? new Set();
      perPen.set(pen, geschreven);
      expect(tekst).not.toMatch(/[{}]|undefined| {2}/);
      for (const zin of zinnenVan(tekst)) {
        expect(geschreven.has(zin) || inGezin.has(zin), `${pen}: ${zin}`).toBe(false);
        expect(zin.charAt(0), zin).toBe(zin.charAt(0).toLocaleUpperCase('nl'));
        geschreven.add(zin);
        inGezin.add(zin);
      }
    }
    expect(gezin.notities?.length, gezin.gemeente).toBeGreaterThanOrEqual(1);
  }
});

test('the words that betray the story stand in no other family', () => {
  const tekst = JSON.stringify(gezinnen).toLowerCase();
  for (const woord of ['zilverberkhof', '7314', 'de wilg', 'buurvrouw', 'verhoeven', 'van dalen', 'jansen'])
    expect(tekst.includes(woord), woord).toBe(false);
});

test('some endings are good, some waits are within their time, and some orders of the court have a face', () => {
  const klaar = gezinnen.filter(({ gesloten }) => gesloten !== undefined);
  expect(klaar.length).toBeGreaterThan(50);
  expect(klaar.every(({ wachten, maatregel }) => wachten === undefined && maatregel === undefined)).toBe(
    true,
  );
  expect(gezinnen.filter(({ wachten }) => wachten !== undefined).length).toBeGreaterThan(30);
  const orders = gezinnen.flatMap(({ maatregel }) => maatregel ?? []);
  expect(orders.length).toBeGreaterThan(30);
  expect(
    orders.every(({ jeugdbeschermer, contact }) => jeugdbeschermer !== undefined && contact !== undefined),
  ).toBe(true);
});
