import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import type { IntussenVeilig } from '@rondom/domain/wachtlijst';
import {
  decideLegCheckVast,
  decideZetUrgentie,
  standaardRitme,
  type Checkbron,
  type CheckRefusal,
  type Urgentie,
  type UrgentieRefusal,
} from '@rondom/domain/zicht';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { insertCheck, insertUrgentie, listChecks, listUrgenties } from './check.store.ts';
import { leesKalender } from './kalender.ts';
import { findFeiten, type Zichtfeitenrij } from './zicht.store.ts';
import { findWacht, meldZicht, type NotFound, type Write, type Written } from './zicht.usecase.ts';

export interface NieuweLook {
  readonly op: string;
  readonly veilig: IntussenVeilig;
  readonly bronnen: readonly Checkbron[];
  readonly woorden: string | null;
}
type CheckWerk = Werk<Written, CheckRefusal | NotFound>;
export type CheckAnswer = Promise<Outcome<Written, CheckRefusal | NotFound | GateRefusal>>;

/** Somebody who takes part, or who was named to watch, says how safe it is and how he knows. */
async function legVast(tx: Tx, feiten: Zichtfeitenrij, look: NieuweLook): CheckWerk {
  const decided = decideLegCheckVast(
    {
      beeindigdOp: feiten.beeindigdOp === null ? undefined : getPlainDate(feiten.beeindigdOp),
      ritme: feiten.zicht?.ritme ?? standaardRitme(feiten.wachtOp),
      sinds: getPlainDate(feiten.sinds),
    },
    { ...look, op: getPlainDate(look.op), woorden: look.woorden ?? '' },
    tx.today,
    await leesKalender(tx),
  );
  if (!decided.ok) return decided;
  const id = await insertCheck(tx, feiten, { ...look, ...decided.value });
  await meldZicht(tx, feiten);
  return accept({
    value: { id, versie: 1 },
    getoond: { gezin: feiten.gezinId, personen: [feiten.persoonId] },
  });
}

export function legCheckVast(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  wacht: Id,
  look: NieuweLook,
): CheckAnswer {
  return gate.write(aanvraag, { gezin, resource: 'veiligheidscheck' }, async (tx): CheckWerk => {
    const feiten = await findWacht(tx, gezin, wacht);
    return feiten ? await legVast(tx, feiten, look) : refuse({ kind: 'nietGevonden' });
  });
}

/** The same by the watcher on his own day, who may take no part in the family. */
export function legEigenCheckVast(gate: Gate, aanvraag: Write, wacht: Id, look: NieuweLook): CheckAnswer {
  return gate.write(aanvraag, { gezin: null, resource: 'eigenzicht' }, async (tx): CheckWerk => {
    const feiten = await findFeiten(tx, wacht);
    return feiten?.zicht?.gebruikerId === tx.actor.gebruikerId
      ? await legVast(tx, feiten, look)
      : refuse({ kind: 'nietGevonden' });
  });
}

export type CheckJson = Awaited<ReturnType<typeof listChecks>>[number];

/** What was seen of one child, in words. */
export function readChecks(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  wacht: Id,
): Promise<Outcome<CheckJson[], NotFound | GateRefusal>> {
  return gate.read(
    aanvraag,
    { gezin, resource: 'veiligheidscheck' },
    async (tx): Werk<CheckJson[], NotFound> => {
      const feiten = await findWacht(tx, gezin, wacht);
      if (!feiten) return refuse({ kind: 'nietGevonden' });
      return accept({
        value: await listChecks(tx, gezin, wacht),
        getoond: { gezin, personen: [feiten.persoonId] },
      });
    },
  );
}

export interface NieuweUrgentie {
  readonly urgentie: Urgentie;
  readonly reden: string;
  readonly herzienOp: string;
}
type UrgentieWerk = Werk<Written, UrgentieRefusal | NotFound>;

/** A professional says how soon help is needed, and when that is looked at again. */
export function zetUrgentie(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  wacht: Id,
  nieuw: NieuweUrgentie,
): Promise<Outcome<Written, UrgentieRefusal | NotFound | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'urgentie' }, async (tx): UrgentieWerk => {
    const feiten = await findWacht(tx, gezin, wacht);
    if (!feiten) return refuse({ kind: 'nietGevonden' });
    const beeindigdOp = feiten.beeindigdOp === null ? undefined : getPlainDate(feiten.beeindigdOp);
    const command = { ...nieuw, herzienOp: getPlainDate(nieuw.herzienOp) };
    const decided = decideZetUrgentie({ beeindigdOp }, command, tx.today);
    if (!decided.ok) return decided;
    const id = await insertUrgentie(tx, feiten, nieuw);
    await meldZicht(tx, feiten);
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [feiten.persoonId] } });
  });
}

export type UrgentieJson = Awaited<ReturnType<typeof listUrgenties>>[number];

export function readUrgenties(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  wacht: Id,
): Promise<Outcome<UrgentieJson[], NotFound | GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'urgentie' }, async (tx): Werk<UrgentieJson[], NotFound> => {
    const feiten = await findWacht(tx, gezin, wacht);
    if (!feiten) return refuse({ kind: 'nietGevonden' });
    return accept({
      value: await listUrgenties(tx, gezin, wacht),
      getoond: { gezin, personen: [feiten.persoonId] },
    });
  });
}
