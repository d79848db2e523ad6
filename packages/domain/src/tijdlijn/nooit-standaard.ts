import { isZekerJongerDan } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';
import type { NietLeesreden } from './lezersreden.ts';
import { kanKindZijn, type Gezinspersoon, type Notitiefeiten } from './notitie.ts';

const shareHome = (a: Gezinspersoon, b: Gezinspersoon): boolean =>
  a.huishoudens.some((huishouden) => b.huishoudens.includes(huishouden));

/**
 * What no default ever opens, whatever else holds: a new partner, grandparents, school and network; the
 * ex-partner and the other household of anybody the note is about; what a child said; what one adult said about
 * another; an adult's health, addiction or debts. A home that is not known counts as another home.
 * @source Jeugdwet art. 7.3.10 (privacy of another), 7.3.11 lid 1
 */
export function findNooitStandaard(
  lezer: Gezinspersoon,
  notitie: Notitiefeiten,
  personen: readonly Gezinspersoon[],
  dag: PlainDate,
): NietLeesreden | undefined {
  if (lezer.plaats === 'partnerVanOuder') return 'partnerVanOuder';
  if (lezer.plaats === 'verdereFamilie' || lezer.plaats === 'netwerk') return 'verdereFamilieOfNetwerk';
  const kanVolwassenZijn = (persoon: Gezinspersoon): boolean => !isZekerJongerDan(18, persoon.geboorte, dag);
  const anderen = personen.filter((persoon) => persoon !== lezer);
  const over = anderen.filter((persoon) => notitie.over.includes(persoon.id));
  const vertellers = anderen.filter((persoon) => notitie.verteldDoor.includes(persoon.id));

  if (notitie.gevoelig.some(({ van }) => van !== lezer.id)) return 'gevoeligVanAnder';
  if (vertellers.some((persoon) => kanKindZijn(persoon, dag))) return 'woordenVanKind';
  const besproken = personen.filter(
    (persoon) => notitie.over.includes(persoon.id) && kanVolwassenZijn(persoon),
  );
  if (
    vertellers.some(
      (verteller) => kanVolwassenZijn(verteller) && besproken.some((ander) => ander !== verteller),
    )
  )
    return 'overAnderGezegd';
  if (over.some((ander) => lezer.exPartners.includes(ander.id) || ander.exPartners.includes(lezer.id)))
    return 'exPartner';
  if (over.some((ander) => !shareHome(lezer, ander))) return 'anderHuishouden';
  return undefined;
}
