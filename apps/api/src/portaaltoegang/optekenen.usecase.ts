import { gezinId, heeftLeeftijd, persoonId } from '@rondom/domain/gezin';
import { accept, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  decideTekenWoordOp,
  type Lezer,
  type LezersKeuze,
  type TekenWoordOpRefusal,
} from '@rondom/domain/portaal';
import { medewerkerId } from '@rondom/domain/regio';
import { endConcept } from '../concept/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { insertWoord, listHelpers } from '../portaal/index.ts';
import { loadGezinsstand, standenTegen, type Gezinsstand } from './feiten.ts';

type NotFound = { readonly kind: 'nietGevonden' };
interface Wie {
  readonly gezin: Id;
  readonly persoon: Id;
}
interface Written {
  readonly id: Id;
  readonly versie: number;
}

export interface Opgetekend {
  readonly tekst: string;
  readonly keuze: LezersKeuze['soort'];
  readonly gebruikers: readonly Id[];
  readonly personen: readonly Id[];
  readonly aanwezig: readonly Id[];
}

/** Whom a child can choose, by name: who helps, and who is old enough to read; and from whom danger comes for it. */
export interface Kiesbaar {
  readonly soort: Lezer['soort'];
  readonly id: Id;
  readonly naam: string | null;
  readonly gevaar: boolean;
}

async function loadPlan(tx: Tx, gezin: Id, kind: Id, stand: Gezinsstand) {
  const helpers = await listHelpers(tx, gezin);
  const tegen = standenTegen(stand, kind);
  const familie = stand.gezin.leden.filter(
    ({ id, overleden }) => id !== kind && !overleden && isOud(stand, id, tx.today),
  );
  const kiesbaar: Kiesbaar[] = [
    ...helpers.map(({ gebruikerId, naam }) => ({
      soort: 'medewerker' as const,
      id: gebruikerId,
      naam,
      gevaar: false,
    })),
    ...familie.map(({ id, roepnaam, voornamen }) => ({
      soort: 'persoon' as const,
      id,
      naam: roepnaam ?? (voornamen.split(' ')[0] || null),
      gevaar: tegen.some(({ persoon }) => persoon === id),
    })),
  ];
  return { helpers, tegen, kiesbaar };
}

const isOud = (stand: Gezinsstand, id: Id, today: PlainDate): boolean => {
  const lid = stand.lezers.personen.find((persoon) => persoon.id === id);
  return lid !== undefined && heeftLeeftijd(12, lid.geboorte, today);
};

const lezerOf = ({ soort, id }: Pick<Kiesbaar, 'soort' | 'id'>): Lezer =>
  soort === 'persoon' ? { soort, persoon: persoonId(id) } : { soort, medewerker: medewerkerId(id) };

/** Who can read what this child says, for the child to choose from. */
export function readKiesbaar(
  gate: Gate,
  aanvraag: Aanvraag,
  { gezin, persoon }: Wie,
): Promise<Outcome<Kiesbaar[], GateRefusal | NotFound>> {
  const doel = { gezin, resource: 'woordverteld' } as const;
  return gate.read(aanvraag, doel, async (tx): Werk<Kiesbaar[], NotFound> => {
    const stand = await loadGezinsstand(tx, gezin);
    if (!stand.lezers.personen.some(({ id }) => id === persoon)) return refuse({ kind: 'nietGevonden' });
    const { kiesbaar } = await loadPlan(tx, gezin, persoon, stand);
    const lezers = kiesbaar.flatMap(({ soort, id }) => (soort === 'persoon' ? [id] : []));
    return accept({ value: kiesbaar, getoond: { gezin, personen: [persoon, ...lezers] } });
  });
}

/** Words of a child under twelve, written down on the device of the vast gezicht, exactly as it said them. */
export function tekenWoordOp(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  { gezin, persoon }: Wie,
  opgetekend: Opgetekend,
): Promise<Outcome<Written, TekenWoordOpRefusal | NotFound | GateRefusal>> {
  const doel = { gezin, resource: 'woordverteld' } as const;
  return gate.write(aanvraag, doel, async (tx): Werk<Written, TekenWoordOpRefusal | NotFound> => {
    const stand = await loadGezinsstand(tx, gezin);
    const kind = stand.lezers.personen.find(({ id }) => id === persoon);
    if (kind === undefined) return refuse({ kind: 'nietGevonden' });
    const { tegen, kiesbaar } = await loadPlan(tx, gezin, persoon, stand);
    const feiten = {
      gezin: gezinId(gezin),
      schrijver: kind,
      heeftPortaaltoegang: false,
      vastGezicht: stand.toegang.vastGezicht === null ? undefined : medewerkerId(stand.toegang.vastGezicht),
      plan: kiesbaar.map(lezerOf),
      standen: tegen,
      gezinsleden: stand.lezers.personen.map(({ id }) => id),
    };
    const command = {
      tekst: opgetekend.tekst,
      keuze: keuzeOf(opgetekend),
      door: medewerkerId(tx.actor.gebruikerId),
      aanwezig: opgetekend.aanwezig.map(persoonId),
    };
    const decided = decideTekenWoordOp(feiten, command, tx.today);
    if (!decided.ok) return decided;
    const { lezers, verteldAan, aanwezig } = decided.value;
    const id = await insertWoord(tx, {
      gezin,
      schrijver: persoon,
      tekst: opgetekend.tekst,
      lezers,
      verteld: { aan: verteldAan, aanwezig },
    });
    await endConcept(tx, { soort: 'woord', onderwerp: `${gezin}.${persoon}` });
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [persoon] } });
  });
}

function keuzeOf({ keuze, gebruikers, personen }: Opgetekend): LezersKeuze {
  if (keuze !== 'ook') return { soort: keuze };
  const lezers: Lezer[] = [
    ...gebruikers.map((id) => lezerOf({ soort: 'medewerker', id })),
    ...personen.map((id) => lezerOf({ soort: 'persoon', id })),
  ];
  return { soort: keuze, lezers };
}
