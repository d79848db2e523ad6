import {
  accept,
  findBsn,
  refuse,
  volledigheid,
  type Bsn,
  type Outcome,
  type PlainDate,
} from '../kern/index.ts';
import { decideGeboorte, type GeboorteOpgave, type GeboorteRefusal } from './geboorte.ts';
import type { PersoonId } from './ids.ts';
import { weergavenaam, type Naam } from './naam.ts';
import type { Geboorte, Geslacht, Persoon } from './persoon.ts';

/** What the worker gives: text as typed, nothing checked yet. */
export interface VoegPersoonToe extends GeboorteOpgave {
  readonly naam: Naam;
  readonly geslacht: Geslacht;
  readonly bsn?: string | undefined;
}

export type VoegPersoonToeRefusal =
  | GeboorteRefusal
  | { readonly kind: 'naamOntbreekt' }
  | { readonly kind: 'bsnOnjuist' }
  | { readonly kind: 'bsnBijOngeboren' }
  | { readonly kind: 'persoonAlInGezin'; readonly persoon: PersoonId; readonly naam: string | undefined };

export interface PersoonToegevoegd {
  readonly naam: Naam;
  readonly geslacht: Geslacht;
  readonly geboorte: Geboorte;
  readonly bsn?: Bsn;
}

/** Twice the same number, or the same name with the same whole date of birth, is the same person. */
function findSame(leden: readonly Persoon[], nieuw: PersoonToegevoegd): Persoon | undefined {
  const geboorte = nieuw.geboorte;
  const name = weergavenaam(nieuw.naam)?.toLocaleLowerCase('nl');
  return leden.find((lid) => {
    if (nieuw.bsn !== undefined && lid.bsn !== undefined) return lid.bsn === nieuw.bsn;
    if (geboorte.soort !== 'geboren' || lid.geboorte.soort !== 'geboren') return false;
    if (name === undefined || volledigheid(geboorte.datum) !== 'volledig') return false;
    return lid.geboorte.datum === geboorte.datum && weergavenaam(lid.naam)?.toLocaleLowerCase('nl') === name;
  });
}

/**
 * Whether a person can be added to a family as given. The BSN is never repeated in a refusal.
 * @source Besluit burgerservicenummer art. 2 (elfproef); BW 1:2 (the unborn child)
 */
export function decideVoegPersoonToe(
  state: { readonly leden: readonly Persoon[] },
  command: VoegPersoonToe,
  today: PlainDate,
): Outcome<PersoonToegevoegd, VoegPersoonToeRefusal> {
  const refusals: VoegPersoonToeRefusal[] = [];
  const geboorte = decideGeboorte(command, today);
  if (!geboorte.ok) refusals.push(...geboorte.refusals);
  const bsnText = command.bsn?.trim() ?? '';
  const bsn = findBsn(bsnText);
  if (bsnText !== '' && bsn === undefined) refusals.push({ kind: 'bsnOnjuist' });
  const ongeboren = geboorte.ok && geboorte.value.soort === 'ongeboren';
  if (ongeboren && bsn !== undefined) refusals.push({ kind: 'bsnBijOngeboren' });
  if (!ongeboren && weergavenaam(command.naam) === undefined) refusals.push({ kind: 'naamOntbreekt' });
  if (!geboorte.ok || refusals.length > 0) return refuse(...refusals);

  const nieuw: PersoonToegevoegd = {
    naam: command.naam,
    geslacht: command.geslacht,
    geboorte: geboorte.value,
    ...(bsn === undefined ? {} : { bsn }),
  };
  const same = findSame(state.leden, nieuw);
  return same === undefined
    ? accept(nieuw)
    : refuse({ kind: 'persoonAlInGezin', persoon: same.id, naam: weergavenaam(same.naam) });
}
