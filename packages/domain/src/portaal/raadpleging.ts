import type { PersoonId } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';
import type { MedewerkerId, OrganisatieId, Organisatiesoort } from '../regio/index.ts';

/** One act of reading as the log knows it, with what decides who of the family may see that it happened. */
export interface Raadpleging {
  readonly id: string;
  readonly op: PlainDate;
  readonly kijker: MedewerkerId;
  readonly medewerkerNaam: string;
  readonly organisatie: {
    readonly id: OrganisatieId;
    readonly naam: string;
    readonly soort: Organisatiesoort;
    readonly toontNamen: boolean;
    /** Leaves it to the vast gezicht of a family when a line of its own may be shown. */
    readonly laatVrijgaveAanVastGezicht: boolean;
  };
  readonly rol: string;
  readonly grond: string;
  readonly soortGegevens: string;
  readonly over: readonly PersoonId[];
  /** Tried, and got nothing to see. */
  readonly geweigerd: boolean;
  /** Persons the reading asked about as the danger. */
  readonly gevaarVan: readonly PersoonId[];
  /** Persons from whom danger stood when it was read. */
  readonly standTegen: readonly PersoonId[];
  /** Persons who consented to it or asked for it. */
  readonly opVerzoekVan: readonly PersoonId[];
  /** Persons who were told of the melding it belongs to. */
  readonly verteldAan: readonly PersoonId[];
  /** For whom a named person released it: what one may know, another may not. */
  readonly vrijgegevenVoor: readonly PersoonId[];
  /** The emergency look that this line belongs to. */
  readonly nood?: Noodkijk | undefined;
}

/** What of an emergency look concerns the family: the sentence written for it, and what the review found. */
export interface Noodkijk {
  readonly oordeel: 'terecht' | 'nietterecht' | undefined;
  readonly gezinszin: string | undefined;
}
