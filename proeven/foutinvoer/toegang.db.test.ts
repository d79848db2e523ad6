/**
 * Who tries what is not his: guessed numbers, another's cookie, a role or a case that ended. What he hears is the same
 * as for what does not exist, byte by byte but for the number of the request itself.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../opzet/wereld.ts';

let wereld: Wereld;
let verhoeven: Verhoeven;
let notitie: string;
let ander: string;
const niets = '99999999';

beforeAll(async () => {
  wereld = await openWereld();
  verhoeven = await maakVerhoeven(wereld);
  ander = await wereld.fabriek.gezin('Ander gezin', []);
  const [row] = await wereld.fabriek.sql<{ id: string }>(
    `insert into rondom.contactnotitie (gezin_id, organisatie_id, schrijver_id, soort, op, tekst_versleuteld, delen)
     values ($1, 1, $2, 'bericht', '2027-01-11T09:00:00Z', '\\x00', 'niet') returning id::text`,
    [verhoeven.gezin, verhoeven.gebruiker.samira],
  );
  notitie = row?.id ?? '';
});
afterAll(() => wereld.sluit());

/** Status, headers that could tell, and the body without the number of the request. */
async function heard(wie: Bezoeker, url: string): Promise<string> {
  const { statusCode, headers, body } = await wie.get(url);
  return `${statusCode} ${String(headers['content-type'])} ${body.replace(/"verzoekId":"[^"]+"/, '')}`;
}

describe('a guessed number', () => {
  it.each(['daan', 'joris', 'mark'])('of another family tells %s nothing', async (sub) => {
    const wie = await wereld.als(sub);
    const gezin = sub === 'mark' ? ander : verhoeven.gezin;
    for (const deel of [
      '',
      '/plan',
      '/woorden',
      '/raadplegingen',
      '/veiligheid',
      '/vastgezicht',
      '/afdrukken',
    ])
      expect(await heard(wie, `/api/v1/gezinnen/${gezin}${deel}`)).toBe(
        await heard(wie, `/api/v1/gezinnen/${niets}${deel}`),
      );
  });

  it('of a person, a home, a note or a clock in it tells a colleague nothing', async () => {
    const daan = await wereld.als('daan');
    for (const [pad, id] of [
      ['personen/ID/veiligbereikbaar', verhoeven.persoon.linda],
      ['huishoudens/ID/adres', '1'],
      ['contactnotities/ID', notitie],
      ['termijnen/ID', '1'],
    ] as const) {
      const vraag = (gezin: string, nummer: string) =>
        heard(daan, `/api/v1/gezinnen/${gezin}/${pad.replace('ID', nummer)}`);
      expect(await vraag(verhoeven.gezin, id)).toBe(await vraag(niets, niets));
      expect(await vraag(verhoeven.gezin, id)).toBe(await vraag(verhoeven.gezin, niets));
    }
  });

  it('of a note tells a family member nothing, also of a note about him that was not shared', async () => {
    const mark = await wereld.als('mark');
    expect(await heard(mark, `/api/v1/portaal/notities/${notitie}`)).toBe(
      await heard(mark, `/api/v1/portaal/notities/${niets}`),
    );
  });

  it('gives the code to find the cell by, the same for a family that does not exist', async () => {
    const daan = await wereld.als('daan');
    for (const gezin of [verhoeven.gezin, niets])
      expect((await daan.get(`/api/v1/gezinnen/${gezin}`)).json()).toMatchObject({
        refusals: [{ kind: 'geenToegang', onderdeel: 'gezin', rol: 'lokaalteam', verhouding: ['geen'] }],
      });
  });
});

