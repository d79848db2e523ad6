import { kaleNaam, klank, naamwoorden } from '../zoeken/index.ts';
import type { Gebrek, Importregel } from './importregel.ts';

/** How a child sounds: surname, first given name, day of birth. */
const naamsleutel = ({ achternaam = '', voornamen = '', geboortedatum }: Importregel): string =>
  `${klank(kaleNaam(naamwoorden(achternaam)))}/${naamwoorden(voornamen)[0] ?? ''}/${geboortedatum ?? ''}`;

/** Which child a line is about, as far as the file itself can tell: by number, else by name and day of birth. */
export const kindsleutel = (regel: Importregel): string =>
  regel.bsn === undefined ? naamsleutel(regel) : `bsn ${regel.bsn}`;

interface Eerder {
  readonly nummer: number;
  readonly sleutel: string;
}

/**
 * Looks for lines that say the same twice, while the file is read once from top to bottom. The first line counts; each
 * next one is told where the first stands. One child may wait for two things: those are two lines with two kenmerken.
 */
export class Dubbelzoeker {
  readonly #kenmerken = new Map<string, number>();
  readonly #wachten = new Map<string, number>();
  /** By name whether a number was given, by number under which name. */
  readonly #kinderen = new Map<string, Eerder>();

  bekijk(nummer: number, regel: Importregel): Gebrek[] {
    const naam = naamsleutel(regel);
    const kind = regel.bsn === undefined ? naam : `bsn ${regel.bsn}`;
    const kenmerk = this.#eerder(this.#kenmerken, regel.kenmerk.toLowerCase(), nummer);
    const wacht = this.#eerder(this.#wachten, `${kind} ${regel.wachtOp}`, nummer);
    const gebreken: Gebrek[] = [];
    if (kenmerk !== undefined) gebreken.push({ kind: 'kenmerkDubbel', kolom: 'kenmerk', regel: kenmerk });
    const anders = this.#anders(nummer, regel, { naam, kind });
    if (wacht !== undefined && anders.length === 0) gebreken.push({ kind: 'kindDubbel', regel: wacht });
    return [...gebreken, ...anders];
  }

  #eerder(seen: Map<string, number>, sleutel: string, nummer: number): number | undefined {
    const first = seen.get(sleutel);
    if (first === undefined) seen.set(sleutel, nummer);
    return first;
  }

  /** The same name once with and once without a number would become two children; so would one number with two names. */
  #anders(nummer: number, regel: Importregel, { naam, kind }: { naam: string; kind: string }): Gebrek[] {
    if (regel.achternaam === undefined) return [];
    const perNaam = this.#kinderen.get(naam);
    const perNummer = regel.bsn === undefined ? undefined : this.#kinderen.get(kind);
    if (perNaam === undefined) this.#kinderen.set(naam, { nummer, sleutel: kind });
    if (regel.bsn !== undefined && perNummer === undefined)
      this.#kinderen.set(kind, { nummer, sleutel: naam });
    if (perNummer !== undefined && perNummer.sleutel !== naam)
      return [{ kind: 'bsnVanEenAnder', kolom: 'bsn', regel: perNummer.nummer }];
    // Two numbers under one name are two children; one with a number and one without may be the same.
    const zonder =
      perNaam !== undefined && perNaam.sleutel !== kind && (kind === naam || perNaam.sleutel === naam);
    return zonder ? [{ kind: 'kindDubbel', regel: perNaam.nummer }] : [];
  }
}
