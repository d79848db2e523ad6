import type { AccessTable } from '../platform/access/index.ts';
import type { Rol } from '../platform/actor.ts';
import { meedenkrollen } from './meedenkvraag.access.ts';

export interface Meedenkzicht {
  readonly ziet: readonly string[];
  readonly zietNiet: readonly string[];
}

/**
 * What who is asked will and will not see, out of the access table itself: everything the vast gezicht reads of a
 * family, and whether his role reads it while he thinks along.
 */
export function zichtVan(table: AccessTable, rollen: readonly string[]): Meedenkzicht {
  const gevraagd = meedenkrollen.filter((rol) => rollen.includes(rol));
  const leest = (rol: Rol, relatie: 'vastgezicht' | 'meedenker', resource: string): boolean =>
    table.find({ rol }, [relatie], resource, 'lees') !== undefined;
  const alle = [...new Set(table.regels.map(({ resource }) => resource))].sort();
  const ziet = alle.filter((resource) => gevraagd.some((rol) => leest(rol, 'meedenker', resource)));
  return {
    ziet,
    zietNiet: alle.filter(
      (resource) => leest('lokaalteam', 'vastgezicht', resource) && !ziet.includes(resource),
    ),
  };
}
