import { describe, expect, it } from 'vitest';
import { persoonId } from '../gezin/index.ts';
import { geheimenVanAdres } from './geheim.ts';
import { findGeheimInTekst, zonderPlekken, type Gezinsgeheim } from './geheim-in-tekst.ts';

const linda = persoonId('linda');
const noor = persoonId('noor');
const mark = persoonId('mark');
const ria = persoonId('ria');
const geheimen: readonly Gezinsgeheim[] = geheimenVanAdres('Zilverberkhof 14, 6999 ZZ Voorbeeldstad').map(
  (geheim) => ({ ...geheim, weten: [linda, noor] }),
);

describe('a text with the secret address', () => {
  const tekst = 'Ik was op de Zilverberkhof 14, in Voorbeeldstad.';

  it('is not shared with who does not live there, and says which words and from whom', () => {
    expect(findGeheimInTekst(tekst, geheimen, [linda, mark, ria])).toEqual({
      kind: 'geheimInTekst',
      plekken: [
        { van: 13, tot: 29, soort: 'straat', niet: [mark, ria] },
        { van: 34, tot: 47, soort: 'plaats', niet: [mark, ria] },
      ],
    });
  });
  it('is not shared with people outside the family', () => {
    expect(findGeheimInTekst(tekst, geheimen, 'ookAnderen')?.plekken.map(({ niet }) => niet)).toEqual([
      [],
      [],
    ]);
  });
  it('is shared with who live there, and kept when nobody reads it', () => {
    expect(findGeheimInTekst(tekst, geheimen, [linda, noor])).toBeUndefined();
    expect(findGeheimInTekst(tekst, geheimen, [])).toBeUndefined();
  });
  it('says to a writer outside the family of which kinds, not where in the text and not from whom', () => {
    const gevonden = findGeheimInTekst(tekst, geheimen, [mark]);
    expect(gevonden && zonderPlekken(gevonden)).toEqual({
      kind: 'geheimVanGezin',
      soorten: ['plaats', 'straat'],
    });
  });
  it('never says the secret itself', () => {
    expect(JSON.stringify(findGeheimInTekst(tekst, geheimen, [mark]))).not.toMatch(/zilver|voorbeeld/i);
  });
});
