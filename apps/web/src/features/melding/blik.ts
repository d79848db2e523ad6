import type { Melding, Veiligheid, Vervolg } from './melding-query.ts';

export const veiligheden = [
  'acuteOnveiligheid',
  'structureleOnveiligheid',
  'beide',
  'geenVanBeide',
  'nogNietTeBeoordelen',
] as const satisfies readonly Veiligheid[];

export const vervolgen = [
  'overdracht',
  'veiligThuis',
  'regionaalMaatwerk',
  'geenVervolg',
] as const satisfies readonly Vervolg[];

export const vermoedens = [
  'kindermishandeling',
  'partnergeweld',
  'ouderenmishandeling',
  'eergerelateerd',
  'stalking',
] as const;
export type Vermoeden = (typeof vermoedens)[number];

/** The form of a first look as it stands in the draft; nothing is chosen for the worker. */
export interface Blik {
  readonly [field: string]: string | readonly string[] | undefined;
  readonly veiligheid?: Veiligheid | undefined;
  readonly vervolg?: Vervolg | undefined;
  readonly vermoeden?: Vermoeden | undefined;
  readonly team?: string | undefined;
  /** Who is told of the melding today. */
  readonly vertellen?: readonly string[] | undefined;
  readonly reden: string;
}

/** Which questions there are depends on the answers before; an answer to a question that went is not sent. */
export function vragenBij(blik: Blik, gezin: Melding['gezin']) {
  const { veiligheid, vervolg } = blik;
  const isOordeel = veiligheid !== undefined && veiligheid !== 'nogNietTeBeoordelen';
  const onveilig = veiligheid !== undefined && veiligheid !== 'geenVanBeide';
  const niemand = gezin !== null && gezin.vastGezicht === null && gezin.team === null;
  const overdracht = isOordeel && vervolg === 'overdracht';
  const vertellen = overdracht && gezin !== null && gezin.vastGezicht !== null;
  return { vermoeden: onveilig, vervolg: isOordeel, team: overdracht && niemand, vertellen };
}

/** The body of the first look; undefined while it is not said how safe it is. */
export function opdrachtVan(blik: Blik, gezin: Melding['gezin']) {
  const vragen = vragenBij(blik, gezin);
  const { veiligheid, vervolg, vermoeden, team, reden, vertellen = [] } = blik;
  if (veiligheid === undefined) return undefined;
  return {
    veiligheid,
    reden,
    ...(vragen.vervolg && vervolg !== undefined ? { vervolg } : {}),
    ...(vragen.vermoeden && vermoeden !== undefined ? { vermoeden } : {}),
    ...(vragen.team && team !== undefined && team !== '' ? { teamOrganisatieId: team } : {}),
    ...(vragen.vertellen && vertellen.length > 0 ? { vertellen: [...vertellen] } : {}),
  };
}

export type BlikKnop = 'overdracht' | 'nogNiet' | 'rond';

export function knopVan({ veiligheid, vervolg }: Blik): BlikKnop {
  if (veiligheid === 'nogNietTeBeoordelen') return 'nogNiet';
  return vervolg === 'overdracht' ? 'overdracht' : 'rond';
}

/** A school is named as one, so that a parent hears who worried; anybody else stays general. */
export function bronVan({
  soort,
  functie,
  organisatie,
}: Melding['melder']): 'school' | 'professional' | 'burger' {
  if (soort === 'burger') return 'burger';
  return /school|leerkracht|docent|mentor|intern begeleider/i.test(`${functie ?? ''} ${organisatie ?? ''}`)
    ? 'school'
    : 'professional';
}
