import { accept, refuse, type Outcome } from '../kern/index.ts';

/** Who can be refused. The vast gezicht is not among them: that is a change of face, with a talk of its own. */
export const lieverNietSoorten = [
  'duogezicht',
  'vervanger',
  'uitvoerder',
  'onderzoeker',
  'triage',
  'meedenkvraag',
  'veiligheidsteam',
  'expertvraag',
] as const;
export type LieverNietSoort = (typeof lieverNietSoorten)[number];

/** Why somebody stays although the family would rather not: a task that a law gave, not a choice of the helpers. */
export const lieverNietGronden = ['maatregel', 'onderzoek', 'veiligthuis'] as const;
export type LieverNietGrond = (typeof lieverNietGronden)[number];

export const lieverNietGevolgen = ['stopt', 'blijft', 'bespreek'] as const;
export type LieverNietGevolg = (typeof lieverNietGevolgen)[number];

export const lieverNietArtikel: Readonly<Record<LieverNietGrond, string>> = {
  maatregel: 'Jeugdwet 3.2 lid 1',
  onderzoek: 'Jeugdwet 3.1 lid 1',
  veiligthuis: 'Wmo 2015 4.1.1 lid 2',
};

const naastGezicht: readonly LieverNietSoort[] = ['duogezicht', 'vervanger', 'veiligheidsteam'];

export interface LieverNietFeiten {
  /** Undefined: nobody of this kind is there any more, or never was. */
  readonly wie:
    | {
        readonly soort: LieverNietSoort;
        /** The task of a law that puts this person there today. */
        readonly grond: LieverNietGrond | undefined;
      }
    | undefined;
  /** Who says it is the danger for others of this family, while a veiligheidsstand stands. */
  readonly isGevaar: boolean;
}

export interface LieverNiet {
  readonly gevolg: LieverNietGevolg;
  readonly grond: LieverNietGrond | undefined;
  readonly artikel: string | undefined;
}

export type LieverNietRefusal =
  { readonly kind: 'lieverNietRedenOntbreekt' } | { readonly kind: 'lieverNietIsWeg' };

/**
 * The family would rather not have somebody there. Help that was added rests on their yes: it stops at once. Who carries
 * out a measure, examines for the Raad or looks at a melding for Veilig Thuis has that task by law, and stays; both hear
 * why. The safety team has no law of its own: who came for Veilig Thuis after a melding or carries out a measure stays, who
 * advises goes. Who is the danger for others does not decide alone who stands in for, or beside, their face: the vast
 * gezicht talks first.
 * @source Jeugdwet art. 3.1 lid 1, 3.2 lid 1, 7.3.1 lid 1, 7.3.4 lid 1; Wmo 2015 art. 4.1.1 lid 2
 */
export function decideLieverNiet(
  { wie, isGevaar }: LieverNietFeiten,
  reden: string,
): Outcome<LieverNiet, LieverNietRefusal> {
  if (wie === undefined) return refuse({ kind: 'lieverNietIsWeg' });
  if (reden.trim() === '') return refuse({ kind: 'lieverNietRedenOntbreekt' });
  const { soort, grond } = wie;
  if (grond !== undefined) return accept({ gevolg: 'blijft', grond, artikel: lieverNietArtikel[grond] });
  const staatNaastGezicht = naastGezicht.includes(soort);
  const gevolg = isGevaar && staatNaastGezicht ? 'bespreek' : 'stopt';
  return accept({ gevolg, grond: undefined, artikel: undefined });
}
