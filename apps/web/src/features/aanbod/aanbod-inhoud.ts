import { readDateText } from '../../ui/date-text.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { MET_CASELOAD } from './soorten.ts';
import type { Aanbod, Hulpsoort, Opgave } from './use-aanbod.ts';

export const veldIds = {
  hulpsoort: 'aanbod-veld-soort',
  plekken: 'aanbod-veld-plekken',
  vrij: 'aanbod-veld-vrij',
  vrijVanaf: 'aanbod-veld-vanaf',
  vanLeeftijd: 'aanbod-veld-van',
  totLeeftijd: 'aanbod-veld-tot',
  regioIds: 'aanbod-veld-regios',
  caseloadMax: 'aanbod-veld-caseload',
  wachttijdWeken: 'aanbod-veld-wachttijd',
} as const;

/** As typed; what has to be a number is text until it is read. */
export interface Velden extends Pick<
  Opgave,
  'hulpsoort' | 'expertise' | 'veiligheid' | 'talen' | 'regioIds' | 'vrijVanaf' | 'broersZussen'
> {
  plekken: string;
  vrij: string;
  vanLeeftijd: string;
  totLeeftijd: string;
  caseloadMax: string;
  wachttijdWeken: string;
}

const tekst = (getal: number | null | undefined): string => (typeof getal === 'number' ? String(getal) : '');

export function veldenVan(
  aanbod: Aanbod | undefined,
  soorten: readonly Hulpsoort[],
  vandaag: string,
): Velden {
  return {
    hulpsoort: aanbod?.hulpsoort ?? soorten[0] ?? 'hulpthuis',
    expertise: aanbod?.expertise ?? [],
    veiligheid: aanbod?.veiligheid ?? [],
    talen: aanbod?.talen ?? ['nederlands'],
    regioIds: aanbod?.regioIds ?? [],
    plekken: tekst(aanbod?.plekken),
    vrij: tekst(aanbod?.vrij),
    vrijVanaf: aanbod === undefined || aanbod.vrijVanaf < vandaag ? vandaag : aanbod.vrijVanaf,
    vanLeeftijd: tekst(aanbod?.vanLeeftijd ?? 0),
    totLeeftijd: tekst(aanbod?.totLeeftijd ?? 18),
    caseloadMax: tekst(aanbod?.caseloadMax),
    wachttijdWeken: tekst(aanbod?.wachttijdWeken),
    broersZussen: aanbod?.broersZussen ?? false,
  };
}

/** A whole number that was typed; a minus too, so that the answer can say what is wrong with it. */
const getalVan = (typed: string): number | undefined =>
  /^-?\d{1,5}$/.test(typed.trim()) ? Number(typed) : undefined;

export function inhoudVan(
  velden: Velden,
  z: { getal: string; dag: string },
): { inhoud: Opgave } | { faults: readonly FieldFault[] } {
  const faults: FieldFault[] = [];
  const getal = (naam: 'plekken' | 'vrij' | 'vanLeeftijd' | 'totLeeftijd'): number => {
    const read = getalVan(velden[naam]);
    if (read === undefined) faults.push({ fieldId: veldIds[naam], message: z.getal });
    return read ?? 0;
  };
  const los = (naam: 'caseloadMax' | 'wachttijdWeken'): number | undefined => {
    if (velden[naam].trim() === '') return undefined;
    const read = getalVan(velden[naam]);
    if (read === undefined) faults.push({ fieldId: veldIds[naam], message: z.getal });
    return read;
  };
  const plekken = getal('plekken');
  const vrij = getal('vrij');
  const vrijVanaf = readDateText(velden.vrijVanaf);
  if (vrijVanaf === undefined) faults.push({ fieldId: veldIds.vrijVanaf, message: z.dag });
  const vanLeeftijd = getal('vanLeeftijd');
  const totLeeftijd = getal('totLeeftijd');
  const caseloadMax = MET_CASELOAD.includes(velden.hulpsoort) ? los('caseloadMax') : undefined;
  const wachttijdWeken = los('wachttijdWeken');
  if (faults.length > 0 || vrijVanaf === undefined) return { faults };
  const { hulpsoort, expertise, veiligheid, talen, regioIds, broersZussen } = velden;
  return {
    inhoud: {
      ...{ hulpsoort, expertise, veiligheid, talen, regioIds, broersZussen },
      ...{ plekken, vrij, vrijVanaf, vanLeeftijd, totLeeftijd },
      ...(caseloadMax === undefined ? {} : { caseloadMax }),
      ...(wachttijdWeken === undefined ? {} : { wachttijdWeken }),
    },
  };
}
