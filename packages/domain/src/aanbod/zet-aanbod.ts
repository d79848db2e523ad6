import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Organisatiesoort } from '../regio/index.ts';
import {
  hulpsoortenVan,
  metCaseload,
  type Aanbodtaal,
  type Expertise,
  type Hulpsoort,
  type Veiligheidseis,
} from './soorten.ts';

/** What an owner says about one kind of help. No text: so no address, no name and no tariff. */
export interface Aanbodopgave {
  readonly hulpsoort: Hulpsoort;
  readonly expertise: readonly Expertise[];
  readonly veiligheid: readonly Veiligheidseis[];
  readonly talen: readonly Aanbodtaal[];
  readonly vanLeeftijd: number;
  readonly totLeeftijd: number;
  readonly regioIds: readonly string[];
  readonly plekken: number;
  readonly vrij: number;
  readonly vrijVanaf: PlainDate;
  /** Families per worker at most; of teams alone. */
  readonly caseloadMax: number | null;
  readonly wachttijdWeken: number | null;
  readonly broersZussen: boolean;
}

export interface Aanbodgrond {
  readonly organisatiesoort: Organisatiesoort;
  readonly bekendeRegios: readonly string[];
  /** What stood there before; undefined where it is new. */
  readonly vrijVanafWas?: PlainDate | undefined;
  readonly vandaag: PlainDate;
}

export type AanbodRefusal =
  | { readonly kind: 'plekkenOnjuist' }
  | { readonly kind: 'vrijMeerDanPlekken'; readonly plekken: number }
  | { readonly kind: 'leeftijdOnjuist' }
  | { readonly kind: 'aanbodregioOnbekend' }
  | { readonly kind: 'regioLeeg' }
  | { readonly kind: 'vrijVanafVoorbij' }
  | { readonly kind: 'hulpsoortPastNiet'; readonly hulpsoort: Hulpsoort }
  | { readonly kind: 'caseloadPastNiet' }
  | { readonly kind: 'wachttijdOnjuist' };

const isAantal = (getal: number, hoogst: number): boolean =>
  Number.isInteger(getal) && getal >= 0 && getal <= hoogst;

/** Oldest age that youth help can reach, and the most places one offer may say. */
const hoogsteLeeftijd = 23;
const meestePlekken = 10_000;

/**
 * An owner says what there is. A day on which a place comes free lies ahead; one that was said before may have passed,
 * for then the place is free now.
 */
export function decideZetAanbod(
  opgave: Aanbodopgave,
  { organisatiesoort, bekendeRegios, vrijVanafWas, vandaag }: Aanbodgrond,
): Outcome<Aanbodopgave, AanbodRefusal> {
  const { plekken, vrij, vanLeeftijd, totLeeftijd, regioIds, hulpsoort, vrijVanaf } = opgave;
  const refusals: AanbodRefusal[] = [];
  if (!isAantal(plekken, meestePlekken) || !isAantal(vrij, meestePlekken))
    refusals.push({ kind: 'plekkenOnjuist' });
  else if (vrij > plekken) refusals.push({ kind: 'vrijMeerDanPlekken', plekken });
  if (
    !isAantal(vanLeeftijd, hoogsteLeeftijd) ||
    !isAantal(totLeeftijd, hoogsteLeeftijd) ||
    vanLeeftijd > totLeeftijd
  )
    refusals.push({ kind: 'leeftijdOnjuist' });
  if (regioIds.length === 0) refusals.push({ kind: 'regioLeeg' });
  if (regioIds.some((id) => !bekendeRegios.includes(id))) refusals.push({ kind: 'aanbodregioOnbekend' });
  if (vrijVanaf < vandaag && vrijVanaf !== vrijVanafWas) refusals.push({ kind: 'vrijVanafVoorbij' });
  if (!hulpsoortenVan(organisatiesoort).includes(hulpsoort))
    refusals.push({ kind: 'hulpsoortPastNiet', hulpsoort });
  refusals.push(...werkdruk(opgave));
  return refusals.length > 0 ? refuse(...refusals) : accept(opgave);
}

function werkdruk({ hulpsoort, caseloadMax, wachttijdWeken }: Aanbodopgave): AanbodRefusal[] {
  const refusals: AanbodRefusal[] = [];
  if (
    caseloadMax !== null &&
    (!metCaseload.includes(hulpsoort) || caseloadMax < 1 || !isAantal(caseloadMax, 100))
  )
    refusals.push({ kind: 'caseloadPastNiet' });
  if (wachttijdWeken !== null && !isAantal(wachttijdWeken, 260)) refusals.push({ kind: 'wachttijdOnjuist' });
  return refusals;
}
