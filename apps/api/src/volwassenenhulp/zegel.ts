import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

type Kolom =
  | readonly ['hulpactie', 'tekst' | 'reden']
  | readonly ['hulpaantekening', 'tekst']
  | readonly ['kindcheck', 'signaal'];

export const sluitTekst = (
  tx: Tx,
  gezin: Id,
  [tabel, kolom]: Kolom,
  rij: Id,
  tekst: string,
): Promise<Buffer> => tx.seal({ soort: 'gezin', id: gezin }, { tabel, kolom, rij }, tekst);

export const openTekst = (
  tx: Tx,
  gezin: Id,
  [tabel, kolom]: Kolom,
  rij: Id,
  dicht: Buffer,
): Promise<string> => tx.open({ soort: 'gezin', id: gezin }, { tabel, kolom, rij }, dicht);
