import { medewerkerId } from '@rondom/domain/regio';
import { eersteWerkdagNa } from '@rondom/domain/expertvraag';
import { accept, addDays, getPlainDate, refuse, type Outcome, type PlainDate } from '@rondom/domain/kern';
import {
  dagenNa,
  decideNeemVerzoekAan,
  decideRondOnderzoekAf,
  decideVraagMeer,
  onderzoeksdagen,
  opneemdagen,
  type NeemVerzoekAanRefusal,
  type Raadsuitkomst,
  type Raadsweigerreden,
  type RondAfRefusal,
  type VraagMeerRefusal,
} from '@rondom/domain/raadsonderzoek';
import { wettelijkeKalender } from '@rondom/domain/termijn';
import type { GeheimVanGezin } from '@rondom/domain/veiligheid';
import { listLeden } from '../gezin/index.ts';
import type { Aanvraag, Gate, GateRefusal, Werk } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { matchVersion, type Tx, type VersieVerouderd } from '../platform/database/index.ts';
import { findGeheimVanBuiten } from '../veiligheid/index.ts';
import {
  insertVraag,
  listAanvragen,
  saveAanvraagantwoord,
  saveEinde,
  type AanvraagRow,
} from './raadsonderzoek.store.ts';
import { listStukken } from './raadsstuk.store.ts';
import { findEigenSoort, listVerzoeken, listVragen, openTekst } from './raadsverzoek.store.ts';
import { naamVan, raadsverzoekView } from './raadsverzoek.view.ts';
import type { NotFound, Write, Written } from './raadsverzoek.usecase.ts';

const doel = { gezin: null, resource: 'raadsaanvraag', bereik: 'mijn' } as const;

async function aanvraagView(tx: Tx, row: AanvraagRow) {
  const { vraag, gevraagdOp, banden, isMijn, stand, gezinId, oudsteVraag, ...rest } = row;
  const plek = ['raadsverzoek', 'vraag'] as const;
  const leest = isMijn && stand === 'aangenomen' && row.totOp !== null && tx.today <= row.totOp;
  return {
    ...rest,
    ...{ isMijn, stand, gezinId, banden, oudsteVraag },
    gevraagdOp: gevraagdOp.toISOString(),
    vraag: vraag === null ? null : await openTekst(tx, gezinId, plek, row.id, vraag),
    dagenOpen: stand === 'gevraagd' ? dagenNa(getPlainDate(row.antwoordOp), tx.today) : 0,
    dagenZonderAntwoord: oudsteVraag === null ? 0 : dagenNa(getPlainDate(oudsteVraag), tx.today),
    leest,
    magAannemen: stand === 'gevraagd' && banden.length === 0,
    magTeruggeven: stand === 'gevraagd' && banden.length === 0,
    magAfronden: isMijn && stand === 'aangenomen',
  };
}

/** What the Raad is asked; what the actor examines; and of what he can take up nothing: why. */
export function readAanvragen(gate: Gate, aanvraag: Aanvraag) {
  return gate.read(aanvraag, doel, async (tx) => {
    const rows = await listAanvragen(tx);
    const aanvragen: Awaited<ReturnType<typeof aanvraagView>>[] = [];
    for (const row of rows) aanvragen.push(await aanvraagView(tx, row));
    const dagen = {
      standaard: addDays(tx.today, onderzoeksdagen.standaard),
      uiterlijk: addDays(tx.today, onderzoeksdagen.hoogstens),
    };
    const gezinnen = [...new Set(rows.map(({ gezinId }) => gezinId))];
    return accept({ value: { aanvragen, dagen }, getoond: { gezin: null, gezinnen, personen: [] } });
  });
}

type Antwoord = { readonly tot: PlainDate } | { readonly weigerreden: Raadsweigerreden };
type AntwoordRefusal = NotFound | VersieVerouderd | NeemVerzoekAanRefusal;

async function besluitVan(tx: Tx, row: AanvraagRow, antwoord: Antwoord) {
  const wie = medewerkerId(tx.actor.gebruikerId);
  const banden = row.banden.map((band) => ({ medewerker: wie, band }));
  const tot = 'tot' in antwoord ? antwoord.tot : tx.today;
  // Who may not examine it does not give it back either: that would be a word about his own work.
  const organisatiesoort = await findEigenSoort(tx);
  return decideNeemVerzoekAan(
    { stand: row.stand, banden },
    { medewerker: wie, organisatiesoort },
    tot,
    tx.today,
  );
}

/** Takes it up until a day, or gives it back with why. */
export function beantwoordAanvraag(
  gate: Gate,
  aanvraag: Write,
  { id, versie }: Written,
  antwoord: Antwoord,
): Promise<Outcome<Written, AntwoordRefusal | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, AntwoordRefusal> => {
    const [row] = await listAanvragen(tx, id);
    if (row === undefined) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    const besluit = await besluitVan(tx, row, antwoord);
    if (!besluit.ok) return besluit;
    const taakOp = eersteWerkdagNa(tx.today, wettelijkeKalender);
    if (!(await saveAanvraagantwoord(tx, row, antwoord, taakOp)))
      return refuse({ kind: 'versieVerouderd' as const, huidig: row.versie + 1 });
    await tx.notify({ soort: 'gezin', id: row.gezinId });
    return accept({
      value: { id, versie: next.value },
      getoond: { gezin: null, gezinnen: [row.gezinId], personen: [] },
    });
  });
}

