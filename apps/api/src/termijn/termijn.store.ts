import type { PlainDate } from '@rondom/domain/kern';
import {
  computeTermijn,
  type RedenTeLaat,
  type Termijnsoort,
  type Verplaatsing,
} from '@rondom/domain/termijn';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { leesKaders } from '../termijnregels/index.ts';

export interface NieuweTermijn {
  readonly soort: Termijnsoort;
  /** Absent for a clock that rests on a decision about one child. */
  readonly maatregelId?: Id;
  readonly persoonId?: Id;
  readonly vanaf: PlainDate;
}

/** Starts a clock: the last day is computed by the domain with the rule of that day, never typed. */
export async function insertTermijn(
  tx: Tx,
  gezin: Id,
  { soort, maatregelId, persoonId, vanaf }: NieuweTermijn,
): Promise<{ id: Id; uiterlijk: PlainDate }> {
  const { huidig, nummer } = await leesKaders(tx);
  const { uiterlijk } = computeTermijn({ soort, vanaf }, huidig);
  const id = await tx.nextId('termijn');
  await tx.query(
    'termijn.insert',
    'insert into rondom.termijn (id, gezin_id, soort, maatregel_id, persoon_id, vanaf, uiterlijk, kader) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, gezin, soort, maatregelId ?? null, persoonId ?? null, vanaf, uiterlijk, nummer],
  );
  return { id, uiterlijk };
}

export interface TermijnRow {
  readonly soort: Termijnsoort;
  readonly persoonId: Id | null;
  readonly vanaf: PlainDate;
  readonly uiterlijk: PlainDate;
  /** The last change of the rules it was counted with. */
  readonly kader: number;
  readonly verplaatsingen: readonly Verplaatsing[];
  readonly gestoptOp: PlainDate | null;
  readonly stilSinds: PlainDate | null;
  readonly redenTeLaat: RedenTeLaat | null;
  readonly toelichting: Buffer | null;
  readonly magSchrijven: boolean;
  readonly wachtLoopt: boolean;
  readonly versie: number;
  readonly beslistOp: PlainDate | null;
  readonly belastOp: PlainDate | null;
  readonly geinformeerdOp: PlainDate | null;
  readonly contacten: readonly { readonly persoonId: Id; readonly naam: string; readonly op: PlainDate }[];
  readonly nogNiet: readonly string[];
}

/** A clock with the events that explain it. Names are those of the persons of this family, as this reader sees them. */
export async function findTermijn(tx: Tx, gezin: Id, id: Id): Promise<TermijnRow | undefined> {
  const [row] = await tx.query<TermijnRow>(
    'termijn.find',
    `select t.soort, t.persoon_id::text as "persoonId", t.vanaf, t.uiterlijk, t.kader, t.gestopt_op as "gestoptOp", t.stil_sinds as "stilSinds", t.reden_te_laat as "redenTeLaat",
       t.toelichting_versleuteld as toelichting, t.versie, t.gezin_id = any((select platform.mijn_gezinnen('termijn', 'schrijf'))::bigint[]) as "magSchrijven",
       exists (select 1 from rondom.wacht w where w.termijn_id = t.id and w.beeindigd_op is null) as "wachtLoopt",
       m.beschikking_op as "beslistOp", m.gi_belast_op as "belastOp", m.gi_geinformeerd_op as "geinformeerdOp",
       (select coalesce(json_agg(json_build_object('van', v.van, 'naar', v.naar, 'omdat', case when k.dag is not null
           then json_build_object('soort', case k.wat when 'vrij' then 'vrijeDag' else 'werkdag' end, 'dag', k.dag)
           else json_build_object('soort', 'versie', 'bron', r.bron) end) order by v.id), '[]')
         from rondom.termijnverplaatsing v left join rondom.kalenderdag k on k.wijziging_id = v.wijziging_id
         left join rondom.termijnversie r on r.wijziging_id = v.wijziging_id where v.termijn_id = t.id) as verplaatsingen,
       (select coalesce(json_agg(json_build_object('persoonId', p.id::text, 'naam', coalesce(p.roepnaam, p.voornamen), 'op', e.op) order by e.op, p.geboortedatum), '[]')
         from rondom.eerstecontact e join rondom.persoon p on p.id = e.persoon_id where e.maatregel_id = t.maatregel_id
           and t.soort = 'vastejeugdbeschermer') as contacten,
       (select coalesce(json_agg(coalesce(p.roepnaam, p.voornamen)), '[]') from rondom.persoon p
         where t.soort = 'vastejeugdbeschermer' and t.gestopt_op is null
           and (p.id = t.persoon_id or p.id in (select z.houder_persoon_id from rondom.gezag z where z.kind_persoon_id = t.persoon_id and z.periode @> platform.vandaag()))
           and p.id not in (select e.persoon_id from rondom.eerstecontact e where e.maatregel_id = t.maatregel_id)) as "nogNiet"
     from rondom.termijn t left join rondom.maatregel m on m.id = t.maatregel_id
     where t.gezin_id = $1 and t.id = $2`,
    [gezin, id],
  );
  return row;
}
