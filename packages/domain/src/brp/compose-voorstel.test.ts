import { describe, expect, it } from 'vitest';
import { findBsn, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import { composeVoorstel, type BrpIdentiteit, type BrpPersoon } from './index.ts';

const dag = getPlainDate('2027-01-12');
const datum = (text: string) => text as OnvolledigeDatum;

const wie = (voornamen: string, bsn: string | undefined, geboorte: string): BrpIdentiteit => ({
  bsn: bsn === undefined ? undefined : findBsn(bsn),
  naam: { voornamen, voorvoegsel: undefined, geslachtsnaam: 'Terpstra' },
  geslacht: 'onbekend',
  geboorte: datum(geboorte),
});
const hanna = wie('Hanna', '999912008', '1985-02-02');
const jip = wie('Jip', '999912021', '2015-03-01');
const pieter = wie('Pieter', '999912033', '1983-01-01');
const partner = (begin: string, einde: string | undefined) => ({
  ...pieter,
  vorm: 'huwelijk' as const,
  begin: datum(begin),
  einde: einde === undefined ? undefined : datum(einde),
});
const antwoord = (over: Partial<BrpPersoon>): BrpPersoon => ({
  ...hanna,
  overleden: undefined,
  geheimhouding: false,
  opschorting: undefined,
  gezagscode: undefined,
  gemeentecode: undefined,
  adres: undefined,
  ouders: [],
  partners: [],
  kinderen: [],
  opmerkingen: [],
  ...over,
});

describe('the people one answer names', () => {
  it('around a young person are the parents, with the gezag of the code', () => {
    const gevraagd = antwoord({
      ...jip,
      gezagscode: '1',
      ouders: [{ ...hanna, ouderaanduiding: '1', begin: undefined }],
      kinderen: [wie('Baby', undefined, '2026-12-01')],
    });
    const voorstel = composeVoorstel('jeugdige', gevraagd, dag);
    expect(voorstel.leden.map(({ sleutel, bron }) => [sleutel, bron])).toEqual([
      ['kind', 'eigenAntwoord'],
      ['ouder1', 'genoemd'],
    ]);
    expect(voorstel.gezag).toMatchObject({ kind: 'volgensCode', houders: ['ouder1'] });
  });

  it('around a grown-up are the children and partners, and gezag is not known', () => {
    const voorstel = composeVoorstel(
      'ouder',
      antwoord({ kinderen: [jip], partners: [partner('2010-05-05', undefined)] }),
      dag,
    );
    expect(voorstel.leden.map(({ sleutel, rol }) => [sleutel, rol])).toEqual([
      ['ouder1', 'ouder'],
      ['kind1', 'kind'],
      ['partner1', 'partner'],
    ]);
    expect(voorstel.relaties).toMatchObject([
      { soort: 'ouder', van: 'ouder1', naar: 'kind1' },
      { soort: 'partner', van: 'ouder1', naar: 'partner1', begin: '2010-05-05', einde: undefined },
    ]);
    expect(voorstel.gezag).toEqual({ kind: 'nietBekend' });
  });

  it('who married the same person twice stand there once, with both marriages', () => {
    const twice = [partner('2001-01-01', '2005-01-01'), partner('2010-05-05', undefined)];
    const voorstel = composeVoorstel('ander', antwoord({ partners: twice }), dag);
    expect(voorstel.leden.map(({ sleutel }) => sleutel)).toEqual(['ouder1', 'partner1']);
    expect(voorstel.relaties.map((relatie) => relatie.naar)).toEqual(['partner1', 'partner1']);
  });

  it('without any relative are that one person', () => {
    expect(composeVoorstel('ander', antwoord({}), dag).leden).toHaveLength(1);
  });
});
