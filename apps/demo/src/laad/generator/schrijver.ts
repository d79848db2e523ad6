import type { Reeks } from './reeks.ts';

/** What goes into the gaps of a sentence. */
export interface Woorden {
  readonly kind?: { readonly naam: string; readonly vrouw: boolean };
  readonly ouder: { readonly naam: string; readonly vrouw: boolean };
  readonly dag: string;
}

/** A sentence with its gaps filled; every sentence begins with a capital. */
export function vulIn(zin: string, { kind, ouder, dag }: Woorden): string {
  const gaten: Readonly<Record<string, string>> = {
    kind: kind?.naam ?? '',
    hij: kind?.vrouw === true ? 'zij' : 'hij',
    hem: kind?.vrouw === true ? 'haar' : 'hem',
    zijn: kind?.vrouw === true ? 'haar' : 'zijn',
    ouder: ouder.naam,
    zij: ouder.vrouw ? 'zij' : 'hij',
    haar: ouder.vrouw ? 'haar' : 'hem',
    hare: ouder.vrouw ? 'haar' : 'zijn',
    dag,
  };
  return zin
    .replace(/\{(\w+)\}/g, (gat, naam: string) => gaten[naam] ?? gat)
    .replace(
      /(^|[.?] )(\p{Ll})/gu,
      (_, voor: string, letter: string) => voor + letter.toLocaleUpperCase('nl'),
    );
}

/** Every sentence on its own: a full stop or a question mark, and what follows begins anew. */
export const zinnenVan = (tekst: string): readonly string[] =>
  tekst.split(/(?<=[.?!]["”]?) (?=\p{Lu}|["“])/u);

/** One vast gezicht: never writes the same sentence twice, in no family. */
export interface Schrijver {
  schrijf(reeks: Reeks, bank: readonly string[], woorden: Woorden, ookNiet: Set<string>): string;
}

export function createSchrijver(): Schrijver {
  const sjablonen = new Set<string>();
  const geschreven = new Set<string>();
  return {
    schrijf: (reeks, bank, woorden, ookNiet) => {
      const volgorde = reeks.schud(bank);
      const nieuw = (zin: string): boolean =>
        zinnenVan(vulIn(zin, woorden)).every((een) => !geschreven.has(een) && !ookNiet.has(een));
      const zin =
        volgorde.find((een) => !sjablonen.has(een) && nieuw(een)) ?? volgorde.find((een) => nieuw(een));
      if (zin === undefined) return '';
      sjablonen.add(zin);
      const tekst = vulIn(zin, woorden);
      for (const een of zinnenVan(tekst)) {
        geschreven.add(een);
        ookNiet.add(een);
      }
      return tekst;
    },
  };
}
