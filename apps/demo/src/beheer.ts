import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { PlainDate } from '@rondom/domain/kern';
import {
  alsEigenaar,
  findStand,
  isGeschreven,
  laad,
  laadOpnieuw,
  opnieuw,
  type Laadopdracht,
} from './laad/index.ts';

/** Where the demo stands in time. */
export interface Tijdstand {
  /** By the clock. */
  readonly vandaag: PlainDate;
  /** The day for which the demo was loaded. */
  readonly dag: PlainDate;
  /** Whether somebody wrote since. */
  readonly geschreven: boolean;
}

export interface Beheer {
  /** The day the demo stands on, and so its BRP. */
  dag(): Promise<PlainDate>;
  /** Puts the demo on today first, when it can do so without anybody losing what he wrote. */
  stand(): Promise<Tijdstand>;
  /** Puts the story family back as it was loaded. */
  opnieuw(): Promise<void>;
  /** Puts the whole demo on today. */
  vandaag(): Promise<void>;
}

export function createBeheer(
  opdracht: Omit<Laadopdracht, 'vandaag'> & { readonly vandaag: () => PlainDate },
): Beheer {
  const nu = (): Laadopdracht => ({ ...opdracht, vandaag: opdracht.vandaag() });
  const lees = (): Promise<Tijdstand> =>
    alsEigenaar(opdracht.url, async (client) => {
      const vandaag = opdracht.vandaag();
      const stand = await findStand(client);
      if (stand === undefined) return { vandaag, dag: vandaag, geschreven: false };
      return { vandaag, dag: stand.dag, geschreven: await isGeschreven(client, stand) };
    });
  return {
    dag: async () => (await lees()).dag,
    async stand() {
      const stand = await lees();
      if (stand.dag === stand.vandaag || stand.geschreven) return stand;
      await laad(nu());
      return lees();
    },
    async opnieuw() {
      // A demo of before this could be done is put back as a whole.
      if (!(await opnieuw(opdracht.url))) await laadOpnieuw(nu());
    },
    async vandaag() {
      await laadOpnieuw(nu());
    },
  };
}

/** Answers the API, which knows the secret of the login; nobody else on this machine does. */
export function createBeheerAntwoorder(beheer: Beheer, geheim: string): RequestListener {
  const verwacht = Buffer.from(`Bearer ${geheim}`);
  const mag = ({ headers }: IncomingMessage): boolean => {
    const gezegd = Buffer.from(headers.authorization ?? '');
    return gezegd.length === verwacht.length && timingSafeEqual(gezegd, verwacht);
  };
  const antwoord = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const vraag = `${request.method ?? ''} ${request.url ?? ''}`;
    if (!mag(request)) response.writeHead(403).end();
    else if (vraag === 'GET /demo/stand') {
      const stand = JSON.stringify(await beheer.stand());
      response.writeHead(200, { 'content-type': 'application/json' }).end(stand);
    } else if (vraag === 'POST /demo/opnieuw' || vraag === 'POST /demo/vandaag') {
      await beheer[vraag.endsWith('opnieuw') ? 'opnieuw' : 'vandaag']();
      response.writeHead(204).end();
    } else response.writeHead(404).end();
  };
  return (request, response) => {
    antwoord(request, response).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      response.writeHead(500).end();
    });
  };
}
