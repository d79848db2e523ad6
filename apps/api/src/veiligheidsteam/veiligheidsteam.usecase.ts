import { eersteWerkdagNa } from '@rondom/domain/expertvraag';
import { accept, addDays, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { wettelijkeKalender } from '@rondom/domain/termijn';
import {
  decideInzetstap,
  decideVraagTeam,
  teamfuncties,
  terugkijkdagen,
  type InzetstapRefusal,
  type VraagTeamRefusal,
} from '@rondom/domain/veiligheidsteam';
import type { GeheimInTekst } from '@rondom/domain/veiligheid';
import { listLeden } from '../gezin/index.ts';
import type { Aanvraag, AccessTable, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { findGeheim } from '../veiligheid/index.ts';
import {
  insertInzet,
  listDaden,
  listInzetten,
  listLopend,
  listTeams,
  saveStap,
  type InzetRow,
  type NieuweInzet,
} from './veiligheidsteam.store.ts';
import { inzetView } from './veiligheidsteam.view.ts';

export type Write = Aanvraag & { readonly intent: Intent };
export type NotFound = { readonly kind: 'nietGevonden' };
export interface Written {
  readonly id: Id;
  readonly versie: number;
}
type View = Awaited<ReturnType<typeof inzetView>>;

/** What the team stands there for is about everybody in the family. */
export const overAllen = async (tx: Tx, gezin: Id) => ({
  gezin,
  personen: (await listLeden(tx, gezin)).map(({ id }) => id),
});

export interface VeiligheidsteamView {
  readonly inzetten: readonly View[];
  readonly keuze: Awaited<ReturnType<typeof keuzeVan>> | null;
}

async function keuzeVan(tx: Tx, gezin: Id) {
  const lopend = await listLopend(tx, gezin);
  return {
    teams: await listTeams(tx, gezin),
    functies: teamfuncties.filter((functie) => !lopend.includes(functie)),
    vanaf: tx.today,
    terugkijkOp: addDays(tx.today, terugkijkdagen.standaard),
    uiterlijk: addDays(tx.today, terugkijkdagen.hoogstens),
  };
}

/** The safety team at this family: who, as whom, on which ground, what it did and what it left. */
export function readVeiligheidsteam(
  gate: Gate,
  table: AccessTable,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<VeiligheidsteamView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'veiligheidsinzet' }, async (tx, { relaties }) => {
    const mag = (resource: string) => table.find(aanvraag.actor, relaties, resource, 'schrijf') !== undefined;
    const daden = await listDaden(tx, gezin);
    const inzetten: View[] = [];
    for (const row of await listInzetten(tx, gezin))
      inzetten.push(await inzetView(tx, gezin, row, daden, { beslist: mag('veiligheidsinzet') }));
    const keuze = mag('veiligheidsvraag') ? await keuzeVan(tx, gezin) : null;
    // That no team stands there is something about them too.
    return accept({ value: { inzetten, keuze }, getoond: await overAllen(tx, gezin) });
  });
}

/** What stands in the form of who may ask and reads nothing of what the team does here: Veilig Thuis after a melding. */
export function readTeamkeuze(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<Awaited<ReturnType<typeof keuzeVan>>, GateRefusal>> {
  const doel = { gezin, resource: 'veiligheidsvraag', actie: 'schrijf' } as const;
  return gate.read(aanvraag, doel, async (tx) =>
    accept({ value: await keuzeVan(tx, gezin), getoond: { gezin, personen: [] } }),
  );
}

type VraagRefusal = VraagTeamRefusal | GeheimInTekst;

/** Asks the team to stand beside the local team. Who is the face is not touched by it. */
export function vraagTeam(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  nieuw: NieuweInzet,
): Promise<Outcome<Written, VraagRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'veiligheidsvraag' },
    async (tx): Werk<Written, VraagRefusal> => {
      const teams = await listTeams(tx, gezin);
      const state = {
        isTeam: teams.some(({ id }) => id === nieuw.organisatieId),
        lopend: await listLopend(tx, gezin),
      };
      const decided = decideVraagTeam(state, nieuw, tx.today);
      if (!decided.ok) return decided;
      const geheim = await findGeheim(tx, gezin, nieuw.waarvoor, 'ookAnderen');
      if (geheim !== undefined) return refuse(geheim);
      // Where somebody may be in danger the team answers on the next working day.
      const antwoordOp = eersteWerkdagNa(tx.today, wettelijkeKalender);
      const id = await insertInzet(tx, gezin, nieuw, antwoordOp);
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: 1 }, getoond: await overAllen(tx, gezin) });
    },
  );
}

export async function findInzet(
  tx: Tx,
  gezin: Id,
  { id, versie }: Written,
): Promise<Outcome<InzetRow, NotFound | VersieVerouderd>> {
  const [row] = await listInzetten(tx, gezin, id);
  if (row === undefined) return refuse({ kind: 'nietGevonden' as const });
  const next = matchVersion(row.versie, versie);
  return next.ok ? accept(row) : next;
}

export type Stap =
  | { readonly stap: 'intrekken' | 'aanvaarden' | 'gezien' }
  | { readonly stap: 'kijkOpnieuw'; readonly terugkijkOp: PlainDate };

const opslag = {
  intrekken: { stand: 'ingetrokken' },
  aanvaarden: { stand: 'aanvaard', gezien: true },
  gezien: { gezien: true },
} as const;

type StapRefusal = NotFound | VersieVerouderd | InzetstapRefusal;

/** A step of the vast gezicht. */
export function doeInzetstap(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  inzet: Written,
  stap: Stap,
): Promise<Outcome<Written, StapRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'veiligheidsinzet' },
    async (tx): Werk<Written, StapRefusal> => {
      const found = await findInzet(tx, gezin, inzet);
      if (!found.ok) return found;
      const { stand, gezienOp, versie } = found.value;
      const terugkijkOp = stap.stap === 'kijkOpnieuw' ? stap.terugkijkOp : undefined;
      const decided = decideInzetstap({ stand, gezien: gezienOp !== null }, stap.stap, terugkijkOp, tx.today);
      if (!decided.ok) return decided;
      await saveStap(
        tx,
        inzet.id,
        stap.stap === 'kijkOpnieuw' ? { terugkijkOp: stap.terugkijkOp } : opslag[stap.stap],
      );
      await tx.notify({ soort: 'gezin', id: gezin });
      const value = { id: inzet.id, versie: versie + 1 };
      return accept({ value, getoond: await overAllen(tx, gezin) });
    },
  );
}
