import type { Actor } from '../actor.ts';
import type { AccessTable, Relatie } from './access.ts';

/** Whether this reader may also write the resource, as he stands towards the family: for what a page offers. */
export const magSchrijven =
  (table: AccessTable, actor: Actor, resource: string) =>
  (relaties: readonly Relatie[]): boolean =>
    table.find(actor, relaties, resource, 'schrijf') !== undefined;
