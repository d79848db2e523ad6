import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  beoordeelUiterlijk,
  decideBeginNoodkijk,
  isVersAangemeld,
  type BeginNoodkijk,
  type BeginNoodkijkRefusal,
  type Noodoordeel,
  type Noodreden,
} from '@rondom/domain/noodkijk';
import {
  isBeperkt,
  type Aanvraag,
  type Gate,
  type GateRefusal,
  type Intent,
  type Werk,
} from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { werkdagen } from '../termijnregels/index.ts';
import * as store from './noodkijk.store.ts';

/** When the session was last proven, and the machine's time: the life of a session is no legal date. */
export interface Aanmelding {
  readonly op: Date | null;
  readonly nu: Date;
}

export interface Noodkijkstand {
  readonly lopend: { readonly id: Id; readonly begonnenOp: string; readonly tot: string } | null;
  readonly beperkt: boolean;
  readonly vers: boolean;
  /** The application's time: how much is left is counted from it, whatever the device says. */
  readonly nu: string;
}

const iso = (at: Date): string => at.toISOString();
const niemand = { gezin: null, personen: [] } as const;

/** Whether one may begin here, and what runs. A family that does not exist gives the same answer. */
export function readStand(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  aanmelding: Aanmelding,
): Promise<Outcome<Noodkijkstand, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'noodkijkstand' }, async (tx) => {
    const lopend = await store.findLopend(tx, gezin);
    const value = {
      lopend: lopend ? { id: lopend.id, begonnenOp: iso(lopend.begonnenOp), tot: iso(lopend.tot) } : null,
      beperkt: await isBeperkt(tx),
      vers: isVersAangemeld(aanmelding.op, aanmelding.nu),
      nu: iso(tx.now),
    };
    return accept({ value, getoond: niemand });
  });
}

export interface Begonnen {
  readonly id: Id;
  readonly tot: string;
}

/** Begins a look of one hour. Who leads the looker and who works with the family hear of it at once. */
export function begin(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  vraag: BeginNoodkijk & { readonly aanmelding: Aanmelding },
): Promise<Outcome<Begonnen, BeginNoodkijkRefusal | GateRefusal>> {
  const doel = { gezin, resource: 'noodkijk', actie: 'maak', doel: `nood:${vraag.reden}` } as const;
  return gate.write(aanvraag, doel, async (tx): Werk<Begonnen, BeginNoodkijkRefusal> => {
    const feiten = await store.getFeiten(tx, gezin);
    const decided = decideBeginNoodkijk(
      {
        gezinBestaat: feiten.bestaat,
        isGezinslid: feiten.eigen,
        heeftRelatie: feiten.relatie,
        isBeperkt: feiten.beperkt,
        isVersAangemeld: isVersAangemeld(vraag.aanmelding.op, vraag.aanmelding.nu),
        loopt: feiten.loopt,
      },
      vraag,
      tx.now,
    );
    if (!decided.ok) return decided;
    const isWerkdag = await werkdagen(tx);
    const id = await store.beginNoodkijk(tx, gezin, {
      ...decided.value,
      uiterlijk: beoordeelUiterlijk(tx.today, (day) => !isWerkdag(day)),
    });
    await tx.notify({ soort: 'gezin', id: gezin });
    if (tx.actor.organisatieId !== null) await tx.notify({ soort: 'noodkijk', id: tx.actor.organisatieId });
    return accept({ value: { id, tot: iso(decided.value.tot) }, getoond: { gezin, personen: [] } });
  });
}

/** Stops a look before its hour is over. */
export function eindig(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
): Promise<Outcome<{ id: Id }, GateRefusal | { readonly kind: 'nietGevonden' }>> {
  return gate.write(aanvraag, { gezin, resource: 'noodkijk' }, async (tx) => {
    const id = await store.eindigNoodkijk(tx, gezin);
    if (id === undefined) return refuse({ kind: 'nietGevonden' as const });
    if (tx.actor.organisatieId !== null) await tx.notify({ soort: 'noodkijk', id: tx.actor.organisatieId });
    return accept({ value: { id }, getoond: { gezin, personen: [] } });
  });
}

export interface EigenNoodkijk {
  readonly id: Id;
  readonly begonnenOp: string;
  readonly eindigdeOp: string;
  readonly reden: Noodreden | null;
  readonly woorden: string | null;
  readonly uiterlijk: string | null;
  readonly oordeel: Noodoordeel | null;
  readonly beoordeeldOp: string | null;
}
const dertigDagen = 30 * 24 * 3_600_000;

/** What one looked at in an emergency, and how far its review is. Without the name of a family: one stands by none. */
export function listMijn(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<{ noodkijken: EigenNoodkijk[]; beperkt: boolean }, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'noodkijk', bereik: 'mijn' }, async (tx) => {
    const rows = await store.listEigen(tx, new Date(tx.now.getTime() - dertigDagen));
    const noodkijken: EigenNoodkijk[] = [];
    for (const row of rows)
      noodkijken.push({
        id: row.id,
        begonnenOp: iso(row.begonnenOp),
        eindigdeOp: iso(row.beeindigdOp ?? row.tot),
        reden: row.reden,
        woorden: (await store.findWoorden(tx, row.id, row.gezinId)) ?? null,
        uiterlijk: row.uiterlijk,
        oordeel: row.oordeel,
        beoordeeldOp: row.beoordeeldOp === null ? null : iso(row.beoordeeldOp),
      });
    return accept({ value: { noodkijken, beperkt: await isBeperkt(tx) }, getoond: niemand });
  });
}
