import { accept, refuse, type Outcome } from '../kern/index.ts';
import type { Organisatiesoort } from '../regio/index.ts';

export type OverdrachtRefusal =
  | { readonly kind: 'teamOntbreekt' }
  | { readonly kind: 'geenLokaalTeam'; readonly soort: Organisatiesoort | undefined };

/** Where a melding goes: to those who are there, or to a team that says who becomes the vast gezicht. */
export type Overdracht = { readonly aan: 'wieMeedoet' } | { readonly aan: 'team' };

/**
 * To whom a melding is handed over. A family with a vast gezicht, or a team that is already looking for one, gets no
 * second door; any other family gets a lokaal team, so that no melding is handed over to nobody.
 * @source Uitvoeringsregeling Wmo 2015, bijlage A, 3.7 (overdracht aan derden); Toekomstscenario (one constant contact)
 */
export function decideOverdracht(
  gezin: { readonly heeftVastGezicht: boolean; readonly heeftTeam: boolean },
  team: { readonly soort: Organisatiesoort | undefined } | undefined,
): Outcome<Overdracht, OverdrachtRefusal> {
  if (gezin.heeftVastGezicht || gezin.heeftTeam) return accept({ aan: 'wieMeedoet' });
  if (team === undefined) return refuse({ kind: 'teamOntbreekt' });
  if (team.soort !== 'lokaalteam') return refuse({ kind: 'geenLokaalTeam', soort: team.soort });
  return accept({ aan: 'team' });
}
