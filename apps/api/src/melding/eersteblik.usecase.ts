import { gezinId, persoonId } from '@rondom/domain/gezin';
import { accept, getPlainDate, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideEersteBlik,
  decideOverdracht,
  decideVertel,
  gezinsnaamUitMelding,
  isGenoemd,
  meldingId,
  meldingstatus,
  type EersteBlik,
  type EersteBlikRefusal,
  type Melding,
  type OverdrachtRefusal,
  type Terugmelding,
  type VertelRefusal,
  decideVermoeden,
  type Vermoeden,
  type VermoedenRefusal,
} from '@rondom/domain/melding';
import { makeGezin } from '../gezin/index.ts';
import type { Aanvraag, Gate, GateRefusal, Gelezen, Intent } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { amsterdamDay } from '../platform/clock.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import * as store from './eersteblik.store.ts';
import { openInhoud, sealReden, type Meldinginhoud } from './inhoud.ts';
import { findMeldingGezin, lockMelding, type MeldingRow } from './melding.store.ts';
import { doelVan } from './melding.usecase.ts';
import { insertStap, listStappen } from './informeer.store.ts';
import { readVertelouders, type Vertelbaar } from './vertel.ts';
import { terugmeldingOf } from './melding.view.ts';

type Write = Aanvraag & { readonly intent: Intent };
type Changed = { readonly kind: 'nietGevonden' } | VersieVerouderd | GateRefusal;

export type GezinKeuze =
  { readonly gezinId: Id } | { readonly nieuw: { readonly naam?: string | undefined } };
export type KoppelRefusal =
  | { readonly kind: 'gezinNietGevondenBijMelding' }
  | { readonly kind: 'gezinsnaamOntbreekt' }
  | { readonly kind: 'meldingAlBeoordeeld'; readonly beoordeeldOp: PlainDate | undefined };

type Linked = Outcome<Gelezen<{ gezinId: Id; versie: number }>, KoppelRefusal | Changed>;

const writing = (melding: Id) =>
  ({ gezin: null, resource: 'melding', actie: 'schrijf', doel: doelVan(melding) }) as const;

/** The melding as it was when the worker last saw it, held until the end; or why it cannot be changed. */
async function hold(tx: Tx, melding: Id, versie: number): Promise<Outcome<MeldingRow, Changed>> {
  const row = await lockMelding(tx, melding);
  if (!row) return refuse({ kind: 'nietGevonden' });
  const matched = matchVersion(row.versie, versie);
  return matched.ok ? accept(row) : matched;
}

/** Links the melding to a family that was found, or makes one; who links it does the triage there. */
export function linkGezin(
  gate: Gate,
  aanvraag: Write,
  melding: Id,
  versie: number,
  keuze: GezinKeuze,
): Promise<Outcome<{ gezinId: Id; versie: number }, KoppelRefusal | Changed>> {
  return gate.write(aanvraag, writing(melding), async (tx): Promise<Linked> => {
    const held = await hold(tx, melding, versie);
    if (!held.ok) return held;
    const row = held.value;
    if (!meldingstatus[row.status].magBeoordeeldWorden)
      return refuse({ kind: 'meldingAlBeoordeeld' as const, beoordeeldOp: dayOf(row.beoordeeldOp) });
    const chosen = await chooseGezin(tx, row, keuze);
    if (!chosen.ok) return chosen;
    const gezin = chosen.value;
    await store.setGezin(tx, melding, gezin);
    await store.becomeTriage(tx, melding);
    await tellWindows(tx, gezin);
    return accept({
      value: { gezinId: gezin, versie: row.versie + 1 },
      getoond: { gezin, personen: [] },
    });
  });
}

async function chooseGezin(tx: Tx, row: MeldingRow, keuze: GezinKeuze): Promise<Outcome<Id, KoppelRefusal>> {
  if ('gezinId' in keuze) {
    // A family that does not exist and one that was not found by a search are the same answer.
    const found = await store.isGezinBijMelding(tx, row.id, keuze.gezinId);
    return found ? accept(keuze.gezinId) : refuse({ kind: 'gezinNietGevondenBijMelding' });
  }
  // The page says "gezin" before the name: somebody who types it too says it once.
  const given = keuze.nieuw.naam?.trim().replace(/^gezin\s+/i, '');
  if (given !== undefined && given !== '') return accept(await makeGezin(tx, given));
  const naam = gezinsnaamUitMelding((await openInhoud(tx, row.id, row.inhoud)).personen);
  if (naam === undefined) return refuse({ kind: 'gezinsnaamOntbreekt' });
  return accept(await makeGezin(tx, naam));
}

export interface EersteBlikOpdracht extends Omit<EersteBlik, 'gezin'> {
  readonly teamOrganisatieId?: Id | undefined;
  /** What is feared, when the look says or fears danger. */
  readonly vermoeden?: Vermoeden | undefined;
  /** Who is told of the melding today, by the vast gezicht. */
  readonly vertellen?: readonly Id[] | undefined;
}
export interface EersteBlikAnswer {
  readonly id: Id;
  readonly versie: number;
  readonly status: Melding['status'];
  readonly terugmelding: Terugmelding;
}

