import type { GezinId } from '../gezin/index.ts';
import { geldtOp, type PlainDate } from '../kern/index.ts';
import { looptijd, type Maatregel } from '../maatregel/index.ts';
import type { MedewerkerId, OrganisatieId } from '../regio/index.ts';
import type { Betrokkenheid } from './betrokkenheid.ts';
import type { Relatie } from './relatie.ts';

export interface Relatiefeiten {
  readonly betrokkenheden: readonly Betrokkenheid[];
  /** The measures over children of this family. */
  readonly maatregelen: readonly Maatregel[];
  readonly leidtTeamVan: readonly OrganisatieId[];
}

/**
 * How a worker stands to a family on a day, strongest first; the second of a duo stands as the first does; `geen` alone when he does not take part. A team
 * leader is one for the families in which his instelling carries a measure, and for no other.
 * @source Jeugdwet art. 7.3.11 lid 2 onder a (who is directly involved, and who replaces)
 */
export function relatiesVan(
  medewerker: MedewerkerId,
  gezin: GezinId,
  feiten: Relatiefeiten,
  dag: PlainDate,
): readonly Relatie[] {
  const eigen = feiten.betrokkenheden
    .filter((b) => b.gezin === gezin && b.medewerker === medewerker && geldtOp(b, dag))
    .map(({ rol }) => (rol === 'duogezicht' ? 'vastgezicht' : rol));
  const leidt = feiten.maatregelen.some(
    (m) => feiten.leidtTeamVan.includes(m.instelling) && geldtOp(looptijd(m), dag),
  );
  const gevonden = new Set<Relatie>([...eigen, ...(leidt ? (['teamleider'] as const) : [])]);
  const order = [
    'vastgezicht',
    'uitvoerder',
    'teamleider',
    'vervanger',
    'triage',
    'meedenker',
    'oudgezicht',
  ] as const;
  const sorted = order.filter((naam) => gevonden.has(naam));
  return sorted.length === 0 ? ['geen'] : sorted;
}
