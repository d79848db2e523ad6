/** A small load generator: keep-alive connections over loopback, each one request at a time, bounded in time. */
import { Agent, request } from 'node:http';

export interface Verzoek {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Meting {
  readonly perSeconde: number;
  readonly p50: number;
  readonly p95: number;
  readonly fouten: number;
}

export async function belast(
  port: number,
  klanten: number,
  seconden: number,
  next: () => Verzoek,
): Promise<Meting> {
  const agent = new Agent({ keepAlive: true, maxSockets: klanten });
  const times: number[] = [];
  let fouten = 0;
  const end = performance.now() + seconden * 1_000;
  const one = (verzoek: Verzoek) =>
    new Promise<void>((resolve, reject) => {
      const begin = performance.now();
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          agent,
          method: verzoek.method,
          path: verzoek.path,
          headers: verzoek.headers,
        },
        (answer) => {
          answer.resume();
          answer.on('end', () => {
            times.push(performance.now() - begin);
            if ((answer.statusCode ?? 500) >= 300) fouten += 1;
            resolve();
          });
        },
      );
      sent.on('error', reject);
      sent.end(verzoek.body);
    });
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: klanten }, async () => {
      while (performance.now() < end) await one(next());
    }),
  );
  const elapsed = (performance.now() - begin) / 1_000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSeconde: times.length / elapsed, p50: at(0.5), p95: at(0.95), fouten };
}