describe('what somebody claims to be', () => {
  it("another's cookie makes him that other, and no more; none makes him nobody", async () => {
    const samira = await wereld.als('samira');
    const daan = await wereld.als('daan');
    expect(samira.cookie).not.toBe(daan.cookie);
    const url = `/api/v1/gezinnen/${verhoeven.gezin}`;
    const met = (cookie: string) => wereld.app.inject({ method: 'GET', url, headers: { cookie } });
    expect((await met(samira.cookie ?? '')).statusCode).toBe(200);
    expect((await met(daan.cookie ?? '')).statusCode).toBe(403);
    expect((await met(`${daan.cookie ?? ''}; ${samira.cookie ?? ''}`)).statusCode).toBe(403);
    expect((await met(`${samira.cookie ?? ''}x`)).statusCode).toBe(401);
    expect((await met('')).statusCode).toBe(401);
  });

  it('a role that was taken away counts from the next request, whatever the session began as', async () => {
    const ruben = await wereld.als('ruben');
    const url = `/api/v1/gezinnen/${verhoeven.gezin}`;
    expect((await ruben.get(url)).statusCode).toBe(200);
    const rol = (naam: string) =>
      wereld.fabriek.sql('update rondom.gebruiker set rol = $1 where sub = $2', [naam, 'ruben']);
    await rol('ggz');
    expect((await ruben.get(url)).statusCode).toBe(403);
    // Given back, he takes part again only when somebody asks him.
    await rol('jeugdbeschermer');
    expect((await ruben.get(url)).statusCode).toBe(403);
  });

  it('a header or a body that names a role or a person is not listened to', async () => {
    const daan = await wereld.als('daan');
    const answer = await wereld.app.inject({
      method: 'GET',
      url: `/api/v1/gezinnen/${verhoeven.gezin}`,
      headers: {
        cookie: daan.cookie ?? '',
        'x-rol': 'vastgezicht',
        'x-gebruiker': verhoeven.gebruiker.samira,
        authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJyb2wiOiJsb2thYWx0ZWFtIn0.',
      },
    });
    expect(answer.statusCode).toBe(403);
  });
});

describe('who stands by one person', () => {
  const url = (gezin = verhoeven.gezin) => `/api/v1/gezinnen/${gezin}/bijstand`;
  const sta = async (sub: string, rol: string, persoon: string, periode: string) => {
    const { fabriek } = wereld;
    const organisatie = await fabriek.organisatie('advocatuur', `Kantoor ${sub}`);
    const gebruiker = await fabriek.gebruiker({ sub, naam: sub, rol, organisatie });
    await fabriek.sql(
      'insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, organisatie_id, persoon_id, periode) values ($1, $2, $3, $4, $5, $6)',
      [verhoeven.gezin, rol, gebruiker, organisatie, persoon, periode],
    );
    return await wereld.als(sub);
  };

  it('a lawyer whose case ended sees nothing, not even that there was one', async () => {
    const oud = await sta('oud', 'advocaat', verhoeven.persoon.noor, '[2026-09-01,2027-01-12)');
    expect(await heard(oud, url())).toBe(await heard(oud, url(niets)));
    expect((await oud.get('/api/v1/bijstand')).json()).toEqual([]);
    expect((await oud.get(`/api/v1/gezinnen/${verhoeven.gezin}`)).statusCode).toBe(403);
  });

  it("a child's lawyer reads the measure of that child, without brother, parents, address or danger", async () => {
    const mr = await sta('mr', 'advocaat', verhoeven.persoon.noor, '[2026-12-01,2027-06-01)');
    const answer = await mr.get(url());
    expect(answer.json()).toMatchObject([
      { voornaam: 'Noor', tot: '2027-06-01', maatregelen: [{ kinderen: ['Noor'] }] },
    ]);
    for (const woord of ['Sem', 'Linda', 'Mark', 'Zilverberkhof', '7314', 'partnergeweld'])
      expect(answer.body).not.toContain(woord);
    expect((await mr.get(`/api/v1/gezinnen/${verhoeven.gezin}/woorden`)).statusCode).toBe(403);
  });

  it('who helped a family does not examine it, and who examines it does not help it', async () => {
    const raad = await wereld.fabriek.organisatie('raadvoordekinderbescherming', 'Raad');
    const wouter = await wereld.fabriek.gebruiker({
      sub: 'wouter',
      naam: 'Wouter',
      rol: 'raadsonderzoeker',
      organisatie: raad,
    });
    const zet = (gebruiker: string, soort: string, periode: string) =>
      wereld.fabriek.sql(
        'insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode) values ($1, $2, $3, $4)',
        [verhoeven.gezin, soort, gebruiker, periode],
      );
    await expect(zet(verhoeven.gebruiker.samira, 'onderzoeker', '[2027-01-12,)')).rejects.toMatchObject({
      code: '42501',
    });
    await zet(wouter, 'onderzoeker', '[2027-01-01,)');
    await expect(zet(wouter, 'meedenker', '[2027-02-01,)')).rejects.toMatchObject({ code: '42501' });
    const gezin = (await (await wereld.als('wouter')).get(`/api/v1/gezinnen/${verhoeven.gezin}`)).json<{
      gezin: Record<string, unknown[]>;
    }>().gezin;
    expect(gezin['maatregelen']).toHaveLength(1);
    for (const deel of [
      'tijdlijn',
      'woorden',
      'meldingen',
      'betrokkenen',
      'veiligheidsstanden',
      'huishoudens',
    ])
      expect(gezin[deel]).toEqual([]);
  });
});
