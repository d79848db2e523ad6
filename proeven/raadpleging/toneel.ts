/**
 * The demo on the day of the story, with numbers of its own, reached through the front door by everybody in it. Every
 * request comes back with what it left in the log, and is undone.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { createApp } from '../../apps/api/src/app.ts';
import { createClock, type Clock } from '../../apps/api/src/platform/clock.ts';
import type { KeyRing } from '../../apps/api/src/platform/crypto/key-ring.ts';
import type { Config } from '../../apps/api/src/platform/config.ts';
import { createDatabase, type Database } from '../../apps/api/src/platform/database/index.ts';
import { openDemo } from '../../apps/demo/src/laad/demo.proef.ts';
import { anker } from '../../apps/demo/src/laad/kalender.ts';
import { demoBrpPersonen, startBrpStandIn, type BrpStandIn } from '../../apps/demo/src/brp-stand-in/index.ts';
import type { Verzoek } from '../kanarie/deuren.ts';
import type { Stap } from './stappen.ts';
import { bedoeldBij, niemandBedoeld, type Bedoeld } from './bedoeld.ts';
import { geefBijrollen } from './bijrollen.ts';
import { hoogste, leesLog, type Gelogd } from './gelogd.ts';
import { geefEigenNummers } from './nummers.ts';
import { operatieVan } from './operaties.ts';
import { openDraaiboek, type Draaiboek } from './terugdraaien.ts';

export interface Opbrengst extends Gelogd {
  /** What was asked, with the numbers that the steps before it gave. */
  readonly gevraagd: Verzoek;
  readonly status: number;
  readonly body: string;
  /** Whom the act is about according to the data, also where the answer says it not. */
  readonly bedoeld: { readonly laatste: Bedoeld; readonly eerste: Bedoeld };
}

export interface Wie {
  readonly id: string;
  readonly sub: string;
  readonly rol: string;
  readonly soort: 'medewerker' | 'portaal';
  readonly organisatieId: string | null;
  /** Of who comes in by the portal. */
  readonly persoonId: string | null;
  readonly gezinId: string | null;
  readonly koekje: string;
}

/** As the superuser: before everything, and only before the last step. */
export interface Vooraf {
  readonly alles?: readonly string[];
  readonly laatste?: readonly string[];
}

export type Taak = (
  gegeven: { readonly client: pg.ClientBase; readonly keys: KeyRing; readonly clock: Clock },
  eerder: readonly string[],
) => Promise<unknown>;
export interface Werkopbrengst extends Gelogd {
  /** Whom the job was about, as the superuser. */
  readonly personen: readonly string[];
}

export interface Toneel {
  readonly wie: ReadonlyMap<string, Wie>;
  draaiboek(): Draaiboek;
  database(): Database;
  /**
   * What the last of these steps answers and logs. The others come before it, `vooraf` as the superuser before all;
   * nothing of it stays.
   */
  speel(stappen: readonly Stap[], vooraf?: Vooraf): Promise<Opbrengst>;
  /**
   * The same for a job: what it logs after these steps, and what `gezocht` then finds. It gets the answers of the steps.
   */
  werk(stappen: readonly Stap[], taak: Taak, gezocht: string): Promise<Werkopbrengst>;
  /** Really does these steps: they stay. */
  doe(stappen: readonly Stap[], vooraf: readonly string[]): Promise<void>;
}

/** One of each kind of account: whoever is named in the story, and of every other role the first. */
const mensen = `
  select distinct on (u.rol, case when k.sub is null then '' else u.sub end) u.id::text, u.sub, u.rol, u.soort,
    u.organisatie_id::text as "organisatieId", u.persoon_id::text as "persoonId",
    (select min(l.gezin_id)::text from rondom.gezinslid l where l.persoon_id = u.persoon_id) as "gezinId"
  from rondom.gebruiker u left join unnest($1::text[]) k (sub) on k.sub = u.sub
  where u.actief and u.soort in ('medewerker', 'portaal') order by 3, case when k.sub is null then '' else u.sub end, u.id`;

const verhaal = [
  'samira',
  'daan',
  'ruben',
  'anja',
  'joris',
  'linda',
  'mark',
  'noor',
  'marijke',
  'hanneke',
  'iris',
  'leider-van-iris',
];

