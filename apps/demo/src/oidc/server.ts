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
}

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

/** Answers everything the provider and the BRP stand-in are asked. */
export async function createDemoAntwoorder(
  opties: Omit<DemoServerOpties, 'poort'>,
): Promise<RequestListener> {
  const provider = await createProvider(opties);
  const login = provider.callback();
  return (request, response) => {
    const url = request.url ?? '/';
    forgetSession(request);
    if (url.startsWith('/brp/')) {
      request.url = url.slice('/brp'.length);
      opties.brp(request, response);
    } else if (url.startsWith('/keuze/')) {
      // A choice that is too old or somebody else's: choose again.
      complete(provider, opties.origin, request, response).catch(() =>
        response.writeHead(303, { location: `${opties.origin}/` }).end(),
      );
    } else void login(request, response);
  };
}

/** Identity provider and BRP stand-in on one port of this machine. */
export async function startDemoServer(opties: DemoServerOpties): Promise<DemoServer> {
  const server = createServer(await createDemoAntwoorder(opties));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(opties.poort, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    sluit: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
