import type { GezinId, PersoonId } from '../gezin/index.ts';
import type { Periode } from '../kern/index.ts';
import type { MaatregelId } from '../maatregel/index.ts';
import type { MedewerkerId, OrganisatieId } from '../regio/index.ts';
import type { Uitvoerdersoort } from './uitvoerdersoort.ts';

/** Roles a worker takes part in a family in. */
export const rollen = [
  'vastgezicht',
  // The second of a vast duo, beside the first.
  'duogezicht',
  // Who was the face and reads on until an agreed day.
  'oudgezicht',
  'uitvoerder',
  'meedenker',
  'vervanger',
  'triage',
] as const;
export type Rol = (typeof rollen)[number];
export type Gezichtrol = Extract<Rol, 'vastgezicht' | 'duogezicht'>;

export const isGezicht = ({ rol }: { readonly rol: string }): boolean =>
  rol === 'vastgezicht' || rol === 'duogezicht';

/** A worker who takes part in a family, in a role and for a period. */
export interface Deelname extends Periode {
  readonly gezin: GezinId;
  readonly medewerker: MedewerkerId;
  readonly organisatie: OrganisatieId;
  readonly rol: Rol;
}

/** The worker who carries out a measure for one child. */
export interface Uitvoering extends Deelname {
  readonly rol: 'uitvoerder';
  readonly soort: Uitvoerdersoort;
  readonly maatregel: MaatregelId;
  readonly kind: PersoonId;
}

export type Betrokkenheid = Uitvoering | (Deelname & { readonly rol: Exclude<Rol, 'uitvoerder'> });
