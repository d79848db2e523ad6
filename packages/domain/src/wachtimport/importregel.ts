import type { Geslacht } from '../gezin/index.ts';
import type { Bsn, PlainDate } from '../kern/index.ts';
import type { IntussenVeilig, Wachtreden } from '../wachtlijst/index.ts';
import type { Kolom } from './kolommen.ts';

/** What the children of a gecertificeerde instelling wait for; an inquiry is waited for with the Raad. */
export const importwachten = ['vastejeugdbeschermer', 'passendehulp', 'pleeggezin'] as const;
export type Importwacht = (typeof importwachten)[number];

/** One line of a waiting list, as far as it could be read. */
export interface Importregel {
  readonly kenmerk: string;
  readonly bsn?: Bsn | undefined;
  readonly voornamen?: string | undefined;
  readonly voorvoegsel?: string | undefined;
  readonly achternaam?: string | undefined;
  readonly geboortedatum?: PlainDate | undefined;
  readonly geslacht: Geslacht;
  /** Number of the jeugdhulpregio. */
  readonly regio: string;
  /** Code of the municipality. */
  readonly gemeente?: string | undefined;
  readonly wachtOp: Importwacht;
  readonly beschikkingOp: PlainDate;
  readonly ingangsdatum: PlainDate;
  /** Exclusive, as everywhere. */
  readonly einddatum: PlainDate;
  readonly rechtbank: string;
  readonly zaaknummer?: string | undefined;
  readonly belastOp: PlainDate;
  readonly geinformeerdOp: PlainDate;
  readonly besluitOp?: PlainDate | undefined;
  readonly machtigingTot?: PlainDate | undefined;
  /** The last day as the file counts it; Rondom counts its own. */
  readonly uiterlijk?: PlainDate | undefined;
  readonly reden?: Wachtreden | undefined;
  readonly veilig?: IntussenVeilig | undefined;
  readonly veiligOp?: PlainDate | undefined;
  /** Children of one family in the administration of the instelling. */
  readonly gezinskenmerk?: string | undefined;
}

/** What is wrong with a line: codes, columns and days; never what stood there. */
export interface Gebrek {
  readonly kind: Gebreksoort;
  readonly kolom?: Kolom;
  readonly dag?: PlainDate;
  readonly regel?: number;
}

export const gebreksoorten = [
  'regelOnleesbaar',
  'aantalVelden',
  'veldLeeg',
  'veldTeLang',
  'datumOnmogelijk',
  'waardeOnbekend',
  'bsnOngeldig',
  'regioOnbekend',
  'gemeenteOnbekend',
  'gemeenteNietInRegio',
  'soortWachtNietVanGi',
  'maatregelNietMogelijk',
  'dagInToekomst',
  'dagVoorBeschikking',
  'dagVoorGeboorte',
  'einddatumVoorIngang',
  'maatregelLangerDanJaar',
  'maatregelVoorbij',
  'kindIsAchttien',
  'besluitOntbreekt',
  'machtigingEindeOntbreekt',
  'machtigingLangerDanJaar',
  'machtigingVoorbij',
  'besluitBuitenMaatregel',
  'redenPastNiet',
  'veiligZonderDag',
  'kenmerkDubbel',
  'kindDubbel',
  'bsnVanEenAnder',
  'wachtLooptAl',
  'alOvergenomen',
  'nieuwZonderNaam',
  'gezinDeelsBekend',
  'kindOverleden',
  'maatregelOverlapt',
  'geenVastGezicht',
] as const;
export type Gebreksoort = (typeof gebreksoorten)[number];

/** The day the duty began, as Rondom counts it from the events, and what the file says of its end. */
export interface Importklok {
  readonly sinds: PlainDate;
  readonly uiterlijk: PlainDate;
  /** Only where it differs. */
  readonly volgensBestand?: PlainDate | undefined;
}
