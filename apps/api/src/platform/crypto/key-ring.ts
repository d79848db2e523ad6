import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PlainFailure } from '../plain-failure.ts';
import { open, seal } from './envelope.ts';

/** The one key outside the database: wraps the data keys and keys the look-up of numbers. */
export interface KeyRing {
  wrap(owner: string, dataKey: Buffer): Buffer;
  unwrap(owner: string, wrapped: Buffer): Buffer;
  /** Keyed hash for equality look-up, for example of a burgerservicenummer. */
  hmac(purpose: string, value: string): Buffer;
  newDataKey(): Buffer;
}

const bytes = 32;

export function createKeyRing(master: Buffer): KeyRing {
  const derive = (info: string): Buffer => Buffer.from(hkdfSync('sha256', master, 'rondom', info, bytes));
  const wrapping = derive('wrap');
  const hashing = derive('hmac');
  const plek = (owner: string) => ({ tabel: 'sleutel', kolom: 'gewikkeld', rij: owner });
  return {
    wrap: (owner, dataKey) => seal(wrapping, 1, plek(owner), dataKey.toString('base64')),
    unwrap: (owner, wrapped) => Buffer.from(open(wrapping, plek(owner), wrapped), 'base64'),
    hmac: (purpose, value) => createHmac('sha256', hashing).update(`${purpose}:${value}`).digest(),
    newDataKey: () => randomBytes(bytes),
  };
}

/** Reads the key file: 32 raw bytes, or 64 hexadecimal digits. */
export function readKeyRing(file: string): KeyRing {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch {
    throw new PlainFailure(
      `The key file ${file} cannot be read. Make one with: head -c 32 /dev/urandom > ${file}`,
    );
  }
  const text = content.toString('latin1').trim();
  const master =
    content.length === bytes ? content : /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : undefined;
  if (master === undefined)
    throw new PlainFailure(`The key file ${file} must hold 32 bytes, or 64 hexadecimal digits.`);
  return createKeyRing(master);
}
