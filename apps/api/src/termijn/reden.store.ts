import type { PlainDate } from '@rondom/domain/kern';
import type { RedenTeLaat } from '@rondom/domain/termijn';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface Klokstand {
  readonly uiterlijk: PlainDate;
  readonly gestoptOp: PlainDate | null;
  readonly versie: number;
  /** About whom it runs, or whom its order is about. */
  readonly personen: readonly Id[];
}

export async function lockTermijn(tx: Tx, gezin: Id, id: Id): Promise<Klokstand | undefined> {
  const [row] = await tx.query<Klokstand>(
    'termijn.lock',
    `select case when t.stil_sinds is null then t.uiterlijk else platform.vandaag() end as uiterlijk, t.gestopt_op as "gestoptOp", t.versie,
       case when t.persoon_id is not null then array[t.persoon_id::text]
         else array(select k.persoon_id::text from rondom.maatregel_kind k where k.maatregel_id = t.maatregel_id) end as personen
     from rondom.termijn t where t.id = $1 and t.gezin_id = $2 for update of t`,
    [id, gezin],
  );
  return row;
}

const owner = (gezin: Id) => ({ soort: 'gezin', id: gezin }) as const;
const place = (rij: Id) => ({ tabel: 'termijn', kolom: 'toelichting', rij }) as const;

export async function saveRedenTeLaat(
  tx: Tx,
  gezin: Id,
  id: Id,
  { reden, toelichting }: { readonly reden: RedenTeLaat; readonly toelichting: string | null },
): Promise<void> {
  const sealed = toelichting === null ? null : await tx.seal(owner(gezin), place(id), toelichting);
  await tx.query(
    'termijn.reden',
    `update rondom.termijn set reden_te_laat = $2, toelichting_versleuteld = $3, reden_door = $4, reden_op = $5, versie = versie + 1 where id = $1`,
    [id, reden, sealed, tx.actor.gebruikerId, tx.today],
  );
}

/** The words beside a reason; null when the list said enough. */
export const openToelichting = async (
  tx: Tx,
  gezin: Id,
  id: Id,
  sealed: Buffer | null,
): Promise<string | null> => (sealed === null ? null : tx.open(owner(gezin), place(id), sealed));
