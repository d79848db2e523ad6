import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Intent } from '../platform/access/index.ts';
import type { VersieVerouderd } from '../platform/database/index.ts';
import { endConcept, findConcept, openInhoud, saveConcept, type Conceptsleutel } from './concept.store.ts';

export interface Concept {
  readonly inhoud: unknown;
  readonly versie: number;
  readonly bijgewerktOp: string | null;
}
export interface ConceptBewaard {
  readonly versie: number;
  readonly bijgewerktOp: string;
}

/** A draft shows nobody but its writer: there are no persons to log. */
const nobody = { gezin: null, personen: [] } as const;
const doel = { gezin: null, resource: 'concept' } as const;

/** The draft, or an empty one with the version that the next write must name. */
export function readConcept(
  gate: Gate,
  aanvraag: Aanvraag,
  sleutel: Conceptsleutel,
): Promise<Outcome<Concept, GateRefusal>> {
  return gate.read(aanvraag, doel, async (tx) => {
    const row = await findConcept(tx, sleutel);
    const inhoud = row?.inhoud ? (JSON.parse(await openInhoud(tx, sleutel, row.inhoud)) as unknown) : null;
    const value = {
      inhoud,
      versie: row?.versie ?? 0,
      bijgewerktOp: inhoud === null ? null : (row?.bijgewerktOp.toISOString() ?? null),
    };
    return accept({ value, getoond: nobody });
  });
}

export function putConcept(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  sleutel: Conceptsleutel,
  body: { readonly inhoud: object; readonly versie: number },
): Promise<Outcome<ConceptBewaard, VersieVerouderd | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx) => {
    if (!(await saveConcept(tx, sleutel, JSON.stringify(body.inhoud), body.versie))) {
      const huidig = (await findConcept(tx, sleutel))?.versie ?? 0;
      return refuse({ kind: 'versieVerouderd' as const, huidig });
    }
    const value = { versie: body.versie + 1, bijgewerktOp: tx.now.toISOString() };
    return accept({ value, getoond: nobody });
  });
}

export function discardConcept(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  sleutel: Conceptsleutel,
): Promise<Outcome<ConceptBewaard, GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx) => {
    const versie = await endConcept(tx, sleutel);
    return accept({ value: { versie, bijgewerktOp: tx.now.toISOString() }, getoond: nobody });
  });
}
