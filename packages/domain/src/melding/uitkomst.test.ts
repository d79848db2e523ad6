import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { triagebesluitBijlageA, veiligheidsuitkomst, veiligheidsuitkomsten } from './index.ts';

const shared =
  process.env['RONDOM_SHARED'] ?? fileURLToPath(new URL('../../../../../shared', import.meta.url));
const list = join(shared, 'standards/cbs-beleidsinformatie-veilig-thuis/variabelen.csv');
const present = existsSync(list);
if (!present) process.stderr.write('skipped: the list of the Uitvoeringsregeling Wmo 2015 is not here\n');

it.skipIf(!present)('counts a next step under an option that the national list knows', () => {
  const opties = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('melding,Inhoud triagebesluit'));
  expect(opties.length).toBe(4);
  for (const label of Object.values(triagebesluitBijlageA).filter((optie) => optie !== undefined))
    expect(opties.some((line) => line.includes(`,${label},`))).toBe(true);
});

it('takes "not yet to be judged" as danger for who may read, and never as a judgement', () => {
  expect(veiligheidsuitkomst.nogNietTeBeoordelen).toMatchObject({
    isOordeel: false,
    zetVeiligheidsstand: true,
  });
  expect(veiligheidsuitkomsten.filter((u) => !veiligheidsuitkomst[u].zetVeiligheidsstand)).toEqual([
    'geenVanBeide',
  ]);
});
