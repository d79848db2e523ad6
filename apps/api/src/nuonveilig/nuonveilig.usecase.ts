import { accept, getPlainDate, type Outcome } from '@rondom/domain/kern';
import {
  acuutInZicht,
  onveiligheidVan,
  sorteerOnveilig,
  type Onveiliggezin,
} from '@rondom/domain/veiligheid';
import type { IntussenVeilig } from '@rondom/domain/wachtlijst';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import { listOnveilig, type OnveiligGelezen, type OnveiligRow } from './nuonveilig.store.ts';

/** A row as the domain sorts it. */
function gezinVan({ rij: row, personen }: OnveiligGelezen): Onveiliggezin & OnveiligGelezen {
  return {
    rij: row,
    personen,
    gezin: row.gezin,
    antwoorden: row.veilig.map(({ veilig }) => veilig as IntussenVeilig),
    acuutSinds: row.acuutSinds === null ? undefined : getPlainDate(row.acuutSinds),
    sinds: getPlainDate(row.sinds),
  };
}

export type Onveiligregel = OnveiligRow & {
  readonly veiligheid: ReturnType<typeof onveiligheidVan>;
};

/** Families that the regional safety team takes part in: what nobody knows comes first. */
export function readNuOnveilig(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<Onveiligregel[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'nuonveilig', bereik: 'mijn' }, async (tx) => {
    const rows = (await listOnveilig(tx)).map(({ rij, personen }) => ({
      rij: { ...rij, acuutSinds: acuutInZicht(rij.acuutSinds, tx.today) },
      personen,
    }));
    const gezinnen = sorteerOnveilig(rows.map(gezinVan));
    const value = gezinnen.map((gezin) => ({ ...gezin.rij, veiligheid: onveiligheidVan(gezin) }));
    const personen = gezinnen.flatMap((gezin) => gezin.personen);
    return accept({
      value,
      getoond: { gezin: null, gezinnen: value.map(({ gezinId }) => gezinId), personen },
    });
  });
}
