import { versheidVan, vrijNu } from '@rondom/domain/aanbod';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Actor } from '../platform/actor.ts';
import type { AanbodRow } from './aanbod.store.ts';

/** One offer as everybody who works reads it; its owner may say anew what there is. */
export function aanbodView(row: AanbodRow, actor: Actor, mayWrite: boolean, vandaag: PlainDate) {
  const bijgewerktOp = getPlainDate(row.bijgewerktOp);
  const eigen = mayWrite && row.organisatieId === actor.organisatieId;
  return {
    id: row.id,
    versie: row.versie,
    organisatie: row.organisatie,
    hulpsoort: row.hulpsoort,
    expertise: row.expertise,
    veiligheid: row.veiligheid,
    talen: row.talen,
    vanLeeftijd: row.vanLeeftijd,
    totLeeftijd: row.totLeeftijd,
    regioIds: row.regioIds,
    regios: row.regios,
    plekken: row.plekken,
    vrij: row.vrij,
    vrijNu: vrijNu({ vrij: row.vrij, bijgewerktOp }, vandaag),
    vrijVanaf: row.vrijVanaf,
    caseloadMax: row.caseloadMax,
    wachttijdWeken: row.wachttijdWeken,
    broersZussen: row.broersZussen,
    bijgewerktOp,
    versheid: versheidVan(bijgewerktOp, vandaag),
    acties: eigen ? (['zet', 'stop'] as const) : [],
  };
}
export type AanbodView = ReturnType<typeof aanbodView>;
