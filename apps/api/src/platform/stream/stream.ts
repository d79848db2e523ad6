import type { FastifyInstance } from 'fastify';
import type { Actor } from '../actor.ts';
import type { Database, StreamEvent } from '../database/index.ts';
import type { Sessions } from '../http/session.ts';
import { sendProblem } from '../http/problem.ts';
import { NotLoggedIn } from '../http/request.ts';
import { keepListening } from './listen.ts';

interface Listener {
  readonly actor: Actor;
  tell(event: StreamEvent): void;
  end(): void;
}

export interface Stream {
  close(): Promise<void>;
}

const heartbeatMs = 15_000;

/**
 * One LISTEN for the process, one open answer per browser. Events hold ids only; each passes the access check of its
 * receiver, and a stream ends with its session, or when nothing would be heard: the browser asks again, and renews.
 */
export async function useStream(
  app: FastifyInstance,
  database: Database,
  sessions: Sessions,
  url: string,
): Promise<Stream> {
  const listeners = new Set<Listener>();
  const hear = (event: StreamEvent): void => {
    for (const listener of listeners) {
      void mayHear(database, listener.actor, event).then(
        (may) => {
          if (may) listener.tell(event);
        },
        (error: unknown) => app.log.warn({ err: error }, 'stream check failed'),
      );
    }
  };
  const lost = (error: Error): void => {
    app.log.error({ err: error }, 'the connection for live updates fell away');
    for (const listener of listeners) listener.end();
  };
  const listening = await keepListening(url, { hear, lost });

  app.get('/api/v1/stroom', (request, reply) => {
    const { actor } = request;
    if (!actor) throw new NotLoggedIn();
    if (!listening.isOpen()) return sendProblem(reply, 503, [{ kind: 'evenNietBereikbaar' }]);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    raw.write('retry: 2000\n\n');
    const listener: Listener = {
      actor,
      tell: (event) => raw.write(`data: ${JSON.stringify(event)}\n\n`),
      end: () => raw.end(),
    };
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
    return reply;
  });

  return {
    async close() {
      for (const listener of listeners) listener.end();
      await listening.close();
    },
  };
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
