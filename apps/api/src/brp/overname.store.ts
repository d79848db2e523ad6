import type { BrpGezag, BrpRelatie } from '@rondom/domain/brp';
import { datumgrenzen, type OnvolledigeDatum, type PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

const firstDay = (date: OnvolledigeDatum | undefined): PlainDate | null =>
  date === undefined ? null : (datumgrenzen(date)?.eerste ?? null);

/**
 * A relation with its period. Dates that are partly unknown count from the first day they can mean and are kept as
 * given; what ended on a day nobody knows has ended by today. A relation that stands already is not written again.
 */
export async function saveRelatie(tx: Tx, relatie: BrpRelatie, van: Id, naar: Id): Promise<void> {
  const isPartner = relatie.soort === 'partner';
  const einde = isPartner ? relatie.einde : undefined;
  const tot = einde === undefined ? null : (firstDay(einde) ?? tx.today);
  const begin = firstDay(relatie.begin);
  const vanaf = begin !== null && tot !== null && begin >= tot ? null : begin;
  const vorm = isPartner && relatie.vorm !== 'onbekend' ? relatie.vorm : null;
  await tx.query(
    'brp.save-relatie',
    `insert into rondom.relatie (van_persoon_id, naar_persoon_id, soort, vorm, periode, begin_opgegeven, einde_opgegeven, bron)
     select $1::bigint, $2::bigint, $3::text, $4, daterange($5, $6), $7::text, $8, 'brp'
     where not exists (select 1 from rondom.relatie r where r.soort = $3 and (
       (r.van_persoon_id = $1 and r.naar_persoon_id = $2)
       or ($3 = 'partner' and r.van_persoon_id = $2 and r.naar_persoon_id = $1))
       and ($3 = 'ouder' or r.begin_opgegeven is not distinct from $7))`,
    [van, naar, relatie.soort, vorm, vanaf, tot, relatie.begin ?? null, einde ?? null],
  );
}

type GezagVolgensCode = Extract<BrpGezag, { kind: 'volgensCode' }>;

/**
 * Gezag by the code of the register, one row per holder who is known here; the code stands on each, so that a row
 * never looks as if there were no other holder. A code the register no longer gives ends today, and so does hearsay.
 */
export async function saveGezag(
  tx: Tx,
  kind: Id,
  gezag: GezagVolgensCode,
  houders: readonly Id[],
): Promise<void> {
  await tx.query(
    'brp.end-gezag',
    `update rondom.gezag set periode = daterange(lower(periode), $3::date), versie = versie + 1
     where kind_persoon_id = $1 and (bron = 'verteld' or (bron = 'brp' and code is distinct from $2)) and periode @> $3::date`,
    [kind, gezag.code, tx.today],
  );
  for (const houder of [...houders, ...(gezag.derde ? [null] : [])])
    await tx.query(
      'brp.save-gezag',
      `insert into rondom.gezag (kind_persoon_id, houder_persoon_id, houder_derde, code, bron, periode)
       select $1::bigint, $2::bigint, $2 is null, $3::text, 'brp', daterange($4::date, null)
       where not exists (select 1 from rondom.gezag g where g.kind_persoon_id = $1 and g.houder_persoon_id is not distinct from $2
         and g.code is not distinct from $3 and g.bron = 'brp' and g.periode @> $4::date)`,
      [kind, houder, gezag.code, tx.today],
    );
}
