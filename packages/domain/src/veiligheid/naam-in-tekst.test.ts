import { describe, expect, it } from 'vitest';
import { findNaamInTekst } from './naam-in-tekst.ts';

const noemt = (tekst: string, ...namen: string[]) => findNaamInTekst(tekst, namen) !== undefined;

describe('words that leave the family', () => {
  it('carry no family name, however it is written', () => {
    for (const tekst of [
      'Het gezin Verhoeven wacht',
      'VERHOEVEN',
      'de Verhoevens',
      'Bij Verhoeven’s moeder',
      'Vérhoeven',
    ])
      expect(noemt(tekst, 'Verhoeven')).toBe(true);
    expect(noemt('Moeder heet Jansen', 'Jansen-de Vries')).toBe(true);
    expect(noemt('Oma Dalen', 'van Dalen')).toBe(true);
  });

  it('may hold a word that is somebody’s name as well, and a name of nobody here', () => {
    for (const tekst of ['De bakker ziet hem', 'Dit kind wacht', 'Wie kan er bij zijn?', 'De Vriesvan', ''])
      expect(noemt(tekst, 'Bakker', 'van de Vries')).toBe(false);
    expect(noemt('Het gezin Pietersen', 'Verhoeven')).toBe(false);
    expect(noemt('Van wie?', 'van')).toBe(false);
  });

  it('says which kind it is, and not the name', () => {
    expect(findNaamInTekst('Verhoeven', ['Verhoeven'])).toEqual({
      kind: 'naamInTekst',
      soort: 'familienaam',
    });
  });
});
