import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bestand,
  kolommen,
  lijn,
  openImportproef,
  regelsVan,
  standVan,
  type Importproef,
} from '../../../../proeven/opzet/wachtimport.ts';

let proef: Importproef;
beforeAll(async () => {
  proef = await openImportproef();
});
afterAll(() => proef.sluit());

const sql = <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
  proef.wereld.fabriek.sql<Row>(text, values);
const tel = async (tabel: string): Promise<number> =>
  (await sql<{ n: number }>(`select count(*)::int as n from rondom.${tabel}`))[0]?.n ?? -1;
const tabellen = ['gezin', 'persoon', 'maatregel', 'termijn', 'wacht', 'taak'] as const;
const alles = () => Promise.all(tabellen.map(tel));
const kinds = async (id: string) =>
  (await regelsVan(proef.anja, id)).map(({ uitkomst, gebreken }) =>
    [uitkomst, ...gebreken.map(({ kind }) => kind)].join(' '),
  );
const fenna = ';Fenna;Bakker;3-9-2014';
const mila = ';Mila;Kramer;11-2-2015';

describe('who may not', () => {
  it('a jeugdbeschermer, a vast gezicht, a parent: nobody but who leads a team of an instelling', async () => {
    for (const sub of ['ruben', 'samira', 'daan', 'joris', 'linda']) {
      const wie = await proef.wereld.als(sub);
      expect((await wie.get('/api/v1/wachtimporten')).statusCode).toBe(403);
      expect((await wie.post('/api/v1/wachtimporten', { naam: 'x', delen: 1 })).statusCode).toBe(403);
    }
  });

  it('the team leader of another instelling, who finds no such list', async () => {
    const id = await proef.breng(bestand(lijn('A-1', fenna)));
    expect((await proef.bas.get(`/api/v1/wachtimporten/${id}`)).statusCode).toBe(404);
    expect((await proef.bas.get(`/api/v1/wachtimporten/${id}/regels`)).statusCode).toBe(404);
    expect(
      (await proef.bas.post(`/api/v1/wachtimporten/${id}/overname`, undefined, { versie: 3 })).statusCode,
    ).toBe(404);
    await proef.stap(id, 'intrekking');
  });

  it('somebody who left the team between ordering and doing: the job takes nothing over', async () => {
    const id = await proef.breng(bestand(lijn('A-2', fenna)));
    await proef.stap(id, 'overname');
    await sql("update rondom.gebruiker set actief = false where sub = 'anja'");
    expect(await proef.werk(id)).toBe(false);
    await sql("update rondom.gebruiker set actief = true where sub = 'anja'");
    expect(await tel('wacht')).toBe(0);
    await sql("update rondom.wachtimport set stand = 'ingetrokken' where id = $1", [id]);
  });
});

describe('a file that cannot be read', () => {
  it.each<[string, string | Buffer, string]>([
    ['has no columns that are asked', 'naam;leeftijd\r\nFenna;12', 'kolomOntbreekt'],
    ['is a spreadsheet and not a list', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]), 'geenTekst'],
    ['holds a quote that is never closed', `${kolommen}\r\n"A-1;${'x'.repeat(30_000)}`, 'bestandOnleesbaar'],
    ['holds the columns and nothing else', kolommen, 'bestandLeeg'],
  ])('because it %s is refused, and nothing of it is kept', async (_, inhoud, kind) => {
    const voor = await alles();
    const id = await proef.breng(inhoud);
    const stand = await standVan(proef.anja, id);
    expect(stand).toMatchObject({ stand: 'geweigerd', acties: ['trekIn'] });
    expect(stand.gebreken[0]?.kind).toBe(kind);
    expect(await regelsVan(proef.anja, id)).toEqual([]);
    expect(await sql('select 1 from rondom.wachtimportdeel where import_id = $1', [id])).toEqual([]);
    expect(await alles()).toEqual(voor);
  });

  it('is none for its signs: a spreadsheet of Windows, a mark in front, commas and quotes', async () => {
    const windows = Buffer.from(bestand(lijn('B-1', ';Zoë;Müller;3-9-2014')), 'latin1');
    const commas = `\uFEFF${bestand(lijn('B-2', ';"Zoë";"Müller";4-9-2014')).replaceAll(';', ',')}`;
    for (const inhoud of [windows, commas]) {
      const id = await proef.breng(inhoud);
      expect(await kinds(id)).toEqual(['nieuw']);
      expect((await proef.anja.get(`/api/v1/wachtimporten/${id}/regels`)).body).toContain('Zoë Müller');
      await proef.stap(id, 'intrekking');
    }
  });
});

