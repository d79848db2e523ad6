import { expect, it } from 'vitest';
import { gezinsnaamUitMelding } from './index.ts';

it('a family made from a melding is named after its parents, then its children', () => {
  expect(
    gezinsnaamUitMelding([
      { rol: 'kind', naam: 'Sem Verhoeven' },
      { rol: 'ander', naam: 'Els Hoekstra' },
      { rol: 'ouder', naam: 'Linda van Dalen' },
      { rol: 'kind', naam: 'Noor Verhoeven' },
    ]),
  ).toBe('Van Dalen – Verhoeven');
});

it('without any surname a family gets no name by itself', () => {
  expect(gezinsnaamUitMelding([{ rol: 'kind', naam: 'Sem' }, { rol: 'ouder' }])).toBeUndefined();
});

it('small words and double surnames stay as told', () => {
  expect(gezinsnaamUitMelding([{ rol: 'ouder', naam: 'Bo van der Velde Smit' }])).toBe('Van der Velde Smit');
  expect(gezinsnaamUitMelding([{ rol: 'ouder', naam: 'bo prins' }])).toBe('Prins');
});
