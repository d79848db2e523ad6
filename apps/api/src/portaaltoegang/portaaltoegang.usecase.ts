import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideGeefPortaaltoegang,
  decideNeemPortaaltoegangTerug,
  type GeefPortaaltoegangRefusal,
  type Intrekreden,
  type NeemPortaaltoegangTerugRefusal,
  type VijfVragen,
} from '@rondom/domain/portaal';
import { medewerkerId } from '@rondom/domain/regio';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listGeschrevenWoorden } from '../portaal/index.ts';
import {
  doneOpnieuw,
  insertBesluit,
  insertIntrekking,
  listBesluiten,
  openToegang,
  openVragen,
  sluitToegang,
} from './besluit.store.ts';
import { getLeesbaar } from './feiten.store.ts';
import { loadGezinsstand, toegangsfeitenOf } from './feiten.ts';
import { standView, toegangView, type ToegangView } from './portaaltoegang.view.ts';
import { insertUitnodiging, isUnclaimed, listAccounts, openAccount } from './uitnodiging.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
type Write = Aanvraag & { readonly intent: Intent };
interface Wie {
  readonly gezin: Id;
  readonly persoon: Id;
}
interface Written {
  readonly id: Id;
  readonly versie: number;
}
export type Portaalstand = { readonly persoonId: Id } & ReturnType<typeof standView>;

const resource = 'portaalbesluit';

/** Of everybody of the family whether the own portal is open. */
export function readPortaalstanden(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<Portaalstand[], GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource }, async (tx) => {
    const stand = await loadGezinsstand(tx, gezin);
    const accounts = await listAccounts(tx, gezin);
    const leden = stand.gezin.leden.filter(({ overleden }) => !overleden);
    const value = leden.map(({ id }) => ({ persoonId: id, ...standView(stand, accounts, id) }));
    return accept({ value, getoond: { gezin, personen: leden.map(({ id }) => id) } });
  });
}

/** One person: as what the portal can be opened, the answers of last time, and what would be read. */
export function readPortaaltoegang(
  gate: Gate,
  aanvraag: Aanvraag,
  { gezin, persoon }: Wie,
): Promise<Outcome<ToegangView, GateRefusal | NotFound>> {
  return gate.read(aanvraag, { gezin, resource }, async (tx): Werk<ToegangView, NotFound> => {
    const stand = await loadGezinsstand(tx, gezin);
    const feiten = toegangsfeitenOf(stand, persoon, tx.today);
    if (feiten === undefined) return refuse({ kind: 'nietGevonden' });
    const besluiten = await listBesluiten(tx, { gezin, persoon });
    const laatste = besluiten.find(({ vragen }) => vragen !== null);
    const delen = {
      stand,
      feiten,
      besluiten,
      accounts: await listAccounts(tx, gezin),
      leesbaar: await getLeesbaar(tx, gezin),
      woorden: await listGeschrevenWoorden(tx, gezin),
      vragen: laatste?.vragen ? await openVragen(tx, gezin, laatste.id, laatste.vragen) : null,
    };
    const value = toegangView(delen, tx.today);
    // Whose words this person would read, or would not, is told too.
    const personen = [persoon, ...value.leest.woordenVan, ...value.leest.niet.woordenVan];
    return accept({ value, getoond: { gezin, personen } });
  });
}

interface Parts {
  readonly gate: Gate;
  /** In the demo everybody can log in as everybody: no code is handed over. */
  readonly demo: boolean;
}

/** Opens the portal, or renews the answers; the account is made with it. */
export function geefPortaaltoegang(
  { gate, demo }: Parts,
  aanvraag: Write,
  wie: Wie,
  vragen: VijfVragen,
): Promise<Outcome<Written, GeefPortaaltoegangRefusal | NotFound | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: wie.gezin, resource },
    async (tx): Werk<Written, GeefPortaaltoegangRefusal | NotFound> => {
      const stand = await loadGezinsstand(tx, wie.gezin);
      const feiten = toegangsfeitenOf(stand, wie.persoon, tx.today);
      if (feiten === undefined) return refuse({ kind: 'nietGevonden' });
      const door = medewerkerId(tx.actor.gebruikerId);
      const decided = decideGeefPortaaltoegang(feiten, { vragen, door }, tx.today);
      if (!decided.ok) return decided;
      const id = await insertBesluit(tx, wie, decided.value);
      await doneOpnieuw(tx, wie);
      if (decided.value.soort === 'gegeven') await open(tx, wie, vragen, demo);
      await tx.notify({ soort: 'gezin', id: wie.gezin });
      return accept({ value: { id, versie: 1 }, getoond: { gezin: wie.gezin, personen: [wie.persoon] } });
    },
  );
}

async function open(tx: Tx, wie: Wie, { als }: VijfVragen, demo: boolean): Promise<void> {
  await openToegang(tx, wie, als);
  const account = await openAccount(tx, wie, als, demo ? `portaal-${wie.persoon}` : undefined);
  const row = (await listAccounts(tx, wie.gezin)).find(({ gebruiker }) => gebruiker === account);
  // Who logged in before, for another family, needs no code.
  if (row !== undefined && isUnclaimed(row)) await insertUitnodiging(tx, wie, account);
}

/** Closes the portal at once: who is logged in is out with the next thing he does. */
export function neemPortaaltoegangTerug(
  gate: Gate,
  aanvraag: Write,
  wie: Wie,
  reden: Intrekreden,
): Promise<Outcome<Written, NeemPortaaltoegangTerugRefusal | NotFound | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin: wie.gezin, resource },
    async (tx): Werk<Written, NeemPortaaltoegangTerugRefusal | NotFound> => {
      const stand = await loadGezinsstand(tx, wie.gezin);
      const feiten = toegangsfeitenOf(stand, wie.persoon, tx.today);
      if (feiten === undefined) return refuse({ kind: 'nietGevonden' });
      const door = medewerkerId(tx.actor.gebruikerId);
      const decided = decideNeemPortaaltoegangTerug(feiten, { reden, door });
      if (!decided.ok) return decided;
      const id = await insertIntrekking(tx, wie, decided.value);
      await sluitToegang(tx, wie);
      await doneOpnieuw(tx, wie);
      await tx.notify({ soort: 'gezin', id: wie.gezin });
      return accept({ value: { id, versie: 1 }, getoond: { gezin: wie.gezin, personen: [wie.persoon] } });
    },
  );
}
