import type { GezinId } from '../gezin/index.ts';
import { accept, overlapt, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId, OrganisatieId } from '../regio/index.ts';
import type { Betrokkenheid, Rol } from './betrokkenheid.ts';
import { relatie } from './relatie.ts';

/** Roles that are added beside the vast gezicht and the uitvoerder, each of which has an act of its own. */
export type ErbijRol = Exclude<Rol, 'vastgezicht' | 'duogezicht' | 'oudgezicht' | 'uitvoerder'>;

export interface DoeMee {
  readonly gezin: GezinId;
  readonly medewerker: MedewerkerId;
  readonly organisatie: OrganisatieId;
  readonly rol: ErbijRol;
  readonly vanaf: PlainDate;
  /** Exclusive. */
  readonly tot?: PlainDate | undefined;
}

export type DoeMeeRefusal =
  | { readonly kind: 'einddatumOntbreekt'; readonly rol: ErbijRol }
  | { readonly kind: 'totVoorVanaf'; readonly vanaf: PlainDate; readonly tot: PlainDate }
  | { readonly kind: 'doetAlMee'; readonly rol: ErbijRol; readonly sinds: PlainDate };

/**
 * Somebody is asked in beside those who are there. Who thinks along or replaces takes part until a day that is
 * set beforehand; access ends with it.
 */
export function decideDoeMee(
  state: { readonly betrokkenheden: readonly Betrokkenheid[] },
  command: DoeMee,
): Outcome<Betrokkenheid, DoeMeeRefusal> {
  const { gezin, medewerker, rol, vanaf, tot } = command;
  const refusals: DoeMeeRefusal[] = [];
  if (relatie[rol].altijdTijdelijk && tot === undefined) refusals.push({ kind: 'einddatumOntbreekt', rol });
  if (tot !== undefined && tot <= vanaf) refusals.push({ kind: 'totVoorVanaf', vanaf, tot });
  const zelfde = state.betrokkenheden.find(
    (ander) =>
      ander.gezin === gezin &&
      ander.medewerker === medewerker &&
      ander.rol === rol &&
      overlapt(ander, command),
  );
  if (zelfde !== undefined) refusals.push({ kind: 'doetAlMee', rol, sinds: zelfde.vanaf });
  return refusals.length > 0 ? refuse(...refusals) : accept(command);
}
