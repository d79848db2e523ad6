import { getPlainDate } from '@rondom/domain/kern';
import { isActieTeLaat, isHulpTerugTeNemen } from '@rondom/domain/volwassenenhulp';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import type { ActieRow, HulpRow, SignaalRow } from './volwassenenhulp.store.ts';
import { openTekst } from './zegel.ts';

export type Actie = Awaited<ReturnType<typeof actieView>>;

/** One action: what, until when, how it stands, and whether its day has passed. */
export async function actieView(tx: Tx, gezin: Id, row: ActieRow) {
  const { id, versie, uiterlijk, stand, standOp, door } = row;
  return {
    ...{ id, versie, uiterlijk, stand, standOp, door },
    tekst: await openTekst(tx, gezin, ['hulpactie', 'tekst'], id, row.tekst),
    reden: row.reden === null ? null : await openTekst(tx, gezin, ['hulpactie', 'reden'], id, row.reden),
    teLaat: isActieTeLaat({ stand, uiterlijk: getPlainDate(uiterlijk) }, tx.today),
  };
}

export type Hulp = Awaited<ReturnType<typeof hulpView>>;

/** One service for one adult, for the vast gezicht. */
export async function hulpView(
  tx: Tx,
  gezin: Id,
  row: HulpRow,
  rest: {
    readonly acties: readonly ActieRow[];
    readonly signalen: readonly SignaalRow[];
    readonly mayWrite: boolean;
  },
) {
  const { id, versie, persoonId, organisatie, hulpverlener, telefoon, gevraagdDoor, totEnMet } = row;
  const { stand, leeft } = row;
  const hulpacties: Actie[] = [];
  const loopt = leeft && stand === 'aangenomen';
  for (const row of rest.acties.filter(({ hulpId }) => hulpId === id)) {
    const actie = await actieView(tx, gezin, row);
    // Who stopped is late with nothing.
    hulpacties.push({ ...actie, teLaat: actie.teLaat && loopt });
  }
  const signalen: { id: Id; tekst: string; gezegdOp: string }[] = [];
  for (const een of rest.signalen.filter(({ hulpId }) => hulpId === id)) {
    const tekst = await openTekst(tx, gezin, ['kindcheck', 'signaal'], een.id, een.signaal);
    signalen.push({ id: een.id, tekst, gezegdOp: een.gezegdOp });
  }
  return {
    ...{ id, versie, persoonId, organisatie, hulpverlener, telefoon, gevraagdDoor, totEnMet, stand, leeft },
    gevraagdOp: row.gevraagdOp.toISOString(),
    toestemmingOp: row.toestemmingOp?.toISOString() ?? null,
    beeindigdOp: row.beeindigdOp?.toISOString() ?? null,
    ...{ hulpacties, signalen },
    acties: rest.mayWrite && isHulpTerugTeNemen(row) ? (['terug'] as const).slice() : [],
  };
}
