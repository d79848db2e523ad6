import { persoonId } from '@rondom/domain/gezin';
import type { Noodkijk, Raadpleging } from '@rondom/domain/portaal';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import type { Id } from '../platform/actor.ts';
import { amsterdamDay } from '../platform/clock.ts';
import type { KijkRow } from './raadpleging.store.ts';

/** The log as the domain judges it. */
export function raadplegingOf(
  row: KijkRow,
  standTegen: Raadpleging['standTegen'],
  over: readonly Id[],
  nood?: Noodkijk,
): Raadpleging {
  return {
    id: row.id,
    op: amsterdamDay(row.op),
    kijker: medewerkerId(row.gebruikerId),
    medewerkerNaam: row.naam,
    organisatie: {
      id: organisatieId(row.organisatieId),
      naam: row.organisatie,
      soort: row.organisatiesoort,
      toontNamen: row.toontNamen,
      laatVrijgaveAanVastGezicht: row.vrijgaveAanVastGezicht,
    },
    rol: row.rol,
    grond: row.grond,
    soortGegevens: row.resource,
    over: over.map(persoonId),
    geweigerd: row.handeling === 'geweigerd',
    gevaarVan: [],
    standTegen,
    opVerzoekVan: row.opVerzoekVan.map(persoonId),
    verteldAan: row.verteldAan.map(persoonId),
    vrijgegevenVoor: row.vrijgegevenVoor.map(persoonId),
    nood,
  };
}
