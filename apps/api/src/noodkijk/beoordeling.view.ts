import { isNoodkijkLopend } from '@rondom/domain/noodkijk';
import type { BeperkingRij, TeamRij } from './beoordeling.store.ts';

const iso = (at: Date): string => at.toISOString();

/** One look as a row: who, which family, when, by when it is judged. */
export const regelView = (row: TeamRij, nu: Date) => ({
  id: row.id,
  gezin: row.gezin,
  kijker: row.kijker,
  begonnenOp: iso(row.begonnenOp),
  eindigdeOp: iso(row.beeindigdOp ?? row.tot),
  loopt: isNoodkijkLopend(row, nu),
  reden: row.reden,
  uiterlijk: row.uiterlijk,
  oordeel: row.oordeel,
  beoordeeldOp: row.beoordeeldOp === null ? null : iso(row.beoordeeldOp),
});

export const beperkingView = ({ id, naam, reden, sinds, noodkijkId }: BeperkingRij) => ({
  id,
  naam,
  reden,
  sinds: iso(sinds),
  noodkijkId,
});
