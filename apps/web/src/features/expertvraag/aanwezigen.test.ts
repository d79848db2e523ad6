import { expect, it } from 'vitest';
import { aanwezigenUit } from './aanwezigen.ts';

it('reads one person from each line, with the organisation after the comma', () => {
  expect(aanwezigenUit(' Jelle Kok, Expertteam Gelderland \n\nSamira Haddou\n, los')).toEqual([
    { naam: 'Jelle Kok', organisatie: 'Expertteam Gelderland' },
    { naam: 'Samira Haddou', organisatie: '-' },
  ]);
});
