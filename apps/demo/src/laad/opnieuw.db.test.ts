import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDemo } from './demo.proef.ts';
import { openDeur } from './deur.proef.ts';
import { isGeschreven, findStand } from './stand.ts';
import { anker } from './kalender.ts';
import { opnieuw } from './opnieuw.ts';

const demo = openDemo(anker);
const { als } = openDeur(demo, anker);

/** Lines of the log about nobody, such as looking at figures, are about nobody's story. */
const overIemand =
  'where gezin_id is not null or doel is not null or exists (select from raadpleging.onderwerp o where o.handeling_id = t.id)';

/** Every row of every table, by table; without what says who is logged in, which requests were answered, and what is made from other rows. */
async function alles(): Promise<Map<string, string[]>> {
  const tabellen = await demo.lees<{ naam: string }>(
    `select format('%I.%I', n.nspname, c.relname) as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and c.relname not in ('schakel', 'ketenstaart', 'wortel', 'geslachtsnaam', 'geslachtsnaam_drietal') and (n.nspname in ('rondom', 'raadpleging') or c.oid = 'platform.concept'::regclass)`,
  );
  const gevonden = new Map<string, string[]>();
  for (const { naam } of tabellen) {
    const waar = naam === 'raadpleging.handeling' ? overIemand : '';
    const rijen = await demo.lees<{ rij: string }>(
      `select to_jsonb(t)::text as rij from ${naam} t ${waar} order by 1`,
    );
    gevonden.set(
      naam,
      rijen.map(({ rij }) => rij),
    );
  }
  return gevonden;
}

async function een<Rij extends object>(sql: string, values: readonly unknown[] = []): Promise<Rij> {
  const [rij] = await demo.lees<Rij>(sql, values);
  if (rij === undefined) throw new Error(`nothing found: ${sql}`);
  return rij;
}

const geschreven = async (): Promise<boolean> => {
  const client = new pg.Client({ connectionString: demo.url() });
  await client.connect();
  const stand = await findStand(client);
  const found = stand !== undefined && (await isGeschreven(client, stand));
  await client.end();
  return found;
};

let gezin: string;
let noor: { persoon: string; wacht: string };
let melding: { id: string; versie: number };
let geladen: Map<string, string[]>;
beforeAll(async () => {
  gezin = (
    await een<{ id: string }>("select id::text from rondom.gezin where naam = 'Van Dalen – Verhoeven'")
  ).id;
  noor = await een(
    `select p.id::text as persoon, w.id::text as wacht from rondom.persoon p join rondom.wacht w on w.persoon_id = p.id
     where p.voornamen = 'Noor' and w.gezin_id = $1`,
    [gezin],
  );
  melding = await een("select id::text, versie from rondom.melding where nummer = 'M-7K3-492'");
  geladen = await alles();
});

const notitie = (over: string) => ({
  soort: 'telefoon',
  op: '2027-01-12T07:05:00Z',
  tekst: 'Gebeld over zaterdag.',
  over: [over],
  aanwezig: [],
  delen: 'niet',
});

/** What a visitor does in ten minutes around the story family, and as Jade; all through the front door. */
async function bezoek(): Promise<void> {
  const lukt = async (vraag: ReturnType<typeof als>): Promise<string> => {
    const { status, body } = await vraag;
    expect(status, body).toBeLessThan(300);
    return body;
  };
  await lukt(als('hanneke', 'GET', '/bord/K-2207'));
  await lukt(als('samira', 'GET', `/gezinnen/${gezin}`));
  await lukt(
    als('samira', 'PUT', `/concepten/contactnotitie/${gezin}`, { inhoud: { tekst: 'half' }, versie: 0 }),
  );
  await lukt(als('samira', 'POST', `/gezinnen/${gezin}/contactnotities`, notitie(noor.persoon)));
  await lukt(
    als('samira', 'POST', `/gezinnen/${gezin}/personen`, {
      rol: 'netwerk',
      naam: { voornamen: 'Greet', geslachtsnaam: 'Aalbers' },
      geslacht: 'vrouw',
      geboortedatum: '1971-05-04',
    }),
  );
  const { gezinnen } = JSON.parse(
    await lukt(als('samira', 'GET', '/afwezigheden?vanaf=2027-01-12&tot=2027-01-15')),
  ) as { gezinnen: { gezinId: string }[] };
  const daan = await een<{ id: string }>("select id::text from rondom.gebruiker where sub = 'daan'");
  await lukt(
    als('samira', 'POST', '/afwezigheden', {
      ...{ vanaf: '2027-01-12', tot: '2027-01-15', reden: 'ziekte' },
      vervangers: gezinnen.map(({ gezinId }) => ({ gezinId, gebruikerId: daan.id })),
    }),
  );
  const wacht = `/portaal/gezinnen/${gezin}/wachten/${noor.wacht}/bevestiging`;
  await lukt(als('noor', 'POST', wacht, { antwoord: 'ja' }));
  await lukt(als('noor', 'POST', '/portaal/woorden', { tekst: 'Hallo', keuze: 'alleenVastGezicht' }));
  const overgang = JSON.parse(await lukt(als('jade', 'GET', '/portaal/overgang'))) as {
    ontvangers: { id: string }[];
  };
  const kies = { ontvangerId: overgang.ontvangers[0]?.id, stuk: 'cijfers', keuze: 'gaatmee' };
  await lukt(als('jade', 'POST', '/portaal/overgang/keuzes', kies));
  await lukt(als('joris', 'GET', `/meldingen/${melding.id}`));
  const bekenden = { geslachtsnaam: 'Verhoeven' };
  await lukt(als('joris', 'POST', `/meldingen/${melding.id}/bekenden`, bekenden));
  const gekoppeld = await lukt(
    als('joris', 'POST', `/meldingen/${melding.id}/gezin`, { gezinId: gezin }, { versie: melding.versie }),
  );
  const { versie } = JSON.parse(gekoppeld) as { versie: number };
  await lukt(
    als(
      'joris',
      'POST',
      `/meldingen/${melding.id}/eersteblik`,
      { veiligheid: 'geenVanBeide', vervolg: 'overdracht', reden: 'Samira is er al.' },
      { versie },
    ),
  );
  expect((await als('mark', 'GET', `/gezinnen/${gezin}`)).status).toBe(403);
}

