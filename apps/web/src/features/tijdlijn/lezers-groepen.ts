import type { Lezersantwoord } from './use-lezers.ts';

type Lezer = Pick<Lezersantwoord['gezin'][number], 'leest' | 'reden' | 'portaal'> & { readonly naam: string };
type Reden = Lezer['reden'];
/** Why somebody does not read. */
export type NietReden = Exclude<
  Reden,
  'overZichzelf' | 'gezagOnderTwaalf' | 'samenMetKind' | 'gekozen' | 'nietGedeeld'
>;

export interface Lezersgroepen {
  readonly lezen: readonly string[];
  /** Of those who read: who has no portal to read it in yet. */
  readonly zonderPortaal: readonly string[];
  readonly niet: readonly { readonly reden: NietReden; readonly namen: readonly string[] }[];
}

const isNietReden = (reden: Reden): reden is NietReden =>
  !['overZichzelf', 'gezagOnderTwaalf', 'samenMetKind', 'gekozen', 'nietGedeeld'].includes(reden);

/** The readers of a note as they are told: who reads, and per reason who does not. Safety is told first. */
export function lezersgroepen(gezin: readonly Lezer[]): Lezersgroepen {
  const readers = gezin.filter((lezer) => lezer.leest);
  const reasons = new Map<NietReden, string[]>();
  for (const lezer of gezin) {
    const { reden } = lezer;
    // Nobody needs to be told that the dead do not read.
    if (lezer.leest || reden === 'overleden' || !isNietReden(reden)) continue;
    reasons.set(reden, [...(reasons.get(reden) ?? []), lezer.naam]);
  }
  const weight = (reden: NietReden) => (reden === 'veiligheidsstand' ? 0 : reden === 'nietOver' ? 2 : 1);
  return {
    lezen: readers.map(({ naam }) => naam),
    zonderPortaal: readers.filter(({ portaal }) => !portaal).map(({ naam }) => naam),
    niet: [...reasons]
      .map(([reden, namen]) => ({ reden, namen }))
      .sort((a, b) => weight(a.reden) - weight(b.reden)),
  };
}
