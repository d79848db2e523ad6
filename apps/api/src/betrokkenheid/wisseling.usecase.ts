import {
  decideBeginWisseling,
  decideGesprek,
  decideWisselstap,
  looptWisseling,
  openStappen,
  type BeginWisselingRefusal,
  type Gespreksdeelnemer,
  type WisselstapRefusal,
  type Wisselreden,
  type Wisselstap,
  type ZonderGesprek,
  type ZonderStem,
} from '@rondom/domain/betrokkenheid';
import { accept, addDays, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { medewerkerId } from '@rondom/domain/regio';
import { listLeden } from '../gezin/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { lockBetrokkenen } from './erbij.store.ts';
import {
  insertStem,
  insertWisseling,
  listOntvangers,
  listWisselingen,
  lockWisseling,
  openStem,
  openUitleg,
  saveStap,
  voerUit,
  wisselingOf,
  type Stapgegevens,
  type WisselingRow,
} from './wisseling.store.ts';

type Schrijver = Aanvraag & { readonly intent: Intent };
interface Written {
  readonly id: Id;
  readonly versie: number;
}
type NotFound = { readonly kind: 'nietGevonden' };

/** Longest time the old face may read on. Ours, of no law. */
const hoogstensZicht = 183;

/** The changes of face of a family with what is still to be done, and the words the family said about each. */
export function readWisselingen(gate: Gate, aanvraag: Aanvraag, gezin: Id) {
  return gate.read(aanvraag, { gezin, resource: 'wisseling' }, async (tx) => {
    const rows = await listWisselingen(tx, gezin);
    const value = await Promise.all(rows.map((row) => viewOf(tx, gezin, row)));
    const personen = [...new Set(rows.flatMap(({ stemmen }) => stemmen.map(({ persoonId }) => persoonId)))];
    return accept({ value, getoond: { gezin, personen } });
  });
}

async function viewOf(tx: Tx, gezin: Id, row: WisselingRow) {
  const { stemmen, vanId, ...rest } = row;
  const state = wisselingOf(row);
  const words = [];
  for (const { id, persoonId, op, tekst } of stemmen)
    words.push({ persoonId, op, tekst: await openStem(tx, gezin, id, tekst) });
  return {
    ...rest,
    uitleg: await openUitleg(tx, gezin, row),
    stemmen: words,
    loopt: looptWisseling(state),
    openStappen: [...openStappen(state)],
    ikGeefOver: vanId === tx.actor.gebruikerId,
  };
}

export function readOntvangers(gate: Gate, aanvraag: Aanvraag, gezin: Id) {
  return gate.read(aanvraag, { gezin, resource: 'wisseling' }, async (tx) =>
    accept({ value: await listOntvangers(tx, gezin), getoond: { gezin, personen: [] } }),
  );
}

export interface NieuweWisseling {
  readonly naarId: Id;
  readonly reden: Wisselreden;
  readonly uitleg: string;
  readonly zichtTot: PlainDate;
}

/** The face says that it has to change, and asks somebody. Nothing changes yet. */
export function beginWisseling(
  gate: Gate,
  aanvraag: Schrijver,
  gezin: Id,
  nieuw: NieuweWisseling,
): Promise<Outcome<Written, BeginWisselingRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'wisseling' },
    async (tx): Werk<Written, BeginWisselingRefusal> => {
      await lockBetrokkenen(tx, gezin);
      const ik = medewerkerId(tx.actor.gebruikerId);
      const ontvangers = await listOntvangers(tx, gezin);
      const decided = decideBeginWisseling(
        {
          // Who may write here is the face: the access table says so.
          gezicht: ik,
          lopend: (await listWisselingen(tx, gezin)).some((row) => looptWisseling(wisselingOf(row))),
          ontvangers: ontvangers.map(({ id, inRegio }) => ({ id: medewerkerId(id), inRegio })),
          zicht: { vanaf: tx.today, tot: addDays(tx.today, hoogstensZicht) },
        },
        { van: ik, naar: medewerkerId(nieuw.naarId), zichtTot: nieuw.zichtTot },
      );
      if (!decided.ok) return decided;
      const id = await insertWisseling(tx, gezin, nieuw);
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [] } });
    },
  );
}

