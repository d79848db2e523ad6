import { accept, type Outcome } from '@rondom/domain/kern';
import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { listJeugdhulpregios, listOrganisaties, type OrganisatieRow } from './organisatie.store.ts';

/** The organisations of one kind, to choose from. */
export function readOrganisaties(
  gate: Gate,
  aanvraag: Aanvraag,
  soort: Organisatiesoort,
): Promise<Outcome<OrganisatieRow[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'organisatie' }, async (tx) =>
    accept({ value: await listOrganisaties(tx, soort), getoond: { gezin: null, personen: [] } }),
  );
}

/** The regions of youth help, to choose from. */
export function readRegios(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<OrganisatieRow[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'organisatie' }, async (tx) =>
    accept({ value: await listJeugdhulpregios(tx), getoond: { gezin: null, personen: [] } }),
  );
}
