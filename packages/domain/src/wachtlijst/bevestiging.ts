import type { PersoonId } from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';
import type { MedewerkerId, OrganisatieId } from '../regio/index.ts';

export const antwoorden = ['ja', 'neeNogNiet', 'weetNiet'] as const;
export type Antwoord = (typeof antwoorden)[number];

/** Why no voice of the family can say it. */
export const geenStemRedenen = ['nietVeiligTeVragen', 'nietBereikbaar', 'weigert'] as const;
export type GeenStemReden = (typeof geenStemRedenen)[number];

export interface Poging {
  readonly op: PlainDate;
  readonly wijze: 'telefoon' | 'bericht' | 'brief' | 'huisbezoek' | 'school';
}

/** A second voice beside that of the helper. */
export type Stem =
  | { readonly soort: 'jeugdige' | 'ouder' | 'pleegouder' | 'verzorger'; readonly persoon: PersoonId }
  | {
      readonly soort: 'professional';
      readonly medewerker: MedewerkerId;
      readonly organisatie: OrganisatieId;
      readonly zagKindOp: PlainDate;
      readonly reden: GeenStemReden;
      readonly toelichting: string;
      readonly pogingen: readonly Poging[];
    };
export type Gezinsstem = Exclude<Stem, { readonly soort: 'professional' }>;

/** How the voice came in: from an own account, or in own words written down by the vast gezicht. */
export type Weg =
  | { readonly soort: 'portaal'; readonly account: PersoonId }
  | { readonly soort: 'genoteerd'; readonly door: MedewerkerId; readonly woorden: string }
  | { readonly soort: 'medewerker'; readonly door: MedewerkerId };

export interface Bevestiging {
  readonly stem: Stem;
  readonly antwoord: Antwoord;
  readonly op: PlainDate;
  readonly weg: Weg;
}

const voiceOf = (stem: Stem): string =>
  stem.soort === 'professional' ? `medewerker ${stem.medewerker}` : `persoon ${stem.persoon}`;

/** In the order in which it was said; on one day in the order in which it was written down. */
const byDay = (bevestigingen: readonly Bevestiging[]): Bevestiging[] =>
  [...bevestigingen].sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));

/** What each voice said last: a person may think otherwise later. */
export function laatsteStemmen(bevestigingen: readonly Bevestiging[]): Bevestiging[] {
  return [...new Map(byDay(bevestigingen).map((b) => [voiceOf(b.stem), b])).values()];
}

export type Stemmenstand = 'geen' | 'bevestigd' | 'nogNiet' | 'verschillend';

/**
 * What the voices say together. One "nee, nog niet" is enough to keep the child on the board: voices are shown
 * beside each other and never outvoted. Not knowing counts for nothing.
 */
export function stemmenstand(bevestigingen: readonly Bevestiging[]): Stemmenstand {
  const gezegd = new Set(laatsteStemmen(bevestigingen).map((b) => b.antwoord));
  if (gezegd.has('neeNogNiet')) return gezegd.has('ja') ? 'verschillend' : 'nogNiet';
  return gezegd.has('ja') ? 'bevestigd' : 'geen';
}

/** Since when the voices together confirm: undefined while they do not. */
export function bevestigdOp(bevestigingen: readonly Bevestiging[]): PlainDate | undefined {
  if (stemmenstand(bevestigingen) !== 'bevestigd') return undefined;
  // The last voice that changed the outcome: walk back as long as the shorter list confirms too.
  const gezegd = byDay(bevestigingen);
  for (let n = gezegd.length; n > 0; n -= 1)
    if (stemmenstand(gezegd.slice(0, n - 1)) !== 'bevestigd') return gezegd[n - 1]?.op;
  return undefined;
}
