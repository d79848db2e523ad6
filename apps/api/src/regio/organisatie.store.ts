import type { Organisatiesoort } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface OrganisatieRow {
  readonly id: Id;
  readonly naam: string;
}

export function listOrganisaties(tx: Tx, soort: Organisatiesoort): Promise<OrganisatieRow[]> {
  return tx.query<OrganisatieRow>(
    'regio.organisaties',
    'select id::text, naam from rondom.organisatie where soort = $1 order by naam',
    [soort],
  );
}

/** The regions of youth help, to choose from; they hold no person. */
export function listJeugdhulpregios(tx: Tx): Promise<OrganisatieRow[]> {
  return tx.query<OrganisatieRow>(
    'regio.jeugdhulpregios',
    "select id::text, naam from rondom.regio where soort = 'jeugdhulpregio' order by naam",
  );
}
