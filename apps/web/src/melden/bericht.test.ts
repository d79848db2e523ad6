import { describe, expect, it } from 'vitest';
import { gebreken, inhoudVan, leegBericht, leesBericht, verzendingVan, type Bericht } from './bericht.ts';

const els: Bericht = {
  ...leegBericht('f'),
  stap: 'controle',
  soort: 'professional',
  functie: 'leerkracht',
  organisatie: 'De Wilg',
  gehoord: '  Ik mag niet zeggen\nwaar ik woon. ',
  personen: [
    { rol: 'kind', naam: 'Sem', leeftijd: '7', waar: '' },
    { rol: 'ouder', naam: ' ', leeftijd: '', waar: '' },
  ],
  acuut: false,
};

describe('a worry that is reported', () => {
  it('is complete with one thing heard about one child', () => {
    expect(gebreken(els, 'controle')).toEqual([]);
  });

  it('says everything that is missing together', () => {
    expect(gebreken({ ...leegBericht('f'), soort: 'professional' }, 'controle')).toEqual([
      'functieOntbreekt',
      'organisatieOntbreekt',
      'waarnemingOntbreekt',
      'niemandGenoemd',
      'acuutOntbreekt',
    ]);
  });

  it('asks a citizen for no name and no work', () => {
    expect(gebreken({ ...leegBericht('f'), soort: 'burger' }, 'wie')).toEqual([]);
  });

  it('keeps the words as they were written and leaves empty fields out', () => {
    expect(inhoudVan(els)).toEqual({
      formuliersleutel: 'f',
      melder: { soort: 'professional', functie: 'leerkracht', organisatie: 'De Wilg' },
      waarneming: { gehoord: '  Ik mag niet zeggen\nwaar ik woon. ' },
      personen: [{ rol: 'kind', naam: 'Sem', leeftijdOfGeboorte: '7' }],
      acuut: false,
    });
  });

  it('does not send the work of somebody who turned out to be a neighbour', () => {
    expect(inhoudVan({ ...els, soort: 'burger' }).melder).toEqual({ soort: 'burger' });
  });
});

describe('sending again', () => {
  let made = 0;
  const nieuw = () => `sleutel ${(made += 1)}`;

  it('after a lost connection, also after a reload, is the same message', () => {
    const first = verzendingVan(els, nieuw);
    const reloaded = leesBericht(JSON.stringify({ ...els, verzending: first }), 'g');
    expect(verzendingVan(reloaded, nieuw)).toEqual(first);
  });

  it('after a change is another message', () => {
    const first = verzendingVan(els, nieuw);
    const changed = { ...els, verzending: first, gezien: 'Hij eet niet.' };
    expect(verzendingVan(changed, nieuw).sleutel).not.toBe(first.sleutel);
  });
});

describe('the draft of this tab', () => {
  it('comes back as it was, with its own form key', () => {
    expect(leesBericht(JSON.stringify(els), 'g')).toEqual(els);
  });

  it.each([null, '{"personen":3}', 'geen json', '"tekst"', '{"stap":"weg"}'])(
    'is empty when the tab holds %s',
    (text) => expect(leesBericht(text, 'g')).toEqual(leegBericht('g')),
  );
});
