import {
  decideZetAanbod,
  hulpsoortenVan,
  type AanbodRefusal,
  type Aanbodopgave,
  type Hulpsoort,
} from '@rondom/domain/aanbod';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Actor, Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { listJeugdhulpregios } from '../regio/index.ts';
import {
  findSoort,
  insertAanbod,
  listAanbod,
  lockEigen,
  saveAanbod,
  stopAanbod,
  type EigenAanbod,
} from './aanbod.store.ts';
import { aanbodView, type AanbodView } from './aanbod.view.ts';

export type Write = Aanvraag & { readonly intent: Intent };
export type NotFound = { readonly kind: 'nietGevonden' };
export interface Written {
  readonly id: Id;
  readonly versie: number;
}

const aanbod = { gezin: null, resource: 'aanbod' } as const;
const niemand = { gezin: null, personen: [] } as const;
const leidt = ({ rol }: Actor): boolean => rol === 'teamleider' || rol === 'giteamleider';

export interface AanbodlijstView {
  readonly aanbod: readonly AanbodView[];
  readonly regios: readonly { readonly id: Id; readonly naam: string }[];
  readonly eigenSoorten: readonly Hulpsoort[];
}

/** Where there is place, as owners said it; it names nobody. */
export function readAanbod(
  gate: Gate,
  aanvraag: Aanvraag,
  vraag: { readonly hulpsoort?: Hulpsoort; readonly regioId?: Id },
): Promise<Outcome<AanbodlijstView, GateRefusal>> {
  return gate.read(aanvraag, aanbod, async (tx) => {
    const rows = await listAanbod(tx, vraag.hulpsoort ?? null, vraag.regioId ?? null);
    const mayWrite = leidt(tx.actor);
    const soort = mayWrite ? await findSoort(tx) : undefined;
    const value = {
      aanbod: rows.map((row) => aanbodView(row, tx.actor, mayWrite, tx.today)),
      regios: await listJeugdhulpregios(tx),
      eigenSoorten: soort === undefined ? [] : hulpsoortenVan(soort),
    };
    return accept({ value, getoond: niemand });
  });
}

type Refused = NotFound | AanbodRefusal | VersieVerouderd;
type Answer = Promise<Outcome<Written, Refused | GateRefusal>>;

async function decide(tx: Tx, opgave: Aanbodopgave, was: EigenAanbod | undefined) {
  const soort = await findSoort(tx);
  if (soort === undefined) return refuse({ kind: 'nietGevonden' as const });
  return decideZetAanbod(opgave, {
    organisatiesoort: soort,
    bekendeRegios: (await listJeugdhulpregios(tx)).map(({ id }) => id),
    vrijVanafWas: was?.vrijVanaf,
    vandaag: tx.today,
  });
}

/** The owner says what there is of one kind. */
export function maakAanbod(gate: Gate, aanvraag: Write, opgave: Aanbodopgave): Answer {
  return gate.write(aanvraag, aanbod, async (tx): Werk<Written, Refused> => {
    const decided = await decide(tx, opgave, undefined);
    if (!decided.ok) return decided;
    return accept({ value: { id: await insertAanbod(tx, opgave), versie: 1 }, getoond: niemand });
  });
}

/** One step at an own offer, that nobody changed meanwhile. */
function metEigen(
  gate: Gate,
  aanvraag: Write,
  adres: Written,
  work: (tx: Tx, eigen: EigenAanbod, versie: number) => Promise<Outcome<unknown, Refused>>,
): Answer {
  return gate.write(aanvraag, aanbod, async (tx): Werk<Written, Refused> => {
    const eigen = await lockEigen(tx, adres.id);
    if (!eigen) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(eigen.versie, adres.versie);
    if (!next.ok) return next;
    const done = await work(tx, eigen, next.value);
    if (!done.ok) return done;
    return accept({ value: { id: adres.id, versie: next.value }, getoond: niemand });
  });
}

/** The owner says it anew; saying the same again says that it still holds. */
export const zetAanbod = (gate: Gate, aanvraag: Write, adres: Written, opgave: Aanbodopgave): Answer =>
  metEigen(gate, aanvraag, adres, async (tx, eigen, versie) => {
    const decided = await decide(tx, { ...opgave, hulpsoort: eigen.hulpsoort }, eigen);
    if (!decided.ok) return decided;
    await saveAanbod(tx, eigen.id, versie, decided.value);
    return decided;
  });

export const eindigAanbod = (gate: Gate, aanvraag: Write, adres: Written): Answer =>
  metEigen(gate, aanvraag, adres, async (tx, eigen, versie) => {
    await stopAanbod(tx, eigen.id, versie);
    return accept(undefined);
  });
