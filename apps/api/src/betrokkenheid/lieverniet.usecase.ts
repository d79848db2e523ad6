import {
  decideLieverNiet,
  type LieverNietGevolg,
  type LieverNietRefusal,
} from '@rondom/domain/betrokkenheid';
import { eersteWerkdagNa } from '@rondom/domain/expertvraag';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { wettelijkeKalender } from '@rondom/domain/termijn';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { findPortaallezer } from '../portaal/index.ts';
import {
  listErbij,
  listGezegd,
  openReden,
  saveLieverNiet,
  type ErbijRij,
  type Plek,
} from './lieverniet.store.ts';

type Schrijver = Aanvraag & { readonly intent: Intent };
type GeenToegang = { readonly kind: 'geenToegang' };
export interface Gezegd {
  readonly plek: Plek;
  readonly id: Id;
  readonly reden: string;
}
export interface Uitkomst {
  readonly id: Id;
  readonly versie: number;
  readonly gevolg: LieverNietGevolg;
}
const eigen = { gezin: null, resource: 'eigenlieverniet', bereik: 'mijn' } as const;

/** What was decided on, of who is there today. */
const besluitOver = ({ soort, grond, gevaar }: ErbijRij, reden: string) =>
  decideLieverNiet({ wie: { soort, grond: grond ?? undefined }, isGevaar: gevaar }, reden);

/** Who is there, and what would come of a no: said before anybody says it. */
function iemandVan(rij: ErbijRij) {
  const { plek, id, soort, naam, organisatie, organisatiesoort, overId, over, grond } = rij;
  const besluit = besluitOver(rij, '.');
  return {
    ...{ plek, id, soort, naam, organisatie, organisatiesoort, overId, over, grond },
    gevolg: besluit.ok ? besluit.value.gevolg : ('stopt' as const),
    artikel: besluit.ok ? (besluit.value.artikel ?? null) : null,
  };
}

/** An organisation names a place: where that is secret, its kind alone. */
const zonderPlaats = <T extends { readonly organisatie: string | null }>(rij: T, geheim: boolean): T =>
  geheim ? { ...rij, organisatie: null } : rij;

async function gezegdVan(tx: Tx, gezin: Id) {
  const gezegd = [];
  for (const row of await listGezegd(tx, gezin)) {
    const { op, ...rij } = row;
    gezegd.push({ ...rij, op: op.toISOString(), reden: await openReden(tx, gezin, row) });
  }
  return gezegd;
}

/** Who is there, and whom somebody of the family would rather not have; for the vast gezicht. */
export function readLieverNiet(gate: Gate, aanvraag: Aanvraag, gezin: Id) {
  return gate.read(aanvraag, { gezin, resource: 'lieverniet' }, async (tx) => {
    const erbij = (await listErbij(tx, gezin, '0')).map(iemandVan);
    const gezegd = await gezegdVan(tx, gezin);
    const personen = [
      ...gezegd.map(({ persoonId }) => persoonId),
      ...[...erbij, ...gezegd].flatMap(({ overId }) => (overId === null ? [] : [overId])),
    ];
    return accept({ value: { erbij, gezegd }, getoond: { gezin, personen: [...new Set(personen)] } });
  });
}

/** The same of oneself: whom I know to be there, and what I said. */
export function readEigenLieverNiet(gate: Gate, aanvraag: Aanvraag) {
  return gate.read(aanvraag, eigen, async (tx) => {
    const lezer = await findPortaallezer(tx);
    if (!lezer.ok) return lezer;
    const { gezin, id, plaatsGeheim } = lezer.value;
    const erbij = (await listErbij(tx, gezin, id)).map((rij) => zonderPlaats(iemandVan(rij), plaatsGeheim));
    const gezegd = (await gezegdVan(tx, gezin)).map((rij) => zonderPlaats(rij, plaatsGeheim));
    const over = [...erbij, ...gezegd].flatMap(({ overId }) => (overId === null ? [] : [overId]));
    return accept({ value: { erbij, gezegd }, getoond: { gezin, personen: [...new Set([id, ...over])] } });
  });
}

async function zeg(
  tx: Tx,
  gezin: Id,
  persoon: Id,
  { plek, id: wie, reden }: Gezegd,
): Promise<Outcome<Uitkomst, LieverNietRefusal>> {
  const rij = (await listErbij(tx, gezin, persoon)).find((een) => een.plek === plek && een.id === wie);
  const decided =
    rij === undefined
      ? decideLieverNiet({ wie: undefined, isGevaar: false }, reden)
      : besluitOver(rij, reden);
  if (!decided.ok) return decided;
  const taakOp = eersteWerkdagNa(tx.today, wettelijkeKalender);
  const id = await saveLieverNiet(
    tx,
    { gezin, persoon, plek, wie, reden: reden.trim(), taakOp },
    decided.value,
  );
  if (id === undefined) return refuse({ kind: 'lieverNietIsWeg' });
  await tx.notify({ soort: 'gezin', id: gezin });
  return accept({ id, versie: 1, gevolg: decided.value.gevolg });
}

/** The vast gezicht writes it down, in the words of who said it. */
export function tekenLieverNietOp(
  gate: Gate,
  aanvraag: Schrijver,
  gezin: Id,
  { persoonId, ...gezegd }: Gezegd & { readonly persoonId: Id },
): Promise<Outcome<Uitkomst, LieverNietRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'lieverniet' },
    async (tx): Werk<Uitkomst, LieverNietRefusal> => {
      const done = await zeg(tx, gezin, persoonId, gezegd);
      return done.ok ? accept({ value: done.value, getoond: { gezin, personen: [persoonId] } }) : done;
    },
  );
}

/** Said oneself, in the own portal. */
export function zegLieverNiet(
  gate: Gate,
  aanvraag: Schrijver,
  gezegd: Gezegd,
): Promise<Outcome<Uitkomst, LieverNietRefusal | GateRefusal | GeenToegang>> {
  return gate.write(aanvraag, eigen, async (tx): Werk<Uitkomst, LieverNietRefusal | GeenToegang> => {
    const lezer = await findPortaallezer(tx);
    if (!lezer.ok) return lezer;
    const { gezin, id } = lezer.value;
    const done = await zeg(tx, gezin, id, gezegd);
    return done.ok ? accept({ value: done.value, getoond: { gezin, personen: [id] } }) : done;
  });
}
