import { persoonId } from '@rondom/domain/gezin';
import { accept, getPlainDate, refuse, type Outcome } from '@rondom/domain/kern';
import {
  decideEindigVerblijfGeheim,
  decideHoudVerblijfGeheim,
  type EindigVerblijfGeheimRefusal,
  type Geheim,
  type HoudVerblijfGeheimRefusal,
  type Verblijfbesluit,
} from '@rondom/domain/veiligheid';
import { listLeden, startGeheimAdres } from '../gezin/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type VersieVerouderd } from '../platform/database/index.ts';
import { listGezinsgeheimen } from '../veiligheid/index.ts';
import { listNaTeKijken, type NaTeKijken } from './gedeeld.store.ts';
import {
  endVerblijf,
  insertVerblijf,
  listVerblijven,
  openVerblijf,
  setAdresGeheim,
  type VerblijfRow,
} from './verblijfplaats.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
interface Written {
  readonly id: Id;
  readonly versie: number;
}
type Schrijfaanvraag = Aanvraag & { readonly intent: Intent };

export interface VerblijvenView {
  readonly verblijven: readonly (Omit<VerblijfRow, 'bron' | 'namen' | 'reden'> & {
    readonly bron: string;
    readonly namen: readonly Geheim[];
    readonly reden: string | null;
    /** The decision itself has run out: a person looks whether it stays secret. */
    readonly verlopen: boolean;
  })[];
  /** Shared earlier, and now giving the place away: for the vast gezicht to look at. */
  readonly naTeKijken: readonly NaTeKijken[];
}

/** Whose whereabouts a decision keeps secret, and which texts shared before give them away. */
export function readVerblijven(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<VerblijvenView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'verblijfplaats' }, async (tx) => {
    const rows = await listVerblijven(tx, gezin);
    const verblijven = [];
    for (const row of rows)
      verblijven.push({
        ...row,
        ...(await openVerblijf(tx, gezin, row)),
        verlopen: row.geeindigdOp === null && row.tot !== null && getPlainDate(row.tot) <= tx.today,
      });
    const naTeKijken = await listNaTeKijken(tx, gezin, await listGezinsgeheimen(tx, gezin));
    const personen = [...rows.map((row) => row.persoonId), ...naTeKijken.flatMap(({ lezers }) => lezers)];
    return accept({
      value: { verblijven, naTeKijken },
      getoond: { gezin, personen: [...new Set(personen)] },
    });
  });
}

export interface NieuwVerblijfgeheim {
  readonly persoonIds: readonly Id[];
  readonly besluit: Verblijfbesluit;
  readonly sinds: string;
  readonly tot?: string;
  readonly bron: string;
  readonly namen: readonly Geheim[];
}

/** Keeps a stay secret from now on: the homes become secret, and nobody of the family reads by default. */
export function houdVerblijfGeheim(
  gate: Gate,
  aanvraag: Schrijfaanvraag,
  gezin: Id,
  nieuw: NieuwVerblijfgeheim,
): Promise<Outcome<Written, HoudVerblijfGeheimRefusal | GateRefusal>> {
  const doel = { gezin, resource: 'verblijfplaats' };
  return gate.write(aanvraag, doel, async (tx): Werk<Written, HoudVerblijfGeheimRefusal> => {
    const leden = (await listLeden(tx, gezin)).map(({ id }) => persoonId(id));
    const lopend = (await listVerblijven(tx, gezin)).filter(({ geeindigdOp }) => geeindigdOp === null);
    const command = {
      ...nieuw,
      personen: nieuw.persoonIds.map(persoonId),
      sinds: getPlainDate(nieuw.sinds),
      tot: nieuw.tot === undefined ? undefined : getPlainDate(nieuw.tot),
    };
    const geheim = lopend.map((row) => persoonId(row.persoonId));
    const decided = decideHoudVerblijfGeheim({ leden, geheim }, command, tx.today);
    if (!decided.ok) return decided;
    const { personen, namen } = decided.value;
    const ids: Id[] = [];
    for (const persoon of personen) {
      ids.push(await insertVerblijf(tx, gezin, persoon, { ...command, namen }));
      await startGeheimAdres(tx, gezin, persoon, command.sinds);
    }
    await setAdresGeheim(tx, gezin, personen);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id: ids[0] ?? '', versie: 1 }, getoond: { gezin, personen } });
  });
}

type EindRefusal = EindigVerblijfGeheimRefusal | VersieVerouderd | NotFound;

/** The decision is over. The address and the danger stay as they are: a person ends those apart. */
export function eindigVerblijfGeheim(
  gate: Gate,
  aanvraag: Schrijfaanvraag,
  { gezin, id, versie }: { readonly gezin: Id; readonly id: Id; readonly versie: number },
  reden: string,
): Promise<Outcome<Written, EindRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'verblijfplaats' },
    async (tx): Werk<Written, EindRefusal> => {
      const row = (await listVerblijven(tx, gezin)).find((verblijf) => verblijf.id === id);
      if (!row) return refuse({ kind: 'nietGevonden' });
      const next = matchVersion(row.versie, versie);
      if (!next.ok) return next;
      const geeindigdOp = row.geeindigdOp === null ? undefined : getPlainDate(row.geeindigdOp);
      const decided = decideEindigVerblijfGeheim(geeindigdOp, reden);
      if (!decided.ok) return decided;
      if (!(await endVerblijf(tx, gezin, row, reden)))
        return refuse({ kind: 'versieVerouderd', huidig: row.versie + 1 });
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({ value: { id, versie: next.value }, getoond: { gezin, personen: [row.persoonId] } });
    },
  );
}
