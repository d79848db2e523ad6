import { describe, expect, it } from 'vitest';
import type { Gezin } from '../gezin/contract.ts';
import { klokgroepen, standVan } from './klokgroepen.ts';
import { contactstand } from './nog-te-spreken.ts';
import { checkMaatregel, emptyMaatregel, startOf } from './maatregel-inhoud.ts';
import type { GiMaatregel } from './use-maatregelen.ts';

const kind = (naam: string, gestoptOp: string | null = null) => ({
  id: naam,
  naam,
  uiterlijk: '2026-12-28',
  gestoptOp,
  bronstatus: 'tekst2017' as const,
});

describe('a measure on the list', () => {
  it('names children with the same clock together, with the days late counted to today', () => {
    expect(klokgroepen([kind('Noor'), kind('Sem')], '2027-01-12')).toEqual([
      {
        namen: ['Noor', 'Sem'],
        uiterlijk: '2026-12-28',
        gestoptOp: null,
        teLaat: 15,
        bronstatus: 'tekst2017',
      },
    ]);
  });

  it('counts the days late to the day a clock stopped', () => {
    const groups = klokgroepen([kind('Noor'), kind('Sem', '2027-01-11')], '2027-01-12');
    expect(groups.map(({ namen, teLaat }) => [namen[0], teLaat])).toEqual([
      ['Noor', 15],
      ['Sem', 14],
    ]);
  });

  it('asks for a worker first, then for contact, then for nothing', () => {
    const aMaatregel = (uitvoerder: string | null, kinderen: GiMaatregel['kinderen']): GiMaatregel => ({
      id: '1',
      gezinId: '1',
      gezin: 'Gezin Okafor',
      einddatum: '2027-12-16',
      geinformeerdOp: '2026-12-18',
      uitvoerder,
      kinderen,
    });
    expect(standVan(aMaatregel(null, [kind('Noor')]))).toBe('zonder');
    expect(standVan(aMaatregel('Ruben Smit', [kind('Noor'), kind('Sem', '2027-01-11')]))).toBe('contact');
    expect(standVan(aMaatregel('Ruben Smit', [kind('Sem', '2027-01-11')]))).toBe('rond');
  });
});

describe('the first contact of a measure', () => {
  const gezag = (...houders: string[]) =>
    houders.map((houderId) => ({ houderId, houderDerde: false, bron: 'brp', code: '12' }));
  const gezin = {
    leden: [
      { id: 'noor', gezag: gezag('linda', 'mark') },
      { id: 'sem', gezag: [] },
      { id: 'linda', gezag: [] },
      { id: 'mark', gezag: [] },
      { id: 'ria', gezag: [] },
    ],
    maatregelen: [
      {
        id: 'ots',
        kinderen: ['noor', 'sem'],
        eersteContacten: [{ persoonId: 'mark', op: '2027-01-08', wijze: 'inPersoon' }],
      },
    ],
  } as unknown as Gezin;

  it('asks each child and each parent with gezag, once, and knows who was spoken to', () => {
    expect(contactstand(gezin, 'ots').personen).toEqual([
      { id: 'noor', gesprokenOp: undefined },
      { id: 'sem', gesprokenOp: undefined },
      { id: 'linda', gesprokenOp: undefined },
      { id: 'mark', gesprokenOp: '2027-01-08' },
    ]);
  });

  it('does not count gezag that was only told: nobody has to be spoken to for it, and it is not known', () => {
    const told = gezin.leden.map((lid) => ({
      ...lid,
      gezag: lid.gezag.map((found) => ({ ...found, bron: 'verteld' })),
    }));
    const stand = contactstand({ ...gezin, leden: told }, 'ots');
    expect(stand.personen.map(({ id }) => id)).toEqual(['noor', 'sem']);
    expect(stand.gezagNietBekend).toEqual(['noor', 'sem']);
  });

  it('says of which child nobody knows who has gezag', () => {
    expect(contactstand(gezin, 'ots').gezagNietBekend).toEqual(['sem']);
  });
});

describe('recording a measure', () => {
  it('names every empty field and every day that does not exist, together', () => {
    const faults = checkMaatregel({
      ...emptyMaatregel,
      beschikkingOp: '31-02-2027',
      rechtbank: 'Gelderland',
    });
    expect(faults).toEqual([
      ['kinderen', 'ontbreekt'],
      ['beschikkingOp', 'geenDag'],
      ['ingangsdatum', 'ontbreekt'],
      ['einddatum', 'ontbreekt'],
      ['organisatieId', 'ontbreekt'],
      ['giBelastOp', 'ontbreekt'],
      ['giGeinformeerdOp', 'ontbreekt'],
    ]);
  });

  it('counts the first clock from the later of charged and told', () => {
    const inhoud = { ...emptyMaatregel, giBelastOp: '2026-12-16', giGeinformeerdOp: '2026-12-18' };
    expect(startOf(inhoud)).toBe('2026-12-18');
    expect(startOf({ ...inhoud, giBelastOp: '16 dec' })).toBeUndefined();
  });
});
