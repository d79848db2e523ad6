import { heeftLeeftijd, type PersoonId } from '../gezin/index.ts';
import { accept, addDays, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import type { Bevestiging, Gezinsstem } from './bevestiging.ts';
import { listProfessionalRefusals, type ProfessionalRefusal } from './tweede-professional.ts';
import { geholpenOp } from './status.ts';
import type { Wacht } from './wacht.ts';

/** The people around this child who could be its voice, by what they are of it. */
export interface Stemfeiten {
  readonly ouders: readonly PersoonId[];
  readonly pleegouders: readonly PersoonId[];
  readonly verzorgers: readonly PersoonId[];
  /** With whom the child is unsafe. `nietBekend` when it is unsafe and nobody knows with whom. */
  readonly onveiligMet: readonly PersoonId[] | 'nietBekend';
  readonly vastGezicht?: MedewerkerId | undefined;
}

export type GezinsstemRefusal =
  | { readonly kind: 'jeugdigeNogGeenTwaalf' }
  | { readonly kind: 'stemNietVanDitKind' }
  | { readonly kind: 'stemIsOnveilig' }
  | { readonly kind: 'accountVanAnder' }
  | { readonly kind: 'alleenVastGezichtNoteert' }
  | { readonly kind: 'woordenOntbreken' };

export type BevestigingRefusal =
  | GezinsstemRefusal
  | ProfessionalRefusal
  | { readonly kind: 'wachtGeeindigd'; readonly op: PlainDate }
  | { readonly kind: 'nogNietBegonnen' }
  | { readonly kind: 'bevestigdInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'bevestigdVoorBegin'; readonly op: PlainDate; readonly begonnenOp: PlainDate };

/** What the vast gezicht has to do after a "nee, nog niet". */
export interface Navraag {
  readonly soort: 'navraagHulpNietBegonnen';
  readonly voor?: MedewerkerId | undefined;
  readonly uiterlijk: PlainDate;
}

export interface Bevestigd {
  readonly bevestiging: Bevestiging;
  readonly taak?: Navraag | undefined;
  /** The child leaves the board by this answer. */
  readonly geholpenOp?: PlainDate | undefined;
}

/**
 * Who of the family may say that help has begun: the young person from twelve, or a parent, foster parent or
 * carer of this child with whom it is not unsafe; from an own account, or in own words noted by the vast gezicht.
 */
function listGezinsstemRefusals(
  wacht: Wacht,
  feiten: Stemfeiten,
  bevestiging: Bevestiging & { readonly stem: Gezinsstem },
): GezinsstemRefusal[] {
  const { stem, weg, op } = bevestiging;
  const refusals: GezinsstemRefusal[] = [];
  const bevoegd = {
    jeugdige: [wacht.kind.id],
    ouder: feiten.ouders,
    pleegouder: feiten.pleegouders,
    verzorger: feiten.verzorgers,
  }[stem.soort];
  if (!bevoegd.includes(stem.persoon)) refusals.push({ kind: 'stemNietVanDitKind' });
  if (stem.soort === 'jeugdige') {
    if (!heeftLeeftijd(12, wacht.kind.geboorte, op)) refusals.push({ kind: 'jeugdigeNogGeenTwaalf' });
  } else if (feiten.onveiligMet === 'nietBekend' || feiten.onveiligMet.includes(stem.persoon)) {
    refusals.push({ kind: 'stemIsOnveilig' });
  }
  if (weg.soort === 'portaal' && weg.account !== stem.persoon) refusals.push({ kind: 'accountVanAnder' });
  if (weg.soort === 'medewerker') refusals.push({ kind: 'alleenVastGezichtNoteert' });
  if (weg.soort === 'genoteerd') {
    if (weg.door !== feiten.vastGezicht) refusals.push({ kind: 'alleenVastGezichtNoteert' });
    if (weg.woorden.trim() === '') refusals.push({ kind: 'woordenOntbreken' });
  }
  return refusals;
}

/** The first working day after a day. */
export function nextWorkday(day: PlainDate, isWorkday: (day: PlainDate) => boolean): PlainDate {
  const next = addDays(day, 1);
  return isWorkday(next) ? next : nextWorkday(next, isWorkday);
}

const isGezinsstem = (b: Bevestiging): b is Bevestiging & { readonly stem: Gezinsstem } =>
  b.stem.soort !== 'professional';

/**
 * A second voice about whether help has begun. Any answer is kept, also after the child left the board: a later
 * "nee, nog niet" brings it back. Each "nee" is a task of the next working day.
 */
export function decideBevestiging(
  state: { readonly wacht: Wacht; readonly feiten: Stemfeiten },
  command: Bevestiging,
  today: PlainDate,
  isWorkday: (day: PlainDate) => boolean,
): Outcome<Bevestigd, BevestigingRefusal> {
  const { wacht, feiten } = state;
  const { op } = command;
  if (wacht.einde !== undefined) return refuse({ kind: 'wachtGeeindigd', op: wacht.einde.op });
  if (wacht.begonnen === undefined) return refuse({ kind: 'nogNietBegonnen' });
  const refusals: BevestigingRefusal[] = [];
  if (op > today) refusals.push({ kind: 'bevestigdInToekomst', op, vandaag: today });
  if (op < wacht.begonnen.op)
    refusals.push({ kind: 'bevestigdVoorBegin', op, begonnenOp: wacht.begonnen.op });
  if (isGezinsstem(command)) refusals.push(...listGezinsstemRefusals(wacht, feiten, command));
  else refusals.push(...listProfessionalRefusals(wacht, command, today));
  if (refusals.length > 0) return refuse(...refusals);
  const taak: Navraag | undefined =
    command.antwoord === 'neeNogNiet'
      ? {
          soort: 'navraagHulpNietBegonnen',
          voor: feiten.vastGezicht,
          uiterlijk: nextWorkday(today, isWorkday),
        }
      : undefined;
  const daarna = { ...wacht, bevestigingen: [...wacht.bevestigingen, command] };
  return accept({ bevestiging: command, taak, geholpenOp: geholpenOp(daarna) });
}
