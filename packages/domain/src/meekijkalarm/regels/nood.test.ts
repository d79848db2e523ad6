import { expect, it } from 'vitest';
import { getPlainDate } from '../../kern/index.ts';
import { aBezoek, aRegel, evert } from '../bron.proef.ts';
import { kijktBijNood, noodNietBeoordeeld } from './nood.ts';

const kijk = { lezer: '7', gezin: '3', dag: getPlainDate('2027-01-07'), handelingen: ['1'] };

it('an emergency look that nobody judged in a whole working day is put before a person', () => {
  expect(noodNietBeoordeeld({ ...kijk, werkdagenOnbeoordeeld: 0 })).toBeUndefined();
  expect(noodNietBeoordeeld({ ...kijk, werkdagenOnbeoordeeld: 1 })).toEqual({
    reden: 'noodNietBeoordeeld',
    aantal: 1,
  });
});

it('for the crisis service looking in an emergency is the work', () => {
  const regels = [aRegel({ grond: 'nood' })];
  expect(kijktBijNood(aBezoek({ regels }))).toEqual({ reden: 'kijktBijNood' });
  expect(kijktBijNood(aBezoek({ regels, lezer: { ...evert, rol: 'crisisdienst' } }))).toBeUndefined();
});
