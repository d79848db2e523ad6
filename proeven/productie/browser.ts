/** A browser as far as logging in needs one: it keeps cookies per address and follows where it is sent. */
import { request as ask } from 'node:http';
import { request as askSecurely } from 'node:https';

export interface Pagina {
  readonly status: number;
  readonly naar: string | undefined;
  readonly koekjes: readonly string[];
  readonly body: string;
}

export function createBrowser(ca: string) {
  const jars = new Map<string, Map<string, string>>();

  /** One request, without following. */
  async function open(url: string): Promise<Pagina> {
    const { origin } = new URL(url);
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, accept: 'text/html' };
    return new Promise((resolve, reject) => {
      const send = url.startsWith('https:') ? askSecurely(url, { ca, headers }) : ask(url, { headers });
      send.once('error', reject);
      send.once('response', (response) => {
        const koekjes = response.headers['set-cookie'] ?? [];
        for (const line of koekjes) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          jar.set(name, value);
        }
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (body += String(chunk)));
        response.once('end', () => {
          const { location } = response.headers;
          const naar = location === undefined ? undefined : new URL(location, url).href;
          resolve({ status: response.statusCode ?? 0, naar, koekjes, body });
        });
      });
      send.end();
    });
  }

  /** Follows within one address, as a login provider sends from page to page; ends with the first that leads out. */
  async function follow(url: string): Promise<string> {
    const { origin } = new URL(url);
    for (let next = url, steps = 0; steps < 10; steps += 1) {
      const { naar, status } = await open(next);
      if (naar === undefined) throw new Error(`${next} answered ${String(status)} and leads nowhere`);
      if (new URL(naar).origin !== origin) return naar;
      next = naar;
    }
    throw new Error('too many steps');
  }
  return { open, follow };
}
