import type { Reading } from '../../platform/use-concept-sheet.ts';
import type { Functie, Trede } from './use-expertvragen.ts';

/** What stands in the form of a question; the draft has the same shape. `over` is empty for the whole family. */
export type VraagInhoud = { vraag: string; trede: Trede; functie: Functie; over: string };
export const leegVraag: VraagInhoud = { vraag: '', trede: 'regionaal', functie: 'advies', over: '' };
export const vraagVelden = { vraag: 'expertvraag-vraag', trede: 'expertvraag-trede' } as const;

/** The words, or that they are missing. */
export const leesVraag = (inhoud: VraagInhoud, leeg: string): Reading<VraagInhoud> =>
  inhoud.vraag.trim() === '' ? { faults: [{ fieldId: vraagVelden.vraag, message: leeg }] } : { body: inhoud };

/** To which field each refusal belongs. */
export const vraagFouten = {
  vraagLeeg: vraagVelden.vraag,
  geheimInTekst: vraagVelden.vraag,
  naamInTekst: vraagVelden.vraag,
};
