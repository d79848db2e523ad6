import { addDays, daysBetween, type PlainDate } from '../kern/index.ts';
import { isLopend } from '../dilemma/index.ts';
import type { Dagfeit, Daggroep, Geopend } from './dagfeit.ts';
import { isTeLezen } from './is-te-lezen.ts';
import { dagenVooruit, isZelfdeTermijn, plaatsTermijn } from './termijn-op-dag.ts';
import { plaatsDilemma, plaatsVervolg, vervolgUiterlijk } from './vervolg-op-dag.ts';
import { isStapVanMij, isZelfdeWacht, plaatsWacht } from './wacht-op-dag.ts';

/** One row: the first of the facts that belong together leads, the others say how many. */
export interface Dagregel {
  readonly groep: Daggroep;
  readonly feiten: readonly [Dagfeit, ...Dagfeit[]];
  readonly dagenTeLaat: number;
  /** Came in, and was not opened yet. */
  readonly nieuw: boolean;
}

type Rijen = Map<Daggroep, [Dagfeit, ...Dagfeit[]][]>;

/** The page in its order. The system sorts; it gives nobody a score. */
export function sorteerDag(feiten: readonly Dagfeit[], vandaag: PlainDate): readonly Dagregel[] {
  const rijen: Rijen = new Map();
  for (const feit of [...feiten].sort((een, ander) => opVolgorde(dagVan(een), dagVan(ander)))) {
    const groep = plaats(feit, vandaag) ?? plaatsErbij(feit, rijen);
    if (groep === undefined) continue;
    const rij = rijen.get(groep) ?? [];
    rijen.set(groep, rij);
    const samen = rij.find(([eerste]) => hoortBij(eerste, feit));
    if (samen) samen.push(feit);
    else rij.push([feit]);
  }
  return (['vandaag', 'wachtOpAnderen', 'dezeWeek'] as const).flatMap((groep) =>
    (rijen.get(groep) ?? [])
      .map((samen) => regelVan(groep, samen, vandaag))
      .sort(
        (een, ander) => rang(een) - rang(ander) || opVolgorde(dagVan(een.feiten[0]), dagVan(ander.feiten[0])),
      ),
  );
}

function plaats(feit: Dagfeit, vandaag: PlainDate): Daggroep | undefined {
  switch (feit.soort) {
    case 'woorden':
    case 'melding':
    case 'noodkijk':
      return isTeLezen(feit.geopend, vandaag) ? 'vandaag' : undefined;
    case 'taak':
      return 'vandaag';
    case 'termijn':
      return plaatsTermijn(feit, vandaag);
    case 'wacht':
      return plaatsWacht(feit, vandaag);
    case 'vervolg':
      return plaatsVervolg(feit, vandaag);
    case 'dilemma':
      return plaatsDilemma(feit, vandaag);
    case 'afspraak':
      if (feit.op === vandaag) return 'vandaag';
      return feit.op > vandaag && feit.op <= addDays(vandaag, dagenVooruit) ? 'dezeWeek' : undefined;
  }
}

/** The later of two dates of one plan asks nothing by itself, but stands beside the earlier. */
function plaatsErbij(feit: Dagfeit, rijen: Rijen): Daggroep | undefined {
  if (feit.soort !== 'termijn') return undefined;
  return rijen.get('vandaag')?.some(([eerste]) => hoortBij(eerste, feit)) ? 'vandaag' : undefined;
}

/** Whether two facts are one row to the reader. Two texts of one child are; two meldingen never. */
function hoortBij(een: Dagfeit, ander: Dagfeit): boolean {
  if (een.soort === 'woorden' && ander.soort === 'woorden')
    return een.gezin === ander.gezin && een.persoon === ander.persoon;
  if (een.soort === 'termijn' && ander.soort === 'termijn') return isZelfdeTermijn(een, ander);
  if (een.soort === 'wacht' && ander.soort === 'wacht') return isZelfdeWacht(een, ander);
  if (een.soort === 'vervolg' && ander.soort === 'vervolg')
    return een.gezin === ander.gezin && een.persoon === ander.persoon;
  return false;
}

function regelVan(groep: Daggroep, feiten: readonly [Dagfeit, ...Dagfeit[]], vandaag: PlainDate): Dagregel {
  const nieuw = feiten.some((feit) => isBericht(feit) && feit.geopend === undefined);
  return {
    groep,
    feiten,
    nieuw,
    dagenTeLaat: Math.max(0, daysBetween(uiterlijkVan(feiten[0]) ?? vandaag, vandaag)),
  };
}

/** What came in and is read, rather than done. */
function isBericht(feit: Dagfeit): feit is Extract<Dagfeit, { geopend: Geopend }> {
  if (feit.soort === 'dilemma') return !isLopend(feit.stand);
  return feit.soort === 'woorden' || feit.soort === 'melding' || feit.soort === 'noodkijk';
}

const rangen: Readonly<Record<Dagfeit['soort'], number>> = {
  ...{
    woorden: 2,
    melding: 3,
    noodkijk: 4,
    dilemma: 5,
    taak: 6,
    afspraak: 7,
    wacht: 8,
    vervolg: 9,
    termijn: 10,
  },
};

/** Danger first, then what is late, then what a child said, then what came in, then the rest by day. */
function rang({ feiten: [feit], dagenTeLaat }: Dagregel): number {
  if (feit.soort === 'melding' && feit.acuut) return 0;
  if (dagenTeLaat > 0) return 1;
  return rangen[feit.soort];
}

function uiterlijkVan(feit: Dagfeit): PlainDate | undefined {
  if (feit.soort === 'termijn' || feit.soort === 'taak') return feit.uiterlijk;
  if (feit.soort === 'vervolg') return vervolgUiterlijk(feit.geboorte);
  if (feit.soort === 'dilemma') return isLopend(feit.stand) ? feit.uiterlijk : undefined;
  // Only a step of one's own can be late here: the day of others stands beside their row.
  return feit.soort === 'wacht' && isStapVanMij(feit) ? feit.stapOp : undefined;
}

/** The instant where there is one, else the day; as text they sort. */
function dagVan(feit: Dagfeit): string {
  switch (feit.soort) {
    case 'woorden':
    case 'melding':
    case 'noodkijk':
    case 'afspraak':
      return feit.moment;
    case 'termijn':
    case 'taak':
      return feit.uiterlijk;
    case 'wacht':
      return feit.stapOp ?? '9999-12-31';
    case 'dilemma':
      return feit.moment || feit.uiterlijk;
    case 'vervolg':
      return vervolgUiterlijk(feit.geboorte) ?? '9999-12-31';
  }
}

const opVolgorde = (een: string, ander: string): number => (een < ander ? -1 : Number(een > ander));
