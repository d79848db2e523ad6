import { geldtOp, type Periode, type PlainDate } from '../kern/index.ts';
import type { GezinId, HuishoudenId, PersoonId } from './ids.ts';

/** A home. Whether its address is secret stands here; the address itself never does. */
export interface Huishouden {
  readonly id: HuishoudenId;
  readonly gezin: GezinId;
  readonly adresGeheim: boolean;
}

/** Who lives in a household, and when. A child may live in two at once. */
export interface Huishoudlid extends Periode {
  readonly huishouden: HuishoudenId;
  readonly persoon: PersoonId;
}

/** Who belongs to a family, and when. The same person may belong to several. */
export interface Gezinslid extends Periode {
  readonly gezin: GezinId;
  readonly persoon: PersoonId;
}

export function bewonersOp(
  leden: readonly Huishoudlid[],
  huishouden: HuishoudenId,
  dag: PlainDate,
): PersoonId[] {
  return leden.filter((lid) => lid.huishouden === huishouden && geldtOp(lid, dag)).map((lid) => lid.persoon);
}

export function huishoudensVan(
  leden: readonly Huishoudlid[],
  persoon: PersoonId,
  dag: PlainDate,
): HuishoudenId[] {
  return leden.filter((lid) => lid.persoon === persoon && geldtOp(lid, dag)).map((lid) => lid.huishouden);
}

export function gezinsledenOp(leden: readonly Gezinslid[], gezin: GezinId, dag: PlainDate): PersoonId[] {
  return leden.filter((lid) => lid.gezin === gezin && geldtOp(lid, dag)).map((lid) => lid.persoon);
}
