import { ageOn, datumgrenzen, type OnvolledigeDatum, type PlainDate } from '../kern/index.ts';
import type { Aanbodtaal, Expertise, Hulpsoort, Nabijheid, Veiligheidseis } from './soorten.ts';
import { versheidVan, vrijNu, type Versheid } from './versheid.ts';

/** What a child needs, said before anybody is looked for. */
export interface Behoefte {
  readonly hulpsoort: Hulpsoort;
  readonly vanaf: PlainDate;
  readonly dichtbij: Nabijheid;
  readonly broersZussen: boolean;
  readonly expertise: readonly Expertise[];
  readonly veiligheid: readonly Veiligheidseis[];
  readonly taal: Aanbodtaal | null;
}

export interface Kindfeiten {
  readonly geboortedatum: OnvolledigeDatum | undefined;
  readonly regioId: string;
  readonly provincie: string | null;
}

export interface Aanbodfeiten {
  readonly id: string;
  readonly hulpsoort: Hulpsoort;
  readonly expertise: readonly Expertise[];
  readonly veiligheid: readonly Veiligheidseis[];
  readonly talen: readonly Aanbodtaal[];
  readonly vanLeeftijd: number;
  readonly totLeeftijd: number;
  readonly regioIds: readonly string[];
  readonly provincies: readonly string[];
  readonly vrij: number;
  readonly vrijVanaf: PlainDate;
  readonly broersZussen: boolean;
  readonly bijgewerktOp: PlainDate;
}

export const toetsen = [
  'plek',
  'leeftijd',
  'regio',
  'datum',
  'expertise',
  'veiligheid',
  'broersZussen',
  'taal',
] as const;
export type Toets = (typeof toetsen)[number];

/** How far away: in the region of the child, in its province, elsewhere. */
export type Afstand = 0 | 1 | 2;

export interface Passing {
  readonly id: string;
  readonly toetsen: readonly { readonly toets: Toets; readonly past: boolean }[];
  readonly past: boolean;
  readonly afstand: Afstand;
  readonly versheid: Versheid;
}

const bevatAlle = <T>(gevraagd: readonly T[], geboden: readonly T[]): boolean =>
  gevraagd.every((een) => geboden.includes(een));

/** Every day on which the child can have been born has to fit; a day nobody knows fits nothing. */
function pastLeeftijd(kind: Kindfeiten, aanbod: Aanbodfeiten, vanaf: PlainDate): boolean {
  const grenzen = kind.geboortedatum === undefined ? undefined : datumgrenzen(kind.geboortedatum);
  if (grenzen === undefined) return false;
  return (
    ageOn(grenzen.laatste, vanaf) >= aanbod.vanLeeftijd && ageOn(grenzen.eerste, vanaf) <= aanbod.totLeeftijd
  );
}

const afstandVan = (kind: Kindfeiten, aanbod: Aanbodfeiten): Afstand => {
  if (aanbod.regioIds.includes(kind.regioId)) return 0;
  return kind.provincie !== null && aanbod.provincies.includes(kind.provincie) ? 1 : 2;
};

/** Why one offer fits this need, point by point, and why not. What was not asked is no point. */
export function pas(behoefte: Behoefte, kind: Kindfeiten, aanbod: Aanbodfeiten, vandaag: PlainDate): Passing {
  const vanaf = behoefte.vanaf > vandaag ? behoefte.vanaf : vandaag;
  const afstand = afstandVan(kind, aanbod);
  const punten: { toets: Toets; past: boolean }[] = [
    { toets: 'plek', past: vrijNu(aanbod, vandaag) > 0 },
    { toets: 'leeftijd', past: pastLeeftijd(kind, aanbod, vanaf) },
    { toets: 'regio', past: afstand === 0 },
    { toets: 'datum', past: aanbod.vrijVanaf <= vanaf },
  ];
  if (behoefte.expertise.length > 0)
    punten.push({ toets: 'expertise', past: bevatAlle(behoefte.expertise, aanbod.expertise) });
  if (behoefte.veiligheid.length > 0)
    punten.push({ toets: 'veiligheid', past: bevatAlle(behoefte.veiligheid, aanbod.veiligheid) });
  if (behoefte.broersZussen) punten.push({ toets: 'broersZussen', past: aanbod.broersZussen });
  if (behoefte.taal !== null) punten.push({ toets: 'taal', past: aanbod.talen.includes(behoefte.taal) });
  const versheid = versheidVan(aanbod.bijgewerktOp, vandaag);
  return { id: aanbod.id, toetsen: punten, past: punten.every(({ past }) => past), afstand, versheid };
}

const gemist = ({ toetsen: punten }: Passing): number => punten.filter(({ past }) => !past).length;

/**
 * Offers for one need: only of the kind that is asked, the fewest points missed first, then the nearest region, then
 * what was confirmed last. It orders offers, never children.
 */
export function pasAanbod(
  behoefte: Behoefte,
  kind: Kindfeiten,
  aanbod: readonly Aanbodfeiten[],
  vandaag: PlainDate,
): readonly Passing[] {
  const op = new Map(aanbod.map(({ id, bijgewerktOp }) => [id, bijgewerktOp]));
  return aanbod
    .filter(({ hulpsoort }) => hulpsoort === behoefte.hulpsoort)
    .map((een) => pas(behoefte, kind, een, vandaag))
    .toSorted(
      (a, b) =>
        gemist(a) - gemist(b) ||
        a.afstand - b.afstand ||
        (op.get(b.id) ?? '').localeCompare(op.get(a.id) ?? '') ||
        Number(a.id) - Number(b.id),
    );
}
