import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import type { Actor } from '../actor.ts';
import type { Database, StreamEvent } from '../database/index.ts';
import type { Sessions } from '../http/session.ts';
import { NotLoggedIn } from '../http/request.ts';

interface Listener {
  readonly actor: Actor;
  tell(event: StreamEvent): void;
}

export interface Stream {
  close(): Promise<void>;
}

const heartbeatMs = 15_000;

/**
 * One LISTEN for the process, one open answer per browser. Events hold ids only; each passes the access check of its
 * receiver, and a stream ends with its session.
 */
export async function useStream(
  app: FastifyInstance,
  database: Database,
  sessions: Sessions,
  url: string,
): Promise<Stream> {
  const listeners = new Set<Listener>();
  const client = await listen(url, (event) => {
    for (const listener of listeners) {
      void mayHear(database, listener.actor, event).then(
        (may) => {
          if (may) listener.tell(event);
        },
        (error: unknown) => app.log.warn({ err: error }, 'stream check failed'),
      );
    }
  });

  app.get('/api/v1/stroom', (request, reply) => {
    const { actor } = request;
    if (!actor) throw new NotLoggedIn();
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    raw.write('retry: 2000\n\n');
    const listener: Listener = { actor, tell: (event) => raw.write(`data: ${JSON.stringify(event)}\n\n`) };
    listeners.add(listener);
    const beat = setInterval(() => {
      void sessions.find(request).then(
        (still) => (still ? raw.write(': beat\n\n') : raw.end()),
        () => raw.end(),
      );
    }, heartbeatMs);
    raw.on('close', () => {
      clearInterval(beat);
      listeners.delete(listener);
    });
  });

  return {
    async close() {
      listeners.clear();
      await client.end();
    },
  };
}

async function listen(url: string, hear: (event: StreamEvent) => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  client.on('notification', (message) => {
    if (message.payload !== undefined) hear(JSON.parse(message.payload) as StreamEvent);
  });
  // Without its connection the process would silently show yesterday's figures: better to stop and be started again.
  client.on('error', (error) => {
    throw error;
  });
  await client.query('listen rondom');
  return client;
}

/** Whether this event says something to this person at all. Asked again at every event: relations end. */
async function mayHear(database: Database, actor: Actor, event: StreamEvent): Promise<boolean> {
  const scope = event.soort === 'gezin' ? ({ gezin: event.id } as const) : 'geen';
  const statement = {
    gezin: 'select exists (select 1 from platform.mijn_relaties()) as mag',
    bord: 'select $1::bigint = any(rondom.mijn_regios()) as mag',
    meldingen: "select platform.mag('melding', 'lees') and $1::bigint = platform.mijn_organisatie() as mag",
  }[event.soort];
  const [row] = await database.inTransaction(actor, { grond: 'geen' }, scope, (tx) =>
    tx.query<{ mag: boolean }>(`stream.${event.soort}`, statement, event.soort === 'gezin' ? [] : [event.id]),
  );
  return row?.mag === true;
}
