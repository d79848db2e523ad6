import { persoonId, type Persoon } from '@rondom/domain/gezin';
import { findOnvolledigeDatum } from '@rondom/domain/kern';
import type { LidRow } from './gezin.store.ts';

/** A member row as the domain knows a person. Dates in the table were checked when they were written. */
export function persoonOf(row: LidRow): Persoon {
  return {
    id: persoonId(row.id),
    naam: {
      voornamen: row.voornamen,
      roepnaam: row.roepnaam ?? undefined,
      voorvoegsel: row.voorvoegsel ?? undefined,
      geslachtsnaam: row.geslachtsnaam,
    },
    geslacht: row.geslacht,
    geboorte:
      row.geboortedatum !== null
        ? { soort: 'geboren', datum: row.geboortedatum as never }
        : { soort: 'ongeboren', uitgerekendeDatum: (row.uitgerekendeDatum ?? '9999-12-31') as never },
    overlijden: row.overledenOp === null ? undefined : findOnvolledigeDatum(row.overledenOp),
  };
}
