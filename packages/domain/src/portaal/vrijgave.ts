import type { PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome } from '../kern/index.ts';
import type { MedewerkerId, OrganisatieId } from '../regio/index.ts';
import { findAchterhoudreden, type Achterhoudreden } from './achterhouden.ts';
import type { Raadpleging } from './raadpleging.ts';

/** Why a line may be shown now. Codes: what was said with it stays where it was said. */
export const vrijgaveredenen = ['isVerteld', 'vroegErom', 'kanVeilig'] as const;
export type Vrijgavereden = (typeof vrijgaveredenen)[number];
/** How the person was told that a line will stand there. */
export const verteldwijzen = ['gesprek', 'telefoon', 'brief', 'nogNiet'] as const;
export type Verteldwijze = (typeof verteldwijzen)[number];

/** Who would release a line, as what. */
export interface Vrijgever {
  readonly medewerker: MedewerkerId;
  readonly organisatie: OrganisatieId;
  readonly isVastGezicht: boolean;
  readonly leidtTeam: boolean;
}

/** Reasons that come from danger: releasing then asks that the danger was read and weighed. */
const gevaarredenen: ReadonlySet<Achterhoudreden> = new Set<Achterhoudreden>([
  'gevaarVanLezer',
  'standTegenLezer',
]);
export const isGevaarreden = (reden: Achterhoudreden): boolean => gevaarredenen.has(reden);

/**
 * Who may release a line: of the own organisation its vast gezicht, its team leader and whoever looked; of another
 * organisation the vast gezicht, if that organisation leaves it to her. Nobody else, and never the rule by itself.
 * @source Afspraak van Rondom: docs/wie-keek.md
 */
export function mayGeefRegelVrij(
  regel: Pick<Raadpleging, 'organisatie' | 'kijker'>,
  wie: Vrijgever,
): boolean {
  const { organisatie } = regel;
  if (organisatie.id === wie.organisatie)
    return wie.isVastGezicht || wie.leidtTeam || regel.kijker === wie.medewerker;
  return wie.isVastGezicht && organisatie.laatVrijgaveAanVastGezicht;
}

export type VrijgaveRefusal =
  | { readonly kind: 'magNietVrijgeven' }
  | { readonly kind: 'regelNietAchtergehouden' }
  | { readonly kind: 'gevaarNietGewogen' };

export interface GeefRegelVrij {
  readonly lezer: PersoonId;
  readonly door: Vrijgever;
  readonly reden: Vrijgavereden;
  readonly verteld: Verteldwijze;
  /** The releaser read from whom the danger comes, and releases nevertheless. */
  readonly gevaarGewogen: boolean;
}

/** One line, for one person, by somebody with a name. A line kept back for danger asks that the danger is weighed. */
export function decideGeefRegelVrij(
  regel: Raadpleging,
  command: GeefRegelVrij,
): Outcome<{ readonly achterhoudreden: Achterhoudreden }, VrijgaveRefusal> {
  if (!mayGeefRegelVrij(regel, command.door)) return refuse({ kind: 'magNietVrijgeven' });
  const achterhoudreden = findAchterhoudreden(regel, command.lezer);
  if (achterhoudreden === undefined) return refuse({ kind: 'regelNietAchtergehouden' });
  if (isGevaarreden(achterhoudreden) && !command.gevaarGewogen) return refuse({ kind: 'gevaarNietGewogen' });
  return accept({ achterhoudreden });
}

export type NeemTerugRefusal = { readonly kind: 'magNietVrijgeven' } | { readonly kind: 'regelAlGezien' };

/** Taking it back is possible as long as the person did not open the page: what was seen cannot be unseen. */
export function decideNeemVrijgaveTerug(
  regel: Pick<Raadpleging, 'organisatie' | 'kijker'>,
  vrijgave: { readonly gezien: boolean },
  door: Vrijgever,
): Outcome<true, NeemTerugRefusal> {
  if (!mayGeefRegelVrij(regel, door)) return refuse({ kind: 'magNietVrijgeven' });
  return vrijgave.gezien ? refuse({ kind: 'regelAlGezien' }) : accept(true);
}
