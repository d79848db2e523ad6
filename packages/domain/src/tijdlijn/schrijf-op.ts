import type { PersoonId } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { defaultLezers, type Lezersfeiten } from './default-lezers.ts';
import { listGevaarRefusals, type Gevaarwoorden, type GevaarwoordenRefusal } from './deling.ts';
import type { Notitiefeiten } from './notitie.ts';

export interface SchrijfOp extends Notitiefeiten, Gevaarwoorden {
  readonly tekst: string;
  readonly contactOp: PlainDate;
  /** Who of the family reads it; the default when the writer changed nothing. */
  readonly lezers?: readonly PersoonId[] | undefined;
}

export type SchrijfOpRefusal =
  | { readonly kind: 'tekstOntbreekt' }
  | { readonly kind: 'tekstTeLang'; readonly maximum: number }
  | { readonly kind: 'overNiemand' }
  | { readonly kind: 'contactInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'persoonNietInGezin'; readonly persoon: PersoonId }
  | GevaarwoordenRefusal;

export const notitieMaximum = 100_000;

/**
 * Writing a contact note. Its text is kept as typed. Sharing while a veiligheidsstand stands is possible, and
 * names the danger.
 * @source Jeugdwet art. 7.3.8 lid 1 (the record), 7.3.10
 */
export function decideSchrijfOp(
  feiten: Lezersfeiten,
  command: SchrijfOp,
  today: PlainDate,
): Outcome<SchrijfOp & { readonly lezers: readonly PersoonId[] }, SchrijfOpRefusal> {
  const refusals: SchrijfOpRefusal[] = [];
  if (command.tekst.trim() === '') refusals.push({ kind: 'tekstOntbreekt' });
  if (command.tekst.length > notitieMaximum) refusals.push({ kind: 'tekstTeLang', maximum: notitieMaximum });
  if (command.over.length === 0) refusals.push({ kind: 'overNiemand' });
  if (command.contactOp > today)
    refusals.push({ kind: 'contactInToekomst', op: command.contactOp, vandaag: today });
  const genoemd = [...command.over, ...command.aanwezig, ...command.verteldDoor, ...(command.lezers ?? [])];
  for (const persoon of new Set(genoemd))
    if (!feiten.personen.some((lid) => lid.id === persoon))
      refusals.push({ kind: 'persoonNietInGezin', persoon });
  const lezers =
    command.lezers ??
    defaultLezers(command, feiten, today)
      .filter((besluit) => besluit.leest)
      .map((besluit) => besluit.persoon);
  refusals.push(...listGevaarRefusals(feiten.veiligheidsstand, lezers, command));
  return refusals.length > 0 ? refuse(...refusals) : accept({ ...command, lezers });
}
