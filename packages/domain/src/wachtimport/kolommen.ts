import { accept, refuse, type Outcome } from '../kern/index.ts';
import { naamwoorden } from '../zoeken/index.ts';

/** What a line of a waiting list can say, in the order of the example. The first ones must be there. */
export const verplichteKolommen = [
  'kenmerk',
  'achternaam',
  'geboortedatum',
  'regio',
  'soort_wacht',
  'maatregel',
  'beschikking',
  'ingangsdatum',
  'einddatum',
  'rechtbank',
  'belast_op',
  'geinformeerd_op',
] as const;
export const vrijeKolommen = [
  'bsn',
  'voornamen',
  'voorvoegsel',
  'geslacht',
  'gemeente',
  'gezinskenmerk',
  'zaaknummer',
  'besluit_op',
  'machtiging_tot',
  'uiterlijk',
  'reden',
  'veilig',
  'veilig_op',
] as const;
export const kolommen = [...verplichteKolommen, ...vrijeKolommen] as const;
export type Kolom = (typeof kolommen)[number];

/** On which place of a line each column stands. */
export type Kolomplaatsen = Readonly<Partial<Record<Kolom, number>>>;

export type KolomRefusal =
  | { readonly kind: 'kolomOntbreekt'; readonly kolommen: readonly Kolom[] }
  | { readonly kind: 'kolomOnbekend'; readonly tekst: readonly string[] }
  | { readonly kind: 'kolomDubbel'; readonly kolommen: readonly Kolom[] };

const sleutel = (text: string): string => naamwoorden(text).join('');
const bySleutel: ReadonlyMap<string, Kolom> = new Map(kolommen.map((kolom) => [sleutel(kolom), kolom]));
/** Of a name that is no column of ours so much is repeated; a file without a first line may hold a child's name there. */
const meesteOnbekend = 3;

/**
 * Whether the first line names the columns. A name that is not known is refused: what somebody took the trouble to fill
 * in is never thrown away unseen.
 */
export function decideKolommen(kop: readonly string[]): Outcome<Kolomplaatsen, KolomRefusal> {
  const found = kop.map((tekst) => bySleutel.get(sleutel(tekst)));
  const refusals: KolomRefusal[] = [];
  const mist = verplichteKolommen.filter((kolom) => !found.includes(kolom));
  if (mist.length > 0) refusals.push({ kind: 'kolomOntbreekt', kolommen: mist });
  const dubbel = kolommen.filter((kolom) => found.indexOf(kolom) !== found.lastIndexOf(kolom));
  if (dubbel.length > 0) refusals.push({ kind: 'kolomDubbel', kolommen: dubbel });
  const onbekend = kop.filter((tekst, at) => found[at] === undefined && tekst.trim() !== '');
  // When nothing is known it is no list of columns but a first line of children: none of it is said back.
  if (onbekend.length > 0)
    refusals.push({
      kind: 'kolomOnbekend',
      tekst: mist.length === verplichteKolommen.length ? [] : onbekend.slice(0, meesteOnbekend),
    });
  if (refusals.length > 0) return refuse(...refusals);
  return accept(Object.fromEntries(found.flatMap((kolom, at) => (kolom === undefined ? [] : [[kolom, at]]))));
}
