import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where a text stands: authenticated with it, so that a text moved to another row or column does not open. */
export interface Plek {
  readonly tabel: string;
  readonly kolom: string;
  readonly rij: string;
}

const layout = { version: 1, nonce: 12, tag: 16 } as const;
const aad = (plek: Plek, keyVersion: number): Buffer =>
  Buffer.from(`${plek.tabel}.${plek.kolom}:${plek.rij}:${keyVersion}`);

/** AES-256-GCM: version byte, key version byte, nonce, tag, ciphertext. */
export function seal(key: Buffer, keyVersion: number, plek: Plek, text: string): Buffer {
  const nonce = randomBytes(layout.nonce);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(aad(plek, keyVersion));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([layout.version, keyVersion]), nonce, cipher.getAuthTag(), body]);
}

/** The text again; throws when key, place or content do not belong together. */
export function open(key: Buffer, plek: Plek, sealed: Buffer): string {
  if (sealed[0] !== layout.version) throw new Error(`unknown envelope in ${plek.tabel}.${plek.kolom}`);
  const keyVersion = sealed[1] ?? 0;
  const nonce = sealed.subarray(2, 2 + layout.nonce);
  const tag = sealed.subarray(2 + layout.nonce, 2 + layout.nonce + layout.tag);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(aad(plek, keyVersion));
  decipher.setAuthTag(tag);
  return Buffer.concat([
    decipher.update(sealed.subarray(2 + layout.nonce + layout.tag)),
    decipher.final(),
  ]).toString('utf8');
}
