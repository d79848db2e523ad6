import type { GezinId, PersoonId } from '../gezin/index.ts';
import { accept, overlapt, refuse, type Outcome, type Periode, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId, OrganisatieId } from '../regio/index.ts';
import type { Betrokkenheid } from './betrokkenheid.ts';
import { decideDoeMee, type DoeMeeRefusal } from './doe-mee.ts';

/** Somebody of the family's own network who does something for it. */
export interface Netwerkdeelname extends Periode {
  readonly persoon: PersoonId;
}

export type NetwerkDoetMeeRefusal =
  | { readonly kind: 'persoonNietInGezin'; readonly persoon: PersoonId }
  | { readonly kind: 'totVoorVanaf'; readonly vanaf: PlainDate; readonly tot: PlainDate }
  | { readonly kind: 'netwerkDoetAlMee'; readonly persoon: PersoonId; readonly sinds: PlainDate };

/**
 * A member of the family is recorded as one who helps. That is no worker: it gives nothing to read.
 * @source Jeugdwet art. 1.1 (familiegroepsplan: together with relatives and others of the social surroundings)
 */
export function decideNetwerkDoetMee(
  state: { readonly leden: readonly PersoonId[]; readonly netwerk: readonly Netwerkdeelname[] },
  command: Netwerkdeelname,
): Outcome<Netwerkdeelname, NetwerkDoetMeeRefusal> {
  const { persoon, vanaf, tot } = command;
  const refusals: NetwerkDoetMeeRefusal[] = [];
  if (!state.leden.includes(persoon)) refusals.push({ kind: 'persoonNietInGezin', persoon });
  if (tot !== undefined && tot <= vanaf) refusals.push({ kind: 'totVoorVanaf', vanaf, tot });
  const zelfde = state.netwerk.find((ander) => ander.persoon === persoon && overlapt(ander, command));
  if (zelfde !== undefined) refusals.push({ kind: 'netwerkDoetAlMee', persoon, sinds: zelfde.vanaf });
  return refusals.length > 0 ? refuse(...refusals) : accept(command);
}

export interface LaatVervangen extends Periode {
  readonly gezin: GezinId;
  readonly medewerker: MedewerkerId;
  /** Undefined for whom is no worker today. */
  readonly organisatieVanMedewerker: OrganisatieId | undefined;
  readonly door: { readonly medewerker: MedewerkerId; readonly organisatie: OrganisatieId };
}

export type LaatVervangenRefusal = DoeMeeRefusal | { readonly kind: 'vervangerNietVanTeam' };

/**
 * A colleague of the vast gezicht stands in until a day that is set beforehand: of the same organisation, and
 * somebody else. Whoever fits not gets one answer, so that it tells nothing about accounts elsewhere.
 * @source Jeugdwet art. 7.3.11 lid 2 onder a (who replaces)
 */
export function decideLaatVervangen(
  state: { readonly betrokkenheden: readonly Betrokkenheid[] },
  command: LaatVervangen,
): Outcome<Betrokkenheid, LaatVervangenRefusal> {
  const { gezin, medewerker, organisatieVanMedewerker: organisatie, door, vanaf, tot } = command;
  if (organisatie === undefined || organisatie !== door.organisatie || medewerker === door.medewerker)
    return refuse({ kind: 'vervangerNietVanTeam' });
  return decideDoeMee(state, { gezin, medewerker, organisatie, rol: 'vervanger', vanaf, tot });
}
