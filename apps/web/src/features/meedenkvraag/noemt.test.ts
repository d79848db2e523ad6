import { expect, it } from 'vitest';
import { genoemdIn } from './noemt.ts';

const leden = [{ naam: 'Linda' }, { naam: 'Ria' }, { naam: 'Sem' }];

it('finds who is named in a text, and nobody whose name is only a piece of a word', () => {
  expect(genoemdIn('Alles gaat via oma Ria, niet via Linda.', leden)).toEqual([
    { naam: 'Linda' },
    { naam: 'Ria' },
  ]);
  expect(genoemdIn('Samen naar Marialand; dat is semi-veilig.', leden)).toEqual([]);
});
