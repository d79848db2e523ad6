import { roepnaamVan } from '@rondom/domain/gezin';
import type { Id } from '../platform/actor.ts';
import type { GezinsfeitenRow, MeelezerRow } from './gezinsfeiten.store.ts';
import type { Gezinslezer, Lezersreden } from './lezers.ts';
import type { DelingRow } from './deling.store.ts';
import type { GevaarView } from './gevaar.ts';
import type { NotitieRow } from './notitie.store.ts';
import type { MerkRow } from './strafrechtelijk.store.ts';

export interface LezersView {
  readonly gezin: readonly {
    readonly persoonId: Id;
    readonly roepnaam: string | null;
    readonly leest: boolean;
    readonly reden: Lezersreden;
    /** Whether this person has a portal to read it in. */
    readonly portaal: boolean;
  }[];
  readonly medewerkers: readonly MeelezerRow[];
  readonly zichtbaarVanaf: string | null;
  /** The dangers that stand: who shares sees whom and what. */
  readonly standen: GezinsfeitenRow['standen'];
  /** Sharing now asks to name the danger. */
  readonly gevaarNoemen: boolean;
}

export function lezersView(
  row: GezinsfeitenRow,
  lezers: readonly Gezinslezer[],
  medewerkers: readonly MeelezerRow[],
  zichtbaarVanaf: Date | null,
): LezersView {
  const gezin = row.leden.flatMap((lid) => {
    const lezer = lezers.find(({ persoon }) => persoon === lid.id);
    if (lezer === undefined) return [];
    const roepnaam = roepnaamVan({ voornamen: lid.voornamen, roepnaam: lid.roepnaam ?? undefined }) ?? null;
    return [{ persoonId: lid.id, roepnaam, leest: lezer.leest, reden: lezer.reden, portaal: lid.portaal }];
  });
  return {
    gezin,
    medewerkers,
    zichtbaarVanaf: zichtbaarVanaf?.toISOString() ?? null,
    standen: row.standen,
    gevaarNoemen: row.veiligheidsstand && lezers.some(({ leest }) => leest),
  };
}

/** What the worker may do about its readers. */
export const notitieacties = ['neemTerug', 'deelMet', 'merkStrafrechtelijk', 'eindigMerk'] as const;
export type Notitieactie = (typeof notitieacties)[number];

export interface NotitieView extends GevaarView {
  readonly id: Id;
  readonly soort: NotitieRow['soort'];
  readonly op: string;
  readonly schrijver: string;
  readonly organisatie: string;
  readonly tekst: string;
  readonly delen: NotitieRow['delen'];
  readonly zichtbaarVanaf: string | null;
  readonly personen: NotitieRow['personen'];
  readonly delingen: readonly (Omit<DelingRow, 'op'> & { readonly op: string })[];
  /** Data of a criminal case: closed for the family and for other organisations. */
  readonly strafrechtelijk: MerkRow | null;
  readonly acties: readonly Notitieactie[];
  readonly versie: number;
}

interface Notitiedelen {
  readonly tekst: string;
  readonly gevaar: GevaarView;
  readonly delingen: readonly DelingRow[];
  /** Whether this worker may take back and share. */
  readonly schrijft: boolean;
  readonly merk: MerkRow | null;
  readonly magMerken: boolean;
}

export function notitieView(row: NotitieRow, parts: Notitiedelen): NotitieView {
  const { tekst, gevaar, delingen, merk } = parts;
  const { id, soort, schrijver, organisatie, delen, personen, versie } = row;
  return {
    id,
    soort,
    schrijver,
    organisatie,
    delen,
    versie,
    tekst,
    ...gevaar,
    strafrechtelijk: merk,
    acties: actiesVan(parts),
    delingen: delingen.map((deling) => ({ ...deling, op: deling.op.toISOString() })),
    personen: personen.map((persoon) => ({
      ...persoon,
      gelezenOp: persoon.gelezenOp === null ? null : new Date(persoon.gelezenOp).toISOString(),
    })),
    op: row.op.toISOString(),
    zichtbaarVanaf: row.zichtbaarVanaf?.toISOString() ?? null,
  };
}

/** What is marked is shared with nobody of the family, and taken back from nobody: it is closed. */
function actiesVan({ schrijft, merk, magMerken }: Notitiedelen): readonly Notitieactie[] {
  if (merk !== null) return magMerken ? ['eindigMerk'] : [];
  return [
    ...(schrijft ? (['neemTerug', 'deelMet'] as const) : []),
    ...(magMerken ? (['merkStrafrechtelijk'] as const) : []),
  ];
}
