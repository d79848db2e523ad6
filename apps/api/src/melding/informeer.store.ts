import type { Informeergrond, Informeerstap } from '@rondom/domain/melding';
import type { PlainDate } from '@rondom/domain/kern';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

const owner = (melding: Id) => ({ soort: 'melding', id: melding }) as const;
const place = (rij: Id) => ({ tabel: 'informeerstap', kolom: 'woorden', rij }) as const;

interface StapRow {
  readonly id: Id;
  readonly meldingId: Id;
  readonly plaats: number;
  readonly soort: Informeerstap['soort'];
  readonly op: PlainDate;
  readonly weken: number | null;
  readonly grond: Informeergrond | null;
  readonly door: string;
}

/** One step with who took it. */
export type GezetteStap = Informeerstap & { readonly plaats: number; readonly door: string };

const select = `select s.id::text, s.melding_id::text as "meldingId", s.plaats, s.soort, s.op, s.weken, s.grond, g.naam as door`;
const van = 'from rondom.informeerstap s join rondom.gebruiker g on g.id = s.door';

const stapOf = (row: StapRow, woorden: string): GezetteStap => {
  const { plaats, door, op, weken, grond } = row;
  return weken === null || grond === null
    ? { plaats, door, soort: 'verteld', op }
    : { plaats, door, soort: 'verlengd', op, weken, grond, woorden };
};

/** What happened with each person of one melding, in order. */
export async function listStappen(tx: Tx, melding: Id): Promise<GezetteStap[]> {
  const rows = await tx.query<StapRow & { readonly woorden: Buffer | null }>(
    'melding.informeerstappen',
    `${select}, s.woorden_versleuteld as woorden ${van} where s.melding_id = $1 order by s.id`,
    [melding],
  );
  const stappen: GezetteStap[] = [];
  for (const { woorden, ...row } of rows)
    stappen.push(stapOf(row, woorden === null ? '' : await tx.open(owner(melding), place(row.id), woorden)));
  return stappen;
}

/** The same of every melding of the list; no words are opened, a step that puts off has a reason all the same. */
export async function listAlleStappen(tx: Tx): Promise<ReadonlyMap<Id, readonly GezetteStap[]>> {
  const rows = await tx.query<StapRow>('melding.alle-informeerstappen', `${select} ${van} order by s.id`);
  const per = new Map<Id, GezetteStap[]>();
  for (const row of rows) per.set(row.meldingId, [...(per.get(row.meldingId) ?? []), stapOf(row, '…')]);
  return per;
}

export async function insertStap(tx: Tx, melding: Id, plaats: number, stap: Informeerstap): Promise<Id> {
  const id = await tx.nextId('informeerstap');
  const verlengd = stap.soort === 'verlengd' ? stap : undefined;
  const woorden = verlengd ? await tx.seal(owner(melding), place(id), verlengd.woorden) : null;
  await tx.query(
    'melding.insert-informeerstap',
    `insert into rondom.informeerstap (id, melding_id, plaats, soort, op, weken, grond, woorden_versleuteld, door, gezet_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[
        id,
        melding,
        plaats,
        stap.soort,
        stap.op,
        verlengd?.weken ?? null,
        verlengd?.grond ?? null,
        woorden,
      ],
      ...[tx.actor.gebruikerId, tx.now],
    ],
  );
  return id;
}
