import type { Dilemmastand } from '../dilemma/index.ts';
import type { Geboorte } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';
import type { LopendeHulp } from '../overgang/index.ts';
import type { Bronstatus, Termijnsoort } from '../termijn/index.ts';
import type { Wachtsoort, Wachtstapcode, WachtstapDoener } from '../wachtlijst/index.ts';

/** As what the worker takes part in the family that a fact is about. */
export type Dagrelatie = 'vastgezicht' | 'uitvoerder' | 'vervanger';

interface VanGezin {
  readonly gezin: string;
  readonly gezinsnaam: string;
  readonly relatie: Dagrelatie;
}

/** When the worker first opened something after it came: never, on a day. */
export type Geopend = PlainDate | undefined;

/** Name of the face for whom the reader stands in; undefined of work of one's own. */
export type Namens = string | undefined;

/** Texts of one person of the family that this worker may read. */
export interface Woorden extends VanGezin {
  readonly soort: 'woorden';
  readonly persoon: string;
  readonly geschrevenOp: PlainDate;
  /** The instant, for the page; days decide. */
  readonly moment: string;
  readonly geopend: Geopend;
}

/** A melding that was handed to who takes part. */
export interface OvergedragenMelding extends VanGezin {
  readonly soort: 'melding';
  readonly melding: string;
  readonly moment: string;
  readonly overgedragenOp: PlainDate;
  readonly acuut: boolean;
  readonly geopend: Geopend;
}

export interface Afspraak extends VanGezin {
  readonly soort: 'afspraak';
  readonly afspraaksoort: string;
  readonly op: PlainDate;
  readonly moment: string;
  readonly personen: readonly string[];
  readonly bij: string | undefined;
  readonly namens?: Namens;
}

/** A clock that runs. */
export interface LopendeTermijn extends VanGezin {
  readonly soort: 'termijn';
  readonly termijn: Termijnsoort;
  readonly uiterlijk: PlainDate;
  readonly maatregel: string | undefined;
  /** How far the text behind it was checked; null of a clock without a rule in force. */
  readonly bronstatus?: Bronstatus | null;
}

export interface OpenTaak extends VanGezin {
  readonly soort: 'taak';
  readonly taak: string;
  readonly persoon: string | undefined;
  readonly uiterlijk: PlainDate;
  /** What to name when it is done; undefined of a question that is answered elsewhere. */
  readonly af?: { readonly id: string; readonly versie: number } | undefined;
  readonly namens?: Namens;
}

export interface OpenWacht extends VanGezin {
  readonly soort: 'wacht';
  readonly persoon: string;
  readonly wachtOp: Wachtsoort;
  readonly stap: Wachtstapcode;
  readonly stapWie: WachtstapDoener;
  readonly stapOp: PlainDate | undefined;
  readonly begonnenOp: PlainDate | undefined;
}

/** Somebody who does not take part looked in an emergency. */
export interface Noodkijkbericht extends VanGezin {
  readonly soort: 'noodkijk';
  readonly kijker: string;
  readonly moment: string;
  /** When the worker first opened the family after it. */
  readonly geopend: Geopend;
}

/** Help of a young person that runs, with what was said of it so far. */
export interface HulpBij18 extends VanGezin {
  readonly soort: 'vervolg';
  readonly persoon: string;
  readonly geboorte: Geboorte;
  readonly hulp: LopendeHulp;
}

/** A dilemma that the worker raised. */
export interface EigenDilemma extends VanGezin {
  readonly soort: 'dilemma';
  readonly stand: Dilemmastand;
  readonly uiterlijk: PlainDate;
  /** Who took it on; undefined when nobody did. */
  readonly eigenaar: string | undefined;
  /** When it was settled; empty while it was not. */
  readonly moment: string;
  readonly geopend: Geopend;
}

/** Everything in the families of one worker that may ask something of a day. */
export type Dagfeit =
  | Woorden
  | OvergedragenMelding
  | Afspraak
  | LopendeTermijn
  | OpenTaak
  | OpenWacht
  | Noodkijkbericht
  | HulpBij18
  | EigenDilemma;

/** Where it stands on the page: `vandaag` asks the worker, `wachtOpAnderen` somebody else, `dezeWeek` is only coming. */
export type Daggroep = 'vandaag' | 'wachtOpAnderen' | 'dezeWeek';
