/** A session: over after fifteen minutes of nobody, kept alive by what a person does and not by a window by itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
});
afterAll(() => wereld.sluit());

/** All sessions were last seen so many minutes ago. */
const geleden = (minuten: number) =>
  wereld.fabriek.sql("update platform.sessie set laatst_gezien_op = now() - $1 * interval '1 minute'", [
    minuten,
  ]);
const status = async (pad: string, wie: Bezoeker) => (await wie.get(pad)).statusCode;

describe('a session', () => {
  it('nobody sits behind is over after fifteen minutes, and not before', async () => {
    const samira = await wereld.als('samira');
    await geleden(14);
    expect(await status('/api/v1/sessie', samira)).toBe(200);
    await geleden(16);
    expect(await status('/api/v1/sessie', samira)).toBe(401);
    expect(await status(`/api/v1/gezinnen/${v.gezin}`, samira)).toBe(401);
    expect((await samira.post('/api/v1/sessie/bezig')).statusCode).toBe(401);
  });

  it('is not kept alive by a window that renews itself', async () => {
    const samira = await wereld.als('samira');
    await geleden(14);
    expect(await status(`/api/v1/gezinnen/${v.gezin}`, samira)).toBe(200);
    await wereld.fabriek.sql(
      "update platform.sessie set laatst_gezien_op = laatst_gezien_op - interval '2 minutes'",
    );
    expect(await status(`/api/v1/gezinnen/${v.gezin}`, samira)).toBe(401);
  });

  it('is kept alive by somebody who presses a key or writes', async () => {
    for (const doe of [
      (wie: Bezoeker) => wie.post('/api/v1/sessie/bezig'),
      (wie: Bezoeker) =>
        wie.put('/api/v1/concepten/contactnotitie/1', { inhoud: { tekst: 'Tekst.' }, versie: 0 }),
    ]) {
      const samira = await wereld.als('samira');
      await geleden(14);
      await doe(samira);
      await wereld.fabriek.sql(
        "update platform.sessie set laatst_gezien_op = laatst_gezien_op - interval '2 minutes'",
      );
      expect(await status('/api/v1/sessie', samira)).toBe(200);
    }
  });

  it('says of a family only whether it is still one’s own: of another one, and of one that is not there, the same', async () => {
    const [samira, daan] = [await wereld.als('samira'), await wereld.als('daan')];
    const nog = async (wie: typeof samira, gezin: string) =>
      (await wie.get(`/api/v1/sessie/gezinnen/${gezin}`)).body;
    expect(await nog(samira, v.gezin)).toBe('{"nogVanMij":true}');
    expect(await nog(daan, v.gezin)).toBe('{"nogVanMij":false}');
    expect(await nog(daan, '987654321')).toBe('{"nogVanMij":false}');
    // Asking it is no try to read: nobody finds a line of it.
    const [regel] = await wereld.fabriek.sql<{ n: number }>(
      "select count(*)::int as n from raadpleging.handeling where handeling = 'geweigerd'",
    );
    expect(regel?.n).toBe(0);
  });
});
