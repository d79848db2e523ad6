import type { PlainDate } from '@rondom/domain/kern';
import type pg from 'pg';
import type { Actor, Id } from '../actor.ts';
import type { Plek } from '../crypto/envelope.ts';

/** Whose families this transaction may touch: one, one's own, or none. */
export type Bereik = { readonly gezin: Id } | 'mijn' | 'geen';

/** The law or act that gives the right to this access; a closed list, shown in *Wie keek mee*. */
export type Grond =
  | 'betrokken'
  | 'team'
  | 'leiding'
  | 'melding'
  | 'eigen'
  | 'mandaat'
  | 'dienstverlening'
  | 'jeugdwet721'
  | 'wmo529'
  | 'nood'
  | 'vraag'
  | 'opdracht'
  | 'toestemming'
  | 'bijstand'
  | 'onderzoek'
  | 'beveiliging'
  | 'geen';

/** Owner of a data key. */
export interface Sleuteleigenaar {
  readonly soort: 'gezin' | 'persoon' | 'melding' | 'gebruiker';
  readonly id: Id;
}

/** One open transaction of one actor. Everything a store needs, and nothing that outlives it. */
export interface Tx {
  readonly actor: Actor;
  readonly now: Date;
  readonly today: PlainDate;
  readonly verzoekId: string;
  /** Runs a named statement. */
  query<Row extends pg.QueryResultRow>(
    name: string,
    text: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  /** The next id of a table, taken before the insert because policies hide a row that nobody is related to yet. */
  nextId(table: string): Promise<Id>;
  seal(owner: Sleuteleigenaar, plek: Plek, text: string): Promise<Buffer>;
  open(owner: Sleuteleigenaar, plek: Plek, sealed: Buffer): Promise<string>;
  hmac(purpose: string, value: string): Buffer;
  /** Tells open windows that something changed; ids only, delivered at commit. */
  notify(event: StreamEvent): Promise<void>;
  /** Orders an effect outside the database, in this transaction. */
  enqueue(task: string, payload: Readonly<Record<string, Id | number>>): Promise<void>;
}

export type StreamEvent =
  | { readonly soort: 'bord'; readonly id: Id }
  | { readonly soort: 'gezin'; readonly id: Id }
  | { readonly soort: 'meldingen'; readonly id: Id }
  /** Looks in an emergency by workers of an organisation. */
  | { readonly soort: 'noodkijk'; readonly id: Id };
