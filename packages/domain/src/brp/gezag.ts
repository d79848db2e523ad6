import type { PlainDate } from '../kern/index.ts';
import type { BrpGezag, BrpOuderrelatie, Sleutel } from './brp-gezin.ts';
import { gezagscodes, type Ouderaanduiding } from './gezagscode.ts';
import { isMinderjarig } from './minderjarig.ts';
import type { BrpPersoon } from './persoon.ts';

/**
 * Gezag over a child as the register says it: by code, or not known. Never derived from parenthood, marriage or
 * who lives where. After eighteen an old code means nothing any more.
 * @source BW 1:233, 1:245; Landelijke Tabel 61
 */
export function gezagVolgensBrp(
  kind: BrpPersoon,
  ouders: readonly Pick<BrpOuderrelatie, 'van' | 'ouderaanduiding'>[],
  dag: PlainDate,
): BrpGezag {
  if (kind.geboorte !== undefined && !isMinderjarig(kind, dag)) return { kind: 'meerderjarig' };
  if (kind.gezagscode === undefined) return { kind: 'nietBekend' };
  const bedoeld: { ouders: readonly Ouderaanduiding[]; derde: boolean } = gezagscodes[kind.gezagscode];
  const sleutelVan = (aanduiding: Ouderaanduiding): Sleutel | undefined =>
    ouders.find((ouder) => ouder.ouderaanduiding === aanduiding)?.van;
  return {
    kind: 'volgensCode',
    code: kind.gezagscode,
    houders: bedoeld.ouders.flatMap((aanduiding) => sleutelVan(aanduiding) ?? []),
    ontbrekendeOuders: bedoeld.ouders.filter((aanduiding) => sleutelVan(aanduiding) === undefined),
    derde: bedoeld.derde,
  };
}
