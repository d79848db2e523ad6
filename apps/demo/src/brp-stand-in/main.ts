import { findPlainDate, getPlainDate } from '@rondom/domain/kern';
import { demoBrpPersonen, startBrpStandIn } from './index.ts';

/**
 * `brp-stand-in [FILE] [--poort N]`: answers as the BRP until it is stopped; without a file with the demo's own
 * invented people, on the day of `RONDOM_VANDAAG` or today.
 */
const args = process.argv.slice(2);
const at = args.indexOf('--poort');
const poort = at === -1 ? 0 : Number(args[at + 1]);
const bestand = args.find((arg, i) => !arg.startsWith('--') && (at === -1 || i !== at + 1));
const nu = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const vandaag = findPlainDate(process.env['RONDOM_VANDAAG'] ?? '') ?? getPlainDate(nu);
const bron = bestand === undefined ? { personen: demoBrpPersonen(vandaag) } : { bestand };

try {
  const { url } = await startBrpStandIn({ ...bron, poort });
  process.stdout.write(
    `BRP stand-in: POST ${url}/personen (${bestand ?? `${bron.personen?.length ?? 0} invented people`})\n`,
  );
} catch (error) {
  process.stderr.write(
    `BRP stand-in does not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
