import type { GezinId } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';

export type MeldingId = string & { readonly meldingId: true };
export const meldingId = (id: string): MeldingId => id as MeldingId;

/** Who reports. A citizen may stay unnamed; a professional says in what function and for whom. */
export type Melder =
  | {
      readonly soort: 'burger';
      readonly naam?: string | undefined;
      readonly bereikbaarOp?: string | undefined;
    }
  | {
      readonly soort: 'professional';
      readonly functie: string;
      readonly organisatie: string;
      readonly naam?: string | undefined;
      readonly bereikbaarOp?: string | undefined;
    };
export type Meldersoort = Melder['soort'];

/** Facts and thoughts apart, each in the reporter's own words. */
export interface Waarneming {
  readonly gezien?: string | undefined;
  readonly gehoord?: string | undefined;
  readonly gedacht?: string | undefined;
}
export const waarnemingvelden = [
  'gezien',
  'gehoord',
  'gedacht',
] as const satisfies readonly (keyof Waarneming)[];

/** A person as the reporter told it: nothing of it is checked or known. */
export interface GenoemdPersoon {
  readonly rol: 'kind' | 'ouder' | 'ander';
  readonly naam?: string | undefined;
  readonly leeftijdOfGeboorte?: string | undefined;
  readonly bereikbaarOp?: string | undefined;
}

export const meldingstatussen = ['ontvangen', 'nogNietTeBeoordelen', 'afgerond'] as const;
export type Meldingstatus = (typeof meldingstatussen)[number];

/** What may still happen with a melding in each status. */
export const meldingstatus = {
  ontvangen: { klokLoopt: true, magBeoordeeldWorden: true },
  nogNietTeBeoordelen: { klokLoopt: true, magBeoordeeldWorden: true },
  afgerond: { klokLoopt: false, magBeoordeeldWorden: false },
} as const satisfies Record<Meldingstatus, { klokLoopt: boolean; magBeoordeeldWorden: boolean }>;

export interface Melding {
  readonly id: MeldingId;
  readonly ontvangenOp: PlainDate;
  readonly melder: Melder;
  readonly acuut: boolean;
  readonly status: Meldingstatus;
  readonly gezin?: GezinId | undefined;
  readonly beoordeeldOp?: PlainDate | undefined;
}
