import type { Cel, Hand, NieuweRegel, Rij, WieDoetWat } from './use-wiedoetwat.ts';

/** A form as typed; an empty text is a choice not made yet. */
export type Inhoud = {
  onderwerp: NieuweRegel['onderwerp'] | '';
  voor: string[];
  rol: NieuweRegel['rol'] | '';
  /** `persoon:12`, `medewerker:3`, `organisatie:4`, or `anders`. */
  wie: string;
  anders: string;
  totEnMet: string;
  lezers: string[];
};

/** About an adult, and not about a child. */
const EIGEN: readonly string[] = ['geld', 'huis', 'werk', 'eigenhulp'];
export const ONDERWERPEN = [
  'veiligheid',
  'school',
  'gezondheid',
  'vrijetijd',
  'oppas',
  'dagelijks',
  'wonen',
  'contact',
  'hulp',
  'plan',
  'geld',
  'huis',
  'werk',
  'eigenhulp',
] as const satisfies readonly NieuweRegel['onderwerp'][];

/** For whom a subject can be: adults for what is their own, children for everything else. */
export const kandidaten = (
  leden: WieDoetWat['leden'],
  onderwerp: Inhoud['onderwerp'],
): WieDoetWat['leden'] =>
  onderwerp === '' ? [] : leden.filter(({ kind }) => kind !== EIGEN.includes(onderwerp));

/** The line as it is sent; undefined while something is not chosen. */
export function regelVan(inhoud: Inhoud): NieuweRegel | undefined {
  const { onderwerp, rol, voor, lezers, totEnMet } = inhoud;
  const wie = wieVan(inhoud);
  if (onderwerp === '' || rol === '' || wie === undefined) return undefined;
  return { onderwerp, rol, voor, wie, lezers, totEnMet: totEnMet === '' ? null : totEnMet };
}

function wieVan({ wie, anders }: Inhoud): NieuweRegel['wie'] | undefined {
  if (wie === 'anders') return anders.trim() === '' ? undefined : { soort: 'woorden', tekst: anders.trim() };
  const [soort, id] = wie.split(':');
  if (id === undefined) return undefined;
  return soort === 'persoon' || soort === 'medewerker' || soort === 'organisatie' ? { soort, id } : undefined;
}

/** A line that stands, as the form has it. */
export function inhoudUit(
  { rij, cel, regel }: { readonly rij: Rij; readonly cel: Cel; readonly regel: Hand },
  { leden, deelnemers }: WieDoetWat,
): Inhoud {
  const { wie, rol, totEnMet } = cel;
  const keus = `${wie.soort}:${wie.id ?? ''}`;
  const teKiezen = [
    ...leden.map(({ id }) => `persoon:${id}`),
    ...deelnemers.map(({ soort, id }) => `${soort}:${id ?? ''}`),
  ];
  // Who takes part no more is chosen anew.
  const woorden = wie.soort === 'woorden';
  return {
    ...{ onderwerp: rij.onderwerp, voor: [...regel.voor], rol, lezers: [...regel.lezers] },
    wie: woorden ? 'anders' : teKiezen.includes(keus) ? keus : '',
    ...{ anders: woorden ? (wie.naam ?? '') : '', totEnMet: totEnMet ?? '' },
  };
}
