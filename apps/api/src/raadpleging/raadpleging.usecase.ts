import { accept, type Outcome } from '@rondom/domain/kern';
import type { AccessTable, Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { findPortaallezer } from '../portaal/index.ts';
import { listKijkvragen } from './kijkvraag.store.ts';
import { antwoorderOf, kijkvraagViews, type KijkvraagView } from './kijkvraag.view.ts';
import { findNoodVoorGezin, findNoodVoorVastGezicht } from './nood.store.ts';
import { listVanGezin, listVanPersonen, type KijkRow } from './raadpleging.store.ts';
import { kijkregelsVoor, kijkregelsVoorVastGezicht, type Kijkfeiten, type Kijkview } from './raadpleging.ts';
import { achtergehoudenViews, vrijgaveViews } from './vrijgave.ts';
import { listFamilielezers, listVrijgaven } from './vrijgave.store.ts';
import { vrijgeverOf } from './vrijgave.usecase.ts';

export interface WieKeek {
  readonly regels: readonly Kijkview[];
  /** Questions about looking: one's own in the portal, those of the family for its vast gezicht. */
  readonly vragen: readonly KijkvraagView[];
  /**
   * Lines may be shown later, for somebody's safety. Always said, to everybody: said only where a line is kept back,
   * it would tell that one is.
   */
  readonly laterMogelijk: true;
}
const wieKeek = (regels: readonly Kijkview[], vragen: readonly KijkvraagView[]): WieKeek => ({
  regels,
  vragen,
  laterMogelijk: true,
});

/** Whether somebody stood in a list by this act, and nothing about him was opened. */
const isLijstIn = (table: AccessTable) => {
  const cell = (rol: string, relatie: string, resource: string) => `${rol}|${relatie}|${resource}`;
  const lijsten = new Set(
    table.regels
      .filter(({ logklasse }) => logklasse === 'lijst')
      .map(({ rol, relatie, resource }) => cell(rol, relatie, resource)),
  );
  return ({ rol, relatie, resource }: KijkRow): boolean => lijsten.has(cell(rol, relatie, resource));
};

/** Wie keek in ons plan: the lines about oneself and the children one reads for. */
export function readEigenRaadplegingen(
  gate: Gate,
  table: AccessTable,
  aanvraag: Aanvraag,
): Promise<Outcome<WieKeek, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'eigenraadpleging', bereik: 'mijn' }, async (tx) => {
    const lezer = await findPortaallezer(tx);
    if (!lezer.ok) return lezer;
    const { gezin, id, leestVoor } = lezer.value;
    const personen = [id, ...leestVoor];
    const rows = await listVanPersonen(tx, gezin, personen);
    const feiten = { isLijst: isLijstIn(table), noodVan: await findNoodVoorGezin(tx, gezin) };
    const vragen = await kijkvraagViews(tx, await listKijkvragen(tx, gezin), lezer.value);
    return accept({
      value: wieKeek(kijkregelsVoor(lezer.value, rows, feiten), vragen),
      getoond: { gezin, personen },
    });
  });
}

/** Wie keek mee: the lines about the gezin, for its vast gezicht. */
export function readRaadplegingen(
  gate: Gate,
  table: AccessTable,
  aanvraag: Aanvraag,
  gezin: Id,
): Promise<Outcome<WieKeek, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'raadpleging' }, async (tx, { relaties }) => {
    const rows = await listVanGezin(tx, gezin);
    const noodVan = await findNoodVoorVastGezicht(tx, gezin);
    const lezers = await listFamilielezers(tx, gezin);
    const vrijgaven = await listVrijgaven(tx, gezin);
    const door = vrijgeverOf(aanvraag.actor, relaties);
    const feiten: Kijkfeiten = {
      isLijst: isLijstIn(table),
      noodVan,
      achtergehouden: (row) => achtergehoudenViews(row, lezers, noodVan, door),
      vrijgaven: (row) => vrijgaveViews(row, vrijgaven, lezers, door),
    };
    const regels = kijkregelsVoorVastGezicht(aanvraag.actor.organisatieId ?? '', rows, feiten);
    const antwoorder = antwoorderOf(aanvraag.actor, true);
    const vragen = await kijkvraagViews(tx, await listKijkvragen(tx, gezin), {
      plaatsGeheim: false,
      antwoorder,
    });
    const personen = [...regels.flatMap(({ over }) => over), ...vragen.map(({ persoonId }) => persoonId)];
    return accept({ value: wieKeek(regels, vragen), getoond: { gezin, personen } });
  });
}
