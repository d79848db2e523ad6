import { accept, addDays, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import { functieMaximum, type Kaart } from './soorten.ts';

/** Longest time without new questions in one go: half a year. An agreement of our own. */
export const stilteMaximumDagen = 183;

export type KaartRefusal =
  | { readonly kind: 'kaartZonderFunctie' }
  | { readonly kind: 'kaartZonderDeskundigheid' }
  | { readonly kind: 'kaartZonderWijze' }
  | { readonly kind: 'kaartZonderDag' }
  | { readonly kind: 'kaartZonderBereik' }
  | { readonly kind: 'kaartUrenOnjuist' }
  | { readonly kind: 'kaartNummerOnjuist' }
  | { readonly kind: 'kaartMailOnjuist' }
  | { readonly kind: 'kaartMailPrive' }
  | { readonly kind: 'kaartAfgeschermdMetMail' }
  | { readonly kind: 'stilteVoorbij' }
  | { readonly kind: 'stilteTeLang'; readonly uiterlijk: PlainDate }
  | { readonly kind: 'deskundigheidOnbekend' };

const nummer = /^[+\d][\d ()-]{2,19}$/;
const adres = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
/** Addresses people have at home. Work does not answer there. */
const thuis = new Set([
  ...['gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.nl', 'outlook.com', 'live.nl', 'live.com'],
  ...[
    'icloud.com',
    'me.com',
    'yahoo.com',
    'ziggo.nl',
    'kpnmail.nl',
    'kpnplanet.nl',
    'planet.nl',
    'xs4all.nl',
  ],
  ...['home.nl', 'casema.nl', 'upcmail.nl', 'hetnet.nl', 'telfort.nl', 'proton.me', 'protonmail.com'],
]);

export interface Kaartstand {
  readonly dag: PlainDate;
  /** Words of regions that can be chosen, or that stood on the card already. */
  readonly eigenDeskundigheden: readonly string[];
}

/**
 * A card says what somebody knows, what he can be asked, and how one reaches him at work: never at home. Who is
 * threatened is reached through the team, so an address that would tell the name does not go with it. A card that is
 * not in the list may be half filled in.
 * @source eigen
 */
export function decideKaart(
  kaart: Kaart,
  { dag, eigenDeskundigheden }: Kaartstand,
): Outcome<Kaart, KaartRefusal> {
  const refusals = [
    ...(kaart.inLijst ? ontbreekt(kaart) : []),
    ...overBereik(kaart),
    ...overStilte(kaart, dag),
    ...(kaart.eigenDeskundigheden.every((id) => eigenDeskundigheden.includes(id))
      ? []
      : [{ kind: 'deskundigheidOnbekend' } as const]),
  ];
  return refusals.length > 0 ? refuse(...refusals) : accept({ ...kaart, functie: kaart.functie.trim() });
}

function ontbreekt(kaart: Kaart): KaartRefusal[] {
  const weet = kaart.deskundigheden.length + kaart.eigenDeskundigheden.length;
  return [
    ...(kaart.functie.trim() === '' || kaart.functie.trim().length > functieMaximum
      ? [{ kind: 'kaartZonderFunctie' } as const]
      : []),
    ...(weet === 0 ? [{ kind: 'kaartZonderDeskundigheid' } as const] : []),
    ...(kaart.wijzen.length === 0 ? [{ kind: 'kaartZonderWijze' } as const] : []),
    ...(kaart.dagen.length === 0 ? [{ kind: 'kaartZonderDag' } as const] : []),
    ...(kaart.telefoon === null && kaart.mail === null ? [{ kind: 'kaartZonderBereik' } as const] : []),
  ];
}

function overBereik({ telefoon, mail, afgeschermd, van, tot }: Kaart): KaartRefusal[] {
  return [
    ...(van >= tot ? [{ kind: 'kaartUrenOnjuist' } as const] : []),
    ...(telefoon !== null && !nummer.test(telefoon) ? [{ kind: 'kaartNummerOnjuist' } as const] : []),
    ...(mail !== null && !adres.test(mail) ? [{ kind: 'kaartMailOnjuist' } as const] : []),
    ...(mail !== null && thuis.has(mail.slice(mail.lastIndexOf('@') + 1).toLowerCase())
      ? [{ kind: 'kaartMailPrive' } as const]
      : []),
    ...(afgeschermd && mail !== null ? [{ kind: 'kaartAfgeschermdMetMail' } as const] : []),
  ];
}

function overStilte({ geenVragenTotEnMet: tot }: Kaart, dag: PlainDate): KaartRefusal[] {
  if (tot === null) return [];
  const uiterlijk = addDays(dag, stilteMaximumDagen);
  if (tot < dag) return [{ kind: 'stilteVoorbij' }];
  return tot > uiterlijk ? [{ kind: 'stilteTeLang', uiterlijk }] : [];
}
