import type { Reading } from '../../platform/use-concept-sheet.ts';
import type { Dilemma, Dilemmasoort, NieuwDilemma } from './use-dilemmas.ts';

/** What stands in the form; the draft has the same shape. */
export type Inhoud = {
  soort: Dilemmasoort | '';
  vraag: string;
  organisaties: string[];
  vandaag: string;
  aan: Dilemma['aan'];
};
export const leeg: Inhoud = { soort: '', vraag: '', organisaties: [], vandaag: '', aan: 'leiding' };

export const SOORTEN = [
  'niemandbeslist',
  'tweebeslissen',
  'regelsbotsen',
  'geld',
  'risico',
  'anders',
] as const satisfies readonly Dilemmasoort[];

export const velden = {
  soort: 'dilemma-soort',
  vraag: 'dilemma-vraag',
  organisaties: 'dilemma-organisaties',
  vandaag: 'dilemma-vandaag',
} as const;

/** To which field each refusal belongs. */
export const fouten = {
  dilemmaLeeg: velden.vraag,
  dilemmaVandaagLeeg: velden.vandaag,
  dilemmaOrganisatieNodig: velden.organisaties,
  geheimInTekst: velden.vraag,
  naamInTekst: velden.vraag,
};

/** What the first step still misses. */
export function misstInVraag(inhoud: Inhoud, z: { readonly kies: string; readonly vul: string }) {
  const nodig = inhoud.soort === 'tweebeslissen' ? 2 : 1;
  return [
    ...(inhoud.soort === '' ? [{ fieldId: velden.soort, message: z.kies }] : []),
    ...(inhoud.vraag.trim() === '' ? [{ fieldId: velden.vraag, message: z.vul }] : []),
    ...(inhoud.organisaties.length < nodig ? [{ fieldId: velden.organisaties, message: z.kies }] : []),
  ];
}

/** The dilemma, or what is missing. */
export function leesDilemma(
  inhoud: Inhoud,
  z: { readonly kies: string; readonly vul: string },
): Reading<NieuwDilemma> {
  const { soort, ...rest } = inhoud;
  const faults = [
    ...misstInVraag(inhoud, z),
    ...(inhoud.vandaag.trim() === '' ? [{ fieldId: velden.vandaag, message: z.vul }] : []),
  ];
  return faults.length > 0 || soort === '' ? { faults } : { body: { soort, ...rest } };
}
