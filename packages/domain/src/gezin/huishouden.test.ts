import { expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { bewonersOp, gezinId, gezinsledenOp, huishoudenId, huishoudensVan, persoonId } from './index.ts';

const thuis = huishoudenId('thuis');
const geheim = huishoudenId('geheim');
const linda = persoonId('linda');
const verhuisd = getPlainDate('2026-10-12');
const leden = [
  { huishouden: thuis, persoon: linda, vanaf: getPlainDate('2012-06-01'), tot: verhuisd },
  { huishouden: geheim, persoon: linda, vanaf: verhuisd },
];

it('lets somebody move on one day: gone from the old household and in the new one', () => {
  expect(bewonersOp(leden, thuis, verhuisd)).toEqual([]);
  expect(bewonersOp(leden, geheim, verhuisd)).toEqual([linda]);
  expect(huishoudensVan(leden, linda, getPlainDate('2026-10-11'))).toEqual([thuis]);
});

it('knows who belonged to a family on a day', () => {
  const gezin = gezinId('1');
  const lid = [{ gezin, persoon: linda, vanaf: verhuisd }];
  expect(gezinsledenOp(lid, gezin, getPlainDate('2026-10-11'))).toEqual([]);
  expect(gezinsledenOp(lid, gezin, verhuisd)).toEqual([linda]);
  expect(gezinsledenOp(lid, gezinId('2'), verhuisd)).toEqual([]);
});
