import { accept, addDays, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { MedewerkerId, OrganisatieId } from '../regio/index.ts';

/** `eigen` is in own words; `wieKeek` asks in general, without a line. */
export const kijkvraagsoorten = ['waarom', 'watGezien', 'wieKeek', 'eigen'] as const;
export type Kijkvraagsoort = (typeof kijkvraagsoorten)[number];
export const kijkvraagMaximum = 1_000;
export const kijkantwoordMaximum = 2_000;
/** As many as one person has open at the same time. */
export const openVragenMaximum = 20;
const werkdagenVoorAntwoord = 5;

/** The line that is asked about, as the asker sees it. */
export interface Vraagregel {
  readonly organisatie: OrganisatieId;
  readonly medewerker: MedewerkerId;
  readonly geweigerd: boolean;
  /** Whether the vast gezicht sees this line: of a shelter or the police she must not learn by the question. */
  readonly zietVastGezicht: boolean;
}

/** To whom a question goes. Without a worker it is the vast gezicht who answers. */
export interface Kijkvraag {
  readonly uiterlijk: PlainDate;
  readonly organisatie: OrganisatieId | undefined;
  readonly medewerker: MedewerkerId | undefined;
  readonly ookVastGezicht: boolean;
}

export type StelKijkvraagRefusal =
  | { readonly kind: 'tekstOntbreekt' }
  | { readonly kind: 'tekstTeLang'; readonly maximum: number }
  | { readonly kind: 'vraagHoortBijRegel' }
  | { readonly kind: 'vraagStaatOpen' }
  | { readonly kind: 'teVeelVragenOpen' }
  | { readonly kind: 'gezinHeeftGeenVastGezicht' };

interface StelKijkvraag {
  readonly soort: Kijkvraagsoort;
  readonly tekst: string;
}

function vormfouten({ soort, tekst }: StelKijkvraag, regel: Vraagregel | undefined): StelKijkvraagRefusal[] {
  const refusals: StelKijkvraagRefusal[] = [];
  if (soort === 'eigen' && tekst.trim() === '') refusals.push({ kind: 'tekstOntbreekt' });
  if (tekst.length > kijkvraagMaximum) refusals.push({ kind: 'tekstTeLang', maximum: kijkvraagMaximum });
  if (regel === undefined && (soort === 'waarom' || soort === 'watGezien'))
    refusals.push({ kind: 'vraagHoortBijRegel' });
  return refusals;
}

/**
 * A question of somebody of the family about one line, or about looking in general. It goes to who looked and to the
 * vast gezicht, who sees to it that an answer comes. Who only tried and was refused does not hear who asks: then the
 * vast gezicht answers.
 * @source AVG art. 12 lid 1 en 15; Afspraak van Rondom: docs/wie-keek.md
 */
export function decideStelKijkvraag(
  state: {
    readonly regel: Vraagregel | undefined;
    readonly heeftVastGezicht: boolean;
    /** Questions of this person that wait for an answer: how many, and whether one is about this line. */
    readonly open: { readonly aantal: number; readonly overDezeRegel: boolean };
  },
  command: StelKijkvraag,
  today: PlainDate,
  isWerkdag: (dag: PlainDate) => boolean,
): Outcome<Kijkvraag, StelKijkvraagRefusal> {
  const { regel, heeftVastGezicht, open } = state;
  const refusals = vormfouten(command, regel);
  if (open.overDezeRegel) refusals.push({ kind: 'vraagStaatOpen' });
  else if (open.aantal >= openVragenMaximum) refusals.push({ kind: 'teVeelVragenOpen' });
  const keek = regel === undefined || regel.geweigerd ? undefined : regel;
  if (keek === undefined && !heeftVastGezicht) refusals.push({ kind: 'gezinHeeftGeenVastGezicht' });
  if (refusals.length > 0) return refuse(...refusals);
  return accept({
    uiterlijk: antwoordUiterlijk(today, isWerkdag),
    organisatie: keek?.organisatie,
    medewerker: keek?.medewerker,
    ookVastGezicht: keek?.zietVastGezicht ?? true,
  });
}

/**
 * The fifth working day after the question.
 * @source Afspraak van Rondom: docs/wie-keek.md
 */
export function antwoordUiterlijk(gesteldOp: PlainDate, isWerkdag: (dag: PlainDate) => boolean): PlainDate {
  let dag = gesteldOp;
  for (let geteld = 0; geteld < werkdagenVoorAntwoord;) {
    dag = addDays(dag, 1);
    if (isWerkdag(dag)) geteld += 1;
  }
  return dag;
}

/** Who would answer, as what. */
export interface Antwoorder {
  readonly medewerker: MedewerkerId;
  readonly organisatie: OrganisatieId;
  readonly isVastGezicht: boolean;
}

/**
 * Who looked answers, as that organisation. The vast gezicht answers for the own organisation and for what is asked in
 * general; when another organisation lets the day pass, she says in her own name what she knows. Nobody answers for
 * another organisation.
 */
export function mayBeantwoordKijkvraag(vraag: Kijkvraag, wie: Antwoorder, today: PlainDate): boolean {
  if (vraag.medewerker === wie.medewerker && vraag.organisatie === wie.organisatie) return true;
  if (!wie.isVastGezicht || !vraag.ookVastGezicht) return false;
  return vraag.organisatie === undefined || vraag.organisatie === wie.organisatie || today > vraag.uiterlijk;
}

export type BeantwoordKijkvraagRefusal =
  | { readonly kind: 'magNietAntwoorden' }
  | { readonly kind: 'alBeantwoord' }
  | { readonly kind: 'tekstOntbreekt' }
  | { readonly kind: 'tekstTeLang'; readonly maximum: number };

/** One answer, that stays as it was given. */
export function decideBeantwoordKijkvraag(
  vraag: Kijkvraag & { readonly beantwoord: boolean },
  command: { readonly door: Antwoorder; readonly tekst: string },
  today: PlainDate,
): Outcome<true, BeantwoordKijkvraagRefusal> {
  if (!mayBeantwoordKijkvraag(vraag, command.door, today)) return refuse({ kind: 'magNietAntwoorden' });
  if (vraag.beantwoord) return refuse({ kind: 'alBeantwoord' });
  if (command.tekst.trim() === '') return refuse({ kind: 'tekstOntbreekt' });
  if (command.tekst.length > kijkantwoordMaximum)
    return refuse({ kind: 'tekstTeLang', maximum: kijkantwoordMaximum });
  return accept(true);
}
