import { randomInt } from 'node:crypto';
import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

/** Signs that are not taken for one another when read aloud or written down. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const codeLength = 8;

/** A receipt number like `M-7K3-492`: random, so that it says nothing about who came before or after. */
export function makeNummer(): string {
  const letters = Array.from({ length: 3 }, () => signs.charAt(randomInt(signs.length))).join('');
  return `M-${letters}-${String(randomInt(1000)).padStart(3, '0')}`;
}

/**
 * The code beside the number. It follows from the melding and a key outside the database, so that a form sent twice
 * shows the same code again although the database holds only a keyed hash of it.
 */
export function codeOf(tx: Pick<Tx, 'hmac'>, melding: Id): string {
  const bytes = tx.hmac('meldingcode', melding).subarray(0, codeLength);
  const text = Array.from(bytes, (byte) => signs.charAt(byte % signs.length)).join('');
  return `${text.slice(0, codeLength / 2)}-${text.slice(codeLength / 2)}`;
}

const plain = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** The number as kept, from a number as typed: without dashes, with spaces, in small letters. */
export function nummerOf(typed: string): string {
  const text = plain(typed);
  return `${text.slice(0, 1)}-${text.slice(1, 4)}-${text.slice(4)}`;
}

export const hashCode = (tx: Pick<Tx, 'hmac'>, typed: string): Buffer =>
  tx.hmac('meldingcodetoets', plain(typed));
