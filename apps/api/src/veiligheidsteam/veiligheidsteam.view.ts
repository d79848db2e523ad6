import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import { organisatieId } from '@rondom/domain/regio';
import {
  daadsoorten,
  dagenOpen,
  decideTeamgrond,
  draagt,
  inzetstappenVan,
  staatErnaast,
  type Grondfeiten,
  type Terugstap,
} from '@rondom/domain/veiligheidsteam';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { findGrond, openTekst, type DaadRow, type GrondRow, type InzetRow } from './veiligheidsteam.store.ts';

export const dagOf = (dag: string | null): PlainDate | undefined =>
  dag === null ? undefined : getPlainDate(dag);

export const feitenOf = (row: GrondRow | undefined): Grondfeiten => ({
  thuis: row === undefined ? undefined : { id: organisatieId(row.thuisorganisatieId), soort: row.thuissoort },
  maatregelen: (row?.maatregelen ?? []).map(({ instelling, vanaf, tot }) => ({
    instelling: organisatieId(instelling),
    vanaf: getPlainDate(vanaf),
    tot: getPlainDate(tot),
  })),
  melding: row?.melding === true,
});

/** What the ground of today carries for who was named; nothing for others. */
async function mogelijkVan(tx: Tx, row: InzetRow) {
  const grond = decideTeamgrond(row.functie, feitenOf(await findGrond(tx, row.id)), tx.today);
  return grond.ok ? daadsoorten.filter((soort) => draagt(grond.value, soort)) : [];
}

async function daadView(tx: Tx, gezin: Id, row: DaadRow) {
  const { id, soort, op, wie, thuisorganisatie, grond, artikel, vervangtId, vervangen } = row;
  return {
    ...{ id, soort, op, wie, thuisorganisatie, grond, artikel, vervangtId, vervangen },
    tekst: await openTekst(tx, gezin, ['veiligheidsdaad', 'tekst'], id, row.tekst),
    geschrevenOp: row.geschrevenOp.toISOString(),
    magVerbeteren: row.gebruikerId === tx.actor.gebruikerId && !vervangen,
  };
}

export interface Lezer {
  /** Of the vast gezicht: may take back, look again, accept. */
  readonly beslist: boolean;
}

/** One time that the team stands here, with what it did and what this reader may do. */
export async function inzetView(
  tx: Tx,
  gezin: Id,
  row: InzetRow,
  daden: readonly DaadRow[],
  { beslist }: Lezer,
) {
  const { id, versie, team, functie, vanaf, terugkijkOp, antwoordOp, gevraagdDoor, stand } = row;
  const { wie, telefoon, thuisorganisatie, grond, artikel, weigerreden, teruggestaptOp, gezienOp } = row;
  const dagen = { vanaf: getPlainDate(vanaf), terugkijkOp: getPlainDate(terugkijkOp) };
  const isMijn = stand === 'aangenomen' && row.gebruikerId === tx.actor.gebruikerId;
  const mogelijk = isMijn ? await mogelijkVan(tx, row) : [];
  const gedaan: Awaited<ReturnType<typeof daadView>>[] = [];
  for (const daad of daden)
    if (daad.inzetId === id) {
      const view = await daadView(tx, gezin, daad);
      gedaan.push({ ...view, magVerbeteren: view.magVerbeteren && isMijn });
    }
  const open = (kolom: 'waarvoor' | 'terugstap', dicht: Buffer) =>
    openTekst(tx, gezin, ['veiligheidsinzet', kolom], id, dicht);
  return {
    ...{ id, versie, team, functie, vanaf, terugkijkOp, antwoordOp, gevraagdDoor, stand },
    ...{ wie, telefoon, thuisorganisatie, grond, artikel, weigerreden, teruggestaptOp, gezienOp },
    waarvoor: await open('waarvoor', row.waarvoor),
    gevraagdOp: row.gevraagdOp.toISOString(),
    aangenomenOp: row.aangenomenOp?.toISOString() ?? null,
    staatErnaast: staatErnaast({ stand, ...dagen }, tx.today),
    terugstap:
      row.terugstap === null ? null : (JSON.parse(await open('terugstap', row.terugstap)) as Terugstap),
    dagenOpen: dagenOpen(
      { stand, antwoordOp: getPlainDate(antwoordOp), teruggestaptOp: dagOf(teruggestaptOp) },
      tx.today,
    ),
    daden: gedaan,
    acties: [
      ...(beslist ? inzetstappenVan(stand, gezienOp !== null) : []),
      ...(mogelijk.length > 0 ? (['daad'] as const) : []),
      ...(isMijn ? (['terugstap'] as const) : []),
    ],
    mogelijk,
  };
}
