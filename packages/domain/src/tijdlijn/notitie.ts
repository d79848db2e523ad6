import {
  heeftLeeftijd,
  isZekerJongerDan,
  type Gezag,
  type Geboorte,
  type HuishoudenId,
  type PersoonId,
} from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';

export type NotitieId = string & { readonly notitieId: true };
export const notitieId = (id: string): NotitieId => id as NotitieId;

/** What of an adult is for that adult alone. */
export const gevoeligeOnderwerpen = ['gezondheid', 'verslaving', 'schulden'] as const;
export type GevoeligOnderwerp = (typeof gevoeligeOnderwerpen)[number];

/** Who a note is about, and how the writer knows it. */
export interface Notitiefeiten {
  readonly over: readonly PersoonId[];
  readonly aanwezig: readonly PersoonId[];
  readonly verteldDoor: readonly PersoonId[];
  readonly gevoelig: readonly { readonly van: PersoonId; readonly onderwerp: GevoeligOnderwerp }[];
}

/** The place somebody has in the family: what a default may follow from. */
export type Plaats = 'kind' | 'ouder' | 'pleegouder' | 'partnerVanOuder' | 'verdereFamilie' | 'netwerk';

/** A person of the family, with what decides whether he reads. */
export interface Gezinspersoon {
  readonly id: PersoonId;
  readonly plaats: Plaats;
  readonly geboorte: Geboorte;
  readonly overleden: boolean;
  /** Where the person lives today; a child may live in two households. */
  readonly huishoudens: readonly HuishoudenId[];
  readonly exPartners: readonly PersoonId[];
  /** Gezag over this person. */
  readonly gezag: Gezag;
}

/** Whether the protection of a child may belong to this person: a doubt about age counts for the child. */
export function kanKindZijn(persoon: Pick<Gezinspersoon, 'plaats' | 'geboorte'>, dag: PlainDate): boolean {
  if (isZekerJongerDan(18, persoon.geboorte, dag)) return true;
  return persoon.plaats === 'kind' && !heeftLeeftijd(18, persoon.geboorte, dag);
}
