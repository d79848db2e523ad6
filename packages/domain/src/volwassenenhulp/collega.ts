import { accept, refuse, type Outcome } from '../kern/index.ts';

export type HulpcollegaRefusal = { readonly kind: 'hulpLooptAl' } | { readonly kind: 'collegaNietTeVragen' };

/**
 * A colleague who helps the same adult joins on the same yes, which was given to the service and not to one person. The
 * same person is not asked twice.
 * @source Wmo 2015 art. 5.3.3 lid 3; BW 7:457 lid 2 (niet nagekeken)
 */
export function decideHulpcollega({
  werktDaar,
  doetAlMee,
}: {
  readonly werktDaar: boolean;
  readonly doetAlMee: boolean;
}): Outcome<Record<string, never>, HulpcollegaRefusal> {
  if (doetAlMee) return refuse({ kind: 'hulpLooptAl' });
  return werktDaar ? accept({}) : refuse({ kind: 'collegaNietTeVragen' });
}
