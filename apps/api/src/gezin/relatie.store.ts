import { relatiedagen, type Relatieperiode, type Relatiesoort, type Relatievorm } from '@rondom/domain/gezin';
import type { OnvolledigeDatum } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface RelatieRow {
  readonly id: Id;
  readonly van: Id;
  readonly naar: Id;
  readonly soort: Relatiesoort;
  readonly vanaf: string | null;
  readonly geeindigd: boolean;
  readonly versie: number;
}

/** Relations between members of a family; locked, because the next decision rests on them. */
export function listRelaties(tx: Tx, gezin: Id): Promise<RelatieRow[]> {
  return tx.query<RelatieRow>(
    'gezin.relaties',
    `select r.id::text, r.van_persoon_id::text as van, r.naar_persoon_id::text as naar, r.soort,
       coalesce(r.begin_opgegeven, lower(r.periode)::text) as vanaf,
       (r.einde_opgegeven is not null or upper(r.periode) <= platform.vandaag()) is true as geeindigd, r.versie
     from rondom.relatie r
     where r.van_persoon_id in (select l.persoon_id from rondom.gezinslid l where l.gezin_id = $1 and l.periode @> platform.vandaag())
       and r.naar_persoon_id in (select l.persoon_id from rondom.gezinslid l where l.gezin_id = $1 and l.periode @> platform.vandaag())
     order by r.id for update`,
    [gezin],
  );
}

export interface NieuweRelatie {
  readonly van: Id;
  readonly naar: Id;
  readonly soort: Relatiesoort;
  readonly vorm: Relatievorm | null;
  readonly periode: Relatieperiode;
}

export async function insertRelatie(tx: Tx, { van, naar, soort, vorm, periode }: NieuweRelatie): Promise<Id> {
  const id = await tx.nextId('relatie');
  const { vanaf, tot } = relatiedagen(periode, tx.today);
  await tx.query(
    'gezin.insert-relatie',
    `insert into rondom.relatie (id, van_persoon_id, naar_persoon_id, soort, vorm, periode, begin_opgegeven, einde_opgegeven, bron)
     values ($1, $2, $3, $4, $5, daterange($6, $7), $8, $9, 'verteld')`,
    [id, van, naar, soort, vorm, vanaf ?? null, tot ?? null, periode.vanaf ?? null, periode.tot ?? null],
  );
  return id;
}

/** The end as given, beside the begin as it stood. */
export async function endRelatie(tx: Tx, relatie: RelatieRow, tot: OnvolledigeDatum): Promise<void> {
  const vanaf = (relatie.vanaf ?? undefined) as OnvolledigeDatum | undefined;
  const dagen = relatiedagen({ vanaf, tot }, tx.today);
  await tx.query(
    'gezin.end-relatie',
    'update rondom.relatie set periode = daterange($2, $3), einde_opgegeven = $4, versie = versie + 1 where id = $1',
    [relatie.id, dagen.vanaf ?? null, dagen.tot ?? null, tot],
  );
}
