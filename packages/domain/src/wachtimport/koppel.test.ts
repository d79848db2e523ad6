import { describe, expect, it } from 'vitest';
import { lees } from './import.proef.ts';
import { koppel, type Importregel, type Kandidaat, type Kolom } from './index.ts';

const regel = (anders: Partial<Record<Kolom, string>> = {}): Importregel => lees(anders).regel as Importregel;
const fenna = (anders: Partial<Kandidaat> = {}): Kandidaat => ({
  persoon: '1',
  gezinnen: ['10'],
  bsnGelijk: false,
  heeftBsn: false,
  voornamen: 'Fenna Maria',
  achternaam: 'Kramer',
  geboortedatum: '2014-09-03',
  relatie: false,
  ...anders,
});
const soort = (kandidaten: readonly Kandidaat[], anders: Partial<Record<Kolom, string>> = {}) =>
  koppel(regel(anders), kandidaten).soort;

describe('whether a child of a list is known', () => {
  it('is never certain by name in a family that the instelling does not work with', () => {
    expect(soort([fenna()])).toBe('twijfel');
    expect(soort([fenna({ relatie: true })])).toBe('zeker');
  });
  it('is a doubt when the name only sounds alike, or when two children fit', () => {
    expect(soort([fenna({ relatie: true, achternaam: 'Cramer' })])).toBe('twijfel');
    expect(soort([fenna({ relatie: true }), fenna({ persoon: '2', relatie: true })])).toBe('twijfel');
  });
  it('is certain by number, and a doubt when name or day of birth speaks against it', () => {
    const bsn = { bsn: '999990019' };
    expect(soort([fenna({ bsnGelijk: true, heeftBsn: true })], bsn)).toBe('zeker');
    expect(soort([fenna({ bsnGelijk: true, heeftBsn: true, achternaam: 'Bakker' })], bsn)).toBe('twijfel');
    expect(soort([fenna({ bsnGelijk: true, heeftBsn: true, geboortedatum: '2014-09-04' })], bsn)).toBe(
      'twijfel',
    );
  });
  it('is certain by number alone when the list gives nothing else', () => {
    const alleenNummer = { bsn: '999990019', achternaam: '', voornamen: '', geboortedatum: '' };
    expect(soort([fenna({ bsnGelijk: true, heeftBsn: true })], alleenNummer)).toBe('zeker');
  });
  it('is not: another number, another day, another name', () => {
    expect(soort([fenna({ heeftBsn: true })], { bsn: '999990019' })).toBe('nieuw');
    expect(soort([fenna({ geboortedatum: '2014-09-04' })])).toBe('nieuw');
    expect(soort([fenna({ voornamen: 'Bram' })])).toBe('nieuw');
    expect(soort([])).toBe('nieuw');
  });
});
