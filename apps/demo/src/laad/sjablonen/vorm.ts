import type {
  EindeReden,
  IntussenVeilig,
  WachtstapDoener,
  Wachtstapcode,
  Wachtsoort,
} from '@rondom/domain/wachtlijst';
import type { Persoonopgave } from '../bouw.ts';
import type { Teamgemeente } from '../organisaties.ts';

/** Days from today: negative is past. Office acts are moved to the working day before. */
type Plus = number;

/** A wait of one of the children, by its place in the list. */
export interface Wachtopgave {
  readonly kind: number;
  readonly op: Wachtsoort;
  /** When the duty began; of a measure it is the day the instelling was told. */
  readonly sinds?: Plus;
  readonly veilig: IntussenVeilig;
  readonly veiligOp?: Plus;
  readonly stap?: readonly [Wachtstapcode, WachtstapDoener, Plus];
  /** Of the row on the board; the others get one. */
  readonly nummer?: number;
  /** Helped and confirmed on that day, or ended without help. */
  readonly einde?: Plus;
  readonly zonderHulp?: EindeReden;
}

export interface Maatregelopgave {
  readonly gi: 'debrug' | 'kompas' | 'ijsseloever';
  readonly geinformeerd: Plus;
  /** Place of the jeugdbeschermer among those of the instelling, and when he was named. */
  readonly jeugdbeschermer?: readonly [number, Plus];
  /** First contact with child and parents. */
  readonly contact?: Plus;
}

export interface Gezinsjabloon {
  readonly gemeente: Teamgemeente;
  readonly kinderen: readonly Persoonopgave[];
  /** Parents of all the children, in the order of the code of gezag. */
  readonly ouders: readonly Persoonopgave[];
  /** Code of national table 61; without it gezag is not known. */
  readonly gezag?: '1' | '2' | '12' | 'D';
  /** How the parents are together, or were. */
  readonly samen?: 'huwelijk' | 'geregistreerdpartnerschap' | 'samenwonend' | 'gescheiden';
  readonly pleegouders?: readonly Persoonopgave[];
  readonly anderen?: readonly (readonly [Persoonopgave, 'partner' | 'grootouder' | 'netwerk' | 'anders'])[];
  /** Since when which member of the local team, and until when if nobody came after. */
  readonly vast: readonly (readonly [Plus, number, Plus?])[];
  readonly maatregel?: Maatregelopgave;
  readonly wachten?: readonly Wachtopgave[];
  readonly gevaar?: 'kindermishandeling' | 'partnergeweld';
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
