import type { Moment, PlainDate } from '../kern/index.ts';
import type { RedenVrijeDag } from './feestdagen.ts';
import type { Gebeurtenis } from './gebeurtenis.ts';
import type { Dageenheid, TeltVanaf } from './soort.ts';
import type { Verplaatststap } from './verplaatst.ts';

interface Stap<Code extends string, Parameters> {
  readonly code: Code;
  readonly parameters: Parameters;
}

export interface VrijeDag {
  readonly datum: PlainDate;
  readonly reden: RedenVrijeDag;
}

/** Why the Algemene termijnenwet does not work on a clock. */
export type Atwuitzondering =
  | 'uren'
  | 'jaren'
  | 'meerDanDrieMaanden'
  | 'meerDanTwaalfWeken'
  | 'meerDanNegentigDagen'
  | 'vrijheidsbeneming';

/**
 * One step of the explanation of a clock, in the order in which it is told. Codes and parameters only: the
 * sentences are made by the catalogue.
 */
export type Termijnstap =
  /** Charged and told on days of their own: the later one starts the clock. */
  | Stap<
      'laatsteGebeurtenis',
      {
        readonly beslistOp?: PlainDate;
        readonly belastOp: PlainDate;
        readonly geinformeerdOp: PlainDate;
        readonly vanaf: PlainDate;
      }
    >
  /** The one event that starts the clock. */
  | Stap<'gebeurtenis', { readonly gebeurtenis: Gebeurtenis; readonly op: PlainDate }>
  /** The same for a clock that runs from the hour. */
  | Stap<'gebeurtenisOm', { readonly gebeurtenis: Gebeurtenis; readonly moment: Moment }>
  /** Real hours, from instant to instant. */
  | Stap<'geteldeUren', { readonly aantal: number; readonly vanaf: Moment; readonly tot: Moment }>
  /** The clock runs from the hour, and only the day is known: it ends in the course of this day. */
  | Stap<'uurOnbekend', { readonly dag: PlainDate }>
  | Stap<
      'geteldeDagen',
      {
        readonly aantal: number;
        readonly eenheid: 'dagen' | 'werkdagen';
        readonly richting: 'vooruit' | 'terug';
        readonly dagen: readonly PlainDate[];
      }
    >
  | Stap<'nietGeteld', { readonly dagen: readonly VrijeDag[] }>
  /** A span that is not told day by day. */
  | Stap<
      'periode',
      {
        readonly aantal: number;
        readonly eenheid: Dageenheid;
        readonly richting: 'vooruit' | 'terug';
        readonly teltVanaf: TeltVanaf;
        readonly vanaf: PlainDate;
        readonly tot: PlainDate;
      }
    >
  /** Atw art. 1(1): `van` is a free day, the clock runs on to `naar`. */
  | Stap<
      'verschoven',
      { readonly van: PlainDate; readonly naar: PlainDate; readonly vrij: readonly VrijeDag[] }
    >
  /** Atw art. 1(2): back-counted, so a free day stays. */
  | Stap<'teruggerekend', { readonly datum: PlainDate; readonly reden: RedenVrijeDag }>
  /** Atw art. 2: lengthened until two working days are in it. */
  | Stap<
      'verlengd',
      { readonly van: PlainDate; readonly naar: PlainDate; readonly werkdagen: readonly PlainDate[] }
    >
  /** Atw art. 4: the law leaves this clock alone. */
  | Stap<'atwUitgezonderd', { readonly grond: Atwuitzondering }>
  /** A norm that is no law; the rule for free days is followed by analogy, so both days are told. */
  | Stap<'naarAnalogie', { readonly ruweDatum: PlainDate; readonly uiterlijk: PlainDate }>
  /** Ends by itself: `laatsteDag` is in it, `tot` is the exclusive end as a court writes it. */
  | Stap<'vervalt', { readonly laatsteDag: PlainDate; readonly tot: PlainDate }>
  /** Ends by itself at the hour. */
  | Stap<'vervaltOm', { readonly moment: Moment }>
  /** From this day on it may be done; before it may not. */
  | Stap<'vroegst', { readonly vanaf: PlainDate }>
  /** Stood still from `van` until `tot`, that day not included: so many days later. */
  | Stap<
      'opgeschort',
      {
        readonly van: PlainDate;
        readonly tot: PlainDate;
        readonly dagen: number;
        readonly eenheid: 'dagen' | 'werkdagen';
        readonly reden: string;
      }
    >
  /** Stands still: when it runs again so many days are left. */
  | Stap<
      'staatStil',
      {
        readonly sinds: PlainDate;
        readonly over: number;
        readonly eenheid: 'dagen' | 'werkdagen';
        readonly reden: string;
      }
    >
  /** Extended, with the reason; `naar` before the rules for free days. */
  | Stap<
      'verlengdMet',
      {
        readonly aantal: number;
        readonly eenheid: Dageenheid;
        readonly naar: PlainDate;
        readonly reden: string;
      }
    >
  /** The child comes of age before it would have ended: that day it is over. */
  | Stap<'achttien', { readonly op: PlainDate }>
  /** The decision was withdrawn: the clock is void from its start. */
  | Stap<'ingetrokken', { readonly op: PlainDate }>
  /** The days equated by decree are not known for these years; the outcome may be too early. */
  | Stap<'gelijkgesteldeDagenOnbekend', { readonly jaren: readonly number[] }>
  /** The rules or the calendar changed while it ran: it got another last day. */
  | Verplaatststap;

/** Why an act came late: about the work, never about who did it or the family. */
export const redenenTeLaat = [
  'geenJeugdbeschermerVrij',
  'jeugdbeschermerZiek',
  'gezinNietBereikbaar',
  'wachtOpRechter',
  'wachtOpAndereOrganisatie',
  'meerTijdNodig',
  'andereReden',
] as const;
export type RedenTeLaat = (typeof redenenTeLaat)[number];

/** One step of what became of a clock. */
export type Wachtstap =
  | Stap<
      'contact',
      {
        readonly momenten: readonly { readonly op: PlainDate; readonly met: readonly string[] }[];
        readonly nogNiet: readonly string[];
      }
    >
  | Stap<'teLaat', { readonly dagen: number; readonly loopt: boolean; readonly reden?: RedenTeLaat }>
  | Stap<'opTijd', { readonly op: PlainDate }>
  | Stap<'nogTeGaan', { readonly dagen: number }>;
