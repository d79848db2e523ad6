import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface BijgestaneRow {
  readonly gezinId: Id;
  readonly persoonId: Id;
  readonly voornaam: string;
  readonly geslachtsnaam: string;
  readonly tot: string;
}

/** Whom one stands by today. */
export function listBijgestanen(tx: Tx): Promise<BijgestaneRow[]> {
  return tx.query<BijgestaneRow>(
    'bijstand.mijn',
    `select gezin_id::text as "gezinId", persoon_id::text as "persoonId", voornaam, geslachtsnaam, tot::text as tot
     from rondom.mijn_bijstand()`,
  );
}

export interface BijstandRow {
  readonly persoonId: Id;
  readonly voornaam: string;
  readonly geslachtsnaam: string;
  readonly tot: string;
  /** For the log: who stands in it. */
  readonly personen: readonly Id[];
  readonly maatregelen: readonly {
    readonly id: Id;
    readonly soort: string;
    readonly beschikkingOp: string;
    readonly ingangsdatum: string;
    readonly einddatum: string;
    readonly rechtbank: string;
    readonly kinderen: readonly string[];
  }[];
  readonly termijnen: readonly {
    readonly id: Id;
    readonly soort: string;
    readonly vanaf: string;
    readonly uiterlijk: string;
    readonly gestoptOp: string | null;
  }[];
}

/** Measures and clocks about the persons one stands by in this family. */
export function listBijstand(tx: Tx, gezin: Id): Promise<BijstandRow[]> {
  return tx.query<BijstandRow>(
    'bijstand.gezin',
    `select persoon_id::text as "persoonId", voornaam, geslachtsnaam, tot::text as tot, personen::text[] as personen, maatregelen, termijnen
     from rondom.bijstand($1)`,
    [gezin],
  );
}
