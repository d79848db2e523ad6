/**
 * A right that is taken away is gone within a second, also from a window that stands open: the window of the account
 * concerned is told to look again, by whatever way the right ended, and nobody hears about a family he lost.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { luister, openPoort, type Luisteraar } from '../opzet/luister.ts';
import { maakVerhoeven, type Verhoeven } from '../opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let url: string;
let inspecteur: string;
const tijden: number[] = [];

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const inspectie = await wereld.fabriek.organisatie('inspectie', 'Inspectie');
  const opgave = { sub: 'maarten', naam: 'Maarten Vink', rol: 'inspecteur', organisatie: inspectie };
  inspecteur = await wereld.fabriek.gebruiker(opgave);
  url = await openPoort(wereld);
});
afterAll(async () => {
  await wereld.sluit();
  process.stdout.write(`ingetrokken in ms, ${tijden.length} wegen: hoogstens ${Math.max(...tijden)}\n`);
});

const sql = (text: string, values: readonly unknown[] = []) =>
  wereld.fabriek.sql<{ id: string }>(text, values);
const toegang = /"soort":"toegang"/;

/** The message reaches this window within a second; what this person may see has changed by then. */
async function merkt(wie: Luisteraar, doe: () => Promise<unknown>): Promise<void> {
  tijden.push(await wie.binnenEenSeconde(doe, toegang));
}