describe('the check', () => {
  it('tells per line what is wrong, and takes nothing over', async () => {
    const voor = await alles();
    const id = await proef.breng(
      bestand(
        lijn('C-1', fenna),
        lijn('C-2', ';Bram;Bakker;31-2-2014'),
        lijn('C-1', ';Tess;Smit;1-1-2015'),
        lijn('C-4', ';Ouder;Smit;1-1-2001'),
        'C-5;te;kort',
      ),
    );
    expect(await kinds(id)).toEqual([
      'nieuw',
      'fout datumOnmogelijk',
      'fout kenmerkDubbel',
      'fout kindIsAchttien',
      expect.stringMatching(/^fout aantalVelden/),
    ]);
    expect((await regelsVan(proef.anja, id))[2]).toMatchObject({ nummer: 4, gebreken: [{ regel: 2 }] });
    expect(await alles()).toEqual(voor);
    await proef.stap(id, 'intrekking');
    expect(await tel('wachtimportregel where import_id = ' + id)).toBe(0);
  });

  it('counts the last day itself and tells where the list says otherwise', async () => {
    const id = await proef.breng(bestand(lijn('C-6', fenna, { rest: '1-2-2027;;;;' })));
    expect((await regelsVan(proef.anja, id))[0]).toMatchObject({
      uiterlijk: '2026-12-28',
      uiterlijkBestand: '2027-02-01',
    });
    await proef.stap(id, 'intrekking');
  });

  it('knows what runs already in a family of the instelling, and says no word of another family', async () => {
    const id = await proef.breng(bestand(lijn('C-7', ';Noor;Verhoeven;3-9-2014'), lijn('C-8', mila)));
    const [noor, twijfel] = await regelsVan(proef.anja, id);
    expect(noor).toMatchObject({ uitkomst: 'looptAl', kandidaten: [{ eigen: { naam: 'Noor Verhoeven' } }] });
    expect(twijfel).toMatchObject({ uitkomst: 'twijfel', kandidaten: [{ eigen: null }] });
    const { body } = await proef.anja.get(`/api/v1/wachtimporten/${id}/regels?soort=twijfel`);
    expect(body).not.toMatch(/lokale team|Samira/);
    const [gelogd] = await sql<{ n: number }>(
      `select count(*)::int as n from raadpleging.onderwerp o join raadpleging.handeling h on h.id = o.handeling_id
       where o.persoon_id = $1 and h.doel = $2 and h.handeling = 'zoek'`,
      [proef.mila.persoon, `wachtimport:${id}`],
    );
    expect(gelogd?.n).toBe(1);
    await proef.stap(id, 'intrekking');
  });
});

