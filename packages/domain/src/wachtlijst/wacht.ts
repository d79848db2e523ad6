import type { Gezag, Geboorte, PersoonId } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';
import type { Maatregelsoort } from '../maatregel/index.ts';
import type { MedewerkerId, OrganisatieId } from '../regio/index.ts';
import type { Bevestiging } from './bevestiging.ts';

export type WachtId = string & { readonly wachtId: true };
export const wachtId = (id: string): WachtId => id as WachtId;

/** What a child waits for. */
export const wachtsoorten = ['vastejeugdbeschermer', 'passendehulp', 'pleeggezin', 'onderzoek'] as const;
export type Wachtsoort = (typeof wachtsoorten)[number];

/** A letter or message is no contact; a first contact is spoken. */
export const contactwijzen = ['inPersoon', 'beeldbellen', 'telefoon'] as const;
export type Contactwijze = (typeof contactwijzen)[number];

export interface Contact {
  readonly met: PersoonId;
  readonly op: PlainDate;
  readonly door: MedewerkerId;
  readonly wijze: Contactwijze;
}

/** The worker who is to help this child. */
export interface Hulpverlener {
  readonly medewerker: MedewerkerId;
  readonly organisatie: OrganisatieId;
  readonly benoemdOp: PlainDate;
}

export interface Begonnen {
  readonly op: PlainDate;
  readonly door: MedewerkerId;
}

/** One child waiting for one thing. Its status is computed, never stored. */
export interface Wacht {
  readonly id: WachtId;
  readonly soort: Wachtsoort;
  readonly kind: { readonly id: PersoonId; readonly geboorte: Geboorte };
  /** The day the duty began. */
  readonly sinds: PlainDate;
  readonly beschikkingsdatum?: PlainDate | undefined;
  /** The measure it rests on: each names other people who must be spoken to. */
  readonly maatregelsoort?: Maatregelsoort | undefined;
  /** The wait that had ended as helped and goes on here. */
  readonly heropendVan?: WachtId | undefined;
  readonly uiterlijk: PlainDate;
  /** Over this child, on the day asked. */
  readonly gezag: Gezag;
  /** The parents of this child that live, with or without gezag. */
  readonly ouders?: readonly PersoonId[] | undefined;
  readonly hulpverlener?: Hulpverlener | undefined;
  readonly contacten: readonly Contact[];
  readonly begonnen?: Begonnen | undefined;
  readonly bevestigingen: readonly Bevestiging[];
  readonly einde?: { readonly reden: EindeReden; readonly op: PlainDate } | undefined;
}

/** A wait that ends so was not helped; it is counted apart. */
export const eindeRedenen = [
  'maatregelGeeindigd',
  'ingetrokken',
  'vervallen',
  'achttienGeworden',
  'verhuisd',
  'gezinStoptVrijwilligeHulp',
  'overleden',
] as const;
export type EindeReden = (typeof eindeRedenen)[number];
