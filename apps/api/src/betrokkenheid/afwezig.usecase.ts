import {
  decideLaatVervangen,
  decideMeldAfwezig,
  type Afwezigreden,
  type LaatVervangenRefusal,
  type MeldAfwezigRefusal,
} from '@rondom/domain/betrokkenheid';
import { gezinId } from '@rondom/domain/gezin';
import { accept, addDays, getPlainDate, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import {
  afwezigheidOf,
  endAfwezigheid,
  insertAfwezigheid,
  listAfwezigheden,
  listCollegasAfwezig,
  listEigenGezinnen,
  loadEigenGezichten,
  lockAfwezigheid,
} from './afwezig.store.ts';
import { leesKaders } from '../termijnregels/index.ts';
import { afwezigView } from './afwezig.view.ts';
import { insertBetrokkenheid } from './betrokkenheid.store.ts';
import { listVervangers } from './erbij.store.ts';

type Schrijver = Aanvraag & { readonly intent: Intent };
interface Written {
  readonly id: Id;
  readonly versie: number;
}
interface Dagen {
  readonly vanaf: PlainDate;
  readonly tot: PlainDate;
}
const mijn = { gezin: null, resource: 'afwezigheid', bereik: 'mijn' } as const;
type NotFound = { readonly kind: 'nietGevonden' };

/** My own absences, and in these days: which families, what comes along, who could stand in. A list; it opens no text. */
export function readAfwezigheden(
  gate: Gate,
  aanvraag: Aanvraag,
  gevraagd: { readonly vanaf: PlainDate | undefined; readonly tot: PlainDate | undefined },
) {
  return gate.read(aanvraag, mijn, async (tx) => {
    // Without days: today.
    const vanaf = gevraagd.vanaf ?? tx.today;
    const { tot } = gevraagd;
    const dagen = { vanaf, tot: tot !== undefined && tot > vanaf ? tot : addDays(vanaf, 1) };
    const gezinnen = await listEigenGezinnen(tx, dagen);
    const value = afwezigView({
      ik: tx.actor.gebruikerId,
      afwezigheden: await listAfwezigheden(tx),
      gezinnen,
      gezichten: await loadEigenGezichten(tx),
      collegas: await listVervangers(tx),
      collegasAfwezig: await listCollegasAfwezig(tx, dagen),
      vandaag: tx.today,
      kaders: await leesKaders(tx),
    });
    return accept({
      value,
      getoond: { gezin: null, gezinnen: gezinnen.map((gezin) => gezin.gezinId), personen: [] },
    });
  });
}

export interface NieuweAfwezigheid extends Dagen {
  readonly reden: Afwezigreden;
  readonly vervangers: readonly { readonly gezinId: Id; readonly gebruikerId: Id | null }[];
}

/** I am away: per family who stands in, which that colleague can read from and until these days; or nobody yet. */
export function meldAfwezig(
  gate: Gate,
  aanvraag: Schrijver,
  nieuw: NieuweAfwezigheid,
): Promise<Outcome<Written, MeldAfwezigRefusal | GateRefusal>> {
  return gate.write(aanvraag, mijn, async (tx): Werk<Written, MeldAfwezigRefusal> => {
    const decided = decideMeldAfwezig(await stateOf(tx, nieuw), commandOf(tx, nieuw), tx.today);
    if (!decided.ok) return decided;
    const id = await insertAfwezigheid(tx, nieuw);
    for (const { gezinId: gezin, gebruikerId } of nieuw.vervangers)
      if (gebruikerId !== null) await laatVervangen(tx, id, gezin, gebruikerId, nieuw);
    for (const { gezinId: gezin } of nieuw.vervangers) await tx.notify({ soort: 'gezin', id: gezin });
    const gezinnen = nieuw.vervangers.map(({ gezinId: gezin }) => gezin);
    return accept({ value: { id, versie: 1 }, getoond: { gezin: null, gezinnen, personen: [] } });
  });
}

async function stateOf(tx: Tx, dagen: Dagen) {
  const ik = tx.actor.gebruikerId;
  return {
    eigenGezinnen: (await listEigenGezinnen(tx, dagen)).map((gezin) => gezinId(gezin.gezinId)),
    eerder: (await listAfwezigheden(tx)).map((row) => afwezigheidOf(ik, row)),
    collegas: (await listVervangers(tx)).map(({ id }) => medewerkerId(id)),
    collegasAfwezig: (await listCollegasAfwezig(tx, dagen)).map(medewerkerId),
  };
}

const commandOf = (tx: Tx, { vanaf, tot, vervangers }: NieuweAfwezigheid) => ({
  medewerker: medewerkerId(tx.actor.gebruikerId),
  vanaf,
  tot,
  vervangers: new Map(
    vervangers.map(({ gezinId: gezin, gebruikerId }) => [
      gezinId(gezin),
      gebruikerId === null ? undefined : medewerkerId(gebruikerId),
    ]),
  ),
});

const laatVervangen = (
  tx: Tx,
  afwezigheidId: Id,
  gezin: Id,
  gebruikerId: Id,
  { vanaf, tot, reden }: Dagen & { readonly reden: Afwezigreden },
): Promise<Id> =>
  insertBetrokkenheid(tx, gezin, {
    ...{ soort: 'vervanger', gebruikerId, vanaf, tot, reden, afwezigheidId },
    ...(tx.actor.organisatieId === null ? {} : { organisatieId: tx.actor.organisatieId }),
  });

type LaterRefusal = LaatVervangenRefusal | NotFound | { readonly kind: 'vervangerAfwezig' };

/** Later somebody was found for one family: he stands in for what is left of those days. */
export function kiesVervanger(
  gate: Gate,
  aanvraag: Schrijver,
  afwezigheid: Id,
  { gezinId: gezin, gebruikerId }: { readonly gezinId: Id; readonly gebruikerId: Id },
): Promise<Outcome<Written, LaterRefusal | GateRefusal>> {
  return gate.write(aanvraag, mijn, async (tx): Werk<Written, LaterRefusal> => {
    const row = await lockAfwezigheid(tx, afwezigheid);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const begin = getPlainDate(row.vanaf);
    const dagen = {
      vanaf: begin < tx.today ? tx.today : begin,
      tot: getPlainDate(row.tot),
      reden: row.reden,
    };
    if (!(await listEigenGezinnen(tx, dagen)).some((eigen) => eigen.gezinId === gezin))
      return refuse({ kind: 'nietGevonden' });
    if ((await listCollegasAfwezig(tx, dagen)).includes(gebruikerId))
      return refuse({ kind: 'vervangerAfwezig' });
    const organisatie = organisatieId(tx.actor.organisatieId ?? '');
    const [collega] = await listVervangers(tx, gebruikerId);
    const decided = decideLaatVervangen(await loadEigenGezichten(tx), {
      gezin: gezinId(gezin),
      medewerker: medewerkerId(gebruikerId),
      organisatieVanMedewerker: collega === undefined ? undefined : organisatie,
      door: { medewerker: medewerkerId(tx.actor.gebruikerId), organisatie },
      vanaf: dagen.vanaf,
      tot: dagen.tot,
    });
    if (!decided.ok) return decided;
    const id = await laatVervangen(tx, afwezigheid, gezin, gebruikerId, dagen);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin: null, gezinnen: [gezin], personen: [] } });
  });
}

/** I am back, in one press: whoever stood in because of it can read no more from this moment. */
export function benTerug(
  gate: Gate,
  aanvraag: Schrijver,
  afwezigheid: Id,
  versie: number,
): Promise<Outcome<Written, NotFound | VersieVerouderd | GateRefusal>> {
  return gate.write(aanvraag, mijn, async (tx): Werk<Written, NotFound | VersieVerouderd> => {
    const row = await lockAfwezigheid(tx, afwezigheid);
    if (!row) return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    const gezinnen = [...new Set(await endAfwezigheid(tx, afwezigheid))];
    for (const gezin of gezinnen) await tx.notify({ soort: 'gezin', id: gezin });
    return accept({
      value: { id: afwezigheid, versie: next.value },
      getoond: { gezin: null, gezinnen, personen: [] },
    });
  });
}
