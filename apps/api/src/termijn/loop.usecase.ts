import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideHervat,
  decideRondAf,
  decideSchortOp,
  decideVerlengKlok,
  isAanvraagklok,
  magKlokVoeren,
  type Geschoven,
  type Klokloop,
  type LoopRefusal,
  type Opschortreden,
  type Rekenkader,
} from '@rondom/domain/termijn';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { leesKaders } from '../termijnregels/index.ts';
import {
  findKlok,
  findLoop,
  insertOpschorting,
  insertVerlenging,
  loopOf,
  saveGestopt,
  saveHervat,
  saveLaatsteDag,
  type Klokrij,
  type NieuweVerlenging,
} from './loop.store.ts';
import { isLid } from './aanvraag.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type NietVanU = { readonly kind: 'termijnVanAnder' };
export type Loopweigering = NotFound | NietVanU | LoopRefusal | VersieVerouderd;
export interface Written {
  readonly id: Id;
  readonly versie: number;
}
type Schrijf = Aanvraag & { readonly intent: Intent };
export interface Of {
  readonly gezin: Id;
  readonly termijn: Id;
  readonly versie: number;
}
type Besluit = (loop: Klokloop, tx: Tx, kader: Rekenkader) => Outcome<Geschoven, LoopRefusal>;

/** One change of a running clock: load, decide with the rules of today, save the row and the day that holds now. */
function wijzigKlok(
  gate: Gate,
  aanvraag: Schrijf,
  { gezin, termijn, versie }: Of,
  decide: Besluit,
  save: (tx: Tx, geschoven: Geschoven, klok: Klokrij) => Promise<Outcome<unknown, NotFound>>,
): Promise<Outcome<Written, Loopweigering | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'termijn' }, async (tx): Werk<Written, Loopweigering> => {
    const klok = await findKlok(tx, gezin, termijn, 'for update');
    if (!klok) return refuse({ kind: 'nietGevonden' });
    if (!magKlokVoeren(klok.soort, aanvraag.actor.rol)) return refuse({ kind: 'termijnVanAnder' });
    const next = matchVersion(klok.versie, versie);
    if (!next.ok) return next;
    const { huidig, nummer } = await leesKaders(tx);
    const decided = decide(loopOf(klok, await findLoop(tx, gezin, termijn)), tx, huidig);
    if (!decided.ok) return decided;
    const saved = await save(tx, decided.value, klok);
    if (!saved.ok) return saved;
    const { verloop, loop } = decided.value;
    await saveLaatsteDag(tx, termijn, {
      uiterlijk: verloop.uiterlijk ?? klok.uiterlijk,
      stilSinds: loop.opschortingen.find(({ tot }) => tot === undefined)?.van ?? null,
      kader: nummer,
    });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({
      value: { id: termijn, versie: next.value },
      getoond: { gezin, personen: klok.persoonId === null ? [] : [klok.persoonId] },
    });
  });
}

export interface SchortOp {
  readonly reden: Opschortreden;
  readonly op: PlainDate;
  readonly tot?: PlainDate | undefined;
  readonly woorden: string;
}

/** Lets a clock stand still, for a reason that its act knows. */
export const schortOp = (gate: Gate, aanvraag: Schrijf, of: Of, command: SchortOp) =>
  wijzigKlok(
    gate,
    aanvraag,
    of,
    (loop, tx, kader) => decideSchortOp(loop, command, tx.today, kader),
    async (tx, { loop }) => {
      const { van, tot } = loop.opschortingen.at(-1) ?? { van: command.op };
      const { reden, op, woorden } = command;
      return accept(await insertOpschorting(tx, of.gezin, of.termijn, { reden, op, van, tot, woorden }));
    },
  );

/** It runs again, from the day the cause was gone. */
export const hervatKlok = (gate: Gate, aanvraag: Schrijf, of: Of, op: PlainDate) =>
  wijzigKlok(
    gate,
    aanvraag,
    of,
    (loop, tx, kader) => decideHervat(loop, op, tx.today, kader),
    async (tx) => {
      await saveHervat(tx, of.termijn, op);
      return accept(undefined);
    },
  );

/** Makes a clock longer, told to whom it concerns. */
export const verlengKlok = (gate: Gate, aanvraag: Schrijf, of: Of, command: NieuweVerlenging) =>
  wijzigKlok(
    gate,
    aanvraag,
    of,
    (loop, tx, kader) => decideVerlengKlok(loop, command, tx.today, kader),
    async (tx) => {
      if (!(await isLid(tx, of.gezin, command.verteldAan))) return refuse({ kind: 'nietGevonden' });
      return accept(await insertVerlenging(tx, of.gezin, of.termijn, command));
    },
  );

/** What it waited for happened: it stops. */
export function rondKlokAf(
  gate: Gate,
  aanvraag: Schrijf,
  { gezin, termijn, versie }: Of,
  op: PlainDate,
): Promise<Outcome<Written, Loopweigering | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'termijn' }, async (tx): Werk<Written, Loopweigering> => {
    const klok = await findKlok(tx, gezin, termijn, 'for update');
    if (!klok || !isAanvraagklok(klok.soort)) return refuse({ kind: 'nietGevonden' });
    if (!magKlokVoeren(klok.soort, aanvraag.actor.rol)) return refuse({ kind: 'termijnVanAnder' });
    const next = matchVersion(klok.versie, versie);
    if (!next.ok) return next;
    const decided = decideRondAf(loopOf(klok, await findLoop(tx, gezin, termijn)), op, tx.today);
    if (!decided.ok) return decided;
    await saveGestopt(tx, termijn, decided.value.gestoptOp);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({
      value: { id: termijn, versie: next.value },
      getoond: { gezin, personen: klok.persoonId === null ? [] : [klok.persoonId] },
    });
  });
}
