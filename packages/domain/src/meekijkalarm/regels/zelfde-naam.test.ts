import { expect, it } from 'vitest';
import { aBezoek, aBron, evert } from '../bron.proef.ts';
import { zelfdeNaam } from './zelfde-naam.ts';

const van = (naam: string, dichtheid: number) =>
  zelfdeNaam(
    aBezoek({ lezer: { ...evert, naam } }),
    aBron({ naamdichtheid: new Map([['dalen', dichtheid]]) }),
  );

it('a rare name in common is a reason, a name that many bear another, no name in common none', () => {
  expect(van('Evert Dalen', 2)).toEqual({ reden: 'zelfdeNaam' });
  expect(van('Evert Dalen', 58)).toEqual({ reden: 'zelfdeGewoneNaam' });
  expect(van('Evert Verhoeven', 2)).toBeUndefined();
});

it('small words, capitals and a second name do not hide it', () => {
  for (const naam of ['Evert van Dalen', 'Evert VAN DER DÁLEN', 'Evert Bos-van Dalen'])
    expect(van(naam, 2)).toEqual({ reden: 'zelfdeNaam' });
});
