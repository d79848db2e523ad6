import { persoonId } from '@rondom/domain/gezin';
import { wieTeVertellen, type Vertelouder } from '@rondom/domain/melding';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';
import { listOuders, type OuderRow } from './eersteblik.store.ts';
import type { Meldinginhoud } from './inhoud.ts';

export type Vertelbaar = Vertelouder & Pick<OuderRow, 'geslacht' | 'verteld'>;

/** The parents of whom the page may say that they are told of this melding. */
export async function readVertelouders(
  tx: Tx,
  melding: Id,
  inhoud: Pick<Meldinginhoud, 'personen'>,
): Promise<readonly Vertelbaar[]> {
  const ouders = (await listOuders(tx, melding)).map((row) => ({ ...row, persoon: persoonId(row.persoon) }));
  return wieTeVertellen(
    ouders,
    inhoud.personen.map(({ naam }) => naam ?? ''),
  );
}
