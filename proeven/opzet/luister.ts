/** An open stream of live updates, as a browser holds it: what it heard, and how long it took to hear it. */
import { expect } from 'vitest';
import type { Wereld } from './wereld.ts';

export interface Luisteraar {
  /** Everything heard so far. */
  gehoord(): string;
  /** Forgets what was heard and gives the milliseconds until the next thing that fits, at most a second. */
  binnenEenSeconde(doe: () => unknown, wat: RegExp): Promise<number>;
  /** Whether the server ended it. */
  isVoorbij(): boolean;
}

/** The application at a port of its own. */
export async function openPoort({ app }: Wereld): Promise<string> {
  return app.listen({ host: '127.0.0.1', port: 0 });
}

export async function luister(wereld: Wereld, url: string, sub: string): Promise<Luisteraar> {
  const { cookie } = await wereld.als(sub);
  const answer = await fetch(`${url}/api/v1/stroom`, { headers: { cookie: cookie ?? '' } });
  expect(answer.status).toBe(200);
  let gehoord = '';
  let voorbij = false;
  const reader = answer.body?.getReader();
  const decode = new TextDecoder();
  void (async () => {
    for (;;) {
      const read = await reader?.read().catch(() => undefined);
      if (!read || read.done) break;
      gehoord += decode.decode(read.value as Uint8Array);
    }
    voorbij = true;
  })();
  return {
    gehoord: () => gehoord,
    isVoorbij: () => voorbij,
    async binnenEenSeconde(doe, wat) {
      gehoord = '';
      await doe();
      const begin = performance.now();
      await expect.poll(() => gehoord, { timeout: 1_000, interval: 5 }).toMatch(wat);
      return Math.round(performance.now() - begin);
    },
  };
}
