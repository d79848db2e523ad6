import {
  decideGeleerd,
  decidePapieren,
  decideStart,
  decideStop,
  decideZoek,
  type AndereWegStand,
  type Start,
  type WegRefusal,
  type Zoek,
} from '@rondom/domain/andereweg';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import type { Aanvraag, Gate, GateRefusal, Intent, Werk, Toegang } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { findVoorBuiten, type BlijftBinnen } from '../veiligheid/index.ts';
import {
  findOpenWacht,
  insertWeg,
  listWegen,
  lockWeg,
  saveWeg,
  sealWeg,
  type TeVeranderen,
  type Waarden,
} from './andereweg.store.ts';
import { wegView, type WegView } from './andereweg.view.ts';

export type Write = Aanvraag & { readonly intent: Intent };
type NotFound = { readonly kind: 'nietGevonden' };
export type Written = { readonly id: Id; readonly versie: number };
export type Refused = NotFound | WegRefusal | BlijftBinnen | VersieVerouderd;
type Answer = Promise<Outcome<Written, Refused | GateRefusal>>;

export interface WegenView {
  readonly wegen: readonly WegView[];
  readonly acties: readonly 'zoek'[];
}

/** The other ways of this family, the youngest first. */
export function readWegen(
  gate: Gate,
  aanvraag: Aanvraag,
  gezin: Id,
  mayWrite: (relaties: Toegang['relaties']) => boolean,
): Promise<Outcome<WegenView, GateRefusal>> {
  return gate.read(aanvraag, { gezin, resource: 'andereweg' }, async (tx, { relaties }) => {
    const may = mayWrite(relaties);
    const rows = await listWegen(tx, gezin);
    const wegen: WegView[] = [];
    for (const row of rows) wegen.push(await wegView(tx, gezin, row, may));
    const value: WegenView = { wegen, acties: may ? ['zoek'] : [] };
    return accept({ value, getoond: { gezin, personen: rows.map(({ persoonId }) => persoonId) } });
  });
}

export interface NieuweWeg extends Zoek {
  readonly kostenCent: number | null;
}

/** What is read outside the family, under a number, names nobody and says not where somebody lives in secret. */
const geheimIn = (tx: Tx, gezin: Id, ...teksten: readonly string[]) =>
  findVoorBuiten(tx, gezin, teksten.join('\n'));

async function waardenVan(tx: Tx, gezin: Id, id: Id, weg: NieuweWeg): Promise<Waarden> {
  return {
    nodig_versleuteld: await sealWeg(tx, gezin, id, 'nodig', weg.nodig),
    hindernis: weg.hindernis,
    hindernis_versleuteld: await sealWeg(tx, gezin, id, 'hindernis', weg.hindernisTekst),
    toestaat: weg.toestaat,
    kosten_cent: weg.kostenCent,
    wie_versleuteld: weg.wie.trim() === '' ? null : await sealWeg(tx, gezin, id, 'wie', weg.wie),
    eind_op: weg.eindOp ?? null,
  };
}

/** Looks for another way at a wait: what is needed now, what stands in the way, who may permit it. */
export function zoekWeg(gate: Gate, aanvraag: Write, gezin: Id, wachtId: Id, weg: NieuweWeg): Answer {
  return gate.write(aanvraag, { gezin, resource: 'andereweg' }, async (tx): Werk<Written, Refused> => {
    const wacht = await findOpenWacht(tx, gezin, wachtId);
    if (!wacht) return refuse({ kind: 'nietGevonden' as const });
    const decided = decideZoek(undefined, weg, tx.today);
    if (!decided.ok) return decided;
    const geheim = await geheimIn(tx, gezin, weg.nodig, weg.hindernisTekst);
    if (geheim) return refuse(geheim);
    const id = await tx.nextId('andereweg');
    await insertWeg(tx, gezin, id, wacht, await waardenVan(tx, gezin, id, weg));
    await tell(tx, gezin, wacht.regioId);
    return accept({ value: { id, versie: 1 }, getoond: { gezin, personen: [wacht.persoonId] } });
  });
}

const tell = async (tx: Tx, gezin: Id, regio: Id): Promise<void> => {
  await tx.notify({ soort: 'gezin', id: gezin });
  await tx.notify({ soort: 'bord', id: regio });
};

interface Stap {
  readonly id: Id;
  readonly versie: number;
}

type Beslist = { readonly stand: AndereWegStand; readonly waarden: Waarden };

