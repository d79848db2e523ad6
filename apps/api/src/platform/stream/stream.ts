import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../actor.ts';
import type { Clock } from '../clock.ts';
import type { Database, StreamEvent } from '../database/index.ts';
import type { Sessions } from '../http/session.ts';
import { sendProblem } from '../http/problem.ts';
import { NotLoggedIn } from '../http/request.ts';
import { concerns, isRechtenbericht, type Bericht, type Verteld } from './bericht.ts';
import { keepListening } from './listen.ts';
import { verandert, waakOverOgenblikken, type Ogenblik } from './ogenblik.ts';

interface Listener {
  readonly request: FastifyRequest;
  /** As the session says now: a role can change while the stream is open. */
  actor: Actor;
  tell(event: Verteld): void;
  end(): void;
}

export interface Stream {
  close(): Promise<void>;
}

const heartbeatMs = 15_000;
/** How many accounts are compared at the same moment: at midnight all of them are. */
const tegelijk = 6;

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
  readonly sessions: Sessions;
  readonly url: string;
}

/**
 * One LISTEN for the process, one open answer per browser. Events hold ids only; each passes the access check of its
 * receiver, and a stream ends with its session, or when nothing would be heard: the browser asks again, and renews.
 */
export async function useStream(
  app: FastifyInstance,
  { database, clock, sessions, url }: Parts,
): Promise<Stream> {
  const listeners = new Set<Listener>();
  const mis = (error: unknown): void => app.log.warn({ err: error }, 'stream check failed');

  /** Who this browser is now: nobody any more ends its stream, with a word to the window. */
  const herken = async (listener: Listener): Promise<boolean> => {
    const actor = await sessions.find(listener.request);
    if (actor) listener.actor = actor;
    else {
      listener.tell({ soort: 'sessie', id: listener.actor.gebruikerId });
      listener.end();
    }
    return actor !== null;
  };
  const kijkOpnieuw = async (listener: Listener): Promise<void> => {
    if (await herken(listener)) listener.tell({ soort: 'toegang', id: listener.actor.gebruikerId });
  };
  const vertel = async (listener: Listener, event: StreamEvent): Promise<void> => {
    if (await mayHear(database, listener.actor, event)) listener.tell(event);
  };
  /** A check that cannot be made ends the stream: nobody goes on looking at what may no longer be his. */
  const streng = async (listener: Listener, check: Promise<unknown>): Promise<void> => {
    try {
      await check;
    } catch (error) {
      mis(error);
      listener.end();
    }
  };
  const vergelijk = async (listener: Listener, ogenblik: Ogenblik): Promise<void> => {
    if (ogenblik.dag !== ogenblik.vorigeDag) listener.tell({ soort: 'dag', id: '0' });
    if (await verandert(database, listener.actor, ogenblik)) await kijkOpnieuw(listener);
  };
  const voorbij = (ogenblik: Ogenblik): void => {
    const rij = [...listeners];
    const volgende = async (): Promise<void> => {
      for (let wie = rij.shift(); wie !== undefined; wie = rij.shift())
        await streng(wie, vergelijk(wie, ogenblik));
    };
    for (let n = 0; n < tegelijk; n += 1) void volgende();
  };
  const ogenblikken = waakOverOgenblikken(clock, { einde: () => eersteEinde(database), voorbij, mis });
  const hear = (bericht: Bericht): void => {
    if (isRechtenbericht(bericht)) {
      ogenblikken.herlees();
      for (const wie of listeners)
        if (concerns(bericht, wie.actor))
          void streng(wie, bericht.soort === 'sessie' ? herken(wie) : kijkOpnieuw(wie));
    } else for (const wie of listeners) void streng(wie, vertel(wie, bericht));
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
      request,
      actor,
      tell(event) {
        if (!raw.writableEnded) raw.write(`data: ${JSON.stringify(event)}\n\n`);
      },
      end: () => raw.end(),
    };
    listeners.add(listener);
    const beat = setInterval(() => {
      // One that ran out, with nobody behind it, ends without a word: what was typed stays, behind the lock.
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
      ogenblikken.close();
      for (const listener of listeners) listener.end();
      await listening.close();
    },
  };
}

/** The first moment within a day at which a right ends by itself. */
async function eersteEinde(database: Database): Promise<Date | undefined> {
  const [row] = await database.withoutActor<{ op: Date | null }>('select platform.eerste_einde($1) as op', [
    database.clock.now(),
  ]);
  return row?.op ?? undefined;
}

/** Whether this event says something to this person at all. Asked again at every event: relations end. */
async function mayHear(database: Database, actor: Actor, event: StreamEvent): Promise<boolean> {
  const scope = event.soort === 'gezin' ? ({ gezin: event.id } as const) : 'geen';
  const statement = {
    gezin: 'select exists (select 1 from platform.mijn_relaties()) as mag',
    bord: 'select $1::bigint = any(rondom.mijn_regios()) as mag',
    meldingen: "select platform.mag('melding', 'lees') and $1::bigint = platform.mijn_organisatie() as mag",
    noodkijk:
      "select platform.mag('noodkijkbeoordeling', 'lees') and $1::bigint = platform.mijn_organisatie() as mag",
  }[event.soort];
  const [row] = await database.inTransaction(actor, { grond: 'geen' }, scope, (tx) =>
    tx.query<{ mag: boolean }>(`stream.${event.soort}`, statement, event.soort === 'gezin' ? [] : [event.id]),
  );
  return row?.mag === true;
}