describe('within a second is told to an open window', () => {
  it('that somebody no longer takes part, and of that family it hears nothing more', async () => {
    const [ruben, samira, daan] = [
      await luister(wereld, url, 'ruben'),
      await luister(wereld, url, 'samira'),
      await luister(wereld, url, 'daan'),
    ];
    await merkt(ruben, () =>
      sql(
        "update rondom.betrokkenheid set periode = daterange(lower(periode), '2027-01-12') where gebruiker_id = $1",
        [v.gebruiker.ruben],
      ),
    );
    const bezoeker = await wereld.als('ruben');
    expect((await bezoeker.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
    const als = await wereld.als('samira');
    await samira.binnenEenSeconde(
      () =>
        als.post(`/api/v1/gezinnen/${v.gezin}/personen`, {
          rol: 'partner',
          naam: { voornamen: 'Ilse', geslachtsnaam: 'Prins' },
          geslacht: 'vrouw',
          geboortedatum: '1990-11-17',
        }),
      new RegExp(`"soort":"gezin","id":"${v.gezin}"`),
    );
    // Nothing on the wire ever named the family to who lost it, or to who never had it.
    expect(ruben.gehoord()).not.toMatch(/"soort":"gezin"/);
    expect(daan.gehoord()).not.toMatch(/data:/);
    expect(ruben.gehoord()).not.toContain(`gezin`);
  });

  it('that the portal was taken back', async () => {
    const mark = await luister(wereld, url, 'mark');
    await merkt(mark, () =>
      sql("update rondom.portaaltoegang set periode = '[2026-01-01,2027-01-12)' where persoon_id = $1", [
        v.persoon.mark,
      ]),
    );
    expect((await (await wereld.als('mark')).get('/api/v1/portaal')).statusCode).toBe(403);
    await merkt(mark, () =>
      sql("update rondom.portaaltoegang set periode = '[2026-01-01,)' where persoon_id = $1", [
        v.persoon.mark,
      ]),
    );
  });

  it('that gezag ended, that a veiligheidsstand was set, and that it ended', async () => {
    const linda = await luister(wereld, url, 'linda');
    await merkt(linda, () =>
      sql(
        "update rondom.gezag set periode = '[2010-01-01,2027-01-12)' where houder_persoon_id = $1 and kind_persoon_id = $2",
        [v.persoon.linda, v.persoon.sem],
      ),
    );
    await merkt(linda, () =>
      sql("update rondom.gezag set periode = '[2010-01-01,)' where houder_persoon_id = $1", [
        v.persoon.linda,
      ]),
    );
    await merkt(linda, () =>
      sql(
        "insert into rondom.veiligheidsstand (gezin_id, soort, gevaar_persoon_id, voor_persoon_id, bron, sinds) values ($1, 'kindermishandeling', $2, $3, 'medewerker', '2027-01-12')",
        [v.gezin, v.persoon.linda, v.persoon.sem],
      ),
    );
    await merkt(linda, () =>
      sql("update rondom.veiligheidsstand set geeindigd_op = '2027-01-12' where gevaar_persoon_id = $1", [
        v.persoon.linda,
      ]),
    );
  });

  it('that a note is no longer shared', async () => {
    const noor = await luister(wereld, url, 'noor');
    const [notitie] = await sql(
      `insert into rondom.contactnotitie (gezin_id, organisatie_id, schrijver_id, op, soort, tekst_versleuteld, delen, zichtbaar_vanaf)
       select $1, organisatie_id, id, now(), 'telefoon', '\\x00', 'nu', '2027-01-11' from rondom.gebruiker where id = $2 returning id::text`,
      [v.gezin, v.gebruiker.samira],
    );
    await sql(
      'insert into rondom.contactnotitie_persoon (gezin_id, contactnotitie_id, persoon_id, over, aanwezig, lezer) values ($1, $2, $3, true, true, true)',
      [v.gezin, notitie?.id, v.persoon.noor],
    );
    await merkt(noor, () => sql('update rondom.contactnotitie_persoon set lezer = false'));
  });

  it('that a child took a reader of its words away, or that an address became secret', async () => {
    const linda = await luister(wereld, url, 'linda');
    const [woord] = await sql(
      "insert into rondom.woord (gezin_id, persoon_id, geschreven_op, tekst_versleuteld) values ($1, $2, '2027-01-11', '\\x00') returning id::text",
      [v.gezin, v.persoon.noor],
    );
    await sql('insert into rondom.woord_lezer (gezin_id, woord_id, persoon_id) values ($1, $2, $3)', [
      v.gezin,
      woord?.id,
      v.persoon.linda,
    ]);
    await merkt(linda, () => sql('delete from rondom.woord_lezer where woord_id = $1', [woord?.id]));
    const mark = await luister(wereld, url, 'mark');
    await merkt(mark, () =>
      sql("update rondom.huishouden set adres_geheim = not adres_geheim where naam = 'Mark'"),
    );
  });

  it('that the assignment of an inspector, or a look in an emergency, was ended', async () => {
    const maarten = await luister(wereld, url, 'maarten');
    await sql(
      "insert into rondom.toezichtopdracht (gezin_id, gebruiker_id, kenmerk, periode) values ($1, $2, 'IGJ-1', '[2027-01-01,2027-02-01)')",
      [v.gezin, inspecteur],
    );
    await merkt(maarten, () => sql("update rondom.toezichtopdracht set periode = '[2027-01-01,2027-01-12)'"));
    const daan = await luister(wereld, url, 'daan');
    const nu = wereld.clock.now();
    await sql(
      'insert into rondom.noodkijk (gezin_id, gebruiker_id, organisatie_id, begonnen_op, tot) select $1, id, organisatie_id, $2, $3 from rondom.gebruiker where id = $4',
      [v.gezin, nu, new Date(nu.getTime() + 3_600_000), v.gebruiker.daan],
    );
    await merkt(daan, () => sql('update rondom.noodkijk set beeindigd_op = $1', [wereld.clock.now()]));
  });

  it('that a registration was taken away, or that somebody became something else', async () => {
    const samira = await luister(wereld, url, 'samira');
    const bezoeker = await wereld.als('samira');
    await merkt(samira, () =>
      sql("update rondom.gebruiker set registratie_geldig_tot = '2027-01-12' where id = $1", [
        v.gebruiker.samira,
      ]),
    );
    expect((await bezoeker.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
    await merkt(samira, () =>
      sql("update rondom.gebruiker set registratie_geldig_tot = null, rol = 'ggz' where id = $1", [
        v.gebruiker.samira,
      ]),
    );
    expect((await bezoeker.get('/api/v1/sessie')).json()).toMatchObject({ rol: 'ggz' });
    await sql("update rondom.gebruiker set rol = 'lokaalteam' where id = $1", [v.gebruiker.samira]);
  });

  it('nothing, when what changed gives no right', async () => {
    const samira = await luister(wereld, url, 'samira');
    await sql("update rondom.gebruiker set telefoon = '026 000 00 00' where id = $1", [v.gebruiker.samira]);
    await sql('update rondom.betrokkenheid set versie = versie + 1');
    await new Promise((done) => setTimeout(done, 400));
    expect(samira.gehoord()).not.toMatch(/data:/);
  });
});

describe('a session that ends', () => {
  it('ends its own streams within a second, and those of nobody else', async () => {
    const [joris, samira] = [await luister(wereld, url, 'joris'), await luister(wereld, url, 'samira')];
    tijden.push(
      await joris.binnenEenSeconde(
        () => sql('delete from platform.sessie where gebruiker_id = $1', [v.gebruiker.joris]),
        /"soort":"sessie"/,
      ),
    );
    await expect.poll(() => joris.isVoorbij(), { timeout: 1_000 }).toBe(true);
    expect(samira.isVoorbij()).toBe(false);
    expect(samira.gehoord()).not.toMatch(/data:/);
  });

  it('because the account was closed is dead in the same second, in every window', async () => {
    const vensters = [await luister(wereld, url, 'daan'), await luister(wereld, url, 'daan')];
    const bezoeker = await wereld.als('daan');
    await sql('update rondom.gebruiker set actief = false where id = $1', [v.gebruiker.daan]);
    for (const venster of vensters)
      await expect.poll(() => venster.isVoorbij(), { timeout: 1_000 }).toBe(true);
    expect((await bezoeker.get('/api/v1/sessie')).statusCode).toBe(401);
    expect((await bezoeker.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(401);
  });
});
