import type { WijzigingRow } from './wijziging.store.ts';

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** One change of the rules: what, by whom, how far it is, and what may be done with it. */
export function wijzigingJson(row: WijzigingRow) {
  const { id, soort, status, reden, door, bevestigdDoor, totaal, verwerkt, verplaatst, versie } = row;
  const { kalenderdag, termijnversie } = row;
  return {
    ...{ id, soort, status, reden, door, bevestigdDoor, totaal, verwerkt, verplaatst, versie },
    gemaaktOp: row.gemaaktOp.toISOString(),
    bevestigdOp: instant(row.bevestigdOp),
    ingetrokkenOp: instant(row.ingetrokkenOp),
    toegepastOp: instant(row.toegepastOp),
    kalenderdag,
    termijnversie: termijnversie && {
      soort: termijnversie.termijnsoort,
      geldigVanaf: termijnversie.geldigVanaf,
      aantal: termijnversie.regel.aantal,
      eenheid: termijnversie.regel.eenheid,
      atw: termijnversie.regel.atw,
      bron: termijnversie.bron,
      bronstatus: termijnversie.bronstatus,
    },
    acties: status === 'concept' ? (['bevestig', 'trekIn'] as const) : [],
  };
}

export type WijzigingJson = ReturnType<typeof wijzigingJson>;
