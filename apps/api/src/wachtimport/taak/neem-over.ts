import type { Id } from '../../platform/actor.ts';
import { dataKey } from '../../platform/database/data-keys.ts';
import { metImport, teken, type Bron, type Importtaak } from './bron.ts';
import { Nieuwelingen } from './kind.ts';
import { neemRegelOver, type Overgenomen, type Overregel } from './neem-regel-over.ts';
import { openRegel } from './regel.ts';

/** So many lines are read at a time. */
const perKeer = 50;

interface Row {
  readonly id: Id;
  readonly nummer: number;
  readonly inhoud: Buffer;
  readonly persoon: Id | null;
  readonly gezin: Id | null;
  readonly relatie: boolean;
}

/** The next lines that come along, with whom a person or the number said they are about. */
const sql = `
  select r.id::text, r.nummer, r.inhoud_versleuteld as inhoud, k.persoon_id::text as persoon, k.gezin_id::text as gezin,
    exists (select from rondom.maatregel m where m.gezin_id = k.gezin_id and m.organisatie_id = $3 and m.einddatum > $4) as relatie
  from rondom.wachtimportregel r
  left join rondom.wachtimportkandidaat k on k.regel_id = r.id and (k.id = r.keuze_kandidaat_id or r.uitkomst = 'zeker')
  where r.import_id = $1 and r.nummer > $2 and (r.uitkomst in ('nieuw', 'zeker') or r.keuze in ('nieuw', 'zelfde'))
  order by r.nummer limit ${perKeer}`;

async function schrijfGevolgen({ client }: Bron, gedaan: readonly (Overgenomen & { readonly id: Id })[]) {
  await client.query(
    `update rondom.wachtimportregel r set gevolg = v.gevolg, gezin_id = coalesce(v.gezin, r.gezin_id), wacht_id = v.wacht, gemaakt = v.gemaakt,
       gebreken = coalesce(v.gebreken, r.gebreken), versie = r.versie + 1
     from unnest($1::bigint[], $2::text[], $3::bigint[], $4::bigint[], $5::jsonb[], $6::jsonb[]) as v(id, gevolg, gezin, wacht, gemaakt, gebreken)
     where r.id = v.id`,
    [
      gedaan.map(({ id }) => id),
      gedaan.map(({ gevolg }) => gevolg),
      gedaan.map(({ plek }) => plek?.gezin ?? null),
      gedaan.map(({ wacht }) => wacht ?? null),
      gedaan.map(({ gemaakt }) => JSON.stringify(gemaakt)),
      gedaan.map(({ gebrek }) => (gebrek === undefined ? null : JSON.stringify([{ kind: gebrek }]))),
    ],
  );
}

/** Every family and child that got something, as an act of who took the list over. */
async function tekenAlles(bron: Bron, gedaan: readonly Overgenomen[], gevraagd: readonly Overregel[]) {
  const plekken = gedaan.flatMap(({ plek }) => (plek === undefined ? [] : [plek]));
  const asked = gevraagd.flatMap(({ bestaand }) => (bestaand === undefined ? [] : [bestaand]));
  await teken(bron, 'schrijf', {
    gezinnen: [...plekken.map(({ gezin }) => gezin), ...asked.flatMap(({ gezin }) => gezin ?? [])],
    personen: [...plekken, ...asked].map(({ persoon }) => persoon),
  });
}

async function neemAllesOver(bron: Bron): Promise<ReadonlySet<Id>> {
  const { client, tx, keys, importId, organisatie, meld } = bron;
  const key = await dataKey(
    tx.query.bind(tx),
    keys,
    { soort: 'gebruiker', id: tx.actor.gebruikerId },
    'find',
  );
  const nieuwelingen = new Nieuwelingen();
  const regios = new Set<Id>();
  let verwerkt = 0;
  for (let na = 0; ;) {
    const { rows } = await client.query<Row>(sql, [importId, na, organisatie, tx.today]);
    const gedaan: (Overgenomen & { readonly id: Id })[] = [];
    const gevraagd: Overregel[] = [];
    for (const { id, nummer, inhoud, persoon, gezin, relatie } of rows) {
      const { regel } = openRegel(key, importId, nummer, inhoud);
      na = nummer;
      if (regel === undefined) continue;
      const over = { id, regel, bestaand: persoon === null ? undefined : { persoon, gezin, relatie } };
      const uitkomst = await neemRegelOver(tx, over, organisatie, nieuwelingen);
      if (uitkomst.gevolg === 'gevraagd') gevraagd.push(over);
      if (uitkomst.regio !== undefined) regios.add(uitkomst.regio);
      gedaan.push({ ...uitkomst, id });
    }
    if (gedaan.length === 0) return regios;
    await schrijfGevolgen(bron, gedaan);
    await tekenAlles(bron, gedaan, gevraagd);
    verwerkt += gedaan.length;
    await meld(verwerkt);
  }
}

/** Takes the list over in one transaction: every wait begins on its own day, or none does. */
export function neemOver(taak: Importtaak): Promise<boolean> {
  return metImport(taak, 'overnemen', async (bron) => {
    const { client, tx, importId } = bron;
    const regios = await neemAllesOver(bron);
    await client.query(
      `update rondom.wachtimport set stand = 'overgenomen', overgenomen_op = $2, overgenomen_dag = $3, versie = versie + 1 where id = $1`,
      [importId, tx.now, tx.today],
    );
    for (const id of regios) await tx.notify({ soort: 'bord', id });
  });
}
