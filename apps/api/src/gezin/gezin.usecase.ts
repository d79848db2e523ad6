import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { decideVoegPersoonToe, type VoegPersoonToe, type VoegPersoonToeRefusal } from '@rondom/domain/gezin';
import type { AccessTable, Aanvraag, Gate, GateRefusal, Intent } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import {
  findOverzicht,
  listGezichten,
  insertGezin,
  insertGezinslid,
  insertPersoon,
  listLeden,
} from './gezin.store.ts';
import { leesKaders } from '../termijnregels/index.ts';
import { aanvraagklokkenVoor, bronstatussenVan, listActies, overzichtJson, rustView } from './gezin.view.ts';
import { persoonOf } from './persoon-of.ts';

type NotFound = { readonly kind: 'nietGevonden' };

/** The family page. An id that does not exist is refused like one that is not yours. */
export function readGezin(
  gate: Gate,
  table: AccessTable,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<string, GateRefusal | NotFound>> {
  return gate.read(aanvraag, { gezin, resource: 'gezin' }, async (tx, toegang) => {
    const found = await findOverzicht(tx, gezin);
    if (!found) return refuse({ kind: 'nietGevonden' as const });
    const rust = rustView(await listGezichten(tx, gezin), tx.today);
    const acties = listActies(table, aanvraag.actor, toegang.relaties);
    return accept({
      value: overzichtJson(found.overzicht, {
        relatie: toegang.regel.relatie,
        acties,
        rust,
        bronstatussen: bronstatussenVan(found.klokken, await leesKaders(tx)),
        aanvraagklokken: aanvraagklokkenVoor(aanvraag.actor.rol, acties),
      }),
      getoond: { gezin, personen: found.personen },
    });
  });
}

export interface NieuwLid extends VoegPersoonToe {
  readonly rol: 'kind' | 'ouder' | 'partner' | 'grootouder' | 'netwerk' | 'anders';
}

export function addPersoon(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  lid: NieuwLid,
): Promise<Outcome<{ id: Id; versie: number }, VoegPersoonToeRefusal | GateRefusal>> {
  return gate.write(aanvraag, { gezin, resource: 'persoon' }, async (tx) => {
    const leden = (await listLeden(tx, gezin)).map(persoonOf);
    const decided = decideVoegPersoonToe({ leden }, lid, tx.today);
    if (!decided.ok) return decided;
    const id = await savePersoon(tx, decided.value, lid);
    await insertGezinslid(tx, gezin, id, lid.rol);
    await tx.notify({ soort: 'gezin', id: gezin });
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [id] } });
  });
}

type Besloten = Extract<ReturnType<typeof decideVoegPersoonToe>, { ok: true }>['value'];

function savePersoon(tx: Tx, besloten: Besloten, lid: NieuwLid): Promise<Id> {
  const { naam, geboorte } = besloten;
  return insertPersoon(tx, {
    voornamen: naam.voornamen ?? '',
    roepnaam: naam.roepnaam ?? null,
    voorvoegsel: naam.voorvoegsel ?? null,
    geslachtsnaam: naam.geslachtsnaam ?? '.',
    geslacht: lid.geslacht,
    geboortedatum: geboorte.soort === 'geboren' ? geboorte.datum : null,
    uitgerekendeDatum: geboorte.soort === 'ongeboren' ? geboorte.uitgerekendeDatum : null,
    overledenOp: null,
    geheimhouding: false,
    bsn: besloten.bsn ?? null,
  });
}

/** A new family with nobody in it yet; the maker is the first person around it. Called by the front door. */
export async function makeGezin(tx: Tx, naam: string): Promise<Id> {
  return insertGezin(tx, naam);
}
