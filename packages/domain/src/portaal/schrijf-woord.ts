import { heeftLeeftijd, type GezinId, type Persoon } from '../gezin/index.ts';
import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId } from '../regio/index.ts';
import {
  findStandTegen,
  isSameLezer,
  type Lezer,
  type StandTegen,
  type Woord,
  type WoordLezer,
} from './woord.ts';

/** Who may read: only the vast gezicht, also some by name, or everybody in my plan. */
export type LezersKeuze =
  | { readonly soort: 'alleenVastGezicht' }
  | { readonly soort: 'ook'; readonly lezers: readonly Lezer[] }
  | { readonly soort: 'iedereen' };

export interface SchrijfWoord {
  readonly tekst: string;
  readonly keuze: LezersKeuze;
  /** The worker on whose device it was written, with a child under twelve. */
  readonly samenMet?: MedewerkerId | undefined;
}

export interface SchrijfWoordFeiten {
  readonly gezin: GezinId;
  readonly schrijver: Pick<Persoon, 'id' | 'geboorte'>;
  readonly heeftPortaaltoegang: boolean;
  readonly vastGezicht: MedewerkerId | undefined;
  /** Everybody in the writer's plan who can be chosen, without the writer. */
  readonly plan: readonly Lezer[];
  /** Veiligheidsstanden in which somebody is the danger for the writer. */
  readonly standen: readonly StandTegen[];
}

export type SchrijfWoordRefusal =
  | { readonly kind: 'tekstOntbreekt' }
  | { readonly kind: 'tekstTeLang'; readonly maximum: number }
  | { readonly kind: 'geenPortaaltoegang' }
  | { readonly kind: 'schrijfSamenMetVastGezicht' }
  | { readonly kind: 'gezinHeeftGeenVastGezicht' }
  | { readonly kind: 'lezerNietInPlan'; readonly lezer: Lezer };

export const woordMaximum = 20_000;

/** Under twelve a child writes with the vast gezicht; from twelve it writes itself, where access was given. */
function refusalOfWriter(
  feiten: SchrijfWoordFeiten,
  samenMet: MedewerkerId | undefined,
  today: PlainDate,
): SchrijfWoordRefusal[] {
  if (samenMet !== undefined && samenMet === feiten.vastGezicht) return [];
  if (samenMet !== undefined || !heeftLeeftijd(12, feiten.schrijver.geboorte, today))
    return [{ kind: 'schrijfSamenMetVastGezicht' }];
  return feiten.heeftPortaaltoegang ? [] : [{ kind: 'geenPortaaltoegang' }];
}

function chosenReaders(feiten: SchrijfWoordFeiten, keuze: LezersKeuze): WoordLezer[] {
  switch (keuze.soort) {
    case 'alleenVastGezicht':
      return [];
    case 'iedereen':
      return feiten.plan
        .filter((lezer) => findStandTegen(lezer, feiten.standen) === undefined)
        .map((lezer) => ({ lezer, stand: 'leest' }));
    case 'ook':
      return keuze.lezers.map((lezer) => ({
        lezer,
        stand: findStandTegen(lezer, feiten.standen) === undefined ? 'leest' : 'wacht',
      }));
  }
}

/**
 * Own words of somebody of the family, with the readers he chose by name. The vast gezicht always reads. Somebody
 * from whom danger comes is never in "iedereen"; chosen by name, he waits until the vast gezicht has read it and
 * spoken with the writer. The names are those of the moment of writing: who comes later does not read.
 */
export function decideSchrijfWoord(
  feiten: SchrijfWoordFeiten,
  command: SchrijfWoord,
  today: PlainDate,
): Outcome<Woord, SchrijfWoordRefusal> {
  const { vastGezicht } = feiten;
  const refusals = refusalOfWriter(feiten, command.samenMet, today);
  if (command.tekst.trim() === '') refusals.push({ kind: 'tekstOntbreekt' });
  if (command.tekst.length > woordMaximum) refusals.push({ kind: 'tekstTeLang', maximum: woordMaximum });
  if (vastGezicht === undefined) return refuse(...refusals, { kind: 'gezinHeeftGeenVastGezicht' });
  const eerste: Lezer = { soort: 'medewerker', medewerker: vastGezicht };
  const gekozen = command.keuze.soort === 'ook' ? command.keuze.lezers : [];
  for (const lezer of gekozen)
    if (!isSameLezer(lezer, eerste) && !feiten.plan.some((ander) => isSameLezer(lezer, ander)))
      refusals.push({ kind: 'lezerNietInPlan', lezer });
  if (refusals.length > 0) return refuse(...refusals);
  const anderen = chosenReaders(feiten, command.keuze).filter(({ lezer }) => !isSameLezer(lezer, eerste));
  const uniek = anderen.filter(
    ({ lezer }, at) => anderen.findIndex((a) => isSameLezer(a.lezer, lezer)) === at,
  );
  return accept({
    gezin: feiten.gezin,
    schrijver: feiten.schrijver.id,
    tekst: command.tekst,
    geschrevenOp: today,
    lezers: [{ lezer: eerste, stand: 'leest' }, ...uniek],
  });
}
