import type { PersoonId } from '../../gezin/index.ts';
import type { PlainDate } from '../../kern/index.ts';
import { leeftijdsrechten } from '../../portaal/index.ts';
import type { Cel, Deelrol, Kindfeiten, Wie } from '../soorten.ts';

/** Who has gezag, each in a cell of the same part. */
export const gezagcellen = (feiten: Kindfeiten, rol: Deelrol, artikel: string): Cel[] =>
  feiten.gezag.map((houder) => ({ wie: houderOf(houder), rol, bron: 'wet', artikel }));

const houderOf = (houder: PersoonId | undefined): Wie =>
  houder === undefined ? { soort: 'gezagderde' } : { soort: 'persoon', id: houder };

/** The child itself, where its age gives it that part. */
export const kindcel = (feiten: Kindfeiten, rol: Deelrol, artikel: string): Cel => ({
  wie: { soort: 'zelf', personen: [feiten.kind] },
  rol,
  bron: 'wet',
  artikel,
});

/** Whose consent counts on the day: that of the parents, of both, or of the child. */
export const wiensToestemming = (feiten: Kindfeiten, dag: PlainDate) =>
  leeftijdsrechten(feiten.geboorte, dag).toestemming;
