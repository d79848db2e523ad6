/**
 * A certificate for 127.0.0.1 that signs itself, made anew for each run: production talks to its login provider over
 * https only. X.509 written out in DER, because neither Node nor every machine can make one.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificaat {
  readonly cert: string;
  readonly key: string;
}

/** One element of DER: its tag, the length of what is in it, and that. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, Math.floor(length / 256), length % 256];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const time = (at: Date) => {
  const digits = at.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
  return der(0x18, Buffer.from(`${digits}Z`));
};

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const name = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from('Rondom proef')))));
const yes = der(0x01, Buffer.from([0xff]));
/** It stands for itself, and for 127.0.0.1 only. */
const extensions = sequence(
  sequence(oid('551d13'), yes, der(0x04, sequence(yes))),
  sequence(oid('551d11'), der(0x04, sequence(der(0x87, Buffer.from([127, 0, 0, 1]))))),
);

export function maakCertificaat(now = new Date()): Certificaat {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const hour = 3_600_000;
  const validity = sequence(time(new Date(now.getTime() - hour)), time(new Date(now.getTime() + 24 * hour)));
  const serial = der(0x02, Buffer.from([1]), randomBytes(8));
  const subjectKey = publicKey.export({ type: 'spki', format: 'der' });
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const signed = sequence(
    ...[version, serial, ecdsaWithSha256, name, validity, name, subjectKey, der(0xa3, extensions)],
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', signed, privateKey));
  const body = sequence(signed, ecdsaWithSha256, signature).toString('base64');
  const lines = body.match(/.{1,64}/g) ?? [];
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