test('beginning again leaves every table as it was loaded, to the row, the history and the log', async () => {
  await bezoek();
  expect(await geschreven()).toBe(true);
  const ondertussen = await alles();
  // Without this the comparison below would say nothing.
  for (const tabel of [
    'rondom.wacht',
    'rondom.woord',
    'rondom.melding',
    'rondom.persoon',
    'rondom.afwezigheid',
    'rondom.overgangkeuze',
    'platform.concept',
  ])
    expect(ondertussen.get(tabel), tabel).not.toEqual(geladen.get(tabel));
  expect(await opnieuw(demo.url())).toBe(true);
  for (const [tabel, rijen] of await alles()) expect(rijen, tabel).toEqual(geladen.get(tabel));
  expect(await geschreven()).toBe(false);
});

test('whoever was logged in still is, reads what is sealed, and can do it all again', async () => {
  expect((await als('noor', 'GET', '/portaal')).body).toContain('Ik mis papa.');
  await bezoek();
  await opnieuw(demo.url());
  expect((await als('hanneke', 'GET', '/bord')).body).toContain('"aantal":11');
});

describe('what visitors made elsewhere', () => {
  let ander: { gezin: string; kind: string; werker: string };
  beforeAll(async () => {
    ander = await een(
      `select b.gezin_id::text as gezin, l.persoon_id::text as kind, g.sub as werker from rondom.betrokkenheid b
       join rondom.gebruiker g on g.id = b.gebruiker_id and g.actief
       join rondom.gezinslid l on l.gezin_id = b.gezin_id and l.rol = 'kind'
       where b.soort = 'vastgezicht' and upper_inf(b.periode) and b.gezin_id <> $1 order by 1 limit 1`,
      [gezin],
    );
  });

  test('stays, to the row', async () => {
    const url = `/gezinnen/${ander.gezin}/contactnotities`;
    expect((await als(ander.werker, 'POST', url, notitie(ander.kind))).status).toBe(201);
    const ervoor = await alles();
    await bezoek();
    await opnieuw(demo.url());
    for (const [tabel, rijen] of await alles()) expect(rijen, tabel).toEqual(ervoor.get(tabel));
    expect(await geschreven()).toBe(true);
  });

  test('keeps a person of the story family whom somebody put into another family too', async () => {
    await demo.lees("select set_config('app.gebruiker_id', '1', false)");
    await demo.lees(
      "insert into rondom.gezinslid (gezin_id, persoon_id, rol, periode) values ($1, $2, 'kind', '[2027-01-12,)')",
      [ander.gezin, noor.persoon],
    );
    await opnieuw(demo.url());
    expect(
      await demo.lees('select 1 from rondom.gezinslid where persoon_id = $1', [noor.persoon]),
    ).toHaveLength(2);
  });

  test('of a melding of their own that they handed to the family goes back to received', async () => {
    const { id } = await een<{ id: string }>(
      "select id::text from rondom.melding where nummer = 'M-9XD-305'",
    );
    await demo.lees(
      `update rondom.melding set gezin_id = $1, status = 'afgerond', vervolg = 'overdracht', beoordeeld_op = '2027-01-12' where id = $2`,
      [gezin, id],
    );
    await opnieuw(demo.url());
    expect(await een('select status, gezin_id, vervolg from rondom.melding where id = $1', [id])).toEqual({
      status: 'ontvangen',
      gezin_id: null,
      vervolg: null,
    });
  });
});

test('twice at once is once after the other, while somebody writes meanwhile', async () => {
  const schrijf = als('samira', 'POST', `/gezinnen/${gezin}/contactnotities`, notitie(noor.persoon));
  expect(await Promise.all([opnieuw(demo.url()), opnieuw(demo.url()), opnieuw(demo.url())])).toEqual([
    true,
    true,
    true,
  ]);
  expect((await schrijf).status).toBeLessThan(500);
  await opnieuw(demo.url());
  expect((await alles()).get('rondom.contactnotitie_persoon')?.length).toBeGreaterThan(0);
});

test('broken off in the middle leaves what visitors wrote', async () => {
  await bezoek();
  const ervoor = await alles();
  await demo.lees(
    `create function demo.val_om() returns trigger language plpgsql as $$ begin raise 'stop'; end $$`,
  );
  await demo.lees(
    'create trigger val_om before insert on rondom.afspraak for each row execute function demo.val_om()',
  );
  await expect(opnieuw(demo.url())).rejects.toThrow('stop');
  await demo.lees('drop trigger val_om on rondom.afspraak');
  for (const [tabel, rijen] of await alles()) expect(rijen, tabel).toEqual(ervoor.get(tabel));
});

test('nothing of the kept rows is read by the application', async () => {
  const client = new pg.Client({ connectionString: demo.appUrl() });
  await client.connect();
  await expect(client.query('select * from demo.rij')).rejects.toThrow('permission denied');
  await client.end();
});
