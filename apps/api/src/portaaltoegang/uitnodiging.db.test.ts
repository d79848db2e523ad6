import { afterAll, beforeAll, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { hashOfCode } from './index.ts';
import { codeOf } from './uitnodiging.store.ts';

let wereld: Wereld;
let v: Verhoeven;
beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
});
afterAll(() => wereld.sluit());

/** A code as it is made, for an account that nobody claimed yet. */
async function nodigUit(tot: string): Promise<string> {
  const [account] = await wereld.fabriek.sql<{ id: string }>(
    "insert into rondom.gebruiker (sub, naam, soort, rol, persoon_id) values ('uitnodiging:' || gen_random_uuid(), 'Ria', 'portaal', 'netwerklid', $1) returning id::text",
    [v.persoon.ria],
  );
  const [row] = await wereld.fabriek.sql<{ id: string }>(
    `insert into rondom.uitnodiging (gezin_id, persoon_id, gebruiker_id, code_hash, gemaakt_op, tot)
     values ($1, $2, $3, gen_random_uuid()::text::bytea, '2027-01-10T08:00:00Z', $4) returning id::text`,
    [v.gezin, v.persoon.ria, account?.id, tot],
  );
  const code = codeOf({ hmac: (_purpose, value) => Buffer.from(value.padEnd(20, 'x')) }, row?.id ?? '');
  await wereld.fabriek.sql('update rondom.uitnodiging set code_hash = $2 where id = $1', [
    row?.id,
    hashOfCode(code),
  ]);
  return code;
}
const claim = async (code: string, sub: string) => {
  const [row] = await wereld.database.withoutActor<{ id: string | null }>(
    'select platform.eis_uitnodiging_op($1, $2, $3)::text as id',
    [hashOfCode(code), sub, new Date('2027-01-12T08:00:00Z')],
  );
  return row?.id ?? null;
};

it('an invitation opens the account once, typed in any way, and nobody else takes it over', async () => {
  const code = await nodigUit('2027-01-17T08:00:00Z');
  expect(await claim('ABCDE-FGHJK', 'vreemd')).toBeNull();
  // Who has an account already logs in with that.
  expect(await claim(code, 'linda')).toBeNull();
  expect(await claim(` ${code.toLowerCase().replace('-', ' ')} `, 'ria')).not.toBeNull();
  expect(await claim(code, 'mark-nogmaals')).toBeNull();
  const [row] = await wereld.fabriek.sql<{ sub: string }>(
    'select sub from rondom.gebruiker where persoon_id = $1',
    [v.persoon.ria],
  );
  expect(row?.sub).toBe('ria');
});

it('an invitation of more than seven days ago, or taken back, opens nothing', async () => {
  expect(await claim(await nodigUit('2027-01-11T08:00:00Z'), 'te-laat')).toBeNull();
  const code = await nodigUit('2027-01-17T08:00:00Z');
  await wereld.fabriek.sql('update rondom.uitnodiging set ingetrokken_op = now()');
  expect(await claim(code, 'ingetrokken')).toBeNull();
});
