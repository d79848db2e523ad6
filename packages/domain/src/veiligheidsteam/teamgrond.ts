import { accept, geldtOp, refuse, type Outcome, type Periode, type PlainDate } from '../kern/index.ts';
import type { OrganisatieId, Organisatiesoort } from '../regio/index.ts';
import type { Daadsoort, Teamfunctie } from './soorten.ts';

/** The ground on which a worker of the team acts: that of his home, for the team has none of its own. */
export const teamgronden = ['meldpunt', 'advies', 'maatregel', 'raadsadvies', 'mandaat'] as const;
export type Teamgrondcode = (typeof teamgronden)[number];

export interface Teamgrond {
  readonly code: Teamgrondcode;
  readonly artikel: string;
  /** It carries advice to who asked, and nothing at the family itself. */
  readonly alleenAdvies: boolean;
}

export interface Grondfeiten {
  /** Undefined: in the team on no loan that day. */
  readonly thuis: { readonly id: OrganisatieId; readonly soort: Organisatiesoort } | undefined;
  /** Measures over children of this family. */
  readonly maatregelen: readonly (Periode & { readonly instelling: OrganisatieId })[];
  /** Whether a melding about this family is or was with Veilig Thuis. */
  readonly melding: boolean;
}

export type TeamgrondRefusal =
  | { readonly kind: 'geenThuisorganisatie' }
  | { readonly kind: 'functieNietVanThuis'; readonly functie: Teamfunctie }
  | { readonly kind: 'geenMaatregelVanThuis' };

const grond = (code: Teamgrondcode, artikel: string): Teamgrond => ({
  code,
  artikel,
  alleenAdvies: code === 'advies' || code === 'raadsadvies',
});

/**
 * A safety team has no legal basis of its own: who works in it acts on the ground of his home organisation, as far as
 * that reaches on that day. Veilig Thuis: after a melding its tasks, without one advice to who asks it. A GI: only while
 * it carries out a measure here. The Raad: it advises institutions; its inquiry is another seat. The local team: what
 * the college mandated.
 * @source Wmo 2015 art. 4.1.1 lid 2 en 3; Jeugdwet art. 2.3 lid 1 en 3.2 lid 1; Burgerlijk Wetboek Boek 1 art. 238 lid 3
 */
export function decideTeamgrond(
  functie: Teamfunctie,
  { thuis, maatregelen, melding }: Grondfeiten,
  dag: PlainDate,
): Outcome<Teamgrond, TeamgrondRefusal> {
  if (thuis === undefined) return refuse({ kind: 'geenThuisorganisatie' });
  if (thuis.soort !== functie) return refuse({ kind: 'functieNietVanThuis', functie });
  switch (functie) {
    case 'veiligthuis':
      return accept(
        melding
          ? grond('meldpunt', 'Wmo 2015 art. 4.1.1 lid 2')
          : grond('advies', 'Wmo 2015 art. 4.1.1 lid 3'),
      );
    case 'gecertificeerdeinstelling':
      return maatregelen.some((m) => m.instelling === thuis.id && geldtOp(m, dag))
        ? accept(grond('maatregel', 'Jeugdwet art. 3.2 lid 1'))
        : refuse({ kind: 'geenMaatregelVanThuis' });
    case 'raadvoordekinderbescherming':
      return accept(grond('raadsadvies', 'Burgerlijk Wetboek Boek 1 art. 238 lid 3'));
    case 'lokaalteam':
      return accept(grond('mandaat', 'Jeugdwet art. 2.3 lid 1'));
  }
}

/** Whether this ground carries this act. */
export const draagt = ({ alleenAdvies }: Teamgrond, soort: Daadsoort): boolean =>
  !alleenAdvies || soort === 'advies';
