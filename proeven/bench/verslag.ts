/** The figures, with the machine and the data they hold for. */
import { cpus, totalmem } from 'node:os';
import type { Meting } from './last.ts';
import type { Werk } from './werken.ts';

export interface Uitslag {
  readonly werk: Werk;
  readonly een: Meting;
  readonly vier: Meting;
  readonly api: Meting;
  readonly direct: number | null;
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

export function verslag(
  results: readonly Uitslag[],
  maat: { readonly gezinnen: number; readonly klanten: number; readonly seconden: number },
  json: boolean,
): string {
  const machine = {
    kernen: cpus().length,
    geheugenGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    personen: 4 * maat.gezinnen,
    ...maat,
  };
  if (json) {
    const plain = results.map(({ werk, ...rest }) => ({ naam: werk.naam, doel: werk.doel, ...rest }));
    return `${JSON.stringify({ machine, results: plain }, null, 2)}\n`;
  }
  const head = [
    '',
    'work',
    'p50 at 1',
    'p95 at 1',
    'p95 at 4',
    `p95 at ${maat.klanten}`,
    'API /s',
    'pgbench /s',
    'ratio',
    'errors',
    'goal',
  ];
  const rows = results.map(({ werk, een, vier, api, direct }) => [
    ...[werk.naam, werk.wat, een.p50.toFixed(1), een.p95.toFixed(1), vier.p95.toFixed(1), api.p95.toFixed(1)],
    ...[api.perSeconde.toFixed(0), direct?.toFixed(0) ?? 'not installed'],
    direct === null ? '–' : (api.perSeconde / direct).toFixed(2),
    String(een.fouten + vier.fouten + api.fouten),
    werk.doel,
  ]);
  const rule = head.map(() => '---');
  return `${JSON.stringify(machine)}\nTimes in ms; rates and ratio at ${maat.klanten} connections.\n\n${[head, rule, ...rows].map(line).join('')}`;
}
