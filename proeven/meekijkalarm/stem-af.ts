/** For tuning: `npx tsx proeven/meekijkalarm/stem-af.ts 1 2 3` prints what the rules find for those seeds. */
import { meet } from './meet.ts';

for (const zaad of process.argv.slice(2).map(Number)) {
  const uitslag = meet(zaad);
  process.stdout.write(
    `${JSON.stringify({ ...uitslag, valsDoor: Object.fromEntries(uitslag.valsDoor) }, null, 1)}\n`,
  );
}
