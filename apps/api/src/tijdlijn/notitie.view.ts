import { roepnaamVan } from '@rondom/domain/gezin';
import type { Id } from '../platform/actor.ts';
import type { GezinsfeitenRow, MeelezerRow } from './gezinsfeiten.store.ts';
import type { Gezinslezer, Lezersreden } from './lezers.ts';
import type { NotitieRow } from './notitie.store.ts';

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
    gevaarNoemen: row.veiligheidsstand && lezers.some(({ leest }) => leest),
  };
}

export interface NotitieView {
  readonly id: Id;
  readonly soort: NotitieRow['soort'];
  readonly op: string;
  readonly schrijver: string;
  readonly organisatie: string;
  readonly tekst: string;
  readonly gevaar: string | null;
  readonly delen: NotitieRow['delen'];
  readonly zichtbaarVanaf: string | null;
  readonly personen: NotitieRow['personen'];
  readonly versie: number;
}

export function notitieView(row: NotitieRow, tekst: string, gevaar: string | null): NotitieView {
  const { id, soort, schrijver, organisatie, delen, personen, versie } = row;
  return {
    id,
    soort,
    schrijver,
    organisatie,
    delen,
    personen,
    versie,
    tekst,
    gevaar,
    op: row.op.toISOString(),
    zichtbaarVanaf: row.zichtbaarVanaf?.toISOString() ?? null,
  };
}
