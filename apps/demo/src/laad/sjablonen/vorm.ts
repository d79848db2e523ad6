import type {
  EindeReden,
  Hierna,
  IntussenVeilig,
  Wachtreden,
  Wachtsoort,
  WachtstapDoener,
  Wachtstapcode,
} from '@rondom/domain/wachtlijst';
import type { Persoonopgave } from '../bouw.ts';
import type { Gemeentenaam } from '../gemeenten.ts';
import type { Organisaties } from '../organisaties.ts';
import type { Tabellen } from '../tabellen.ts';

/** Days from today: negative is past. Office acts are moved to the working day before. */
export type Plus = number;

/** A wait of one of the children, by its place in the list. */
export interface Wachtopgave {
  readonly kind: number;
  readonly op: Wachtsoort;
  /** When the duty began; of a measure it is the day the instelling was told. */
  readonly sinds?: Plus;
  readonly veilig: IntussenVeilig;
  readonly veiligOp?: Plus;
  readonly stap?: readonly [Wachtstapcode, WachtstapDoener, Plus];
  /** Why it still lasts, as somebody said it. */
  readonly reden?: readonly [Wachtreden, Plus];
  /** Of the row on the board; the others get one. */
  readonly nummer?: number;
  /** Helped and confirmed on that day, or ended without help. */
  readonly einde?: Plus;
  readonly zonderHulp?: EindeReden;
  readonly hierna?: Hierna;
  /** Helped before, from and until these days; what had begun stopped, and the child waits again. */
  readonly eerder?: { readonly sinds: Plus; readonly geholpen: Plus };
  /** The judge allowed a place elsewhere. */
  readonly machtiging?: true;
}

export interface Maatregelopgave {
  readonly gi: 'debrug' | 'kompas' | 'ijsseloever';
  readonly geinformeerd: Plus;
  /** Place of the jeugdbeschermer among those of the instelling, and when he was named. */
  readonly jeugdbeschermer?: readonly [number, Plus];
  /** First contact with child and parents. */
  readonly contact?: Plus;
}

/** A child; without `ouders` of the first two parents of the family, else of these, by their place. */
export interface Kindopgave extends Persoonopgave {
  readonly ouders?: readonly number[];
}

/** How somebody else belongs to one of the parents, by the parent's place; and whether they live together. */
export interface Band {
  readonly soort: 'ouder' | 'kind' | 'partner';
  readonly van: number;
  readonly thuis?: boolean;
}

/** Somebody else of the family, and what he does for it when that was agreed. */
export interface Ander {
  readonly wie: Persoonopgave;
  readonly rol: 'partner' | 'grootouder' | 'netwerk' | 'anders';
  readonly band?: Band;
  readonly doet?: string;
}

/** Who came to think along, when, and until when. */
export interface Meedenkopgave {
  readonly organisatie: keyof Organisaties['id'];
  readonly omschrijving: string;
  readonly vanaf: Plus;
  readonly tot?: Plus;
}

export interface Notitieregel {
  readonly op: Plus;
  readonly tijd: string;
  readonly soort: Tabellen['contactnotitie']['soort'];
  readonly tekst: string;
  /** Of the children, by place; without, the first child that was born. */
  readonly kind?: number;
}

/** A melding that began it, looked at in time by the Veilig Thuis of the region and handed to the local team. */
export interface Meldingregel {
  readonly op: Plus;
  readonly tijd: string;
  readonly nummer: string;
  readonly acuut: boolean;
  /** Place of who took the first look, and after how many days. */
  readonly blik: readonly [number, Plus];
  readonly veiligheid: 'acuteOnveiligheid' | 'structureleOnveiligheid' | 'geenVanBeide';
  /** Absent: somebody who lives nearby or a relative. */
  readonly melder?: readonly [string, string];
  readonly gezien: string;
  readonly gehoord: string;
  readonly gedacht: string;
  readonly reden: string;
}

export interface Afspraakregel {
  /** Moved on to the next working day. */
  readonly op: Plus;
  readonly tijd: string;
  readonly soort: Tabellen['afspraak']['soort'];
}

export interface Gezinsjabloon {
  /** What the family is called, when that is not its surnames in order. */
  readonly naam?: string;
  readonly gemeente: Gemeentenaam;
  readonly kinderen: readonly Kindopgave[];
  /** In the order of the code of gezag. */
  readonly ouders: readonly Persoonopgave[];
  /** Code of national table 61; without it gezag is not known. */
  readonly gezag?: '1' | '2' | '12' | 'D';
  /** How the first two parents are together, or were. */
  readonly samen?: 'huwelijk' | 'geregistreerdpartnerschap' | 'samenwonend' | 'gescheiden';
  readonly pleegouders?: readonly Persoonopgave[];
  /** Place of the parent from whom the first one parted before. */
  readonly eerder?: number;
  readonly anderen?: readonly Ander[];
  /** Since when which member of the local team (-1 who left last), and until when if nobody came after. */
  readonly vast: readonly (readonly [Plus, number, Plus?])[];
  readonly maatregel?: Maatregelopgave;
  readonly wachten?: readonly Wachtopgave[];
  /** Where the family lived before, until that day. */
  readonly verhuisd?: readonly [Gemeentenaam, Plus];
  readonly gevaar?: 'kindermishandeling' | 'partnergeweld';
  /** Place of the parent from whom danger comes, where that is known. */
  readonly gevaarVan?: number;
  readonly gevaarSinds?: Plus;
  readonly netwerk?: readonly Meedenkopgave[];
  readonly melding?: Meldingregel;
  /** Instead of the usual two or three. */
  readonly notities?: readonly Notitieregel[];
  readonly afspraken?: readonly Afspraakregel[];
  /** Street and number; the rest of the address follows from the municipality. */
  readonly adressen?: readonly string[];
  readonly gesloten?: Plus;
}

const mens =
  (geslacht: Persoonopgave['geslacht']) =>
  (naam: string, geboren?: string): Persoonopgave => ({
    naam,
    geslacht,
    ...(geboren === undefined ? {} : { geboren }),
  });

export const vrouw = mens('vrouw');
export const man = mens('man');
/** Nobody knows who: the register writes a dot. */
export const onbekend = mens('onbekend');
