import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { organisatieId } from '../regio/index.ts';
import { persoonId } from '../gezin/index.ts';
import type { Cel } from '../wiedoetwat/index.ts';
import { bronstatusVan, decideZetTaakdrager, findVraag, listAntwoorden, vraagcodes } from './index.ts';

const wie = (code: string, rol: string): string[] =>
  listAntwoorden()
    .filter((vraag) => vraag.code === code)
    .flatMap(({ delen }) => delen)
    .filter((deel) => deel.rol === rol)
    .map(({ partij }) => partij);

describe('who decides about this kind of question', () => {
  it.each([
    ['hulpvrijwillig', ['gemeente', 'gezaghouder']],
    ['hulpmaatregel', ['gecertificeerdeinstelling']],
    ['spoedhulp', ['gemeente']],
    ['geslotenhulp', ['kinderrechter']],
    ['dagelijks', ['gezaghouder']],
    ['dagelijksvoogdij', ['gecertificeerdeinstelling']],
    ['oudersoneens', ['rechtbank']],
    ['behandelingkind', ['gezaghouder']],
    ['behandelingtwaalf', ['kind', 'gezaghouder']],
    ['behandelingzestien', ['kind']],
    ['zorgenmelden', ['veiligthuis']],
    ['huisverbod', ['burgemeester']],
    ['onderzoekvragen', ['raadvoordekinderbescherming']],
    ['ondertoezichtstelling', ['kinderrechter']],
    ['uithuisplaatsing', ['kinderrechter']],
    ['contact', ['gecertificeerdeinstelling']],
    ['aanwijzing', ['gecertificeerdeinstelling']],
    ['aanwijzingoneens', ['kinderrechter']],
    ['gezagbeeindigen', ['rechtbank']],
    ['bewind', ['kantonrechter']],
    ['wmohulp', ['gemeente']],
    ['inzage', ['houder']],
  ])('%s: %j', (code, beslist) => {
    expect(wie(code, 'beslist')).toEqual(beslist);
  });

  it('the Raad is asked for an inquiry by four, and a school or a neighbour is none of them', () => {
    expect(wie('onderzoekvragen', 'vraagt')).toEqual([
      'gemeente',
      'gecertificeerdeinstelling',
      'veiligthuis',
      'jeugdhulpaanbieder',
    ]);
  });

  it('only for safety without an order does no law name anybody: that row is empty, all others are not', () => {
    expect(
      listAntwoorden()
        .filter(({ leeg }) => leeg)
        .map(({ code }) => code),
    ).toEqual(['veiligzonder']);
  });

  it('a kind of question stands there once', () => {
    expect(new Set(vraagcodes).size).toBe(vraagcodes.length);
  });

  it('a law whose text was not read says so; one read of 2017 says that too', () => {
    expect(bronstatusVan('Jeugdwet 2.3 lid 1')).toBe('wet2026');
    expect(bronstatusVan('BW 1:255 lid 1')).toBe('tekst2017');
    expect(bronstatusVan('BW 7:450')).toBe('nietNagekeken');
    expect(bronstatusVan('Leerplichtwet 16')).toBe('nietNagekeken');
  });
});

describe('from a row of one family to the kind of question', () => {
  const totEnMet = getPlainDate('2027-12-15');
  const debrug: Cel = {
    ...{ wie: { soort: 'organisatie', id: organisatieId('brug') }, rol: 'beslist', totEnMet },
    ...{ bron: 'wet', artikel: 'x' },
  };
  const moeder: Cel = { wie: { soort: 'persoon', id: persoonId('linda') }, rol: 'beslist', bron: 'wet' };

  it('under an order the same subject is another question', () => {
    expect(findVraag('hulp', [debrug])).toBe('hulpmaatregel');
    expect(findVraag('plan', [debrug])).toBe('planmaatregel');
    expect(findVraag('dagelijks', [moeder])).toBe('dagelijks');
    expect(findVraag('dagelijks', [debrug])).toBe('dagelijksvoogdij');
    expect(findVraag('veiligheid', [])).toBe('veiligzonder');
  });

  it('who was written down by hand to decide does not make it another question', () => {
    expect(findVraag('veiligheid', [{ ...moeder, bron: 'hand' }])).toBe('veiligzonder');
  });

  it('a part of life of which no kind of question is known leads nowhere', () => {
    expect(findVraag('oppas', [moeder])).toBeUndefined();
  });
});

describe('who carries a task here', () => {
  const zin = { naam: 'Lokaal team', telefoon: '026 000 0000', buitenKantoor: null };
  const kinds = (deel: Partial<typeof zin & { vanaf: string; telefoon: string | null }>, vorige?: string) => {
    const uit = decideZetTaakdrager(
      { ...zin, ...deel, vanaf: getPlainDate(deel.vanaf ?? '2027-01-12') },
      vorige === undefined ? undefined : { vanaf: getPlainDate(vorige) },
    );
    return uit.ok ? [] : uit.refusals.map(({ kind }) => kind);
  };

  it.each([
    ['a name of blanks is no name', { naam: '  ' }, 'taakdragerZonderNaam'],
    ['a number is something one can dial', { telefoon: 'vraag Tom' }, 'nummerOnjuist'],
  ])('%s', (_titel, deel, verwacht) => {
    expect(kinds(deel)).toEqual([verwacht]);
  });

  it('a row begins after the one it follows, never on the same day or before', () => {
    expect(kinds({ vanaf: '2027-01-12' }, '2027-01-12')).toEqual(['taakdragerTeVroeg']);
    expect(kinds({ vanaf: '2027-01-13' }, '2027-01-12')).toEqual([]);
  });
});
