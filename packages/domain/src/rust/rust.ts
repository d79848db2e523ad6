/** How a worker wants to hear that something waits. Off unless somebody chooses otherwise. */
export const rustwijzen = ['uit', 'dagelijks', 'ookacuut'] as const;
export type Rustwijze = (typeof rustwijzen)[number];

export const berichtsoorten = ['dagelijks', 'acuut'] as const;
export type Berichtsoort = (typeof berichtsoorten)[number];

export interface Rustkeuze {
  readonly wijze: Rustwijze;
  /** `HH:MM` in Amsterdam: from then on the message of the day may come. */
  readonly tijd: string;
}

export const stilAanBegin: Rustkeuze = { wijze: 'uit', tijd: '09:00' };

/** What waits for one person: how much, and whether a safety check was missed. Never what or about whom. */
export interface Wachtend {
  readonly aantal: number;
  readonly acuut: number;
}

/** Which messages of today somebody has had already. */
export type Gehad = readonly Berichtsoort[];

/**
 * The messages for one person at this moment: at most one of the day, from the time of own choice, and one about a missed
 * safety check for who asked for that. Nothing waits: nothing is sent.
 */
export function listBerichten(
  keuze: Rustkeuze,
  { aantal, acuut }: Wachtend,
  gehad: Gehad,
  tijd: string,
): readonly { readonly soort: Berichtsoort; readonly aantal: number }[] {
  if (keuze.wijze === 'uit') return [];
  const dag = aantal > 0 && tijd >= keuze.tijd && !gehad.includes('dagelijks');
  const nood = keuze.wijze === 'ookacuut' && acuut > 0 && !gehad.includes('acuut');
  return [
    ...(nood ? [{ soort: 'acuut' as const, aantal: acuut }] : []),
    ...(dag ? [{ soort: 'dagelijks' as const, aantal }] : []),
  ];
}
