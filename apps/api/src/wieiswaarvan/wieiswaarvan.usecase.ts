import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideZetTaakdrager,
  listAntwoorden,
  type Taak,
  type TaakdragerRefusal,
  type Taakdragerzin,
} from '@rondom/domain/wieiswaarvan';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listJeugdhulpregios } from '../regio/index.ts';
import {
  endTaakdrager,
  findEigenRegio,
  insertTaakdrager,
  listGemeenten,
  listTaakdragers,
  lockOpen,
  magZetten,
  type TaakdragerRow,
} from './taakdrager.store.ts';

type NotFound = { readonly kind: 'nietGevonden' };
export type Written = { readonly id: Id; readonly versie: number };

const doel = { gezin: null, resource: 'wieiswaarvan' } as const;
const niemand = { gezin: null, personen: [] } as const;

const vragen = listAntwoorden().map(({ onderwerp, taken, ...vraag }) => ({
  ...vraag,
  ...{ onderwerp: onderwerp ?? null, taken: taken ?? [] },
}));

export type WieIsWaarvan = Awaited<ReturnType<typeof laad>>;

/** Which organisation decides this kind of question, and who that is in one region. Names nobody of a family. */
export function readWieIsWaarvan(
  gate: Gate,
  aanvraag: Aanvraag,
  gekozen: Id | undefined,
): Promise<Outcome<WieIsWaarvan, GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx) =>
    accept({ value: await laad(tx, gekozen), getoond: niemand }),
  );
}

async function laad(tx: Tx, gekozen: Id | undefined) {
  const regios = await listJeugdhulpregios(tx);
  const id = gekozen ?? (await findEigenRegio(tx));
  const regio = regios.find((een) => een.id === id);
  if (regio === undefined) return { vragen, regio: null, regios, gemeenten: [], taakdragers: [], acties: [] };
  return {
    ...{ vragen, regio, regios },
    gemeenten: await listGemeenten(tx, regio.id),
    taakdragers: (await listTaakdragers(tx, regio.id)).map((row) => ({
      ...row,
      stand: standOf(row, tx.today),
    })),
    acties: (await magZetten(tx, regio.id)) ? (['zetTaakdrager'] as const) : [],
  };
}

function standOf({ vanaf, tot }: TaakdragerRow, today: PlainDate): 'nu' | 'straks' | 'eerder' {
  if (tot !== null && tot <= today) return 'eerder';
  return vanaf > today ? 'straks' : 'nu';
}

export interface ZetTaakdrager extends Taakdragerzin {
  readonly regioId: Id;
  readonly gemeenteCode: string | null;
  readonly taak: Taak;
}
type Refused = TaakdragerRefusal | NotFound;

/** Who carries a task from a day on. What held before ends on that day and stays readable. */
export function zetTaakdrager(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  { regioId, gemeenteCode, taak, ...zin }: ZetTaakdrager,
): Promise<Outcome<Written, Refused | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, Refused> => {
    const waar = { regio: regioId, taak, gemeente: gemeenteCode };
    if (!(await bestaat(tx, regioId, gemeenteCode))) return refuse({ kind: 'nietGevonden' });
    const vorige = await lockOpen(tx, waar);
    const decided = decideZetTaakdrager(zin, vorige);
    if (!decided.ok) return decided;
    if (vorige !== undefined) await endTaakdrager(tx, vorige.id, vorige.versie + 1, decided.value.vanaf);
    return accept({
      value: { id: await insertTaakdrager(tx, waar, decided.value), versie: 1 },
      getoond: niemand,
    });
  });
}

/** A region the writer keeps, and a municipality that lies in it. Another region is not there for him. */
async function bestaat(tx: Tx, regio: Id, gemeente: string | null): Promise<boolean> {
  if (!(await magZetten(tx, regio))) return false;
  return gemeente === null || (await listGemeenten(tx, regio)).some(({ code }) => code === gemeente);
}
