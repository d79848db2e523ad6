import { expect, it } from 'vitest';
import { aBezoek, evert } from '../bron.proef.ts';
import { zelfdeAdres } from './zelfde-adres.ts';

const woont = (adressleutel: string | null, postcodesleutel: string | null) =>
  zelfdeAdres(aBezoek({ lezer: { ...evert, adressleutel, postcodesleutel } }));

it('the same house goes before the same street; of an unknown address nothing is said', () => {
  expect(woont('huis', 'straat')).toEqual({ reden: 'zelfdeAdres' });
  expect(woont('ander huis', 'straat')).toEqual({ reden: 'zelfdePostcode' });
  expect(woont('ander huis', 'andere straat')).toBeUndefined();
  expect(woont(null, null)).toBeUndefined();
});
