import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Bericht } from './bericht.ts';

const retryMs = 1_000;

export interface Listening {
  /** False while the connection is gone: whoever listens then would hear nothing. */
  isOpen(): boolean;
  close(): Promise<void>;
}

interface Hearing {
  hear(bericht: Bericht): void;
  /** The connection fell away: what happens until it is back goes unheard. */
  lost(error: Error): void;
}

/** One LISTEN that comes back by itself. The first connection has to succeed: a process without it does not start. */
export async function keepListening(url: string, hearing: Hearing): Promise<Listening> {
  let client: pg.Client | undefined;
  let closed = false;

  const open = async (): Promise<void> => {
    const opened = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    opened.on('notification', ({ payload }) => {
      if (payload !== undefined) hearing.hear(JSON.parse(payload) as Bericht);
    });
    opened.on('error', (error) => {
      if (client !== opened) return;
      client = undefined;
      hearing.lost(error);
      void reopen();
    });
    try {
      await opened.connect();
      await opened.query('listen rondom');
    } catch (error) {
      await opened.end().catch(() => undefined);
      throw error;
    }
    if (closed) await opened.end();
    else client = opened;
  };
  const reopen = async (): Promise<void> => {
    while (client === undefined) {
      await sleep(retryMs, undefined, { ref: false });
      if (closed) return;
      await open().catch(() => undefined);
    }
  };

  await open();
  return {
    isOpen: () => client !== undefined,
    async close() {
      closed = true;
      const last = client;
      client = undefined;
      await last?.end();
    },
  };
}
