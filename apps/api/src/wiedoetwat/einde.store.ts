import { persoonId } from '@rondom/domain/gezin';
import type { PlainDate } from '@rondom/domain/kern';
import type { Handregel, Regeleinde } from '@rondom/domain/wiedoetwat';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { plek, wieOf } from './regel.store.ts';

const redenplek = (rij: Id) => ({ tabel: 'wiedoetwat', kolom: 'reden', rij });

/** The line as it stands now and whom it is about, for who would end it; undefined when it does not stand in this family. */
export async function lockRegel(
  tx: Tx,
  gezin: Id,
  id: Id,
): Promise<{ readonly versie: number; readonly op: PlainDate; readonly voor: readonly Id[] } | undefined> {
  const [row] = await tx.query<{ versie: number; op: PlainDate; voor: Id[] }>(
    'wiedoetwat.lock',
    `select w.versie, w.op::text, array(select p.persoon_id::text from rondom.wiedoetwat_persoon p where p.wiedoetwat_id = w.id and p.als = 'voor') as voor
     from rondom.wiedoetwat w where w.id = $1 and w.gezin_id = $2 and (w.beeindigd_op is null or w.beeindigd_op > platform.vandaag()) for update of w`,
    [id, gezin],
  );
  return row;
}

export async function endRegel(tx: Tx, gezin: Id, id: Id, { vanaf, reden }: Regeleinde): Promise<void> {
  const dicht = await tx.seal({ soort: 'gezin', id: gezin }, redenplek(id), reden);
  await tx.query(
    'wiedoetwat.end',
    'update rondom.wiedoetwat set beeindigd_op = $2, beeindigd_door = $3, reden_versleuteld = $4, versie = versie + 1 where id = $1',
    [id, vanaf, tx.actor.gebruikerId, dicht],
  );
}

/** False when somebody else changed it meanwhile. */
export async function terugRegel(tx: Tx, id: Id, versie: number): Promise<boolean> {
  const rows = await tx.query(
    'wiedoetwat.terug',
    `update rondom.wiedoetwat set beeindigd_op = null, beeindigd_door = null, reden_versleuteld = null, versie = versie + 1
     where id = $1 and versie = $2 and beeindigd_op is not null returning 1`,
    [id, versie],
  );
  return rows.length === 1;
}

/** A line that stood, from when until when, who ended it and why. */
export interface Eerder extends Handregel {
  readonly versie: number;
  readonly woorden: string | null;
  readonly op: PlainDate;
  readonly door: string;
  /** First day on which it no longer stood. */
  readonly einde: PlainDate;
  /** Absent when it ended on the day that was agreed. */
  readonly eindigdeOp: PlainDate | undefined;
  readonly eindigdeDoor: string | null;
  readonly reden: string | null;
  readonly vervangen: boolean;
}

interface EerderRow extends Omit<Eerder, 'woorden' | 'wie' | 'voor' | 'reden' | 'eindigdeOp'> {
  readonly persoon: Id | null;
  readonly gebruiker: Id | null;
  readonly organisatie: Id | null;
  readonly verzegeld: Buffer | null;
  readonly dicht: Buffer | null;
  readonly beeindigd: PlainDate | null;
  readonly voor: readonly Id[];
}

/** What stood here by hand and stands no more, the last first. */
export async function listEerder(tx: Tx, gezin: Id): Promise<Eerder[]> {
  const rows = await tx.query<EerderRow>(
    'wiedoetwat.eerder',
    `select w.id::text, w.versie, w.onderwerp, w.rol, w.wie_persoon_id::text as persoon, w.wie_gebruiker_id::text as gebruiker,
       w.wie_organisatie_id::text as organisatie, w.wie_versleuteld as verzegeld, w.op::text, u.naam as door,
       least(w.beeindigd_op, w.tot_en_met + 1)::text as einde, w.beeindigd_op::text as beeindigd, b.naam as "eindigdeDoor", w.reden_versleuteld as dicht,
       exists (select 1 from rondom.wiedoetwat n where n.vervangt_id = w.id) as vervangen,
       (select coalesce(json_agg(p.persoon_id::text order by p.persoon_id), '[]') from rondom.wiedoetwat_persoon p where p.wiedoetwat_id = w.id and p.als = 'voor') as voor
     from rondom.wiedoetwat w join rondom.gebruiker u on u.id = w.door left join rondom.gebruiker b on b.id = w.beeindigd_door
     where w.gezin_id = $1 and (w.beeindigd_op <= platform.vandaag() or w.tot_en_met < platform.vandaag())
     order by least(w.beeindigd_op, w.tot_en_met + 1) desc, w.id desc limit 50`,
    [gezin],
  );
  const sleutel = { soort: 'gezin', id: gezin } as const;
  const eerder: Eerder[] = [];
  for (const row of rows) {
    const { persoon, gebruiker, organisatie, verzegeld, dicht, beeindigd, voor, ...rest } = row;
    eerder.push({
      ...rest,
      wie: wieOf({ id: row.id, persoon, gebruiker, organisatie }),
      voor: voor.map(persoonId),
      eindigdeOp: beeindigd ?? undefined,
      woorden: verzegeld === null ? null : await tx.open(sleutel, plek(row.id), verzegeld),
      reden: dicht === null ? null : await tx.open(sleutel, redenplek(row.id), dicht),
    });
  }
  return eerder;
}
