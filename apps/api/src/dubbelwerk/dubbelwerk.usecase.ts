import {
  decideBeantwoordMeedoen,
  decideBeginOnderzoek,
  decideDoeMeeMetOnderzoek,
  decideEindigOnderzoek,
  type Aanleiding,
  type BeantwoordMeedoenRefusal,
  type BeginOnderzoekRefusal,
  type DoeMeeMetOnderzoekRefusal,
  type DubbelReden,
  type EindigOnderzoekRefusal,
  type KlaarAls,
} from '@rondom/domain/dubbelwerk';
import { persoonId } from '@rondom/domain/gezin';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { organisatieId } from '@rondom/domain/regio';
import { listLeden } from '../gezin/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Toegang, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import {
  answerVerzoek,
  endOnderzoek,
  getEigenSoort,
  insertOnderzoek,
  insertVerzoek,
  listOnderzoeken,
  listVerzoeken,
  lockGezin,
  type NieuwOnderzoek,
  type OnderzoekRow,
} from './dubbelwerk.store.ts';
import { onderzoekenView, type OnderzoekenJson } from './dubbelwerk.view.ts';

type Schrijver = Aanvraag & { readonly intent: Intent };
type NietGevonden = { readonly kind: 'nietGevonden' };
interface Written {
  readonly id: Id;
  readonly versie: number;
}

/** About whom somebody asks is shown with it: of the whole family, everybody in it. */
const personenIn = (
  rows: readonly Pick<OnderzoekRow, 'persoonId'>[],
  leden: readonly Id[],
): readonly Id[] => [...new Set(rows.flatMap(({ persoonId: wie }) => wie ?? leden))];
const ledenVan = async (tx: Tx, gezin: Id): Promise<readonly Id[]> =>
  (await listLeden(tx, gezin)).map(({ id }) => id);

/** Who asks this family what, since when, and what was asked before. */
export function readOnderzoeken(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  mayWrite: (relaties: Toegang['relaties']) => boolean,
): Promise<Outcome<OnderzoekenJson, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'onderzoek' }, async (tx, { relaties }) => {
    const rows = await listOnderzoeken(tx, gezin);
    const value = onderzoekenView(rows, await listVerzoeken(tx, gezin), {
      eigen: tx.actor.organisatieId,
      magBeginnen: mayWrite(relaties),
    });
    return accept({ value, getoond: { gezin, personen: personenIn(rows, await ledenVan(tx, gezin)) } });
  });
}

export interface BeginOpgave extends NieuwOnderzoek {
  readonly aanleiding: Aanleiding;
  readonly reden: DubbelReden | undefined;
}

/** Begins to ask. While another asks about the same person this is refused until somebody says why it goes on. */
export function beginOnderzoek(
  gate: Gate,
  aanvraag: Schrijver,
  gezin: Id,
  nieuw: BeginOpgave,
): Promise<Outcome<Written, BeginOnderzoekRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'onderzoek' },
    async (tx): Werk<Written, BeginOnderzoekRefusal> => {
      await lockGezin(tx, gezin);
      const lopend = (await listOnderzoeken(tx, gezin)).filter(({ klaarOp }) => klaarOp === null);
      const leden = await ledenVan(tx, gezin);
      const over = (wie: Id | null) => (wie === null ? undefined : persoonId(wie));
      const decided = decideBeginOnderzoek(
        {
          lopend: lopend.map(({ persoonId: wie, vragen }) => ({ persoon: over(wie), vragen })),
          leden: leden.map(persoonId),
        },
        { ...nieuw, persoon: over(nieuw.persoonId), organisatiesoort: await getEigenSoort(tx) },
        tx.today,
      );
      if (!decided.ok) return decided;
      const id = await insertOnderzoek(tx, gezin, nieuw, decided.value);
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: personenIn([nieuw], leden) } });
    },
  );
}

interface Plaats {
  readonly gezin: Id;
  readonly onderzoek: Id;
}
const findOnderzoek = async (tx: Tx, { gezin, onderzoek }: Plaats): Promise<OnderzoekRow | undefined> =>
  (await listOnderzoeken(tx, gezin)).find(({ id }) => id === onderzoek);

type DoeMeeRefusal = DoeMeeMetOnderzoekRefusal | NietGevonden;

