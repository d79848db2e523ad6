import { heeftGezag, heeftLeeftijd, isZekerJongerDan, type PersoonId } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';
import { leest, leestNiet, type Leesbesluit } from './lezersreden.ts';
import { findNooitStandaard } from './nooit-standaard.ts';
import { kanKindZijn, type Gezinspersoon, type Notitiefeiten } from './notitie.ts';

export type LezerBesluit = Leesbesluit & { readonly persoon: PersoonId };

export interface Lezersfeiten {
  readonly personen: readonly Gezinspersoon[];
  /** Whether a veiligheidsstand stands on the family or on any two of its persons. */
  readonly veiligheidsstand: boolean;
}

/** What somebody may read about himself: from twelve, certainly. */
function besluitOverZichzelf(persoon: Gezinspersoon, dag: PlainDate): Leesbesluit {
  if (heeftLeeftijd(12, persoon.geboorte, dag)) return leest('overZichzelf');
  return leestNiet(isZekerJongerDan(12, persoon.geboorte, dag) ? 'jongerDanTwaalf' : 'leeftijdNietBekend');
}

/** What somebody may read about a child: by gezag under twelve, from twelve to fifteen only beside the child. */
function besluitOverKind(
  lezer: PersoonId,
  kind: Gezinspersoon,
  kindLeest: boolean,
  dag: PlainDate,
): Leesbesluit {
  if (kind.gezag.kind === 'nietBekend') return leestNiet('gezagNietBekend');
  if (!heeftGezag(kind.gezag, lezer)) return leestNiet('geenGezag');
  if (isZekerJongerDan(12, kind.geboorte, dag)) return leest('gezagOnderTwaalf');
  if (heeftLeeftijd(16, kind.geboorte, dag)) return leestNiet('kindLeestZelf');
  if (heeftLeeftijd(12, kind.geboorte, dag) && isZekerJongerDan(16, kind.geboorte, dag))
    return kindLeest ? leest('samenMetKind') : leestNiet('kindLeestNietMee');
  return leestNiet('leeftijdNietBekend');
}

function decideFor(
  lezer: Gezinspersoon,
  notitie: Notitiefeiten,
  feiten: Lezersfeiten,
  dag: PlainDate,
): Leesbesluit {
  if (feiten.veiligheidsstand) return leestNiet('veiligheidsstand');
  if (lezer.overleden) return leestNiet('overleden');
  const nooit = findNooitStandaard(lezer, notitie, feiten.personen, dag);
  if (nooit !== undefined) return leestNiet(nooit);
  const over = feiten.personen.filter((persoon) => notitie.over.includes(persoon.id));
  const zelf = over.includes(lezer) ? [besluitOverZichzelf(lezer, dag)] : [];
  // A child reads about itself; a grown-up needs the right to read about every child the note is about.
  const kinderen = kanKindZijn(lezer, dag)
    ? []
    : over
        .filter((persoon) => persoon !== lezer && kanKindZijn(persoon, dag))
        .map((kind) => besluitOverKind(lezer.id, kind, readsItself(kind, notitie, feiten, dag), dag));
  const besluiten = [...zelf, ...kinderen];
  const besluit = besluiten.find((b) => !b.leest) ?? besluiten[0] ?? leestNiet('nietOver');
  if (!besluit.leest) return besluit;
  return isErbij(lezer, notitie) ? besluit : leestNiet('nietErbij');
}

const isErbij = (persoon: Gezinspersoon, notitie: Notitiefeiten): boolean =>
  notitie.aanwezig.includes(persoon.id) || notitie.verteldDoor.includes(persoon.id);

/** Whether a child of twelve or older reads this note itself: its parent may only read beside it. */
function readsItself(
  kind: Gezinspersoon,
  notitie: Notitiefeiten,
  feiten: Lezersfeiten,
  dag: PlainDate,
): boolean {
  return (
    isErbij(kind, notitie) &&
    !kind.overleden &&
    findNooitStandaard(kind, notitie, feiten.personen, dag) === undefined &&
    besluitOverZichzelf(kind, dag).leest
  );
}

/**
 * Who of the family reads a contact note by default: only who it is about (or who reads for the child it is
 * about), and was present or told it, and has a right of his own. Everybody of the family gets an answer with its
 * reason; sharing wider is an act of a worker, per person.
 * @source Jeugdwet art. 7.3.1 lid 2, 7.3.10, 7.3.11, 7.3.15
 */
export function defaultLezers(
  notitie: Notitiefeiten,
  feiten: Lezersfeiten,
  today: PlainDate,
): LezerBesluit[] {
  return feiten.personen.map((persoon) => ({
    persoon: persoon.id,
    ...decideFor(persoon, notitie, feiten, today),
  }));
}
