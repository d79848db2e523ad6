import { accept, refuse, type Outcome } from '../kern/index.ts';
import type { Rustkeuze } from './rust.ts';

/** Where a message of the portal may come: on the own page only, on the phone, or by mail. */
export const berichtkanalen = ['hier', 'sms', 'mail'] as const;
export type Berichtkanaal = (typeof berichtkanalen)[number];

/** Which neutral words it has. None says that it is about care, a family or a child. */
export const bewoordingen = ['iets', 'lijstje', 'afspraak'] as const;
export type Bewoording = (typeof bewoordingen)[number];

export interface Portaalkeuze extends Rustkeuze {
  readonly kanaal: Berichtkanaal;
  readonly bewoording: Bewoording;
  /** Said by the person: nobody else sees this phone. Asked for whatever leaves the own page. */
  readonly alleenIk: boolean;
}

export interface Berichtfeiten {
  /** In whole years; undefined where the day of birth is not known. */
  readonly leeftijd: number | undefined;
  /** Danger comes from somebody for this person. */
  readonly inGevaar: boolean;
}

export type BerichtkeuzeRefusal =
  | { readonly kind: 'berichtNietVeilig' }
  | { readonly kind: 'mailNietAanKind' }
  | { readonly kind: 'toestelNietAlleenEigen' }
  | { readonly kind: 'acuutNietInPortaal' };

const meerderjarig = 18;

/**
 * Where a message may come: while somebody is a danger to this person nothing leaves the own page, and no child is sent
 * a mail.
 * @source Afspraak van Rondom: berichten nooit met inhoud, nooit per mail aan een kind, nooit naar een telefoon die een ander ziet
 */
export function listKanalen({ leeftijd, inGevaar }: Berichtfeiten): readonly Berichtkanaal[] {
  if (inGevaar) return ['hier'];
  return leeftijd !== undefined && leeftijd >= meerderjarig ? berichtkanalen : ['hier', 'sms'];
}

/**
 * What somebody of the family chooses. A message about a missed check is for workers alone.
 * @source Afspraak van Rondom: berichten nooit met inhoud, nooit per mail aan een kind, nooit naar een telefoon die een ander ziet
 */
export function decidePortaalkeuze(
  feiten: Berichtfeiten,
  keuze: Portaalkeuze,
): Outcome<Portaalkeuze, BerichtkeuzeRefusal> {
  if (keuze.wijze === 'ookacuut') return refuse({ kind: 'acuutNietInPortaal' });
  if (keuze.wijze === 'uit' || keuze.kanaal === 'hier') return accept(keuze);
  if (!listKanalen(feiten).includes(keuze.kanaal))
    return refuse({ kind: feiten.inGevaar ? 'berichtNietVeilig' : 'mailNietAanKind' });
  if (!keuze.alleenIk) return refuse({ kind: 'toestelNietAlleenEigen' });
  return accept(keuze);
}
