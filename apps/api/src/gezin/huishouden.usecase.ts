import {
  decideMaakHuishouden,
  decideVerhuizing,
  huishoudenId,
  persoonId,
  type MaakHuishoudenRefusal,
  type VerhuisRefusal,
} from '@rondom/domain/gezin';
import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listLeden } from './gezin.store.ts';
import {
  endInwoning,
  findHuishouden,
  insertHuishouden,
  insertInwoning,
  listInwoningen,
  lockGezin,
  startGeheimAdres,
  touchHuishouden,
} from './huishouden.store.ts';
import { persoonOf } from './persoon-of.ts';

export interface Verhuizing {
  readonly persoonId: Id;
  readonly vanaf: PlainDate;
  readonly keuze?: 'verhuist' | 'ookHier' | undefined;
}
interface Written {
  readonly id: Id;
  readonly versie: number;
}
type NotFound = { readonly kind: 'nietGevonden' };

/** Decides on everybody first and says all that is wrong; then writes. `naar` is undefined for a home still to be made. */
async function decideAllen(tx: Tx, gezin: Id, naar: Id | undefined, wie: readonly Verhuizing[]) {
  const state = {
    leden: (await listLeden(tx, gezin)).map(persoonOf),
    inwoningen: await listInwoningen(tx, gezin),
  };
  const target = huishoudenId(naar ?? '');
  const refusals: VerhuisRefusal[] = [];
  const moves: (Verhuizing & { readonly verlaat: readonly Id[] })[] = [];
  for (const move of wie) {
    const { vanaf, keuze = 'verhuist' } = move;
    const command = { persoon: persoonId(move.persoonId), naar: target, vanaf, keuze };
    const decided = decideVerhuizing(state, command, tx.today);
    if (decided.ok) moves.push({ ...move, verlaat: decided.value.verlaat });
    else refusals.push(...decided.refusals);
  }
  return { moves, refusals };
}

async function saveMoves(
  tx: Tx,
  gezin: Id,
  { id, adresGeheim }: { readonly id: Id; readonly adresGeheim: boolean },
  moves: readonly (Verhuizing & { readonly verlaat: readonly Id[] })[],
): Promise<void> {
  for (const { persoonId: persoon, vanaf, verlaat } of moves) {
    for (const inwoning of verlaat) await endInwoning(tx, inwoning, vanaf);
    await insertInwoning(tx, gezin, { huishouden: id, persoon, vanaf });
    if (adresGeheim) await startGeheimAdres(tx, gezin, persoon, vanaf);
  }
  await tx.notify({ soort: 'gezin', id: gezin });
}

export interface NieuwHuishoudenMetBewoners {
  readonly naam: string;
  readonly bewoners: readonly Id[];
  /** Children among them who keep their other home. */
  readonly ookElders?: readonly Id[] | undefined;
  readonly vanaf: PlainDate;
  readonly adres?: { readonly tekst: string } | undefined;
  readonly adresGeheim: boolean;
}
type MaakRefusal = MaakHuishoudenRefusal | VerhuisRefusal;

/** A home and who come to live in it. A secret address puts them under a veiligheidsstand by itself. */
export function makeHuishouden(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  nieuw: NieuwHuishoudenMetBewoners,
): Promise<Outcome<Written, MaakRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'huishouden' }, async (tx): Werk<Written, MaakRefusal> => {
    await lockGezin(tx, gezin);
    const { vanaf, adresGeheim, adres, ookElders = [] } = nieuw;
    const bewoners = [...new Set(nieuw.bewoners)];
    const made = decideMaakHuishouden({ naam: nieuw.naam, bewoners: bewoners.map(persoonId), vanaf });
    const wie = bewoners.map((id) => ({
      persoonId: id,
      vanaf,
      keuze: ookElders.includes(id) ? ('ookHier' as const) : undefined,
    }));
    const { moves, refusals } = await decideAllen(tx, gezin, undefined, wie);
    const wrong: MaakRefusal[] = [...(made.ok ? [] : made.refusals), ...refusals];
    if (!made.ok || wrong.length > 0) return refuse(...wrong);
    const home = { naam: made.value.naam, adres: adres?.tekst.trim(), adresGeheim };
    const id = await insertHuishouden(tx, gezin, home);
    await saveMoves(tx, gezin, { id, adresGeheim }, moves);
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: bewoners } });
  });
}

/** Somebody comes to live in a home that stands already. */
export function moveTo(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  { gezin, huishouden }: { readonly gezin: Id; readonly huishouden: Id },
  verhuizing: Verhuizing,
): Promise<Outcome<Written, VerhuisRefusal | NotFound | GateRefusal>> {
  type Refusal = VerhuisRefusal | NotFound;
  return gate.write(aanvraag, { gezin, resource: 'huishouden' }, async (tx): Werk<Written, Refusal> => {
    await lockGezin(tx, gezin);
    const found = await findHuishouden(tx, gezin, huishouden);
    if (!found) return refuse({ kind: 'nietGevonden' });
    const { moves, refusals } = await decideAllen(tx, gezin, huishouden, [verhuizing]);
    if (refusals.length > 0) return refuse(...refusals);
    await saveMoves(tx, gezin, found, moves);
    await touchHuishouden(tx, huishouden);
    return accept({
      value: { id: huishouden, versie: found.versie + 1 },
      getoond: { gezin, personen: [verhuizing.persoonId] },
    });
  });
}
