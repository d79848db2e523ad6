/**
 * The requests of the proof: every door of the contract, with every number of the story family in it. Bodies are in
 * `daden.ts`.
 */
import { alleDeuren, type Nummers, type Verzoek } from '../kanarie/deuren.ts';
import { operaties, operatieVan } from './operaties.ts';
import type { Toneel } from './toneel.ts';

/** By name; a name like `wachtId` is looked up in the table it names. */
export async function nummersVan(toneel: Toneel): Promise<Nummers> {
  const boek = toneel.draaiboek();
  const ids = (sql: string): Promise<string[]> =>
    boek.tijdelijk([], async () => (await boek.lees<{ id: string }>(sql)).map(({ id }) => id));
  const gezin = '8000000001';
  const personen = await ids(
    `select persoon_id::text as id from rondom.gezinslid where gezin_id = ${gezin} order by 1`,
  );
  const nummers: Record<string, readonly string[]> = {
    gezinId: [gezin, '8000000002'],
    persoonId: personen.slice(0, 2),
    kindId: personen.slice(0, 2),
    meldingId: await ids(
      `(select id::text from rondom.melding where gezin_id = ${gezin} limit 2) union all (select id::text from rondom.melding where gezin_id is null limit 2)`,
    ),
    accountId: await ids("select id::text from rondom.gebruiker where sub in ('samira', 'linda')"),
    notitieId: await ids(
      `select id::text from rondom.contactnotitie where gezin_id = ${gezin} order by id desc limit 2`,
    ),
    naar: await ids("select id::text from rondom.organisatie where soort in ('ggz', 'veiligthuis') limit 2"),
    over: personen.slice(0, 2),
    // A clock of somebody: of the family alone says nothing about whom it shows.
    termijnId: await ids(
      `select id::text from rondom.termijn where gezin_id = ${gezin} order by soort <> 'vastejeugdbeschermer', persoon_id is null, id desc limit 2`,
    ),
    soort: ['contactnotitie'],
    onderwerp: [`gezin.${gezin}`],
    nummer: ['K-2207', 'K-9999'],
  };
  for (const { name, schema } of operaties.flatMap(({ parameters }) => parameters)) {
    if (name in nummers) continue;
    const tabel = name.endsWith('Id') ? name.slice(0, -2).toLowerCase() : 'niets';
    const [kolommen] = await ids(
      `select string_agg(column_name, ',') as id from information_schema.columns where table_schema = 'rondom' and table_name = '${tabel}'`,
    );
    // A day that fits first: what stands beside it is then looked at too.
    if (kolommen == null) nummers[name] = [schema?.format === 'date' ? '2027-01-20' : '1', 'Verhoeven'];
    else if (kolommen.split(',').includes('gezin_id'))
      nummers[name] = await ids(
        `select id::text from rondom.${tabel} where gezin_id = ${gezin} order by id desc limit 1`,
      );
    else nummers[name] = await ids(`select id::text from rondom.${tabel} order by id limit 2`);
  }
  return nummers;
}

/** Every door that only looks. */
export const kijkdeuren = (nummers: Nummers): readonly Verzoek[] =>
  alleDeuren(nummers).filter(({ method }) => method === 'GET');
/** Every door that writes, with the first numbers and one body that fits. */
export function schrijfdeuren(nummers: Nummers): readonly Verzoek[] {
  const eerste = Object.fromEntries(Object.entries(nummers).map(([naam, ids]) => [naam, ids.slice(0, 1)]));
  const perOperatie = new Map<string, Verzoek>();
  for (const verzoek of alleDeuren(eerste))
    if (verzoek.method !== 'GET' && !perOperatie.has(operatieVan(verzoek)))
      perOperatie.set(operatieVan(verzoek), verzoek);
  return [...perOperatie.values()];
}
