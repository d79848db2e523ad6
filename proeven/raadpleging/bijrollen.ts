/**
 * Who does not play in the demo and has a right of his own all the same: who leads the crisis service, who stands by
 * one person, who examines, who inspects one family by assignment, and somebody on duty tonight.
 */
import type pg from 'pg';

const gezin = 1;

export async function geefBijrollen(client: pg.ClientBase): Promise<void> {
  await client.query("select set_config('app.gebruiker_id', '1', false)");
  const account = async (sub: string, rol: string, organisatie: string): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(
      `insert into rondom.gebruiker (sub, naam, soort, rol, organisatie_id) values ($1, $1, 'medewerker', $2, (${organisatie})) returning id::text`,
      [sub, rol],
    );
    return rows[0]?.id ?? '0';
  };
  const organisatie = async (soort: string): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(
      'insert into rondom.organisatie (soort, naam, verzonnen) values ($1, $2, true) returning id::text',
      [soort, `Proef ${soort}`],
    );
    return `select ${rows[0]?.id ?? '0'}`;
  };
  const bijIris = "select organisatie_id from rondom.gebruiker where sub = 'iris'";
  await account('leider-van-iris', 'teamleider', bijIris);
  for (const [rol, soort] of [
    ['advocaat', 'advocatuur'],
    ['vertrouwenspersoon', 'vertrouwenswerk'],
  ] as const) {
    const wie = await account(rol, rol, await organisatie(soort));
    await client.query(
      `insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, persoon_id, periode)
       values ($1, $2, $3, (select persoon_id from rondom.gebruiker where sub = 'noor'), '[2027-01-01,2027-07-01)')`,
      [gezin, rol, wie],
    );
  }
  await client.query(
    `insert into rondom.toezichtopdracht (gezin_id, gebruiker_id, kenmerk, periode)
     select $1, id, 'IGJ-1', '[2027-01-01,2027-03-01)' from rondom.gebruiker where sub = 'maarten'`,
    [gezin],
  );
  await client.query(
    `insert into rondom.rooster (gebruiker_id, organisatie_id, regio_id, van, tot, door)
     select u.id, u.organisatie_id, r.regio_id, '2027-01-12 06:00+00', '2027-01-12 18:00+00', 1
     from rondom.gebruiker u, rondom.gezin_regio r where u.sub = 'iris' and r.gezin_id = $1`,
    [gezin],
  );
}
