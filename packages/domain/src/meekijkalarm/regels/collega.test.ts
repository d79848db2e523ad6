import { expect, it } from 'vitest';
import { aBezoek, aBron, evert } from '../bron.proef.ts';
import type { Lezer } from '../kijkbron.ts';
import { collega } from './collega.ts';

const noor: Lezer = { ...evert, id: '8', naam: 'Noor Dalen', geboortedatum: '2014-09-03' };
const bij = (sleutel: string, wie = noor) => aBron({ medewerkers: new Map([[sleutel, [wie]]]) });

it('a colleague in the family is known by name and birth, or because it was recorded', () => {
  for (const sleutel of ['noor|dalen|2014-09-03', 'persoon:11'])
    expect(collega(aBezoek(), bij(sleutel))).toEqual({ reden: 'collega' });
  expect(collega(aBezoek(), bij('noor|dalen|2014-09-04'))).toBeUndefined();
});

it('somebody of another organisation is no colleague; the reader himself is more than one', () => {
  expect(collega(aBezoek(), bij('persoon:11', { ...noor, organisatie: '2' }))).toBeUndefined();
  expect(collega(aBezoek(), bij('persoon:11', evert))).toEqual({ reden: 'eigenPersoon' });
});
