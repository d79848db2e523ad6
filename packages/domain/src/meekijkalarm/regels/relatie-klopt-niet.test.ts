import { expect, it } from 'vitest';
import { aBezoek, aBron, aRegel, metVerband } from '../bron.proef.ts';
import { relatieKloptNiet } from './relatie-klopt-niet.ts';

const als = (relatie: string, anders: Parameters<typeof aRegel>[0] = {}) =>
  aBezoek({ regels: [aRegel({ relatie, ...anders })] });

it('a line that says vast gezicht on a day on which the reader was not is put before a person', () => {
  expect(relatieKloptNiet(als('vastgezicht'), aBron())).toEqual({ reden: 'relatieKloptNiet', aantal: 1 });
  expect(relatieKloptNiet(als('vastgezicht'), aBron(metVerband('2026-01-01', '2027-01-12')))).toBeDefined();
  expect(relatieKloptNiet(als('vastgezicht'), aBron(metVerband('2026-01-01')))).toBeUndefined();
});

it('people shown on no relation and no ground are too; a refused try, or a ground of its own, is not', () => {
  expect(relatieKloptNiet(als('geen', { grond: 'betrokken' }), aBron())).toBeDefined();
  expect(relatieKloptNiet(als('geen', { grond: 'nood' }), aBron())).toBeUndefined();
  expect(relatieKloptNiet(als('geen', { handeling: 'geweigerd', grond: 'geen' }), aBron())).toBeUndefined();
});
