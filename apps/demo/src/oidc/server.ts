import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Provider from 'oidc-provider';
import { createProvider, type ProviderOpties, sessionCookie } from './provider.ts';

export interface DemoServer {
  readonly port: number;
  sluit(): Promise<void>;
}

export interface DemoServerOpties extends ProviderOpties {
  readonly poort: number;
  /** Answers everything under `/brp`. */
  readonly brp: RequestListener;
  /** Answers everything under `/demo`; without it there is nothing there. */
  readonly beheer?: RequestListener;
}

/** After the start has answered, before anybody has read the start page. */
const warmOpNa = 700;

/** Completes the login at once as the person of the link; without one the start page lets choose. */
async function complete(
  provider: Provider,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const hint = params['login_hint'];
  if (typeof hint === 'string' && hint !== '')
    await provider.interactionFinished(request, response, { login: { accountId: hint, remember: false } });
  else response.writeHead(303, { location: `${origin}/` }).end();
}

/**
 * Who logs in is said by the link that was clicked, never by who looked before: without its session cookie the
 * provider asks each time, and switching persons is one click.
 */
function forgetSession(request: IncomingMessage): void {
  const cookies = request.headers.cookie?.split('; ').filter((one) => !one.startsWith(sessionCookie));
  if (cookies !== undefined) request.headers.cookie = cookies.join('; ');
}

interface Geladen {
  readonly provider: Provider;
  readonly login: ReturnType<Provider['callback']>;
}

export interface DemoAntwoorder {
  readonly antwoord: RequestListener;
  /** Loads the provider before the first login asks for it. */
  readonly warmOp: () => void;
}

/** Answers everything the provider, the BRP stand-in and the demo's own upkeep are asked. */
export function createDemoAntwoorder(opties: Omit<DemoServerOpties, 'poort'>): DemoAntwoorder {
  const { origin } = opties;
  let made: Promise<Geladen> | undefined;
  // Loading it takes a fifth of a second, and nobody logs in at the moment of starting.
  const geladen = (): Promise<Geladen> =>
    (made ??= createProvider(opties).then((provider) => ({ provider, login: provider.callback() })));
  const naarStart = (response: ServerResponse): void => {
    response.writeHead(303, { location: `${origin}/` }).end();
  };
  const antwoord: RequestListener = (request, response) => {
    const url = request.url ?? '/';
    forgetSession(request);
    if (url === '/') naarStart(response);
    else if (url.startsWith('/brp/')) {
      request.url = url.slice('/brp'.length);
      opties.brp(request, response);
    } else if (url.startsWith('/demo/')) {
      if (opties.beheer === undefined) response.writeHead(404).end();
      else opties.beheer(request, response);
    } else if (url.startsWith('/keuze/')) {
      // A choice that is too old or somebody else's: choose again.
      geladen()
        .then(({ provider }) => complete(provider, origin, request, response))
        .catch(() => naarStart(response));
    } else
      geladen()
        .then(({ login }) => login(request, response))
        .catch(() => naarStart(response));
  };
  return { antwoord, warmOp: () => void geladen().catch(() => undefined) };
}

/** Identity provider and BRP stand-in on one port of this machine. */
export async function startDemoServer(opties: DemoServerOpties): Promise<DemoServer> {
  const { antwoord, warmOp } = createDemoAntwoorder(opties);
  const server = createServer(antwoord);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(opties.poort, '127.0.0.1', resolve);
  });
  setTimeout(warmOp, warmOpNa).unref();
  return {
    port: (server.address() as AddressInfo).port,
    sluit: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
