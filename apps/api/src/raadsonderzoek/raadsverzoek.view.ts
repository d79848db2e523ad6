import { getPlainDate } from '@rondom/domain/kern';
import {
  dagenNa,
  raadsstappenVan,
  verzoekgrondVan,
  type Raadsverzoekstand,
} from '@rondom/domain/raadsonderzoek';
import type { LidRow } from '../gezin/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { openStuk, type StukRow } from './raadsstuk.store.ts';
import { openTekst, type RaadsverzoekRow, type RaadsvraagRow } from './raadsverzoek.store.ts';

/** As everybody calls him, with the family name. */
export const naamVan = ({ roepnaam, voornamen, voorvoegsel, geslachtsnaam }: LidRow): string =>
  [roepnaam ?? voornamen, voorvoegsel, geslachtsnaam].filter((deel) => deel !== null).join(' ');

export const noem = (leden: readonly LidRow[], ids: readonly Id[]) =>
  leden.filter(({ id }) => ids.includes(id)).map((lid) => ({ id: lid.id, naam: naamVan(lid) }));

async function stukView(tx: Tx, gezin: Id, row: StukRow) {
  const { id, soort, gekozenOp } = row;
  return { id, soort, ...(await openStuk(tx, gezin, row)), gekozenOp: gekozenOp.toISOString() };
}

async function vraagView(
  tx: Tx,
  gezin: Id,
  row: RaadsvraagRow,
  bij: { readonly stukken: readonly StukRow[]; readonly stand: Raadsverzoekstand; readonly mag: boolean },
) {
  const { id, versie, antwoordOp, stand, beantwoordDoor, antwoord } = row;
  const open = stand === 'gesteld' && bij.stand === 'aangenomen';
  const stukken = [];
  for (const stuk of bij.stukken) if (stuk.vraagId === id) stukken.push(await stukView(tx, gezin, stuk));
  return {
    ...{ id, versie, antwoordOp, stand, beantwoordDoor, stukken },
    vraag: await openTekst(tx, gezin, ['raadsvraag', 'vraag'], id, row.vraag),
    antwoord: antwoord === null ? null : await openTekst(tx, gezin, ['raadsvraag', 'antwoord'], id, antwoord),
    gesteldOp: row.gesteldOp.toISOString(),
    beantwoordOp: row.beantwoordOp?.toISOString() ?? null,
    dagenOpen: open ? dagenNa(getPlainDate(antwoordOp), tx.today) : 0,
    magAntwoorden: open && bij.mag,
  };
}

export interface Erbij {
  readonly leden: readonly LidRow[];
  readonly stukken: readonly StukRow[];
  readonly vragen: readonly RaadsvraagRow[];
  /** Whether this reader answers for the request. */
  readonly mag: boolean;
}

/** One request with its pieces, and what was asked for since; the same for who asked and who examines. */
export async function raadsverzoekView(tx: Tx, gezin: Id, row: RaadsverzoekRow, erbij: Erbij) {
  const { id, versie, raad, artikel, gevraagdDoor, telefoon, organisatie, antwoordOp, stand } = row;
  const { onderzoeker, totOp, weigerreden, uitkomst, afgerondOp, gezienOp } = row;
  const eigen = erbij.stukken.filter(({ verzoekId }) => verzoekId === id);
  const stukken = [];
  for (const stuk of eigen) if (stuk.vraagId === null) stukken.push(await stukView(tx, gezin, stuk));
  const vragen = [];
  for (const vraag of erbij.vragen)
    if (vraag.verzoekId === id)
      vragen.push(await vraagView(tx, gezin, vraag, { stukken: eigen, stand, mag: erbij.mag }));
  const open = (kolom: 'vraag' | 'waarom' | 'nietverteld' | 'uitkomst', dicht: Buffer | null) =>
    dicht === null ? null : openTekst(tx, gezin, ['raadsverzoek', kolom], id, dicht);
  return {
    ...{ id, versie, raad, artikel, gevraagdDoor, telefoon, organisatie, antwoordOp, stand },
    ...{ onderzoeker, totOp, weigerreden, uitkomst, afgerondOp, gezienOp, stukken, vragen },
    vraag: (await open('vraag', row.vraag)) ?? '',
    waarom: (await open('waarom', row.waarom)) ?? '',
    nietVerteld: await open('nietverteld', row.nietVerteld),
    uitkomstZin: await open('uitkomst', row.uitkomstZin),
    kinderen: noem(erbij.leden, row.kindIds),
    verteldAan: noem(erbij.leden, row.verteldIds),
    gevraagdOp: row.gevraagdOp.toISOString(),
    vertelHetCollege: verzoekgrondVan(row.organisatiesoort)?.vertelHetCollege === true,
    dagenOpen: stand === 'gevraagd' ? dagenNa(getPlainDate(antwoordOp), tx.today) : 0,
    acties: erbij.mag ? [...raadsstappenVan(stand, gezienOp !== null)] : [],
  };
}