export type Wisseldaad =
  | {
      readonly stap: 'gesprek';
      readonly op: PlainDate | undefined;
      readonly erbij: readonly Gespreksdeelnemer[];
      readonly zonder: ZonderGesprek | undefined;
    }
  | { readonly stap: 'vertellen'; readonly op: PlainDate }
  | { readonly stap: 'horen'; readonly persoonId: Id; readonly tekst: string }
  | { readonly stap: 'horen'; readonly zonder: ZonderStem }
  | { readonly stap: 'intrekken' };

type DaadRefusal =
  | WisselstapRefusal
  | NotFound
  | VersieVerouderd
  | { readonly kind: 'persoonNietInGezin'; readonly persoon: Id };

/** One step. With the last one the change happens, in the same moment and not before. */
export function doeWisselstap(
  gate: Gate,
  aanvraag: Schrijver,
  of: { readonly gezin: Id; readonly wisseling: Id; readonly versie: number },
  daad: Wisseldaad,
): Promise<Outcome<Written, DaadRefusal | GateRefusal>> {
  const { gezin, wisseling } = of;
  const resource = daad.stap === 'horen' ? 'wisselingstem' : 'wisseling';
  return gate.write(aanvraag, { gezin, resource }, async (tx): Werk<Written, DaadRefusal> => {
    await lockBetrokkenen(tx, gezin);
    const row = await lockWisseling(tx, gezin, wisseling);
    if (!row || row.vanId !== tx.actor.gebruikerId) return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(row.versie, of.versie);
    if (!next.ok) return next;
    const decided = decideDaad(row, daad, tx.today);
    if (!decided.ok) return decided;
    const wie = 'persoonId' in daad ? [daad.persoonId] : [];
    if (wie.length > 0 && !(await listLeden(tx, gezin)).some(({ id }) => id === wie[0]))
      return refuse({ kind: 'persoonNietInGezin', persoon: wie[0] ?? '' });
    await saveDaad(tx, gezin, wisseling, daad);
    await voerUit(tx, wisseling);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id: wisseling, versie: next.value }, getoond: { gezin, personen: wie } });
  });
}

function decideDaad(
  row: WisselingRow,
  daad: Wisseldaad,
  today: PlainDate,
): Outcome<unknown, WisselstapRefusal> {
  const state = wisselingOf(row);
  if (daad.stap === 'intrekken')
    return state.ingegaanOp === undefined && state.ingetrokkenOp === undefined
      ? accept(true)
      : refuse({ kind: 'wisselingVoorbij' });
  const op = 'op' in daad ? daad.op : undefined;
  const stap: Wisselstap = daad.stap;
  const decided = decideWisselstap(state, stap, op, today);
  if (!decided.ok || daad.stap !== 'gesprek') return decided;
  return decideGesprek(daad.erbij, daad.zonder);
}

async function saveDaad(tx: Tx, gezin: Id, wisseling: Id, daad: Wisseldaad): Promise<void> {
  const stap = (gegevens: Stapgegevens) => saveStap(tx, wisseling, gegevens);
  switch (daad.stap) {
    case 'gesprek':
      return stap({ gesprekOp: daad.op ?? tx.today, gesprekErbij: daad.erbij, zonderGesprek: daad.zonder });
    case 'vertellen':
      return stap({ verteldOp: daad.op });
    case 'intrekken':
      return stap({ ingetrokkenOp: tx.today });
    case 'horen': {
      if ('zonder' in daad) return stap({ zonderStem: daad.zonder });
      await insertStem(tx, gezin, wisseling, daad);
      return stap({});
    }
  }
}
