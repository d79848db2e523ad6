import { parseArgs } from 'node:util';
import { kolommen, readToegang, resources, rijenVan } from '../lib/toegang.mjs';
import type { Exit } from './exit.ts';

/**
 * `toegang [--rol ROL] [--onderdeel ONDERDEEL] [--verhouding VERHOUDING] [--json]`: the cells of the access table that
 * fit; exit 1 when there is none, because what has no cell is not allowed.
 */
export async function toegang(args: readonly string[]): Promise<Exit> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rol: { type: 'string' },
      onderdeel: { type: 'string' },
      verhouding: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const tabel = await readToegang();
  const onderdelen = Object.keys(resources);
  for (const [wat, asked, known] of [
    ['rol', values.rol, tabel.rollen],
    ['verhouding', values.verhouding, tabel.relaties],
    ['onderdeel', values.onderdeel, onderdelen],
  ] as const)
    if (asked !== undefined && !known.includes(asked)) {
      process.stderr.write(`Onbekende ${wat}: ${asked}. Kies uit: ${known.join(', ')}\n`);
      return 2;
    }
  const cellen = tabel.regels.filter(
    ({ rol, relatie, resource }) =>
      rol === (values.rol ?? rol) &&
      relatie === (values.verhouding ?? relatie) &&
      resource === (values.onderdeel ?? resource),
  );
  process.stdout.write(values.json ? `${JSON.stringify(cellen, null, 2)}\n` : asText(cellen));
  return cellen.length > 0 ? 0 : 1;
}

type Cellen = Awaited<ReturnType<typeof readToegang>>['regels'];

function asText(cellen: Cellen): string {
  if (cellen.length === 0)
    return 'Niets: wat er niet staat, mag niet · nothing: what has no cell is not allowed\n';
  const namen = [...new Set(cellen.map(({ resource }) => resource))].sort();
  return namen
    .map((naam) => {
      const rijen = [kolommen, ...rijenVan(cellen.filter(({ resource }) => resource === naam))];
      const breed = kolommen.map((_, kolom) => Math.max(...rijen.map((rij) => (rij[kolom] ?? '').length)));
      const lines = rijen.map(
        (rij) => `  ${rij.map((cel, kolom) => cel.padEnd(breed[kolom] ?? 0)).join('  ')}`,
      );
      const uitleg = (resources as Readonly<Record<string, string>>)[naam] ?? '';
      return `${naam}: ${uitleg}\n${lines.map((line) => line.trimEnd()).join('\n')}\n`;
    })
    .join('\n');
}
