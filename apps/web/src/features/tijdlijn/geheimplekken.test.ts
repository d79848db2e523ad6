import { describe, expect, it } from 'vitest';
import { Refused } from '../../platform/problem.ts';
import { geheimplekkenVan, haalWeg, zonderLezer } from './geheimplekken.ts';

const tekst = 'Op de Zilverberkhof 14 geweest. Bel 06 0000 7314.';
const straat = { van: 6, tot: 22, soort: 'straat', niet: ['2', '3'] };
const nummer = { van: 36, tot: 48, soort: 'telefoon', niet: ['2'] };

describe('secrets in a text that was refused', () => {
  it('are read from the refusal, and from no other', () => {
    const van = (kind: string) =>
      geheimplekkenVan(new Refused({ status: 422, refusals: [{ kind, plekken: [straat, 'x'] }] }));
    expect(van('geheimInTekst')).toEqual([straat]);
    expect(van('tekstOntbreekt')).toEqual([]);
    expect(geheimplekkenVan(new Error('x'))).toEqual([]);
  });

  it('are taken out one by one, and the others are found where they stand then', () => {
    const zonder = haalWeg(tekst, [straat, nummer], straat);
    expect(zonder.tekst).toBe('Op de … geweest. Bel 06 0000 7314.');
    const [over] = zonder.plekken;
    expect(zonder.tekst.slice(over?.van, over?.tot)).toBe('06 0000 7314');
    expect(haalWeg(tekst, [straat, nummer], nummer).plekken).toEqual([straat]);
  });

  it('are none any more for who is left out of the readers', () => {
    expect(zonderLezer([straat, nummer], '2')).toEqual([{ ...straat, niet: ['3'] }]);
  });
});
