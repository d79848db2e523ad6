import type { Taal } from './taal.ts';

/** A sentence: fixed text, or a function of its parameters. Groups may be nested. */
export type Zinnen = { readonly [key: string]: string | ((...args: never[]) => string) | Zinnen };

/** The sentences of one room in both languages, with the same keys and the same parameters. */
export interface Catalogus<Z extends Zinnen = Zinnen> {
  readonly nl: Z;
  readonly en: Z;
}

type Boom<S extends Readonly<Record<string, Catalogus>>> = { readonly [Room in keyof S]: S[Room]['nl'] };

/**
 * The sentences of several rooms in one language: `kiesZinnen(taal, { algemeen, portaal }).portaal.titel`.
 * An entry that must stay small (portal, public pages) names its own rooms here; the staff entry uses
 * `zinnen(taal)`, which holds all of them.
 */
export function kiesZinnen<S extends Readonly<Record<string, Catalogus>>>(taal: Taal, schermen: S): Boom<S> {
  return Object.fromEntries(Object.entries(schermen).map(([room, texts]) => [room, texts[taal]])) as Boom<S>;
}
