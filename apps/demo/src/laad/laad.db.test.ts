import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { expect, test } from 'vitest';
import { noodbeoordelaars, noodkijkrollen } from '@rondom/domain/noodkijk';
import { open } from '../../../api/src/platform/crypto/envelope.ts';
import { createKeyRing } from '../../../api/src/platform/crypto/key-ring.ts';
import { openProefdatabase } from '../../../../proeven/opzet/database.ts';
import { openDemo } from './demo.proef.ts';
import { laad } from './index.ts';
import { anker } from './kalender.ts';

const demo = openDemo(anker);
const lees = demo.lees;

test('a database that is a demo already is left as it is', async () => {
  expect(await laad({ url: demo.url(), keys: demo.keys, vandaag: anker })).toBe('vers');
  expect(await lees("select waarde from platform.kenmerk where naam = 'demo'")).toEqual([{ waarde: anker }]);
});

test('a database with data of its own gets no demo beside it', async () => {
  const proef = await openProefdatabase();
  const client = new pg.Client({ connectionString: proef.eigenaarUrl });
  await client.connect();
  await client.query(
    "insert into rondom.organisatie (naam, soort) values ('Lokaal team Rheden', 'lokaalteam')",
  );
  await expect(
    laad({ url: proef.eigenaarUrl, keys: createKeyRing(randomBytes(32)), vandaag: anker }),
  ).rejects.toThrow('This database holds data of its own');
  const { rows } = await client.query('select naam from rondom.organisatie');
  expect(rows).toEqual([{ naam: 'Lokaal team Rheden' }]);
  await client.end();
  await proef.sluit();
});

test('both children had to have a jeugdbeschermer on 28 December; Sem was helped, Noor is still asked', async () => {
  expect(
    await lees(
      `select p.voornamen, w.sinds::text, w.uiterlijk::text, w.klok_gestopt_op::text, w.klok_gestopt_op - w.uiterlijk as te_laat, w.beeindigd_als
       from rondom.wacht w join rondom.persoon p on p.id = w.persoon_id where p.geslachtsnaam = 'Verhoeven' order by p.voornamen`,
    ),
  ).toEqual([
    {
      voornamen: 'Noor',
      sinds: '2026-12-18',
      uiterlijk: '2026-12-28',
      klok_gestopt_op: '2027-01-11',
      te_laat: 14,
      beeindigd_als: null,
    },
    {
      voornamen: 'Sem',
      sinds: '2026-12-18',
      uiterlijk: '2026-12-28',
      klok_gestopt_op: '2027-01-11',
      te_laat: 14,
      beeindigd_als: 'geholpen',
    },
  ]);
});

test("Noor's words stand byte for byte as she wrote them, for the readers she chose", async () => {
  const rows = await lees<{
    id: string;
    persoon_id: string;
    tekst: Buffer;
    sleutel: Buffer;
    lezers: string[];
  }>(
    `select w.id::text, w.persoon_id::text, w.tekst_versleuteld as tekst, s.gewikkeld as sleutel,
       (select array_agg(coalesce(g.naam, p.voornamen) order by l.id) from rondom.woord_lezer l
         left join rondom.gebruiker g on g.id = l.gebruiker_id left join rondom.persoon p on p.id = l.persoon_id
         where l.woord_id = w.id) as lezers
     from rondom.woord w join platform.sleutel s on s.soort = 'persoon' and s.eigenaar_id = w.persoon_id order by w.geschreven_op`,
  );
  const gelezen = rows.map(({ id, persoon_id, tekst, sleutel, lezers }) => [
    open(
      demo.keys.unwrap(`persoon:${persoon_id}`, sleutel),
      { tabel: 'woord', kolom: 'tekst', rij: id },
      tekst,
    ),
    lezers,
  ]);
  expect(gelezen).toEqual([
    ['Ik wil zaterdag bij oma slapen. Samen met Sem.', ['Samira Haddou', 'Ruben Smit', 'Linda', 'Ria']],
    ['Ik mis papa. Maar hij mag niet weten waar wij slapen.', ['Samira Haddou']],
  ]);
});

test('where somebody of the story may look in an emergency, a colleague judges it', async () => {
  expect(
    await lees(
      `select o.naam from rondom.organisatie o where exists (
         select 1 from rondom.gebruiker u where u.organisatie_id = o.id and u.actief and u.rol = any($1)
           and u.sub in ('samira', 'daan', 'ruben', 'iris', 'sanne', 'joris'))
       and not exists (
         select 1 from rondom.gebruiker u where u.organisatie_id = o.id and u.actief and u.rol = any($2)) order by 1`,
      [noodkijkrollen, noodbeoordelaars],
    ),
  ).toEqual([]);
});

test('who stands beside a family for the safety team takes part there himself, from his own home', async () => {
  expect(
    await lees(
      `select count(*)::int as n, bool_and(b.gezin_id = v.gezin_id and b.gebruiker_id = v.gebruiker_id and b.soort = 'meedenker'
         and l.thuisorganisatie_id = v.thuisorganisatie_id and upper(b.periode) is not null) as klopt
       from rondom.veiligheidsinzet v join rondom.betrokkenheid b on b.id = v.betrokkenheid_id
       join rondom.teamlid l on l.gebruiker_id = v.gebruiker_id where v.stand in ('aangenomen', 'teruggestapt')`,
    ),
  ).toEqual([{ n: 4, klopt: true }]);
});
