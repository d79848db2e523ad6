/** Histories of many families at once, read as the owner of the tables, in batches: the meter itself is the domain's. */
import type { PlainDate } from '@rondom/domain/kern';
import type { Wachttijd } from '@rondom/domain/ketenkaart';
import type { Meterdeelname, Vraagronde } from '@rondom/domain/rustingezichten';
import type { Wachtsoort } from '@rondom/domain/wachtlijst';
import type pg from 'pg';
import type { Id } from '../platform/actor.ts';
import {
  deelnamebron,
  deelnamekolommen,
  deelnameOf,
  rondekolommen,
  rondeOf,
  type DeelnameRow,
  type RondeRow,
} from './geschiedenis.store.ts';

/** How many families are read at a time. */
export const perKeer = 5_000;

export interface Meetgezin {
  readonly id: Id;
  readonly geslotenOp: string | null;
  readonly regios: readonly { readonly regio: number; readonly vanaf: string; readonly tot: string | null }[];
  readonly deelnames: Meterdeelname[];
  readonly vraagrondes: Vraagronde[];
  readonly wachttijden: Wachttijd[];
}
type Gezin = Pick<Meetgezin, 'id' | 'geslotenOp' | 'regios'>;

const gezinnenSql = `select g.id::text, g.gesloten_op::text as "geslotenOp",
    (select jsonb_agg(jsonb_build_object('regio', r.regio_id, 'vanaf', lower(r.periode), 'tot', upper(r.periode)))
     from rondom.gezin_regio r join rondom.regio x on x.id = r.regio_id and x.soort = 'jeugdhulpregio' where r.gezin_id = g.id) as regios
  from rondom.gezin g where g.id > $1 and exists (select from rondom.gezin_regio r where r.gezin_id = g.id) order by g.id limit $2`;
const deelnamesSql = `select b.gezin_id::text as gezin, ${deelnamekolommen} from ${deelnamebron}
  where b.gezin_id between $1 and $2 and not isempty(b.periode)`;
const rondesSql = `select z.gezin_id::text as gezin, ${rondekolommen} from rondom.onderzoek z where z.gezin_id between $1 and $2`;
// A wait ends for the count on the day its clock stopped, or on which it ended without that.
const wachtenSql = `select w.gezin_id::text as gezin, w.wacht_op as "wachtOp", w.sinds::text, coalesce(w.klok_gestopt_op, w.begonnen_op, w.beeindigd_op)::text as tot
  from rondom.wacht w where w.gezin_id between $1 and $2`;

interface Van {
  readonly gezin: Id;
}
interface WachtRow extends Van {
  readonly wachtOp: Wachtsoort;
  readonly sinds: string;
  readonly tot: string | null;
}

/** The next families after a number, whole; empty when there are none left. */
export async function leesGezinnen(client: pg.ClientBase, na: Id): Promise<readonly Meetgezin[]> {
  const { rows } = await client.query<Gezin>(gezinnenSql, [na, perKeer]);
  const [eerste, laatste] = [rows[0], rows.at(-1)];
  if (eerste === undefined || laatste === undefined) return [];
  const gezinnen = new Map<Id, Meetgezin>(
    rows.map((row) => [
      row.id,
      {
        ...row,
        regios: (row.regios as Gezin['regios'] | null) ?? [],
        deelnames: [],
        vraagrondes: [],
        wachttijden: [],
      },
    ]),
  );
  const tussen = [eerste.id, laatste.id];
  const deelnames = await client.query<DeelnameRow & Van>(deelnamesSql, tussen);
  for (const row of deelnames.rows) gezinnen.get(row.gezin)?.deelnames.push(deelnameOf(row));
  const rondes = await client.query<RondeRow & Van>(rondesSql, tussen);
  for (const row of rondes.rows) gezinnen.get(row.gezin)?.vraagrondes.push(rondeOf(row));
  const wachten = await client.query<WachtRow>(wachtenSql, tussen);
  for (const { gezin, wachtOp, sinds, tot } of wachten.rows)
    gezinnen.get(gezin)?.wachttijden.push({
      wachtOp,
      sinds: sinds as PlainDate,
      tot: tot === null ? undefined : (tot as PlainDate),
    });
  return [...gezinnen.values()];
}
