import type { GenoemdPersoon, Melder, Waarneming } from '@rondom/domain/melding';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** What a melding says, as one sealed text: who reports, what was seen, heard and thought, and about whom. */
export interface Meldinginhoud {
  readonly melder: Melder;
  readonly waarneming: Waarneming;
  readonly personen: readonly GenoemdPersoon[];
}

const owner = (id: Id) => ({ soort: 'melding', id }) as const;
const place = (id: Id, kolom: 'inhoud' | 'reden') => ({ tabel: 'melding', kolom, rij: id }) as const;

export const sealInhoud = (tx: Tx, id: Id, inhoud: Meldinginhoud): Promise<Buffer> =>
  tx.seal(owner(id), place(id, 'inhoud'), JSON.stringify(inhoud));

export const openInhoud = async (tx: Tx, id: Id, sealed: Buffer): Promise<Meldinginhoud> =>
  JSON.parse(await tx.open(owner(id), place(id, 'inhoud'), sealed)) as Meldinginhoud;

export const sealReden = (tx: Tx, id: Id, reden: string): Promise<Buffer> =>
  tx.seal(owner(id), place(id, 'reden'), reden);

export const openReden = async (tx: Tx, id: Id, sealed: Buffer | null): Promise<string | null> =>
  sealed === null ? null : tx.open(owner(id), place(id, 'reden'), sealed);
