import {
  decideLaatVervangen,
  decideNetwerkDoetMee,
  decideStopMetMeedoen,
  type Afwezigreden,
  type LaatVervangenRefusal,
  type NetwerkDoetMeeRefusal,
  type StopMetMeedoenRefusal,
} from '@rondom/domain/betrokkenheid';
import { gezinId, persoonId } from '@rondom/domain/gezin';
import { accept, refuse, type Outcome, type Periode, type PlainDate } from '@rondom/domain/kern';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import { listLeden } from '../gezin/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { insertBetrokkenheid, loadDeelnemers } from './betrokkenheid.store.ts';
import {
  endErbij,
  findErbij,
  listNetwerk,
  listVervangers,
  lockBetrokkenen,
  type Collega,
} from './erbij.store.ts';

interface Netwerk extends Periode {
  readonly soort: 'netwerk';
  readonly persoonId: Id;
  readonly omschrijving: string;
}
interface Vervanger extends Periode {
  readonly soort: 'vervanger';
  readonly gebruikerId: Id;
  readonly reden?: Afwezigreden | undefined;
}
export type NieuweBetrokkene = Netwerk | Vervanger;

interface Written {
  readonly id: Id;
  readonly versie: number;
}
type ErbijRefusal = LaatVervangenRefusal | NetwerkDoetMeeRefusal;
type Schrijver = Aanvraag & { readonly intent: Intent };

/** Colleagues who could stand in. Names of workers only: nobody of the family is shown. */
export function readVervangers(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<Collega[], GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'betrokkene' }, async (tx) =>
    accept({ value: await listVervangers(tx), getoond: { gezin, personen: [] } }),
  );
}

/** The vast gezicht records who helps, or lets a colleague stand in. */
export function addBetrokkene(
  gate: Gate,
  aanvraag: Schrijver,
  gezin: Id,
  nieuw: NieuweBetrokkene,
): Promise<Outcome<Written, ErbijRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'betrokkene' }, async (tx): Werk<Written, ErbijRefusal> => {
    await lockBetrokkenen(tx, gezin);
    const decided =
      nieuw.soort === 'netwerk'
        ? await decideNetwerk(tx, gezin, nieuw)
        : await decideVervanger(tx, gezin, nieuw);
    if (!decided.ok) return decided;
    const id = await insertBetrokkenheid(tx, gezin, nieuw);
    await tx.notify({ soort: 'gezin', id: gezin });
    const personen = nieuw.soort === 'netwerk' ? [nieuw.persoonId] : [];
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen } });
  });
}

async function decideNetwerk(tx: Tx, gezin: Id, { persoonId: persoon, vanaf, tot }: Netwerk) {
  const leden = (await listLeden(tx, gezin)).map(({ id }) => persoonId(id));
  const state = { leden, netwerk: await listNetwerk(tx, gezin) };
  return decideNetwerkDoetMee(state, { persoon: persoonId(persoon), vanaf, tot });
}

async function decideVervanger(tx: Tx, gezin: Id, { gebruikerId: gebruiker, vanaf, tot }: Vervanger) {
  const organisatie = organisatieId(tx.actor.organisatieId ?? '');
  const [collega] = await listVervangers(tx, gebruiker);
  return decideLaatVervangen(await loadDeelnemers(tx, gezin), {
    gezin: gezinId(gezin),
    medewerker: medewerkerId(gebruiker),
    organisatieVanMedewerker: collega === undefined ? undefined : organisatie,
    door: { medewerker: medewerkerId(tx.actor.gebruikerId), organisatie },
    vanaf,
    tot,
  });
}

type StopRefusal = StopMetMeedoenRefusal | VersieVerouderd | { readonly kind: 'nietGevonden' };

/** Of a stand-in access ends with it: with today as end the next thing he asks is refused. */
export function endBetrokkene(
  gate: Gate,
  aanvraag: Schrijver,
  of: { readonly gezin: Id; readonly betrokkenheid: Id; readonly versie: number },
  tot: PlainDate,
): Promise<Outcome<Written, StopRefusal | GateRefusal>> {
  const { gezin, betrokkenheid: id } = of;
  return gate.write(aanvraag, { gezin, resource: 'betrokkene' }, async (tx): Werk<Written, StopRefusal> => {
    const found = await findErbij(tx, gezin, id);
    if (!found) return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(found.versie, of.versie);
    if (!next.ok) return next;
    const decided = decideStopMetMeedoen(found.periode, { soort: found.soort, tot }, tx.today);
    if (!decided.ok) return decided;
    await endErbij(tx, id, decided.value);
    await tx.notify({ soort: 'gezin', id: gezin });
    const personen = found.persoon === null ? [] : [found.persoon];
    return accept({ value: { id, versie: next.value }, getoond: { gezin, personen } });
  });
}
