import type { Id } from '../platform/actor.ts';
import type { OnderzoekRow, VerzoekRow } from './dubbelwerk.store.ts';

const verzoekView = ({ id, organisatie, naam, gevraagdOp, versie }: VerzoekRow) => ({
  id,
  organisatie,
  naam,
  gevraagdOp: gevraagdOp.toISOString(),
  versie,
});

/** One round of questions: who, since when, which areas, who joins. Its maker sees who asks to join. */
function onderzoekView(row: OnderzoekRow, verzoeken: readonly VerzoekRow[], eigen: Id | null) {
  const { organisatieId, ...rest } = row;
  const hier = verzoeken.filter(({ onderzoekId }) => onderzoekId === row.id);
  const vanEigen = organisatieId === eigen;
  return {
    ...rest,
    vragen: [...row.vragen],
    vanEigen,
    doenMee: hier.filter(({ stand }) => stand === 'ja').map(({ organisatie }) => organisatie),
    mijnVerzoek: hier.find((verzoek) => verzoek.organisatieId === eigen)?.stand ?? null,
    verzoeken: vanEigen ? hier.filter(({ stand }) => stand === 'gevraagd').map(verzoekView) : [],
  };
}

export function onderzoekenView(
  rows: readonly OnderzoekRow[],
  verzoeken: readonly VerzoekRow[],
  { eigen, magBeginnen }: { readonly eigen: Id | null; readonly magBeginnen: boolean },
) {
  return { magBeginnen, onderzoeken: rows.map((row) => onderzoekView(row, verzoeken, eigen)) };
}

export type OnderzoekenJson = ReturnType<typeof onderzoekenView>;
