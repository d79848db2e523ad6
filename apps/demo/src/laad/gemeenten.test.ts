import { expect, test } from 'vitest';
import { gemeenten, overlappendeRegios, regiosVan } from './gemeenten.ts';

const ledenVan = (soort: string, naam: string) =>
  overlappendeRegios.find((regio) => regio.soort === soort && regio.naam === naam)?.gemeenten ?? [];

test('fifty-one municipalities of Gelderland and Mook en Middelaar, each with a code of its own', () => {
  expect(gemeenten).toHaveLength(52);
  expect(new Set(gemeenten.map(({ code }) => code)).size).toBe(52);
  expect(gemeenten.every(({ code }) => /^GM\d{4}$/.test(code))).toBe(true);
  expect(gemeenten.every(({ inwoners }) => inwoners > 0)).toBe(true);
});

test('the region against domestic violence of Gelderland-Zuid has fifteen municipalities, its veiligheidsregio fourteen', () => {
  expect(ledenVan('huiselijkgeweldregio', 'Gelderland-Zuid')).toHaveLength(15);
  expect(ledenVan('huiselijkgeweldregio', 'Gelderland-Zuid')).toContain('Mook en Middelaar');
  expect(ledenVan('veiligheidsregio', 'Gelderland-Zuid')).toHaveLength(14);
});

test('every municipality of Gelderland has one veiligheidsregio and one court; Mook en Middelaar has those of Limburg', () => {
  for (const { naam } of gemeenten) {
    const soorten = regiosVan(naam).map(({ soort }) => soort);
    expect(
      soorten.filter((soort) => soort === 'veiligthuisregio'),
      naam,
    ).toHaveLength(1);
    const verwacht = naam === 'Mook en Middelaar' ? 0 : 1;
    expect(
      soorten.filter((soort) => soort === 'veiligheidsregio'),
      naam,
    ).toHaveLength(verwacht);
    expect(
      soorten.filter((soort) => soort === 'arrondissement'),
      naam,
    ).toHaveLength(verwacht);
  }
});
