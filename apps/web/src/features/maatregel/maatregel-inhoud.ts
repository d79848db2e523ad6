import type { paths } from '@rondom/api-client';
import { maatregel } from '@rondom/taal/refusals/maatregel';
import { isZekerMeerderjarig } from '../gezin/leeftijd.ts';
import type { Lid } from '../gezin/contract.ts';

type Body =
  paths['/api/v1/gezinnen/{gezinId}/maatregelen']['post']['requestBody']['content']['application/json'];

/** What stands in the form; also what its draft holds. Days are ISO, or as typed while they are none. */
export type MaatregelInhoud = {
  kinderen: string[];
  beschikkingOp: string;
  ingangsdatum: string;
  einddatum: string;
  rechtbank: string;
  zaaknummer: string;
  organisatieId: string;
  giBelastOp: string;
  giGeinformeerdOp: string;
  hulp: 'ja' | 'nee';
};

export const emptyMaatregel: MaatregelInhoud = {
  kinderen: [],
  beschikkingOp: '',
  ingangsdatum: '',
  einddatum: '',
  rechtbank: '',
  zaaknummer: '',
  organisatieId: '',
  giBelastOp: '',
  giGeinformeerdOp: '',
  hulp: 'nee',
};

export type Veld = keyof MaatregelInhoud;
export const veldId = (veld: Veld): string => `maatregel-${veld}`;

const DAGEN: readonly Veld[] = [
  'beschikkingOp',
  'ingangsdatum',
  'einddatum',
  'giBelastOp',
  'giGeinformeerdOp',
];
const VELDEN: readonly Veld[] = [
  'kinderen',
  'beschikkingOp',
  'ingangsdatum',
  'einddatum',
  'rechtbank',
  'organisatieId',
  'giBelastOp',
  'giGeinformeerdOp',
];

export const isDag = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What is empty or no day, in the order of the form; the rest is decided by the API. */
export function checkMaatregel(
  inhoud: MaatregelInhoud,
): readonly (readonly [Veld, 'ontbreekt' | 'geenDag'])[] {
  return VELDEN.flatMap((veld): [Veld, 'ontbreekt' | 'geenDag'][] => {
    const value = inhoud[veld];
    if (value.length === 0 || (typeof value === 'string' && value.trim() === ''))
      return [[veld, 'ontbreekt']];
    return DAGEN.includes(veld) && typeof value === 'string' && !isDag(value) ? [[veld, 'geenDag']] : [];
  });
}

/** The day from which the first clock counts: charged and told, the later of the two. */
export function startOf({ giBelastOp, giGeinformeerdOp }: MaatregelInhoud): string | undefined {
  if (!isDag(giBelastOp) || !isDag(giGeinformeerdOp)) return undefined;
  return giBelastOp > giGeinformeerdOp ? giBelastOp : giGeinformeerdOp;
}

export function bodyOf({ zaaknummer, hulp, ...inhoud }: MaatregelInhoud): Body {
  const body = { ...inhoud, hulpGenoemd: hulp === 'ja' };
  return zaaknummer.trim() === '' ? body : { ...body, zaaknummer };
}

/** Who could be under a measure: a child of the family that is not certainly grown up. */
export const kinderenVan = (leden: readonly Lid[], vandaag: string): Lid[] =>
  leden.filter(
    ({ rol, overledenOp, geboortedatum }) =>
      rol === 'kind' && overledenOp === null && !isZekerMeerderjarig(geboortedatum, vandaag),
  );

const at = (veld: Veld) => veldId(veld);

/** To which field each refusal belongs. */
export const maatregelFaults = {
  refusals: { maatregel },
  fields: {
    ...Object.fromEntries(VELDEN.map((veld) => [veld, veldId(veld)])),
    kindOntbreekt: at('kinderen'),
    kindMeerderjarig: at('kinderen'),
    kindOverleden: at('kinderen'),
    kindHeeftOndertoezichtstelling: at('kinderen'),
    persoonNietInGezin: at('kinderen'),
    geenGecertificeerdeInstelling: at('organisatieId'),
    beschikkingInToekomst: at('beschikkingOp'),
    ingangVoorBeschikking: at('ingangsdatum'),
    einddatumVoorIngang: at('einddatum'),
    maatregelLangerDanJaar: at('einddatum'),
    belastVoorBeschikking: at('giBelastOp'),
    belastInToekomst: at('giBelastOp'),
    geinformeerdVoorBeschikking: at('giGeinformeerdOp'),
    geinformeerdInToekomst: at('giGeinformeerdOp'),
  },
};
