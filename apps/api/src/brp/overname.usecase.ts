import type { BrpGezin, BrpGezinslid } from '@rondom/domain/brp';
import { accept, refuse, type Outcome } from '@rondom/domain/kern';
import { insertGezinslid, insertPersoon } from '../gezin/index.ts';
import type { Aanvraag, Gate, GateRefusal, Gelezen, Intent } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { dropAntwoord, findAntwoord, sleutelOf } from './antwoord.ts';
import {
  findBekendLid,
  findPersoonBijBsn,
  listBekendeLeden,
  setBsn,
  type BekendLid,
} from './bekend.store.ts';
import { saveGezag, saveRelatie } from './overname.store.ts';

export const gezinsrollen = ['kind', 'ouder', 'partner', 'grootouder', 'netwerk', 'anders'] as const;
export type Gezinsrol = (typeof gezinsrollen)[number];

export interface Keuze {
  readonly sleutel: string;
  /** What this person is in the family; without it, what the answer says. */
  readonly rol?: Gezinsrol | undefined;
}

/** The answer is not the one on the page any more, or too old: ask again. */
export type OvernameRefusal = { readonly kind: 'brpAntwoordVerlopen' };

const rolOf = {
  kind: 'kind',
  ouder: 'ouder',
  broerOfZus: 'kind',
  partner: 'partner',
} as const satisfies Record<BrpGezinslid['rol'], Gezinsrol>;

/**
 * Adds the people who were chosen from the answer, with number, relations and gezag as the register gives them. The
 * numbers go from the sealed answer to the family and pass no browser.
 */
export function takeOver(
  gate: Gate,
  aanvraag: Aanvraag & { readonly intent: Intent },
  gezin: Id,
  keuzes: readonly Keuze[],
): Promise<Outcome<{ personen: Id[] }, OvernameRefusal | GateRefusal>> {
  type Taken = Outcome<Gelezen<{ personen: Id[] }>, OvernameRefusal>;
  return gate.write(aanvraag, { gezin, resource: 'persoon' }, async (tx): Promise<Taken> => {
    const antwoord = await findAntwoord(tx, gezin);
    const chosen = new Map(keuzes.map((keuze) => [keuze.sleutel, keuze]));
    const leden = (antwoord?.gezin.leden ?? []).map((lid) => ({
      lid,
      keuze: chosen.get(sleutelOf(antwoord?.kenmerk ?? '', lid.sleutel)),
    }));
    const found = leden.filter(({ keuze }) => keuze !== undefined);
    if (antwoord === undefined || found.length !== chosen.size)
      return refuse({ kind: 'brpAntwoordVerlopen' });
    const bekend = await listBekendeLeden(tx, gezin);
    const ids = new Map<string, Id>();
    for (const { lid, keuze } of leden) {
      const known = findBekendLid(tx, bekend, lid);
      const id = keuze === undefined ? known?.id : await addLid(tx, gezin, lid, known, keuze.rol);
      if (id !== undefined) ids.set(lid.sleutel, id);
    }
    const gekozen = new Set(found.map(({ lid }) => lid.sleutel));
    await saveVerbanden(tx, antwoord.gezin, ids, gekozen);
    await dropAntwoord(tx, gezin);
    await tx.notify({ soort: 'gezin', id: gezin });
    const personen = [...new Set([...gekozen].flatMap((sleutel) => ids.get(sleutel) ?? []))];
    return accept({ value: { personen }, getoond: { gezin, personen } });
  });
}

/** A person who exists here already, or in another family, becomes a member; nobody is made twice. */
async function addLid(
  tx: Tx,
  gezin: Id,
  lid: BrpGezinslid,
  known: BekendLid | undefined,
  rol: Gezinsrol | undefined,
): Promise<Id> {
  const elsewhere = lid.bsn === undefined ? undefined : await findPersoonBijBsn(tx, lid.bsn);
  if (known !== undefined) {
    if (known.bsnHmac === null && lid.bsn !== undefined && elsewhere === undefined)
      await setBsn(tx, known.id, lid.bsn);
    return known.id;
  }
  const id = elsewhere ?? (await insertPersoon(tx, persoonOf(lid)));
  await insertGezinslid(tx, gezin, id, rol ?? rolOf[lid.rol]);
  return id;
}

/** "." and 0000 are how the register writes a name and a date that nobody knows. */
const persoonOf = (lid: BrpGezinslid) => ({
  voornamen: lid.naam.voornamen ?? '',
  roepnaam: null,
  voorvoegsel: lid.naam.voorvoegsel ?? null,
  geslachtsnaam: lid.naam.geslachtsnaam ?? '.',
  geslacht: lid.geslacht,
  geboortedatum: lid.geboorte ?? '0000',
  uitgerekendeDatum: null,
  overledenOp: lid.overleden ?? null,
  geheimhouding: lid.geheimhouding ?? false,
  bsn: lid.bsn ?? null,
});

/** Relations and gezag in which somebody chosen takes part, as far as both ends are in the family. */
async function saveVerbanden(
  tx: Tx,
  { relaties, gezag }: BrpGezin,
  ids: ReadonlyMap<string, Id>,
  gekozen: ReadonlySet<string>,
): Promise<void> {
  for (const relatie of relaties) {
    const van = ids.get(relatie.van);
    const naar = relatie.naar === undefined ? undefined : ids.get(relatie.naar);
    const isGekozen = gekozen.has(relatie.van) || gekozen.has(relatie.naar ?? '');
    if (van !== undefined && naar !== undefined && isGekozen) await saveRelatie(tx, relatie, van, naar);
  }
  const kind = ids.get('kind');
  if (gezag.kind !== 'volgensCode' || kind === undefined) return;
  if (!['kind', ...gezag.houders].some((sleutel) => gekozen.has(sleutel))) return;
  await saveGezag(
    tx,
    kind,
    gezag,
    gezag.houders.flatMap((houder) => ids.get(houder) ?? []),
  );
}
