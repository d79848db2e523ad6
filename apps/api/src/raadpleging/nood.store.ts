import type { Noodkijk } from '@rondom/domain/portaal';
import { zinPlek } from '../noodkijk/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { KijkRow } from './raadpleging.store.ts';

interface NoodRow {
  readonly id: Id;
  readonly gebruikerId: Id;
  readonly begonnenOp: Date;
  readonly eindigdeOp: Date;
  readonly beoordeling: 'terecht' | 'nietterecht' | 'meerweten' | null;
  readonly zin: Buffer | null;
}

const kolommen = (eind: string) =>
  `id::text, gebruiker_id::text as "gebruikerId", begonnen_op as "begonnenOp", ${eind} as "eindigdeOp", beoordeling,
   case when vrijgegeven_op <= platform.nu() then gezinszin_versleuteld end as zin`;

/** Which emergency look a line belongs to, with what may be read of it. */
export type Noodvan = (row: KijkRow) => Noodkijk | undefined;

/** The looks that were released to the family, for one of its members. */
export const findNoodVoorGezin = async (tx: Tx, gezin: Id): Promise<Noodvan> =>
  noodvan(
    tx,
    gezin,
    await tx.query<NoodRow>(
      'raadpleging.nood-gezin',
      `select ${kolommen('eindigde_op')} from rondom.noodkijkregels() where gezin_id = $1`,
      [gezin],
    ),
  );

/** All looks at the family, for its vast gezicht. */
export const findNoodVoorVastGezicht = async (tx: Tx, gezin: Id): Promise<Noodvan> =>
  noodvan(
    tx,
    gezin,
    await tx.query<NoodRow>(
      'raadpleging.nood-vastgezicht',
      `select ${kolommen('coalesce(beeindigd_op, tot)')} from rondom.noodkijk where gezin_id = $1`,
      [gezin],
    ),
  );

async function noodvan(tx: Tx, gezin: Id, rows: readonly NoodRow[]): Promise<Noodvan> {
  const kijken: (NoodRow & { readonly nood: Noodkijk })[] = [];
  for (const row of rows) {
    const gezinszin =
      row.zin === null ? undefined : await tx.open({ soort: 'gezin', id: gezin }, zinPlek(row.id), row.zin);
    // A reviewer who asked more has not judged yet.
    const oordeel = row.beoordeling === 'meerweten' ? undefined : (row.beoordeling ?? undefined);
    kijken.push({ ...row, nood: { oordeel, gezinszin } });
  }
  return ({ relatie, gebruikerId, op }) =>
    relatie === 'nood'
      ? kijken.find(
          (kijk) => kijk.gebruikerId === gebruikerId && kijk.begonnenOp <= op && op <= kijk.eindigdeOp,
        )?.nood
      : undefined;
}
