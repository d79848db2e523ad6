import type { PlainDate } from '../kern/index.ts';
import type { OrganisatieId } from '../regio/index.ts';
import { laatsteStemmen, type Bevestiging } from './bevestiging.ts';
import type { Wacht } from './wacht.ts';

export type ProfessionalRefusal =
  | { readonly kind: 'zelfdeOrganisatie'; readonly organisatie: OrganisatieId }
  | { readonly kind: 'kindNietGezien'; readonly begonnenOp: PlainDate }
  | { readonly kind: 'toelichtingOntbreekt' }
  | { readonly kind: 'stemVanGezinIsErAl' }
  | { readonly kind: 'pogingenTeWeinig'; readonly aantal: number; readonly nodig: number }
  | { readonly kind: 'pogingenEenWijze' }
  | { readonly kind: 'alleenZelfBevestigen' };

const attemptsNeeded = 3;
const waysNeeded = 2;

/**
 * When no voice of the family can safely be asked, be reached or wants to answer, a professional of another
 * organisation than the helper's, who saw the child since help began, may confirm with the reason. Not reachable
 * means three attempts on three days, in two ways. A voice of the family that spoke is never replaced.
 */
export function listProfessionalRefusals(
  wacht: Wacht,
  { stem, weg }: Bevestiging,
  today: PlainDate,
): ProfessionalRefusal[] {
  if (stem.soort !== 'professional') return [];
  const refusals: ProfessionalRefusal[] = [];
  if (weg.soort !== 'medewerker' || weg.door !== stem.medewerker)
    refusals.push({ kind: 'alleenZelfBevestigen' });
  if (wacht.hulpverlener?.organisatie === stem.organisatie)
    refusals.push({ kind: 'zelfdeOrganisatie', organisatie: stem.organisatie });
  const begonnenOp = wacht.begonnen?.op;
  if (begonnenOp !== undefined && (stem.zagKindOp < begonnenOp || stem.zagKindOp > today))
    refusals.push({ kind: 'kindNietGezien', begonnenOp });
  if (stem.toelichting.trim() === '') refusals.push({ kind: 'toelichtingOntbreekt' });
  const gesproken = laatsteStemmen(wacht.bevestigingen).some(
    (b) => b.stem.soort !== 'professional' && b.antwoord !== 'weetNiet',
  );
  if (gesproken) refusals.push({ kind: 'stemVanGezinIsErAl' });
  if (stem.reden === 'nietBereikbaar') {
    const pogingen = stem.pogingen.filter((poging) => poging.op <= today);
    const dagen = new Set(pogingen.map((poging) => poging.op)).size;
    if (dagen < attemptsNeeded)
      refusals.push({ kind: 'pogingenTeWeinig', aantal: dagen, nodig: attemptsNeeded });
    if (new Set(pogingen.map((poging) => poging.wijze)).size < waysNeeded)
      refusals.push({ kind: 'pogingenEenWijze' });
  }
  return refusals;
}
