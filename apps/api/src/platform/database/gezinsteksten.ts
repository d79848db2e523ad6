import type { Id } from '../actor.ts';
import type { Tx } from './tx.ts';

/** The sealed texts of one table of a family: each column and row its own place, with the key of that family. */
export function gezinsteksten<Kolom extends string>(tabel: string) {
  const van = (gezin: Id) => ({ soort: 'gezin', id: gezin }) as const;
  const open = (tx: Tx, gezin: Id, rij: Id, kolom: Kolom, dicht: Buffer): Promise<string> =>
    tx.open(van(gezin), { tabel, kolom, rij }, dicht);
  return {
    open,
    seal: (tx: Tx, gezin: Id, rij: Id, kolom: Kolom, tekst: string): Promise<Buffer> =>
      tx.seal(van(gezin), { tabel, kolom, rij }, tekst),
    /** Of a column that can be empty. */
    openOf: async (tx: Tx, gezin: Id, rij: Id, kolom: Kolom, dicht: Buffer | null): Promise<string | null> =>
      dicht === null ? null : open(tx, gezin, rij, kolom, dicht),
  };
}
