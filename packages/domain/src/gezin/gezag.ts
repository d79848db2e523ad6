import { geldtOp, type Periode, type PlainDate } from '../kern/index.ts';
import type { PersoonId } from './ids.ts';
import { heeftLeeftijd, type Geboorte } from './persoon.ts';

/** Codes of BRP table 61 (Gezagsverhouding), verbatim. */
export const gezagscodes = ['1', '12', '1D', '2', '2D', 'D', '3D'] as const;
export type Gezagscode = (typeof gezagscodes)[number];

/** One holder of gezag. A source may say that a parent or a third has it without naming who. */
export type Gezagshouder =
  | { readonly soort: 'ouder' | 'voogd'; readonly persoon: PersoonId }
  | { readonly soort: 'instelling'; readonly naam: string }
  | { readonly soort: 'ouderNietGenoemd'; readonly ouder: 1 | 2 }
  | { readonly soort: 'derdeNietGenoemd' };

export type Gezagsbron = 'brp' | 'gezagsregister' | 'beschikking';

/**
 * What one source says about gezag over a child: a code of table 61 with the parents as that source numbers them,
 * or the holders themselves. What somebody merely told is no source.
 */
export type Gezagsgegeven = Periode & { readonly kind: PersoonId } & (
    | {
        readonly bron: 'brp';
        readonly code: Gezagscode;
        readonly ouder1?: PersoonId | undefined;
        readonly ouder2?: PersoonId | undefined;
      }
    | { readonly bron: Gezagsbron; readonly houders: readonly Gezagshouder[] }
  );

export type Gezag =
  | {
      readonly kind: 'bekend';
      readonly houders: readonly Gezagshouder[];
      readonly bronnen: readonly Gezagsbron[];
    }
  | { readonly kind: 'nietBekend'; readonly reden: 'geenBron' | 'bronnenVerschillen' }
  | { readonly kind: 'meerderjarig' };

const parts = {
  '1': [1],
  '12': [1, 2],
  '1D': [1, 'D'],
  '2': [2],
  '2D': [2, 'D'],
  D: ['D'],
  '3D': [1, 2, 'D'],
} as const satisfies Record<Gezagscode, readonly (1 | 2 | 'D')[]>;

function houdersOf(gegeven: Gezagsgegeven): readonly Gezagshouder[] {
  if ('houders' in gegeven) return gegeven.houders;
  return parts[gegeven.code].map((part): Gezagshouder => {
    if (part === 'D') return { soort: 'derdeNietGenoemd' };
    const persoon = part === 1 ? gegeven.ouder1 : gegeven.ouder2;
    return persoon === undefined ? { soort: 'ouderNietGenoemd', ouder: part } : { soort: 'ouder', persoon };
  });
}

const fingerprint = (houders: readonly Gezagshouder[]): string =>
  houders
    .map((houder) => JSON.stringify(Object.entries(houder).sort()))
    .sort()
    .join();

/**
 * Who has gezag over a child on a day, by what a source says and nothing else: parenthood, marriage or a
 * shared household never fill a gap. Sources that say different things leave it unknown until somebody decides.
 * @source BW 1:245; Besluit BRP, landelijke tabel 61
 */
export function gezagVan(
  kind: { readonly id: PersoonId; readonly geboorte: Geboorte },
  gegevens: readonly Gezagsgegeven[],
  dag: PlainDate,
): Gezag {
  if (heeftLeeftijd(18, kind.geboorte, dag)) return { kind: 'meerderjarig' };
  const geldend = gegevens.filter((gegeven) => gegeven.kind === kind.id && geldtOp(gegeven, dag));
  const [eerste, ...andere] = geldend.map(houdersOf);
  if (eerste === undefined || eerste.length === 0) return { kind: 'nietBekend', reden: 'geenBron' };
  if (andere.some((houders) => fingerprint(houders) !== fingerprint(eerste)))
    return { kind: 'nietBekend', reden: 'bronnenVerschillen' };
  return { kind: 'bekend', houders: eerste, bronnen: [...new Set(geldend.map((gegeven) => gegeven.bron))] };
}

/** Whether this person is known to have gezag. Unknown gezag is no gezag: it opens nothing. */
export function heeftGezag(gezag: Gezag, persoon: PersoonId): boolean {
  return (
    gezag.kind === 'bekend' &&
    gezag.houders.some((houder) => 'persoon' in houder && houder.persoon === persoon)
  );
}
