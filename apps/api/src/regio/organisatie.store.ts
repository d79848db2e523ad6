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
