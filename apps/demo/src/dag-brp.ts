import type { RequestListener } from 'node:http';
import type { PlainDate } from '@rondom/domain/kern';
import { createBrpAntwoorder, demoBrpPersonen } from './brp-stand-in/index.ts';

/** The BRP as it is on the day the demo stands on: its people are born on other days when the demo moves. */
export function createDagBrp(vanDag: () => Promise<PlainDate>): RequestListener {
  let dag: PlainDate | undefined;
  let antwoord: Promise<RequestListener> | undefined;
  const vanNu = async (): Promise<RequestListener> => {
    const nu = await vanDag();
    if (antwoord === undefined || nu !== dag) {
      dag = nu;
      antwoord = createBrpAntwoorder({ personen: demoBrpPersonen(nu) });
    }
    return antwoord;
  };
  return (request, response) => {
    vanNu().then(
      (listener) => listener(request, response),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        response.writeHead(503).end();
      },
    );
  };
}
