import type { Actor, Rol } from '../actor.ts';
import type { Grond } from '../database/tx.ts';

/** How somebody stands towards a family. `geen` is nobody in particular. */
export const relaties = [
  'vastgezicht',
  'uitvoerder',
  'teamleider',
  'team',
  'meedenker',
  'hulpverlener',
  'vervanger',
  'oudgezicht',
  'triage',
  'triagebekend',
  'onderzoeker',
  'advocaat',
  'vertrouwenspersoon',
  'opdracht',
  'nood',
  'ouder',
  'ouderzondergezag',
  'jeugdige',
  'jeugdige16',
  'jeugdigeonder12',
  'pleegouder',
  'vertegenwoordiger',
  'netwerk',
  'geen',
] as const;
export type Relatie = (typeof relaties)[number];
export type Actie = 'lees' | 'schrijf' | 'maak' | 'zoek';

/** One cell of the one access table. What has no row is not allowed. */
export interface Toegangsregel {
  readonly rol: Rol;
  readonly relatie: Relatie;
  readonly resource: string;
  readonly actie: Actie;
  readonly velden: 'alle' | readonly string[];
  readonly grond: Grond;
  /** `inhoud` is shown in Wie keek mee line by line, `lijst` as having stood in a list, `geen` holds no person. */
  readonly logklasse: 'inhoud' | 'lijst' | 'geen';
}

interface Allowed {
  readonly rollen: readonly Rol[];
  readonly relaties: readonly Relatie[];
  readonly resources: readonly string[];
  readonly acties: readonly Actie[];
  readonly grond: Grond;
  readonly velden?: readonly string[];
  readonly logklasse?: Toegangsregel['logklasse'];
}

/** Writes one line of a room's rows out into cells. */
export function allow(line: Allowed): Toegangsregel[] {
  return line.rollen.flatMap((rol) =>
    line.relaties.flatMap((relatie) =>
      line.resources.flatMap((resource) =>
        line.acties.map((actie) => ({
          rol,
          relatie,
          resource,
          actie,
          velden: line.velden ?? ('alle' as const),
          grond: line.grond,
          logklasse: line.logklasse ?? ('inhoud' as const),
        })),
      ),
    ),
  );
}

/** The whole table, and the one evaluator of it. */
export interface AccessTable {
  readonly regels: readonly Toegangsregel[];
  /** The first cell that allows it among the actor's relations with the family, or undefined: default deny. */
  find(
    actor: Pick<Actor, 'rol'>,
    relaties: readonly Relatie[],
    resource: string,
    actie: Actie,
  ): Toegangsregel | undefined;
}

const cell = (rol: Rol, relatie: Relatie, resource: string, actie: Actie): string =>
  `${rol}|${relatie}|${resource}|${actie}`;

export function createAccessTable(regels: readonly Toegangsregel[]): AccessTable {
  const byCell = new Map<string, Toegangsregel>();
  for (const regel of regels) {
    const key = cell(regel.rol, regel.relatie, regel.resource, regel.actie);
    if (byCell.has(key)) throw new Error(`the access table says ${key} twice`);
    byCell.set(key, regel);
  }
  return {
    regels,
    find(actor, having, resource, actie) {
      for (const relatie of having) {
        const regel = byCell.get(cell(actor.rol, relatie, resource, actie));
        if (regel) return regel;
      }
      return undefined;
    },
  };
}
