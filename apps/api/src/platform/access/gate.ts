import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Actor, Id, Rol } from '../actor.ts';
import type { Database } from '../database/transaction.ts';
import type { Bereik, Grond, Tx } from '../database/tx.ts';
import type { AccessTable, Actie, Relatie, Toegangsregel } from './access.ts';
import { claimIntent, settleIntent, type Intent } from './idempotency.ts';
import { logHandeling, type Getoond, type Handeling } from './log.ts';

/** Who asks, in which request. */
export interface Aanvraag {
  readonly actor: Actor;
  readonly verzoekId: string;
}

/** What is asked for: one family (then the relation decides) or something that needs no family. */
export interface Doel {
  readonly gezin: Id | null;
  readonly resource: string;
  readonly actie?: Actie;
  /** How the log calls it, where the action alone does not say: asking a source outside, on paper, out of the house. */
  readonly handeling?: 'bevraag' | 'afdruk' | 'export';
  /** Only where it differs: lists of one's own families declare `mijn`. */
  readonly bereik?: Bereik;
  /** Instead of the ground in the table, where the actor names it himself. */
  readonly grond?: Grond;
  /** One sentence code or number that says what for; never free text. */
  readonly doel?: string;
}

/** Which cell of the access table let the actor in. */
export interface Toegang {
  readonly regel: Toegangsregel;
  readonly relaties: readonly Relatie[];
}

/**
 * Codes only, to find the cell in docs/toegang.md: what was asked, as which role, and how one stands towards the
 * family. For a family that does not exist they are the same as for one that is not yours.
 */
export interface GeenToegang {
  readonly kind: 'geenToegang';
  readonly onderdeel?: string;
  readonly rol?: Rol;
  readonly verhouding?: readonly Relatie[];
}
export type GateRefusal = GeenToegang | { readonly kind: 'anderVerzoekZelfdeSleutel' };

/** A read gives its value together with the persons it shows: without that there is nothing to return. */
export interface Gelezen<T> {
  readonly value: T;
  readonly getoond: Getoond;
  /** Logs the subjects whom the reader himself cannot name, once the act has its number: a child behind a pseudonym. */
  readonly naLog?: (handeling: Id) => Promise<void>;
}

/** What the work of a read or write ends in. */
export type Werk<T, R extends { kind: string }> = Promise<Outcome<Gelezen<T>, R>>;

export interface Gate {
  read<T, R extends { kind: string }>(
    aanvraag: Aanvraag,
    doel: Doel,
    work: (tx: Tx, toegang: Toegang) => Promise<Outcome<Gelezen<T>, R>>,
  ): Promise<Outcome<T, R | GateRefusal>>;
  write<T extends object, R extends { kind: string }>(
    aanvraag: Aanvraag & { readonly intent: Intent },
    doel: Doel,
    work: (tx: Tx, toegang: Toegang) => Promise<Outcome<Gelezen<T>, R>>,
  ): Promise<Outcome<T, R | GateRefusal>>;
}

/** Ends a transaction without keeping anything, carrying the typed answer out. */
class RolledBack extends Error {
  readonly answer: { readonly ok: false; readonly refusals: readonly { kind: string }[] };
  constructor(answer: { readonly ok: false; readonly refusals: readonly { kind: string }[] }) {
    super('rolled back');
    this.answer = answer;
  }
}

export function createGate(database: Database, table: AccessTable): Gate {
  const within = async <T>(
    aanvraag: Aanvraag,
    doel: Doel,
    handeling: Handeling['handeling'],
    work: (tx: Tx, toegang: Toegang, log: (gelezen: Gelezen<unknown>) => Promise<void>) => Promise<T>,
  ): Promise<T> => {
    const bereik = doel.bereik ?? (doel.gezin === null ? 'geen' : { gezin: doel.gezin });
    const actie = doel.actie ?? (handeling === 'schrijf' ? 'schrijf' : 'lees');
    const purpose = { grond: doel.grond ?? ('betrokken' as const), verzoekId: aanvraag.verzoekId };
    return database.inTransaction(aanvraag.actor, purpose, bereik, async (tx) => {
      const having = await relatiesMet(tx, doel.gezin);
      const regel = table.find(aanvraag.actor, having, doel.resource, actie);
      if (!regel) throw new RolledBack(refuse(refusalOf(aanvraag.actor, doel, having)));
      const toegang = { regel, relaties: having };
      return work(tx, toegang, async ({ getoond, naLog }) => {
        const grond = doel.grond ?? regel.grond;
        const act = {
          handeling,
          resource: doel.resource,
          relatie: regel.relatie,
          grond,
          ...(doel.doel === undefined ? {} : { doel: doel.doel }),
        };
        const id = await logHandeling(tx, act, getoond);
        await naLog?.(id);
      });
    });
  };

  /** A refused try is an act too; it is written after the refusal, in a transaction of its own. */
  const logRefusal = (aanvraag: Aanvraag, doel: Doel) =>
    database.inTransaction(aanvraag.actor, { grond: 'geen', verzoekId: aanvraag.verzoekId }, 'geen', (tx) =>
      logHandeling(
        tx,
        { handeling: 'geweigerd', resource: doel.resource, relatie: 'geen', grond: 'geen' },
        { gezin: doel.gezin, personen: [] },
      ),
    );

  const answering = async <T, R extends { kind: string }>(
    aanvraag: Aanvraag,
    doel: Doel,
    run: () => Promise<Outcome<T, R>>,
  ) => {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof RolledBack)) throw error;
      if (error.answer.refusals.some((refusal) => refusal.kind === 'geenToegang'))
        await logRefusal(aanvraag, doel);
      return error.answer as Outcome<T, R>;
    }
  };

  return {
    read: (aanvraag, doel, work) =>
      answering(aanvraag, doel, () =>
        within(
          aanvraag,
          doel,
          doel.handeling ?? (doel.actie === 'zoek' ? 'zoek' : 'lees'),
          async (tx, toegang, log) => {
            const outcome = await work(tx, toegang);
            if (!outcome.ok) throw new RolledBack(outcome);
            await log(outcome.value);
            return accept(outcome.value.value);
          },
        ),
      ),
    write: (aanvraag, doel, work) =>
      answering(aanvraag, doel, () =>
        within(aanvraag, doel, 'schrijf', async (tx, toegang, log) => {
          const claim = await claimIntent(tx, aanvraag.intent);
          if (claim.is === 'other') throw new RolledBack(refuse({ kind: 'anderVerzoekZelfdeSleutel' }));
          // The stored result holds ids and versions only; whoever may do this today gets the same answer again.
          if (claim.is === 'done') return accept(claim.resultaat as never);
          const outcome = await work(tx, toegang);
          if (!outcome.ok) throw new RolledBack(outcome);
          await log(outcome.value);
          await settleIntent(tx, aanvraag.intent, outcome.value.value);
          return accept(outcome.value.value);
        }),
      ),
  };
}

function refusalOf({ rol }: Actor, { resource }: Doel, having: readonly Relatie[]): GeenToegang {
  const verhouding = having.length > 1 ? having.filter((relatie) => relatie !== 'geen') : having;
  return { kind: 'geenToegang', onderdeel: resource, rol, verhouding };
}

async function relatiesMet(tx: Tx, gezin: Id | null): Promise<readonly Relatie[]> {
  if (gezin === null) return ['geen'];
  const rows = await tx.query<{ relatie: Relatie }>(
    'platform.relaties',
    'select relatie from platform.mijn_relaties() where gezin_id = $1',
    [gezin],
  );
  return [...rows.map((row) => row.relatie), 'geen'];
}
