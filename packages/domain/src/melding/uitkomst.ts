/** What the first look found, in the words of the national triage. */
export const veiligheidsuitkomsten = [
  'acuteOnveiligheid',
  'structureleOnveiligheid',
  'beide',
  'geenVanBeide',
  'nogNietTeBeoordelen',
] as const;
export type Veiligheidsuitkomst = (typeof veiligheidsuitkomsten)[number];

/** What happens next, in the words of the national triage. */
export const vervolgen = ['veiligThuis', 'overdracht', 'geenVervolg', 'regionaalMaatwerk'] as const;
export type Vervolg = (typeof vervolgen)[number];

interface Betekenis {
  /** The look is finished by this outcome. */
  readonly isOordeel: boolean;
  readonly onveilig: boolean;
  /** Family readers see nothing by default until a person ends this. Not yet knowing counts as danger. */
  readonly zetVeiligheidsstand: boolean;
}

export const veiligheidsuitkomst = {
  acuteOnveiligheid: { isOordeel: true, onveilig: true, zetVeiligheidsstand: true },
  structureleOnveiligheid: { isOordeel: true, onveilig: true, zetVeiligheidsstand: true },
  beide: { isOordeel: true, onveilig: true, zetVeiligheidsstand: true },
  geenVanBeide: { isOordeel: true, onveilig: false, zetVeiligheidsstand: false },
  nogNietTeBeoordelen: { isOordeel: false, onveilig: false, zetVeiligheidsstand: true },
} as const satisfies Record<Veiligheidsuitkomst, Betekenis>;

/**
 * The option of "Inhoud triagebesluit" (3.7) each vervolg is counted as. The list knows no regionaal maatwerk,
 * and of a vervolg by Veilig Thuis it counts an inquiry only: those two are left open here, not forced.
 * @source Uitvoeringsregeling Wmo 2015, bijlage A, 3.7 (text of 20 March 2025)
 */
export const triagebesluitBijlageA = {
  veiligThuis: undefined,
  overdracht: 'Overdracht aan derden',
  geenVervolg: 'Geen vervolg door Veilig Thuis',
  regionaalMaatwerk: undefined,
} as const satisfies Record<Vervolg, string | undefined>;
