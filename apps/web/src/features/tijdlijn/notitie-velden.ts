import { tijdlijn } from '@rondom/taal/refusals/tijdlijn';
import { maatregel } from '@rondom/taal/refusals/maatregel';
import { veiligheid } from '@rondom/taal/refusals/veiligheid';
import { faultOf } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';

/** Ids of the controls of a note, so that a fault leads to its field. */
export const velden = {
  tekst: 'notitie-tekst',
  over: 'notitie-over',
  dag: 'notitie-dag',
  tijd: 'notitie-tijd',
  gevaar: 'notitie-gevaar',
  gedaan: 'notitie-gedaan',
  reden: 'notitie-deelreden',
} as const;

export const notitieFaults = {
  refusals: { tijdlijn, maatregel, veiligheid },
  fields: {
    tekst: velden.tekst,
    tekstOntbreekt: velden.tekst,
    tekstTeLang: velden.tekst,
    over: velden.over,
    overNiemand: velden.over,
    op: velden.dag,
    contactInToekomst: velden.dag,
    gevaarNietBenoemd: velden.gevaar,
    deelredenOntbreekt: velden.reden,
    gedaanNietBenoemd: velden.gedaan,
    geheimInTekst: velden.tekst,
  },
};

/** The sentence of one field, if something is wrong with it. */
export type Veldfouten = (fieldId: string) => string | undefined;
export const veldfouten =
  (faults: readonly FieldFault[]): Veldfouten =>
  (fieldId) =>
    faultOf(faults, fieldId);
