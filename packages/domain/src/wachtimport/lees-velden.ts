import { findPlainDate, type PlainDate } from '../kern/index.ts';
import { naamwoorden } from '../zoeken/index.ts';
import type { Gebrek } from './importregel.ts';
import type { Kolom, Kolomplaatsen } from './kolommen.ts';

/** Longer than this is no value but a text that slipped a column. */
const langste = 200;

/** "3-9-2014", "03/09/2014" and "2014-09-03"; a two-digit year is refused, because nobody can tell the century. */
export function leesDag(text: string): PlainDate | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00(?::00)?)?$/.exec(text);
  if (iso) return findPlainDate(text.slice(0, 10));
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!dutch) return undefined;
  const [, dag = '', maand = '', jaar = ''] = dutch;
  return findPlainDate(`${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`);
}

/** As words are compared: "Geen jeugdbeschermer vrij" is `geenjeugdbeschermervrij`. */
export const woordsleutel = (text: string): string => naamwoorden(text).join('');

/** Takes the values of one line by the name of their column and keeps what is wrong with them. */
export class Velden {
  readonly gebreken: Gebrek[] = [];
  readonly #waarden: readonly string[];
  readonly #plaatsen: Kolomplaatsen;

  constructor(waarden: readonly string[], plaatsen: Kolomplaatsen) {
    this.#waarden = waarden;
    this.#plaatsen = plaatsen;
  }

  tekst(kolom: Kolom): string | undefined {
    const at = this.#plaatsen[kolom];
    const text = (at === undefined ? '' : (this.#waarden[at] ?? '')).trim();
    if (text.length > langste) this.gebreken.push({ kind: 'veldTeLang', kolom });
    return text === '' ? undefined : text.slice(0, langste);
  }

  nodig(kolom: Kolom): string | undefined {
    const text = this.tekst(kolom);
    if (text === undefined) this.gebreken.push({ kind: 'veldLeeg', kolom });
    return text;
  }

  dag(kolom: Kolom): PlainDate | undefined {
    const text = this.tekst(kolom);
    return text === undefined ? undefined : this.#alsDag(text, kolom);
  }

  #alsDag(text: string, kolom: Kolom): PlainDate | undefined {
    const dag = leesDag(text);
    if (dag === undefined) this.gebreken.push({ kind: 'datumOnmogelijk', kolom });
    return dag;
  }

  nodigeDag(kolom: Kolom): PlainDate | undefined {
    const text = this.nodig(kolom);
    return text === undefined ? undefined : this.#alsDag(text, kolom);
  }

  /** One of some codes; the file may write it as words. */
  keuze<T extends string>(kolom: Kolom, woorden: ReadonlyMap<string, T>): T | undefined {
    const text = this.tekst(kolom);
    if (text === undefined) return undefined;
    const code = woorden.get(woordsleutel(text));
    if (code === undefined) this.gebreken.push({ kind: 'waardeOnbekend', kolom });
    return code;
  }
}
