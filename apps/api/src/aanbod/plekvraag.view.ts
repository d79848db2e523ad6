import {
  contractdagen,
  hulpsoortVanWacht,
  plekvraagStappenNu,
  type Aanbodfeiten,
  type Kindfeiten,
} from '@rondom/domain/aanbod';
import { findOnvolledigeDatum, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { AanbodRow } from './aanbod.store.ts';
import { vraagVan, type BehoefteRow, type VraagRow, type WachtRow } from './plekvraag.store.ts';

function vraagView(row: VraagRow, may: boolean, vandaag: PlainDate) {
  return {
    id: row.id,
    versie: row.versie,
    aanbodId: row.aanbodId,
    organisatie: row.organisatie,
    hulpsoort: row.hulpsoort,
    stand: row.stand,
    gevraagdOp: row.gevraagdOp,
    antwoordUiterlijk: row.antwoordUiterlijk,
    antwoordTeLaat: row.stand === 'gevraagd' && row.antwoordUiterlijk < vandaag,
    antwoordOp: row.antwoordOp,
    neeReden: row.neeReden,
    contractRondOp: row.contractRondOp,
    klaarOp: row.klaarOp,
    stappen: may ? [...plekvraagStappenNu(row.stand)] : [],
  };
}

const behoefteView = (row: BehoefteRow) => ({
  hulpsoort: row.hulpsoort,
  vanaf: row.vanaf,
  dichtbij: row.dichtbij,
  broersZussen: row.broersZussen,
  expertise: row.expertise,
  veiligheid: row.veiligheid,
  taal: row.taal,
  versie: row.versie,
  gezegdOp: row.gezegdOp.toISOString(),
  gezegdDoor: row.gezegdDoor,
});

/** What one wait asks of places: what is needed, what was asked of whom, and what contracts cost in days. */
export function wachtView(
  wacht: WachtRow,
  behoefte: BehoefteRow | undefined,
  vragen: readonly VraagRow[],
  { may, vandaag }: { readonly may: boolean; readonly vandaag: PlainDate },
) {
  const acties = [...(may ? ['behoefte' as const] : []), ...(may && behoefte ? ['vraag' as const] : [])];
  return {
    wachtId: wacht.wachtId,
    persoonId: wacht.persoonId,
    wachtOp: wacht.wachtOp,
    voorstel: hulpsoortVanWacht[wacht.wachtOp] ?? null,
    behoefte: behoefte === undefined ? null : behoefteView(behoefte),
    vragen: vragen.map((row) => vraagView(row, may, vandaag)),
    contractdagen: contractdagen(vragen.map(vraagVan), vandaag),
    // Who examines for the Raad needs no place, nor who is helped already: there nothing is offered.
    acties: wacht.wachtOp === 'onderzoek' || (wacht.begonnen && behoefte === undefined) ? [] : acties,
  };
}
export type PlekwachtView = ReturnType<typeof wachtView>;

export const kindVan = ({ geboortedatum, regioId, provincie }: WachtRow): Kindfeiten => ({
  geboortedatum: geboortedatum === null ? undefined : findOnvolledigeDatum(geboortedatum),
  regioId,
  provincie,
});

export const feitenVan = (row: AanbodRow): Aanbodfeiten => ({
  ...row,
  vrijVanaf: getPlainDate(row.vrijVanaf),
  bijgewerktOp: getPlainDate(row.bijgewerktOp),
});