describe('taking over', () => {
  it('waits until a person decided about each doubt', async () => {
    const id = await proef.breng(bestand(lijn('D-1', mila)));
    expect(await proef.stap(id, 'overname')).toBe(409);
    await proef.stap(id, 'intrekking');
  });

  it('does all of it or nothing: stopped halfway, it begins again and ends the same', async () => {
    const namen = ['Bos', 'Dijk', 'Vries'];
    const lijst = Array.from({ length: 55 }, (_, n) => {
      const dag = `${1 + (n % 28)}-${1 + (n % 12)}-${2012 + (n % 9)}`;
      return lijn(
        `E-${n}`,
        `;${'abcdefghijklmnopqrstuvwxy'[n % 25] ?? ''}o${n % 7}ra;${namen[n % 3] ?? ''};${dag}`,
      );
    });
    const id = await proef.breng(bestand(...lijst));
    const { tellingen } = await standVan(proef.anja, id);
    const voor = await alles();
    await proef.stap(id, 'overname');
    const stuk = (verwerkt: number) =>
      verwerkt >= 50 ? Promise.reject(new Error('power cut')) : Promise.resolve();
    await expect(proef.werk(id, stuk)).rejects.toThrow('power cut');
    expect(await alles()).toEqual(voor);
    expect((await standVan(proef.anja, id)).stand).toBe('overnemen');
    expect(await proef.werk(id)).toBe(true);
    expect(await proef.werk(id)).toBe(false);
    const na = await standVan(proef.anja, id);
    expect(na).toMatchObject({ stand: 'overgenomen', acties: ['draaiTerug'] });
    expect(na.tellingen['overgenomen']).toBe(tellingen['nieuw']);
    expect(await tel('wacht')).toBe((voor[4] ?? 0) + (tellingen['nieuw'] ?? 0));
    expect(await proef.stap(id, 'terugdraaiing')).toBe(200);
    expect(await proef.werk(id)).toBe(true);
    expect(await alles()).toEqual(voor);
    expect((await standVan(proef.anja, id)).stand).toBe('teruggedraaid');
  }, 180_000);

  it('begins each wait on its own day, with the clock of the law, for the board and the team of the instelling', async () => {
    const help = { wacht: 'passende hulp', rest: ';G-1;20-12-2026;;geen plek' };
    const id = await proef.breng(
      bestand(
        lijn('F-1', '999990019;Fenna;Bakker;3-9-2014', { rest: ';G-1;;;geen jeugdbeschermer vrij' }),
        lijn('F-2', '999990019;Fenna;Bakker;3-9-2014', help),
        lijn('F-3', ';Guus;Bakker;4-5-2018', { rest: ';G-1;;;' }),
      ),
    );
    await proef.stap(id, 'overname');
    await proef.werk(id);
    const rows = await sql(
      `select p.voornamen, w.wacht_op, w.sinds::text, w.uiterlijk::text, w.reden, g.naam, count(*) over (partition by w.gezin_id)::int as samen
       from rondom.wacht w join rondom.persoon p on p.id = w.persoon_id join rondom.gezin g on g.id = w.gezin_id
       where p.geslachtsnaam = 'Bakker' order by p.voornamen, w.wacht_op`,
    );
    expect(rows).toMatchObject([
      { voornamen: 'Fenna', wacht_op: 'passendehulp', sinds: '2026-12-20', reden: 'geenPlek', samen: 3 },
      { wacht_op: 'vastejeugdbeschermer', sinds: '2026-12-18', uiterlijk: '2026-12-28' },
      { voornamen: 'Guus', naam: 'Bakker', samen: 3 },
    ]);
    expect(await tel("persoon where voornamen = 'Fenna'")).toBe(1);
    expect((await proef.anja.get('/api/v1/maatregelen')).body).toContain('Bakker');
    const [log] = await sql<{ n: number }>(
      "select count(distinct o.persoon_id)::int as n from raadpleging.onderwerp o join raadpleging.handeling h on h.id = o.handeling_id where h.doel = $1 and h.handeling = 'schrijf' and o.persoon_id is not null",
      [`wachtimport:${id}`],
    );
    expect(log?.n).toBe(2);
  });

  it('is once for a file and once for a kenmerk, also by a colleague of the same instelling', async () => {
    const zelfde = bestand(
      lijn('F-1', '999990019;Fenna;Bakker;3-9-2014', { rest: ';G-1;;;geen jeugdbeschermer vrij' }),
    );
    const id = await proef.breng(zelfde);
    expect(await kinds(id)).toEqual(['alOvergenomen alOvergenomen']);
    expect(await proef.stap(id, 'overname')).toBe(409);
    await proef.stap(id, 'intrekking');
  });

  it('opens no door into a family of somebody else: its vast gezicht is asked, and the doubt is two answers', async () => {
    const id = await proef.breng(bestand(lijn('H-1', mila)));
    const [regel] = await regelsVan(proef.anja, id, 'twijfel');
    const url = `/api/v1/wachtimporten/${id}/regels/${regel?.id ?? ''}/keuze`;
    const kies = (body: object, versie = 1) => proef.anja.post(url, body, { versie });
    expect((await kies({ keuze: 'zelfde', kandidaat: '1' })).statusCode).toBe(400);
    expect((await kies({ keuze: 'nieuw' })).statusCode).toBe(200);
    expect((await kies({ keuze: 'zelfde', kandidaat: regel?.kandidaten[0]?.id })).statusCode).toBe(409);
    expect((await kies({ keuze: 'zelfde', kandidaat: regel?.kandidaten[0]?.id }, 2)).statusCode).toBe(200);
    await proef.stap(id, 'overname');
    await proef.werk(id);
    expect((await standVan(proef.anja, id)).tellingen).toMatchObject({ gevraagd: 1, overgenomen: 0 });
    expect((await proef.anja.get(`/api/v1/gezinnen/${proef.mila.gezin}`)).statusCode).toBe(403);
    const samira = await proef.wereld.als('samira');
    expect((await samira.get('/api/v1/mijndag')).body).toContain('ginoemtmaatregel');
    expect(await tel(`wacht where gezin_id = ${proef.mila.gezin}`)).toBe(0);
  });
});

describe('turning back', () => {
  it('is refused when somebody worked with what was taken over, and then nothing goes', async () => {
    const id = await proef.breng(bestand(lijn('J-1', ';Jip;Mulder;3-9-2016')));
    await proef.stap(id, 'overname');
    await proef.werk(id);
    const [{ gezin, maatregel } = { gezin: '', maatregel: '' }] = await sql<{
      gezin: string;
      maatregel: string;
    }>(
      "select w.gezin_id::text as gezin, w.maatregel_id::text as maatregel from rondom.wacht w join rondom.gezin g on g.id = w.gezin_id where g.naam = 'Mulder'",
    );
    const { ruben } = proef.verhoeven.gebruiker;
    await sql(
      "insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, uitvoerdersoort, maatregel_id, periode) values ($1, 'uitvoerder', $2, 'gezinsvoogdijwerker', $3, '[2027-01-12,)')",
      [gezin, ruben, maatregel],
    );
    const voor = await alles();
    await proef.stap(id, 'terugdraaiing');
    await proef.werk(id);
    expect(await standVan(proef.anja, id)).toMatchObject({
      stand: 'overgenomen',
      gebreken: [{ kind: 'alMeeGewerkt' }],
    });
    expect(await alles()).toEqual(voor);
  });

  it('is refused the day after', async () => {
    const id = await proef.breng(bestand(lijn('K-1', ';Kik;Prins;3-9-2016')));
    await proef.stap(id, 'overname');
    await proef.werk(id);
    await sql("update rondom.wachtimport set overgenomen_dag = '2027-01-11' where id = $1", [id]);
    expect((await standVan(proef.anja, id)).acties).toEqual([]);
    expect(await proef.stap(id, 'terugdraaiing')).toBe(409);
  });
});
