import { decideWijsUitvoerderAan, type WijsUitvoerderAanRefusal } from '@rondom/domain/betrokkenheid';
import { gezinId } from '@rondom/domain/gezin';
import { accept, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { medewerkerId, organisatieId } from '@rondom/domain/regio';
import { insertBetrokkenheid, loadDeelnemers } from '../betrokkenheid/index.ts';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk } from '../platform/access/index.ts';
import type { Bronstatus } from '@rondom/domain/termijn';
import type { Id } from '../platform/actor.ts';
import { bronstatusVan, leesKaders } from '../termijnregels/index.ts';
import { findToestand, listWachtenVanMaatregel, saveToestand } from '../wachtlijst/index.ts';
import {
  listGiMaatregelen,
  listJeugdbeschermers,
  listMaatregelen,
  type Collega,
  type GiMaatregelRow,
} from './maatregel.store.ts';

interface Named {
  readonly id: Id;
  readonly versie: number;
}

/** The team leader names the jeugdbeschermer of an order: for every child in it at once. */
export function nameUitvoerder(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  maatregel: Id,
  benoeming: { readonly gebruikerId: Id; readonly vanaf?: PlainDate },
): Promise<Outcome<Named, WijsUitvoerderAanRefusal | GateRefusal>> {
  return gate.write(
    aanvraag,
    { gezin, resource: 'uitvoerder' },
    async (tx): Werk<Named, WijsUitvoerderAanRefusal> => {
      const { gebruikerId: gebruiker, vanaf = tx.today } = benoeming;
      const eigen = organisatieId(aanvraag.actor.organisatieId ?? '');
      const [medewerker] = await tx.query<{ organisatie_id: Id | null }>(
        'maatregel.medewerker',
        'select organisatie_id::text from rondom.gebruiker where id = $1',
        [gebruiker],
      );
      const state = {
        maatregelen: await listMaatregelen(tx, gezin, maatregel),
        ...(await loadDeelnemers(tx, gezin)),
      };
      const decided = decideWijsUitvoerderAan(
        state,
        {
          gezin: gezinId(gezin),
          soort: 'gezinsvoogdijwerker',
          medewerker: medewerkerId(gebruiker),
          organisatieVanMedewerker: organisatieId(medewerker?.organisatie_id ?? ''),
          vanaf,
          door: { medewerker: medewerkerId(aanvraag.actor.gebruikerId), leidtTeamVan: [eigen] },
        },
        tx.today,
      );
      if (!decided.ok) return decided;
      const id = await insertBetrokkenheid(tx, gezin, {
        soort: 'uitvoerder',
        gebruikerId: gebruiker,
        uitvoerdersoort: 'gezinsvoogdijwerker',
        maatregelId: maatregel,
        vanaf,
      });
      const wachten = await listWachtenVanMaatregel(tx, maatregel);
      for (const wacht of wachten) {
        const found = await findToestand(tx, wacht.id);
        if (found) await saveToestand(tx, found, found.wacht);
      }
      await tx.notify({ soort: 'gezin', id: gezin });
      return accept({
        value: { id, versie: 1 },
        getoond: { gezin, personen: wachten.map((wacht) => wacht.persoonId) },
      });
    },
  );
}

export function readCollegas(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<Collega[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'mijnmaatregelen' }, async (tx) =>
    accept({ value: await listJeugdbeschermers(tx), getoond: { gezin: null, personen: [] } }),
  );
}

type Kind = Omit<GiMaatregelRow['kinderen'][number], 'herkomst'> & { readonly bronstatus: Bronstatus | null };
export type GiMaatregel = Omit<GiMaatregelRow, 'kinderen'> & { readonly kinderen: readonly Kind[] };

/** Mijn maatregelen: the names of the children stand in it, so each of them is in the log. */
export function readGiMaatregelen(
  gate: Gate,
  aanvraag: Aanvraag,
): Promise<Outcome<GiMaatregel[], GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'mijnmaatregelen', bereik: 'mijn' }, async (tx) => {
    const kaders = await leesKaders(tx);
    const value = (await listGiMaatregelen(tx)).map((row) => ({
      ...row,
      kinderen: row.kinderen.map(({ herkomst, ...kind }) => ({
        ...kind,
        bronstatus: herkomst === null ? null : bronstatusVan(kaders, herkomst),
      })),
    }));
    return accept({
      value,
      getoond: {
        gezin: null,
        gezinnen: value.map((row) => row.gezinId),
        personen: value.flatMap((row) => row.kinderen.map((kind) => kind.id)),
      },
    });
  });
}
