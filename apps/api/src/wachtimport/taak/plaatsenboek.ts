import { woordsleutel, type Plaatsenboek } from '@rondom/domain/wachtimport';
import type pg from 'pg';

/** Every jeugdhulpregio and municipality by how its name is compared. */
export async function leesPlaatsenboek(client: pg.ClientBase): Promise<Plaatsenboek> {
  const { rows: regios } = await client.query<{ id: string; naam: string }>(
    "select id::text, naam from rondom.regio where soort = 'jeugdhulpregio'",
  );
  const { rows: gemeenten } = await client.query<{ code: string; naam: string; regio: string }>(
    `select g.code, g.naam, r.id::text as regio from rondom.gemeente g join rondom.regio_gemeente rg on rg.gemeente_code = g.code
     join rondom.regio r on r.id = rg.regio_id and r.soort = 'jeugdhulpregio'`,
  );
  return {
    regios: new Map(regios.map(({ id, naam }) => [woordsleutel(naam), id])),
    gemeenten: new Map(
      gemeenten.flatMap(({ code, naam, regio }) =>
        [code, woordsleutel(naam)].map((key) => [key, { code, regio }] as const),
      ),
    ),
  };
}