/** Whose family it is stands with the request; how one stands towards that family is asked anew. */
const findEigen = (gate: Gate, aanvraag: Aanvraag, id: Id) =>
  gate.read(aanvraag, doel, async (tx): Werk<{ gezin: Id }, NotFound> => {
    const [row] = await listAanvragen(tx, id);
    if (row === undefined || !row.isMijn || row.stand !== 'aangenomen')
      return refuse({ kind: 'nietGevonden' as const });
    return accept({
      value: { gezin: row.gezinId },
      getoond: { gezin: null, gezinnen: [row.gezinId], personen: [] },
    });
  });

/**
 * The request and its pieces, and who the family is; nothing else of it. The line of the log says on which request it
 * was read.
 */
export async function readOnderzoek(gate: Gate, aanvraag: Aanvraag, id: Id) {
  const gevonden = await findEigen(gate, aanvraag, id);
  if (!gevonden.ok) return gevonden;
  const { gezin } = gevonden.value;
  const bij = { gezin, resource: 'raadsonderzoek', doel: `raadsverzoek:${id}` };
  return gate.read(aanvraag, bij, async (tx) => {
    const [row] = await listVerzoeken(tx, gezin, id);
    if (row === undefined) return refuse({ kind: 'nietGevonden' as const });
    const leden = await listLeden(tx, gezin);
    const erbij = { leden, stukken: await listStukken(tx, gezin), vragen: await listVragen(tx, gezin) };
    const verzoek = await raadsverzoekView(tx, gezin, row, { ...erbij, mag: false });
    const value = {
      verzoek,
      leden: leden.map((lid) => ({
        ...{ id: lid.id, naam: naamVan(lid), rol: lid.rol },
        geboortedatum: lid.geboortedatum,
      })),
    };
    return accept({ value, getoond: { gezin, personen: leden.map((lid) => lid.id) } });
  });
}

type VraagRefusal = NotFound | VraagMeerRefusal | GeheimVanGezin;

/** Asks for more. The answer is due within the days in which the Raad itself takes something up. */
export async function vraagMeer(
  gate: Gate,
  aanvraag: Write,
  id: Id,
  vraag: string,
): Promise<Outcome<Written, VraagRefusal | GateRefusal>> {
  const gevonden = await findEigen(gate, aanvraag, id);
  if (!gevonden.ok) return gevonden;
  const { gezin } = gevonden.value;
  const bij = { gezin, resource: 'raadsonderzoek', doel: `raadsverzoek:${id}` };
  return gate.write(aanvraag, bij, async (tx): Werk<Written, VraagRefusal> => {
    const [row] = await listVerzoeken(tx, gezin, id);
    const decided = decideVraagMeer(row?.stand === 'aangenomen', vraag);
    if (!decided.ok) return decided;
    const geheim = await findGeheimVanBuiten(tx, gezin, vraag, 'ookAnderen');
    if (geheim !== undefined) return refuse(geheim);
    const nieuw = await insertVraag(tx, { gezin, verzoek: id }, vraag, addDays(tx.today, opneemdagen));
    await tx.notify({ soort: 'gezin', id: gezin });
    // A question shows nobody; reading the request did, and said so.
    return accept({ value: { id: nieuw, versie: 1 }, getoond: { gezin, personen: [] } });
  });
}

type EindeRefusal = NotFound | VersieVerouderd | RondAfRefusal | GeheimVanGezin;

/** Ends it with what who asked needs to know. The right to read ends with it; also after its last day it can be ended. */
export function rondAf(
  gate: Gate,
  aanvraag: Write,
  { id, versie }: Written,
  einde: { readonly uitkomst: Raadsuitkomst; readonly zin: string },
): Promise<Outcome<Written, EindeRefusal | GateRefusal>> {
  return gate.write(aanvraag, doel, async (tx): Werk<Written, EindeRefusal> => {
    const [row] = await listAanvragen(tx, id);
    if (row === undefined) return refuse({ kind: 'nietGevonden' as const });
    const next = matchVersion(row.versie, versie);
    if (!next.ok) return next;
    const decided = decideRondOnderzoekAf(row.isMijn, row.stand, einde.zin);
    if (!decided.ok) return decided;
    const geheim = await findGeheimVanBuiten(tx, row.gezinId, einde.zin, 'ookAnderen');
    if (geheim !== undefined) return refuse(geheim);
    const taakOp = eersteWerkdagNa(tx.today, wettelijkeKalender);
    if (!(await saveEinde(tx, row, einde, taakOp)))
      return refuse({ kind: 'versieVerouderd' as const, huidig: row.versie + 1 });
    await tx.notify({ soort: 'gezin', id: row.gezinId });
    return accept({
      value: { id, versie: next.value },
      getoond: { gezin: null, gezinnen: [row.gezinId], personen: [] },
    });
  });
}
