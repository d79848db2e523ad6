import { describe, expect, it } from 'vitest';
import { persoonId } from '../gezin/index.ts';
import { decideVertel, wieTeVertellen, type Vertelouder } from './index.ts';

const linda: Vertelouder = {
  persoon: persoonId('3'),
  voornaam: 'Linda',
  geslachtsnaam: 'Dalen',
  gevonden: false,
  gevaar: false,
};
const mark: Vertelouder = {
  persoon: persoonId('4'),
  voornaam: 'Mark',
  geslachtsnaam: 'Verhoeven',
  gevonden: true,
  gevaar: true,
};

describe('who can be told of a melding', () => {
  it('is never the one from whom danger comes, also when he was found or named', () => {
    expect(wieTeVertellen([mark], ['Mark Verhoeven'])).toEqual([]);
  });
  it('is nobody whose name would be learnt by it', () => {
    expect(wieTeVertellen([linda], [])).toEqual([]);
    expect(wieTeVertellen([linda], ['Linda', 'Sem van Dalen'])).toEqual([]);
  });
  it('is a parent whom the reporter named, or whom the search found', () => {
    expect(wieTeVertellen([linda, mark], ['Sem Verhoeven', 'linda van dalen'])).toEqual([linda]);
    const gevonden = { ...linda, gevonden: true };
    expect(wieTeVertellen([gevonden], [])).toEqual([gevonden]);
  });
});

describe('saying that somebody is told today', () => {
  const overdracht = { vervolg: 'overdracht', heeftVastGezicht: true } as const;
  it('is refused for who may not be told', () => {
    expect(decideVertel([mark.persoon], [linda], overdracht)).toEqual({
      ok: false,
      refusals: [{ kind: 'nietTeVertellen' }],
    });
  });
  it('is refused when nobody is there to tell', () => {
    for (const melding of [
      { vervolg: 'veiligThuis', heeftVastGezicht: true } as const,
      { vervolg: 'overdracht', heeftVastGezicht: false } as const,
    ])
      expect(decideVertel([linda.persoon], [linda], melding).ok).toBe(false);
  });
  it('is not needed for a hand-over', () => {
    expect(decideVertel([], [linda], { vervolg: undefined, heeftVastGezicht: false })).toEqual({
      ok: true,
      value: [],
    });
  });
  it('names each person once', () => {
    expect(decideVertel([linda.persoon, linda.persoon], [linda], overdracht)).toEqual({
      ok: true,
      value: [linda.persoon],
    });
  });
});
