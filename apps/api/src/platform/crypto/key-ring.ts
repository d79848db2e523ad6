import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
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
  /** Ed25519 over a text, in base64. */
  sign(text: string): string;
  verifySignature(text: string, signature: string): boolean;
  /** PEM: with it a second party verifies what was signed. */
  readonly publicKey: string;
}

const bytes = 32;

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. */
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

export function createKeyRing(master: Buffer): KeyRing {
  const derive = (info: string): Buffer => Buffer.from(hkdfSync('sha256', master, 'rondom', info, bytes));
  const wrapping = derive('wrap');
  const hashing = derive('hmac');
  const signing = createPrivateKey({
    key: Buffer.concat([ed25519Prefix, derive('sign')]),
    format: 'der',
    type: 'pkcs8',
  });
  const publicKey = createPublicKey(signing);
  const plek = (owner: string) => ({ tabel: 'sleutel', kolom: 'gewikkeld', rij: owner });
  return {
    wrap: (owner, dataKey) => seal(wrapping, 1, plek(owner), dataKey.toString('base64')),
    unwrap: (owner, wrapped) => Buffer.from(open(wrapping, plek(owner), wrapped), 'base64'),
    hmac: (purpose, value) => createHmac('sha256', hashing).update(`${purpose}:${value}`).digest(),
    newDataKey: () => randomBytes(bytes),
    sign: (text) => sign(null, Buffer.from(text), signing).toString('base64'),
    verifySignature: (text, signature) =>
      verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64')),
    publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
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