/** One step of a way: load, decide, save, tell. */
function zet(
  gate: Gate,
  aanvraag: Write,
  gezin: Id,
  stap: Stap,
  decide: (tx: Tx, weg: TeVeranderen) => Promise<Outcome<Beslist, WegRefusal | BlijftBinnen>>,
): Answer {
  return gate.write(aanvraag, { gezin, resource: 'andereweg' }, async (tx): Werk<Written, Refused> => {
    const weg = await lockWeg(tx, gezin, stap.id);
    if (!weg) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(weg.versie, stap.versie);
    if (!next.ok) return next;
    const decided = await decide(tx, weg);
    if (!decided.ok) return decided;
    await saveWeg(tx, { id: weg.id, versie: next.value }, decided.value.stand, decided.value.waarden);
    await tell(tx, gezin, weg.regioId);
    return accept({
      value: { id: weg.id, versie: next.value },
      getoond: { gezin, personen: [weg.persoonId] },
    });
  });
}

/** Fills in a way that a director or an expert asked for, or changes it before it is permitted. */
export const vulWegIn = (gate: Gate, aanvraag: Write, gezin: Id, stap: Stap, weg: NieuweWeg): Answer =>
  zet(gate, aanvraag, gezin, stap, async (tx, { id, stand }) => {
    const decided = decideZoek(stand, weg, tx.today);
    if (!decided.ok) return decided;
    const geheim = await geheimIn(tx, gezin, weg.nodig, weg.hindernisTekst);
    if (geheim) return refuse(geheim);
    return accept({ stand: decided.value, waarden: await waardenVan(tx, gezin, id, weg) });
  });

/** Help starts. The papers follow, by a day that is set now. */
export const startWeg = (gate: Gate, aanvraag: Write, gezin: Id, stap: Stap, start: Start): Answer =>
  zet(gate, aanvraag, gezin, stap, async (tx, { id, stand }) => {
    const decided = decideStart(stand, start, tx.today);
    if (!decided.ok) return decided;
    const { grond } = start;
    const waarden: Waarden = {
      gestart_op: start.op,
      gestart_door: tx.actor.gebruikerId,
      papieren_uiterlijk: start.papierenUiterlijk,
      wie_versleuteld: await sealWeg(tx, gezin, id, 'wie', start.wie),
    };
    if (grond.soort === 'besluit') return accept({ stand: decided.value, waarden });
    const toestemming: Waarden = {
      ...waarden,
      grond: grond.soort,
      plicht: grond.soort === 'plicht' ? grond.plicht : null,
      toegestaan_op: tx.now,
      toegestaan_naam_versleuteld:
        grond.soort === 'persoon' ? await sealWeg(tx, gezin, id, 'toegestaan_naam', grond.naam) : null,
    };
    // What the director decided stands; it is not written over.
    return accept({ stand: decided.value, waarden: stand === 'toegestaan' ? waarden : toestemming });
  });

export const zetPapierenRond = (gate: Gate, aanvraag: Write, gezin: Id, stap: Stap): Answer =>
  zet(gate, aanvraag, gezin, stap, (tx, { stand }) => {
    const decided = decidePapieren(stand);
    return Promise.resolve(
      decided.ok ? accept({ stand: decided.value, waarden: { papieren_op: tx.today } }) : decided,
    );
  });

/** What others can do with it; read in the whole region. */
export const zetGeleerd = (gate: Gate, aanvraag: Write, gezin: Id, stap: Stap, geleerd: string): Answer =>
  zet(gate, aanvraag, gezin, stap, async (tx, { id, stand }) => {
    const decided = decideGeleerd(stand, geleerd);
    if (!decided.ok) return decided;
    const geheim = await geheimIn(tx, gezin, geleerd);
    if (geheim) return refuse(geheim);
    const waarden = {
      geleerd_versleuteld: await sealWeg(tx, gezin, id, 'geleerd', geleerd),
      geleerd_op: tx.now,
    };
    return accept({ stand: decided.value, waarden });
  });

export const stopWeg = (gate: Gate, aanvraag: Write, gezin: Id, stap: Stap, reden: string): Answer =>
  zet(gate, aanvraag, gezin, stap, async (tx, { id, stand }) => {
    const decided = decideStop(stand, reden);
    if (!decided.ok) return decided;
    const geheim = await geheimIn(tx, gezin, reden);
    if (geheim) return refuse(geheim);
    return accept({
      stand: decided.value,
      waarden: { reden_versleuteld: await sealWeg(tx, gezin, id, 'reden', reden) },
    });
  });
