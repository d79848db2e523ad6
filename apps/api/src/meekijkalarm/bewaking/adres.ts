import type pg from 'pg';
import { open } from '../../platform/crypto/envelope.ts';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';

export interface Adressleutels {
  readonly adres: string | null;
  readonly postcode: string | null;
}

/** Keyed hashes of the postcode, and of postcode with house number, in an address as it was typed. */
export function adressleutels(keys: KeyRing, tekst: string): Adressleutels {
  const postcode = /\b([1-9]\d{3})\s?([a-z]{2})\b/i.exec(tekst);
  if (!postcode) return { adres: null, postcode: null };
  const code = `${postcode[1] ?? ''}${(postcode[2] ?? '').toUpperCase()}`;
  const nummer = /\s(\d{1,5}\s?[a-z]?\b(?:-\d+)?)/i.exec(tekst.slice(0, postcode.index));
  const hash = (doel: string, waarde: string): string => keys.hmac(doel, waarde).toString('hex');
  const huis = nummer?.[1]?.replaceAll(' ', '').toLowerCase();
  return {
    postcode: hash('alarmpostcode', code),
    adres: huis === undefined ? null : hash('alarmadres', `${code} ${huis}`),
  };
}

interface Verzegeld {
  readonly gezin: string;
  readonly id: string;
  readonly adres: Buffer;
  readonly sleutel: Buffer;
}

/**
 * The addresses of these families as keyed hashes. They are opened here, in memory, and written nowhere: a table of
 * hashes would tell who lives together at a secret address.
 */
export async function leesAdressen(
  client: pg.ClientBase,
  keys: KeyRing,
  gezinnen: readonly string[],
): Promise<ReadonlyMap<string, readonly Adressleutels[]>> {
  const { rows } = await client.query<Verzegeld>(
    `select h.gezin_id::text as gezin, h.id::text, h.adres_versleuteld as adres, s.gewikkeld as sleutel
     from rondom.huishouden h join platform.sleutel s on s.soort = 'gezin' and s.eigenaar_id = h.gezin_id
     where h.gezin_id = any($1::bigint[]) and h.adres_versleuteld is not null`,
    [gezinnen],
  );
  const gevonden = new Map<string, Adressleutels[]>();
  for (const { gezin, id, adres, sleutel } of rows) {
    const tekst = openAdres(keys, { gezin, id, adres, sleutel });
    if (tekst !== undefined)
      gevonden.set(gezin, [...(gevonden.get(gezin) ?? []), adressleutels(keys, tekst)]);
  }
  return gevonden;
}

/** Undefined for an address that no key opens any more: then nothing is compared. */
function openAdres(keys: KeyRing, { gezin, id, adres, sleutel }: Verzegeld): string | undefined {
  try {
    const plek = { tabel: 'huishouden', kolom: 'adres', rij: id };
    return open(keys.unwrap(`gezin:${gezin}`, sleutel), plek, adres);
  } catch {
    return undefined;
  }
}
