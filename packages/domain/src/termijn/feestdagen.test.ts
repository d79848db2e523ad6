import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { easterSunday, findVrijeDag, listFeestdagen, type Feestdag } from './feestdagen.ts';

const shared =
  process.env['RONDOM_SHARED'] ?? fileURLToPath(new URL('../../../../../shared', import.meta.url));
const table = `${shared}/standards/feestdagen-termijnen/algemene-termijnenwet-2023-2028.csv`;

const codeOf: Readonly<Record<string, Feestdag>> = {
  Nieuwjaarsdag: 'nieuwjaarsdag',
  'Goede Vrijdag': 'goedeVrijdag',
  'Tweede Paasdag': 'tweedePaasdag',
  Koningsdag: 'koningsdag',
  'Bevrijdingsdag (vijfde mei)': 'bevrijdingsdag',
  Hemelvaartsdag: 'hemelvaartsdag',
  'Tweede Pinksterdag': 'tweedePinksterdag',
  'Eerste Kerstdag': 'eersteKerstdag',
  'Tweede Kerstdag': 'tweedeKerstdag',
  'Gelijkgestelde dag': 'gelijkgesteldeDag',
};

describe('the feestdagen of the Algemene termijnenwet', () => {
  it('follow Easter, wherever it falls', () => {
    const sundays = {
      2000: '2000-04-23',
      2008: '2008-03-23',
      2011: '2011-04-24',
      2025: '2025-04-20',
      2038: '2038-04-25',
    };
    for (const [jaar, day] of Object.entries(sundays)) expect(easterSunday(Number(jaar))).toBe(day);
  });
  it('keep the King’s birthday on Saturday 26 April when the 27th is a Sunday', () => {
    expect(findVrijeDag(getPlainDate('2025-04-26'))).toBe('koningsdag');
    expect(findVrijeDag(getPlainDate('2025-04-27'))).toBe('zondag');
    expect(findVrijeDag(getPlainDate('2026-04-27'))).toBe('koningsdag');
  });
  it('hold 5 May every year, not only every fifth', () => {
    for (const jaar of [2026, 2027, 2028, 2031])
      expect(findVrijeDag(getPlainDate(`${jaar}-05-05`))).toBe('bevrijdingsdag');
  });
  it('call a feestdag in a weekend by its own name', () => {
    expect(findVrijeDag(getPlainDate('2026-12-26'))).toBe('tweedeKerstdag');
    expect(findVrijeDag(getPlainDate('2026-12-27'))).toBe('zondag');
    expect(findVrijeDag(getPlainDate('2026-12-28'))).toBeUndefined();
  });

  const present = existsSync(table);
  if (!present) process.stderr.write(`skipped: no published table of feestdagen at ${table}\n`);
  it.skipIf(!present)('agree day by day with the published table of 2023–2028', () => {
    const rows = readFileSync(table, 'utf8').trim().split(/\r?\n/).slice(1);
    const published = rows.map((row) => {
      const [day = '', name = ''] = row.split(',');
      return [day, codeOf[name]];
    });
    const own = [2023, 2024, 2025, 2026, 2027, 2028].flatMap((jaar) => [...listFeestdagen(jaar)]);
    expect(published.length).toBeGreaterThan(50);
    expect(own.sort()).toEqual(published.sort());
  });
});
