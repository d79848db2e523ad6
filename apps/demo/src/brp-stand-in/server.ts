import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PersoonJson } from './personen/index.ts';
import { type Probleem, problemen } from './problemen.ts';
import { toetsVraag } from './toets.ts';
import { neemVelden } from './velden.ts';
import { readPersonen } from './bestand.ts';

export interface BrpStandInOpties {
  readonly personen?: readonly PersoonJson[];
  /** A file `{"personen": […]}` in the form of the BRP API, instead of `personen`. */
  readonly bestand?: string;
  /** 0 or nothing: any free port. */
  readonly poort?: number;
  /** When given, a question without this `X-API-KEY` is refused. */
  readonly apiSleutel?: string;
  /** Milliseconds to wait before each answer. */
  readonly vertraging?: number;
  /** Never answers: the BRP as it is on a bad day. */
  readonly zwijgt?: boolean;
  /** Told of every number that was asked for. */
  readonly opVraag?: (burgerservicenummers: readonly string[]) => void;
}

export interface BrpStandIn {
  readonly url: string;
  readonly sluit: () => Promise<void>;
}

const grens = 64 * 1024;

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > grens) return undefined;
  }
  return body;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

interface Antwoord {
  readonly status: number;
  readonly json: object;
}

function send(response: ServerResponse, { status, json }: Antwoord): void {
  const soort = status === 200 ? 'application/json; charset=utf-8' : 'application/problem+json';
  response.writeHead(status, { 'content-type': soort, 'cache-control': 'no-store' });
  response.end(JSON.stringify(json));
}

const alsProbleem = (probleem: Probleem): Antwoord => ({ status: probleem.status, json: probleem });

function weiger(request: IncomingMessage, apiSleutel: string | undefined): Probleem | undefined {
  if (request.url !== '/personen') return problemen.bestaatNiet;
  if (request.method !== 'POST') return problemen.andereMethode;
  if (apiSleutel !== undefined && request.headers['x-api-key'] !== apiSleutel) return problemen.nietAangemeld;
  return request.headers['content-type']?.startsWith('application/json') ? undefined : problemen.anderFormaat;
}

/** Answers `POST /personen`, for a server of its own or one that also does other things. Keeps nothing of what is asked. */
export async function createBrpAntwoorder(opties: Omit<BrpStandInOpties, 'poort'>): Promise<RequestListener> {
  const personen =
    opties.bestand === undefined ? (opties.personen ?? []) : await readPersonen(opties.bestand);
  const register = new Map<unknown, PersoonJson>(
    personen.map((persoon) => [persoon['burgerservicenummer'], persoon]),
  );

  const answer = (request: IncomingMessage, body: string | undefined): Antwoord => {
    if (body === undefined) return alsProbleem(problemen.teGroot);
    const vraag = weiger(request, opties.apiSleutel) ?? toetsVraag(parse(body));
    if ('status' in vraag) return alsProbleem(vraag);
    opties.opVraag?.(vraag.burgerservicenummers);
    const gevonden = vraag.burgerservicenummers
      .map((bsn) => register.get(bsn))
      .filter((persoon) => persoon !== undefined)
      .map((persoon) => neemVelden(persoon, vraag.velden));
    return { status: 200, json: { type: 'RaadpleegMetBurgerservicenummer', personen: gevonden } };
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    if (opties.zwijgt) return;
    if (opties.vertraging) await new Promise((resolve) => setTimeout(resolve, opties.vertraging));
    send(response, answer(request, body));
  };

  return (request, response) => {
    // A caller that hangs up in the middle is no reason to fall over.
    handle(request, response).catch(() => response.destroy());
  };
}

/** Serves `POST /personen` on this machine only. */
export async function startBrpStandIn(opties: BrpStandInOpties): Promise<BrpStandIn> {
  const server = createServer(await createBrpAntwoorder(opties));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(opties.poort ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const sluit = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, sluit };
}
