import {
  heeftGezag,
  heeftLeeftijd,
  isZekerJongerDan,
  type Gezag,
  type Persoon,
  type PersoonId,
} from '../gezin/index.ts';
import type { PlainDate } from '../kern/index.ts';

/** As what somebody reads in the portal of a family. */
export const portaalsoorten = ['ouder', 'jeugdige', 'pleegouder', 'vertegenwoordiger', 'netwerk'] as const;
export type Portaalsoort = (typeof portaalsoorten)[number];

/** By which document somebody stands in for another. */
export const vertegenwoordigingen = ['voogd', 'mentor', 'curator', 'bijzonderecurator'] as const;
export type Vertegenwoordiging = (typeof vertegenwoordigingen)[number];

/** On what somebody's reading rests. Gezag is one of these, and opens nothing by itself. */
export type Portaalrecht =
  'gezag' | 'ouderZonderGezag' | 'eigenRecht' | 'pleegzorg' | Vertegenwoordiging | 'deelInPlan';

/** What a family is on the day, as far as it decides who can be given a portal. */
export interface Portaalfeiten {
  readonly persoon: Pick<Persoon, 'id' | 'geboorte'> & { readonly overleden: boolean };
  readonly kinderen: readonly {
    readonly kind: Pick<Persoon, 'id' | 'geboorte'>;
    readonly gezag: Gezag;
    readonly ouders: readonly PersoonId[];
    /** With whom the child lives as in a family of its own: foster care and a gezinshuis. */
    readonly pleegouders: readonly PersoonId[];
  }[];
  /** A line of the plan, or what was agreed with the network, asks something of this person. */
  readonly deelInPlan: boolean;
}

export type GeenRechtReden =
  | { readonly kind: 'jongerDanTwaalf' }
  | { readonly kind: 'leeftijdNietBekend' }
  | { readonly kind: 'jeugdigeIsVolwassen' }
  | { readonly kind: 'nietOuder' }
  | { readonly kind: 'nietPleegouder' }
  | { readonly kind: 'geenDeelInPlan' }
  | { readonly kind: 'besluitOntbreekt' }
  | { readonly kind: 'persoonOverleden' };

export type Rechtantwoord =
  | { readonly heeft: true; readonly recht: Portaalrecht }
  | { readonly heeft: false; readonly reden: GeenRechtReden };

const heeft = (recht: Portaalrecht): Rechtantwoord => ({ heeft: true, recht });
const heeftNiet = (kind: GeenRechtReden['kind']): Rechtantwoord => ({ heeft: false, reden: { kind } });

/** Under twelve a child writes with the vast gezicht; from twelve the account is its own, and asks nobody's consent. */
function rechtVanJeugdige({ persoon }: Portaalfeiten, dag: PlainDate): Rechtantwoord {
  if (heeftLeeftijd(18, persoon.geboorte, dag)) return heeftNiet('jeugdigeIsVolwassen');
  if (heeftLeeftijd(12, persoon.geboorte, dag)) return heeft('eigenRecht');
  return heeftNiet(isZekerJongerDan(12, persoon.geboorte, dag) ? 'jongerDanTwaalf' : 'leeftijdNietBekend');
}

function rechtVanOuder({ persoon, kinderen }: Portaalfeiten): Rechtantwoord {
  const eigen = kinderen.filter(({ ouders }) => ouders.includes(persoon.id));
  if (eigen.length === 0) return heeftNiet('nietOuder');
  return heeft(eigen.some(({ gezag }) => heeftGezag(gezag, persoon.id)) ? 'gezag' : 'ouderZonderGezag');
}

/**
 * The first question: on what the reading of this person would rest. A parent's new partner is no parent here, and who
 * was only told about is no network: no answer, no portal.
 * @source Jeugdwet art. 7.3.10, 7.3.11, 7.3.15
 */
export function findPortaalrecht(
  feiten: Portaalfeiten,
  als: Portaalsoort,
  vertegenwoordiging: Vertegenwoordiging | undefined,
  dag: PlainDate,
): Rechtantwoord {
  if (feiten.persoon.overleden) return heeftNiet('persoonOverleden');
  if (als === 'jeugdige') return rechtVanJeugdige(feiten, dag);
  // Nobody who may be a child enters as a grown-up.
  if (!heeftLeeftijd(12, feiten.persoon.geboorte, dag))
    return heeftNiet(
      isZekerJongerDan(12, feiten.persoon.geboorte, dag) ? 'jongerDanTwaalf' : 'leeftijdNietBekend',
    );
  switch (als) {
    case 'ouder':
      return rechtVanOuder(feiten);
    case 'pleegouder':
      return feiten.kinderen.some(({ pleegouders }) => pleegouders.includes(feiten.persoon.id))
        ? heeft('pleegzorg')
        : heeftNiet('nietPleegouder');
    case 'vertegenwoordiger':
      return vertegenwoordiging === undefined ? heeftNiet('besluitOntbreekt') : heeft(vertegenwoordiging);
    case 'netwerk':
      return feiten.deelInPlan ? heeft('deelInPlan') : heeftNiet('geenDeelInPlan');
  }
}