type LookRefusal = EersteBlikRefusal | VermoedenRefusal | OverdrachtRefusal | VertelRefusal | Changed;
type Looked = Outcome<Gelezen<EersteBlikAnswer>, LookRefusal>;

/** The first look: outcome, reason and what follows from it, together or not at all. */
export function doEersteBlik(
  gate: Gate,
  aanvraag: Write,
  melding: Id,
  versie: number,
  opdracht: EersteBlikOpdracht,
): Promise<Outcome<EersteBlikAnswer, LookRefusal>> {
  return gate.write(aanvraag, writing(melding), async (tx): Promise<Looked> => {
    const held = await hold(tx, melding, versie);
    if (!held.ok) return held;
    const row = held.value;
    const { veiligheid, vervolg, reden, teamOrganisatieId, vermoeden } = opdracht;
    const inhoud = await openInhoud(tx, row.id, row.inhoud);
    const state = meldingOf(row, inhoud);
    const decided = decideEersteBlik(state, { veiligheid, vervolg, reden }, tx.today);
    if (!decided.ok) return decided;
    const gevreesd = decideVermoeden(decided.value, vermoeden);
    if (!gevreesd.ok) return gevreesd;
    if (vervolg === 'overdracht') {
      const handed = await handOver(tx, melding, teamOrganisatieId);
      if (!handed.ok) return handed;
    }
    const told = await tell(tx, melding, inhoud, opdracht);
    if (!told.ok) return told;
    if (gevreesd.value !== undefined) await store.setTriagestand(tx, melding, gevreesd.value);
    // Handed over or nothing follows: the ground for looking is gone, so triage ends with this day.
    if (vervolg === 'overdracht' || vervolg === 'geenVervolg') await store.endTriage(tx, melding);
    await store.saveEersteBlik(tx, melding, decided.value, await sealReden(tx, melding, reden));
    await tellWindows(tx, row.gezinId);
    const { status } = decided.value;
    const heard = terugmeldingOf({ melderSoort: row.melderSoort, status, vervolg: vervolg ?? null });
    const value = { id: melding, versie: row.versie + 1, status, terugmelding: heard };
    return accept({ value, getoond: { gezin: row.gezinId, personen: [...told.value] } });
  });
}

/** From now on they see who of Veilig Thuis looked because of this melding. */
async function tell(
  tx: Tx,
  melding: Id,
  inhoud: Meldinginhoud,
  { vertellen = [], vervolg }: EersteBlikOpdracht,
): Promise<Outcome<readonly Id[], VertelRefusal>> {
  if (vertellen.length === 0) return accept([]);
  const gezin = await findMeldingGezin(tx, melding);
  const mogelijk = await readVertelouders(tx, melding, inhoud);
  const decided = decideVertel(vertellen.map(persoonId), mogelijk, {
    vervolg,
    heeftVastGezicht: Boolean(gezin?.vastGezicht),
  });
  if (!decided.ok) return decided;
  await store.tellPersonen(tx, melding, decided.value);
  await stopInformeren(
    tx,
    melding,
    inhoud,
    mogelijk.filter(({ persoon }) => decided.value.includes(persoon)),
  );
  return decided;
}

/** Who is told today needs no telling any more: his clock stops where the reporter named him. */
async function stopInformeren(
  tx: Tx,
  melding: Id,
  { personen }: Meldinginhoud,
  verteld: readonly Vertelbaar[],
): Promise<void> {
  const stappen = await listStappen(tx, melding);
  for (const [plaats, { naam }] of personen.entries()) {
    const al = stappen.some((stap) => stap.plaats === plaats && stap.soort === 'verteld');
    if (!al && verteld.some((ouder) => isGenoemd(ouder, naam ?? '')))
      await insertStap(tx, melding, plaats, { soort: 'verteld', op: tx.today });
  }
}

async function handOver(
  tx: Tx,
  melding: Id,
  organisatie: Id | undefined,
): Promise<Outcome<null, OverdrachtRefusal>> {
  const gezin = await findMeldingGezin(tx, melding);
  const there = { heeftVastGezicht: Boolean(gezin?.vastGezicht), heeftTeam: Boolean(gezin?.team) };
  const team =
    organisatie === undefined ? undefined : { soort: await store.findOrganisatiesoort(tx, organisatie) };
  const decided = decideOverdracht(there, team);
  if (!decided.ok) return decided;
  if (decided.value.aan === 'team' && organisatie !== undefined)
    await store.handOver(tx, melding, organisatie);
  return accept(null);
}

async function tellWindows(tx: Tx, gezin: Id | null): Promise<void> {
  if (tx.actor.organisatieId !== null) await tx.notify({ soort: 'meldingen', id: tx.actor.organisatieId });
  if (gezin !== null) await tx.notify({ soort: 'gezin', id: gezin });
}

const dayOf = (day: string | null): PlainDate | undefined => (day === null ? undefined : getPlainDate(day));

function meldingOf(row: MeldingRow, inhoud: Meldinginhoud): Melding {
  return {
    id: meldingId(row.id),
    ontvangenOp: amsterdamDay(row.ontvangenOp),
    melder: inhoud.melder,
    acuut: row.acuut,
    status: row.status,
    gezin: row.gezinId === null ? undefined : gezinId(row.gezinId),
    beoordeeldOp: dayOf(row.beoordeeldOp),
  };
}
