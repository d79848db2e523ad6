import { describe, expect, it } from 'vitest';
import { vandaag } from './import.proef.ts';
import {
  decideDraaiTerug,
  decideNeemOver,
  decideOntvang,
  decideTrekImportIn,
  decideTwijfel,
  importstanden,
} from './index.ts';
import { addDays } from '../kern/index.ts';

const tellingen = { twijfelOpen: 0, overTeNemen: 3 };

describe('taking a list over', () => {
  it('waits until a person looked at every doubt', () => {
    expect(decideNeemOver('gecontroleerd', { ...tellingen, twijfelOpen: 2 })).toEqual({
      ok: false,
      refusals: [{ kind: 'twijfelOpen', aantal: 2 }],
    });
    expect(decideNeemOver('gecontroleerd', tellingen).ok).toBe(true);
  });
  it('is nothing when nothing is left', () => {
    expect(decideNeemOver('gecontroleerd', { twijfelOpen: 0, overTeNemen: 0 })).toMatchObject({
      refusals: [{ kind: 'nietsOverTeNemen' }],
    });
  });
  it('is done from a checked list and from no other', () => {
    expect(importstanden.filter((stand) => decideNeemOver(stand, tellingen).ok)).toEqual(['gecontroleerd']);
    expect(importstanden.filter((stand) => decideOntvang(stand).ok)).toEqual(['ontvangen']);
    expect(importstanden.filter((stand) => decideTrekImportIn(stand).ok)).toEqual([
      'ontvangen',
      'gecontroleerd',
      'geweigerd',
    ]);
  });
});

it('only a doubt is decided by a person, and only before the list is taken over', () => {
  expect(decideTwijfel('gecontroleerd', 'twijfel').ok).toBe(true);
  expect(decideTwijfel('gecontroleerd', 'zeker')).toMatchObject({ refusals: [{ kind: 'geenTwijfel' }] });
  expect(decideTwijfel('overgenomen', 'twijfel')).toMatchObject({ refusals: [{ kind: 'importNietGereed' }] });
});

it('is turned back on the day itself, and not the day after', () => {
  expect(decideDraaiTerug('overgenomen', vandaag, vandaag).ok).toBe(true);
  expect(decideDraaiTerug('overgenomen', addDays(vandaag, -1), vandaag)).toMatchObject({
    refusals: [{ kind: 'terugdraaienTeLaat' }],
  });
  expect(decideDraaiTerug('gecontroleerd', undefined, vandaag).ok).toBe(false);
});