/** Asks the owner to join, instead of asking the family the same. */
export function doeMeeMetOnderzoek(
  gate: Gate,
  aanvraag: Schrijver,
  plaats: Plaats,
): Promise<Outcome<Written, DoeMeeRefusal | GateRefusal>> {
  const { gezin, onderzoek } = plaats;
  return gate.write(aanvraag, { gezin, resource: 'onderzoek' }, async (tx): Werk<Written, DoeMeeRefusal> => {
    await lockGezin(tx, gezin);
    const row = await findOnderzoek(tx, plaats);
    if (row === undefined) return refuse({ kind: 'nietGevonden' });
    const gevraagd = (await listVerzoeken(tx, gezin)).filter(({ onderzoekId }) => onderzoekId === onderzoek);
    const stand = {
      organisatie: organisatieId(row.organisatieId),
      klaar: row.klaarOp !== null,
      gevraagdDoor: gevraagd.map((verzoek) => organisatieId(verzoek.organisatieId)),
    };
    const decided = decideDoeMeeMetOnderzoek(stand, organisatieId(tx.actor.organisatieId ?? ''));
    if (!decided.ok) return decided;
    const id = await insertVerzoek(tx, gezin, onderzoek);
    await tx.notify({ soort: 'gezin', id: gezin });
    const personen = personenIn([row], await ledenVan(tx, gezin));
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen } });
  });
}

type AntwoordRefusal = BeantwoordMeedoenRefusal | NietGevonden | VersieVerouderd;

/** The owner says whether the other may join. */
export function beantwoordMeedoen(
  gate: Gate,
  aanvraag: Schrijver,
  of: Plaats & { readonly verzoek: Id; readonly versie: number },
  mag: boolean,
): Promise<Outcome<Written, AntwoordRefusal | GateRefusal>> {
  const { gezin } = of;
  return gate.write(
    aanvraag,
    { gezin, resource: 'onderzoek' },
    async (tx): Werk<Written, AntwoordRefusal> => {
      await lockGezin(tx, gezin);
      const row = await findOnderzoek(tx, of);
      const verzoek = (await listVerzoeken(tx, gezin)).find(
        ({ id, onderzoekId }) => id === of.verzoek && onderzoekId === of.onderzoek,
      );
      if (row === undefined || verzoek === undefined || row.organisatieId !== tx.actor.organisatieId)
        return refuse({ kind: 'nietGevonden' });
      const next = matchVersion(verzoek.versie, of.versie);
      if (!next.ok) return next;
      const decided = decideBeantwoordMeedoen(verzoek.stand, mag);
      if (!decided.ok) return decided;
      await answerVerzoek(tx, verzoek.id, decided.value);
      await tx.notify({ soort: 'gezin', id: gezin });
      const personen = personenIn([row], await ledenVan(tx, gezin));
      return accept({ value: { id: verzoek.id, versie: next.value }, getoond: { gezin, personen } });
    },
  );
}

type EindeRefusal = EindigOnderzoekRefusal | NietGevonden | VersieVerouderd;

/** The owner says that it is done, with a result or without. */
export function eindigOnderzoek(
  gate: Gate,
  aanvraag: Schrijver,
  of: Plaats & { readonly versie: number },
  als: KlaarAls,
): Promise<Outcome<Written, EindeRefusal | GateRefusal>> {
  const { gezin } = of;
  return gate.write(aanvraag, { gezin, resource: 'onderzoek' }, async (tx): Werk<Written, EindeRefusal> => {
    await lockGezin(tx, gezin);
    const row = await findOnderzoek(tx, of);
    if (row === undefined || row.organisatieId !== tx.actor.organisatieId)
      return refuse({ kind: 'nietGevonden' });
    const next = matchVersion(row.versie, of.versie);
    if (!next.ok) return next;
    const decided = decideEindigOnderzoek(row.klaarOp !== null);
    if (!decided.ok) return decided;
    await endOnderzoek(tx, row.id, als);
    await tx.notify({ soort: 'gezin', id: gezin });
    const personen = personenIn([row], await ledenVan(tx, gezin));
    return accept({ value: { id: row.id, versie: next.value }, getoond: { gezin, personen } });
  });
}
