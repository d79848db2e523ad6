import type { KeyRing } from '../crypto/key-ring.ts';
import type { Sleuteleigenaar, Tx } from './tx.ts';

/**
 * The data key of an owner, unwrapped. `make` creates it at the first text; `find` throws when it was destroyed:
 * then the text is gone, in the row and in its history.
 */
export async function dataKey(
  query: Tx['query'],
  keys: KeyRing,
  owner: Sleuteleigenaar,
  mode: 'make' | 'find',
): Promise<Buffer> {
  const name = `${owner.soort}:${owner.id}`;
  const find = () =>
    query<{ gewikkeld: Buffer }>(
      'platform.find-key',
      'select gewikkeld from platform.sleutel where soort = $1 and eigenaar_id = $2',
      [owner.soort, owner.id],
    );
  const found = (await find())[0];
  if (found) return keys.unwrap(name, found.gewikkeld);
  if (mode === 'find') throw new Error(`the key of ${name} does not exist any more`);
  await query(
    'platform.make-key',
    'insert into platform.sleutel (soort, eigenaar_id, gewikkeld) values ($1, $2, $3) on conflict do nothing',
    [owner.soort, owner.id, keys.wrap(name, keys.newDataKey())],
  );
  const made = (await find())[0];
  if (!made) throw new Error(`no key for ${name}`);
  return keys.unwrap(name, made.gewikkeld);
}