export function openToneel(): Toneel {
  const demo = openDemo(anker);
  const wie = new Map<string, Wie>();
  let app: FastifyInstance;
  let boek: Draaiboek;
  let database: Database;
  let brp: BrpStandIn;
  let adres = 0;
  /** The last line that stays: all that comes after it is undone again. */
  let peil = '0';

  beforeAll(async () => {
    const [naam = ''] = /proef_[0-9a-f]+/.exec(demo.url()) ?? [];
    const url = inject('proefcluster').urlPatroon.replace('ROL', 'postgres').replace('DATABASE', naam);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await geefBijrollen(client);
    await geefEigenNummers(client, demo.keys);
    for (const rij of (await client.query<Omit<Wie, 'koekje'>>(mensen, [verhaal])).rows) {
      const token = randomBytes(32).toString('base64url');
      await client.query(
        "insert into platform.sessie (sleutel_hash, gebruiker_id, eindigt_op) values ($1, $2, 'infinity')",
        [createHash('sha256').update(token).digest(), rij.id],
      );
      wie.set(rij.sub, { ...rij, koekje: `rondom=${token}` });
    }
    await client.end();
    boek = await openDraaiboek(url);
    peil = await boek.tijdelijk([], () => hoogste(boek));
    brp = await startBrpStandIn({ personen: demoBrpPersonen(anker) });
    const clock = createClock(anker);
    database = createDatabase({ pool: boek.pool, clock, keys: demo.keys, setRole: false });
    app = await createApp({ config: configVan(demo.appUrl(), demo.url(), brp.url), clock, database });
  }, 180_000);
  afterAll(async () => {
    await app.close();
    await boek.sluit();
    await brp.sluit();
  });

  const stuur = ({ wie: sub, verzoek }: Stap, eerder: readonly string[]) => {
    const { method, url, body, versie } = verzoek(eerder);
    adres += 1;
    return app.inject({
      method,
      url,
      // Everybody from an own address: so many questions from one are refused for their number alone.
      remoteAddress: `10.${(adres >> 16) & 255}.${(adres >> 8) & 255}.${adres & 255}`,
      headers: {
        cookie: wie.get(sub)?.koekje ?? '',
        ...(method === 'GET'
          ? {}
          : { 'x-rondom': '1', 'idempotency-key': randomUUID(), 'if-match': `"${versie ?? 1}"` }),
      },
      ...(body === undefined ? {} : { payload: body as object }),
    });
  };
  const speel: Toneel['speel'] = (stappen, { alles = [], laatste: ervoor = [] } = {}) =>
    boek.tijdelijk(alles, async () => {
      const eerder: string[] = [];
      for (const eerste of stappen.slice(0, -1)) eerder.push((await stuur(eerste, eerder)).body);
      const laatste = stappen.at(-1);
      if (laatste === undefined) throw new RangeError('nothing was asked');
      const vanaf = stappen.length === 1 && alles.length === 0 ? peil : await hoogste(boek);
      for (const sql of ervoor) await boek.lees(sql);
      const { statusCode: status, body } = await stuur(laatste, eerder);
      const log = await leesLog(boek, vanaf);
      const { method, url, body: gestuurd } = laatste.verzoek(eerder);
      const bedoeld =
        status >= 300
          ? { laatste: niemandBedoeld, eerste: niemandBedoeld }
          : await bedoeldBij(boek, { operatie: operatieVan({ method, url }), url, wie: laatste.wie });
      return {
        ...{ gevraagd: { method, url, body: gestuurd }, status, body, bedoeld, ...log },
      };
    });
  const werk: Toneel['werk'] = (stappen, taak, gezocht) =>
    boek.tijdelijk([], async () => {
      const eerder: string[] = [];
      for (const stap of stappen) eerder.push((await stuur(stap, eerder)).body);
      const vanaf = await hoogste(boek);
      await boek.alsEigenaar((client) =>
        taak({ client, keys: demo.keys, clock: createClock(anker) }, eerder),
      );
      const gevonden = await boek.lees<{ id: string }>(gezocht);
      return { ...(await leesLog(boek, vanaf)), personen: gevonden.map(({ id }) => id) };
    });
  const doe: Toneel['doe'] = (stappen, vooraf) =>
    boek.blijvend(vooraf, async () => {
      const eerder: string[] = [];
      for (const stap of stappen) eerder.push((await stuur(stap, eerder)).body);
    });
  return { wie, speel, werk, doe, draaiboek: () => boek, database: () => database };
}

const configVan = (databaseUrl: string, migratieUrl: string, brpUrl: string): Config => ({
  ...{ modus: 'demo', databaseUrl, migratieUrl, oneUrl: false, host: '127.0.0.1', port: 0 },
  ...{ origin: 'http://127.0.0.1', webDir: 'dist/web', keyFile: '', vandaag: anker },
  ...{ brpUrl, proxies: 'loopback', logLevel: 'silent' },
  oidc: { issuer: 'http://127.0.0.1:1', clientId: 'proef', clientSecret: 'proef' },
});
