import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kanaries } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import {
  begin,
  doetMee,
  dossierkanaries,
  hulpVanMark,
  maakHulpwereld,
  type Hulpwereld,
} from './hulp.proef.ts';

let wereld: Wereld;
let h: Hulpwereld;
let samira: Bezoeker;
let yara: Bezoeker;
let femke: Bezoeker;
let pad: string;
let bijLinda: string;
let bijMark: string;
beforeAll(async () => {
  wereld = await openWereld();
  h = await maakHulpwereld(wereld);
  samira = await wereld.als('samira');
  yara = await wereld.als('yara');
  femke = await wereld.als('femke');
  pad = `/api/v1/gezinnen/${h.v.gezin}/volwassenenhulp`;
});
afterAll(() => wereld.sluit());
beforeEach(async () => {
  await begin(wereld);
  bijLinda = `${pad}/${await doetMee(h, samira, yara)}`;
  bijMark = `${pad}/${await doetMee(h, samira, femke, hulpVanMark(h))}`;
});

const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);
const check = (over: object = {}) => ({
  ...{ kinderen: 'ja', veilig: 'zorg', stap: 'overleg', delen: 'eigen', signaal: '', gezegdOp: null },
  ...over,
});
const schrijf = (wie: Bezoeker, bij: string, tekst: string) => wie.post(`${bij}/aantekeningen`, { tekst });
const ANDEREN = ['samira', 'daan', 'ruben', 'joris', 'marijke', 'bo', 'timo', 'linda', 'mark', 'noor'];

describe('the own record', () => {
  it.each([...ANDEREN, 'femke'])('of who helps Linda is closed to %s, to read and to write', async (sub) => {
    await schrijf(yara, bijLinda, 'Zilverdeurwaarder kwam langs.');
    const who = await wereld.als(sub);
    for (const url of ['blad', 'aantekeningen', 'kindchecks']) {
      const answer = await who.get(`${bijLinda}/${url}`);
      expect([403, 404]).toContain(answer.statusCode);
      expect(answer.body).not.toMatch(dossierkanaries);
    }
    for (const [url, body] of [
      ['aantekeningen', { tekst: 'x' }],
      ['kindchecks', check()],
      ['acties', { tekst: 'x', uiterlijk: '2027-01-20' }],
    ] as const)
      expect([403, 404]).toContain((await who.post(`${bijLinda}/${url}`, body)).statusCode);
  });

  it('is read by a colleague who helps the same adult, and by no colleague who does not', async () => {
    await schrijf(yara, bijLinda, 'Zilverdeurwaarder kwam langs.');
    await wereld.fabriek.sql(
      `insert into rondom.volwassenenhulp (gezin_id, persoon_id, organisatie_id, gebruiker_id, gevraagd_door, gevraagd_op, tot_en_met, artikel,
         toestemming_ids, stand, aangenomen_op)
       select gezin_id, persoon_id, organisatie_id, (select id from rondom.gebruiker where sub = 'timo'), gevraagd_door, gevraagd_op, tot_en_met, artikel,
         toestemming_ids, 'aangenomen', aangenomen_op from rondom.volwassenenhulp where persoon_id = $1`,
      [h.v.persoon.linda],
    );
    const timo = await wereld.als('timo');
    const [, eigen] = await wereld.fabriek.sql<{ id: string }>(
      'select id::text from rondom.volwassenenhulp where persoon_id = $1 order by id',
      [h.v.persoon.linda],
    );
    const bij = `${pad}/${eigen?.id ?? ''}`;
    expect((await timo.get(`${bij}/aantekeningen`)).json()).toMatchObject([
      { tekst: 'Zilverdeurwaarder kwam langs.', door: 'Yara Postma' },
    ]);
    expect((await timo.get(`${bij}/blad`)).json()).toMatchObject({
      lezers: ['Timo Reinders', 'Yara Postma'],
    });
    expect((await timo.get(`${bijMark}/aantekeningen`)).statusCode).toBe(404);
  });

  it('is found nowhere else: not at the family, not in the other record, the timeline, the search or the log', async () => {
    await schrijf(yara, bijLinda, 'Zilverdeurwaarder kwam langs.');
    await schrijf(femke, bijMark, 'Opname in de Zilverkliniek, drinkt een Zilverfles per dag.');
    await femke.post(`${bijMark}/kindchecks`, check());
    const g = `/api/v1/gezinnen/${h.v.gezin}`;
    const urls = [
      ...[
        g,
        `${g}/tijdlijn`,
        `${g}/wiedoetwat`,
        `${g}/rust`,
        pad,
        `${g}/raadplegingen`,
        `${g}/meedenkvragen`,
      ],
      ...[
        '/api/v1/mijndag',
        '/api/v1/volwassenenhulp',
        '/api/v1/inzagelog',
        '/api/v1/zoeken?q=Zilverkliniek',
      ],
      ...['/api/v1/portaal', '/api/v1/portaal/plan', '/api/v1/portaal/raadplegingen', '/api/v1/bord'],
      ...[bijLinda, bijMark].flatMap((bij) => [`${bij}/blad`, `${bij}/kindchecks`]),
    ];
    for (const sub of [...ANDEREN, 'yara', 'femke']) {
      const who = await wereld.als(sub);
      for (const url of urls) expect((await who.get(url)).body).not.toMatch(dossierkanaries);
    }
    expect((await yara.get(`${bijLinda}/aantekeningen`)).body).toMatch(/Zilverdeurwaarder/);
    expect((await yara.get(`${bijLinda}/aantekeningen`)).body).not.toMatch(/Zilverkliniek/);
    const [ruw] = await wereld.fabriek.sql<{ n: number }>(
      "select count(*)::int as n from rondom.hulpaantekening where encode(tekst_versleuteld, 'escape') like '%Zilver%'",
    );
    expect(ruw).toEqual({ n: 0 });
  });
});

describe('the partner', () => {
  it.each([
    ['mark', 'Yara Postma', 'Schuldhulp'],
    ['linda', 'Femke Bakker', 'Ggz De Linde'],
  ] as const)(
    '%s hears nothing of the help of the other, not even its name',
    async (sub, naam, organisatie) => {
      await yara.get(`${bijLinda}/blad`);
      await yara.post(`${bijLinda}/acties`, { tekst: 'Ik bel de woningstichting.', uiterlijk: '2027-01-20' });
      await femke.get(`${bijMark}/blad`);
      await femke.post(`${bijMark}/acties`, { tekst: 'Ik plan een gesprek.', uiterlijk: '2027-01-20' });
      const wie = await wereld.als(sub);
      for (const url of ['', '/plan', '/raadplegingen', '/wiedoetwat', '/rust', '/toestemmingen'])
        for (const woord of [naam, organisatie, 'woningstichting', 'plan een gesprek']) {
          const { body } = await wie.get(`/api/v1/portaal${url}`);
          // The plan may name an organisation in a line that this person reads himself.
          if (url !== '/plan') expect(body, `${url} ${woord}`).not.toContain(woord);
        }
    },
  );

  it('and each adult sees in the own log that the own help looked', async () => {
    await yara.get(`${bijLinda}/blad`);
    await yara.get(`${bijLinda}/aantekeningen`);
    await femke.get(`${bijMark}/blad`);
    const van = async (sub: string) =>
      (await (await wereld.als(sub)).get('/api/v1/portaal/raadplegingen')).body;
    expect(await van('linda')).toContain('hulpaantekening');
    expect(await van('linda')).toMatch(/Schuldhulp|schuldhulp/);
    expect(await van('mark')).toContain('hulpblad');
    expect(await van('mark')).not.toContain('hulpaantekening');
    expect(await van('noor')).not.toMatch(/hulpblad|hulpaantekening|Schuldhulp/);
  });

  it('stands on no page of who helps the other, nor do children, address or words', async () => {
    const blad = await yara.get(`${bijLinda}/blad`);
    expect(blad.json()).toMatchObject({
      ...{ persoon: 'Linda Dalen', vastGezicht: { naam: 'Samira Haddou' }, lezers: ['Yara Postma'] },
      delen: [{ tekst: 'De schulden staan op een rij.' }],
    });
    expect(blad.body).not.toMatch(kanaries);
    expect(blad.body).not.toMatch(/Mark|Noor|Sem|Ria/);
    expect((await yara.get(`/api/v1/gezinnen/${h.v.gezin}`)).statusCode).toBe(403);
    expect((await yara.get(`${bijMark}/blad`)).statusCode).toBe(404);
  });
});

describe('own actions in the one plan', () => {
  const actie = (over: object = {}) =>
    yara.post(`${bijLinda}/acties`, {
      ...{ tekst: 'Ik bel de woningstichting.', uiterlijk: '2027-01-20' },
      ...over,
    });
  it('are read by the vast gezicht with who does it and until when, and not by another service', async () => {
    expect((await actie()).statusCode).toBe(201);
    expect((await samira.get(pad)).json()).toMatchObject({
      hulp: [
        { organisatie: 'Ggz De Linde', hulpacties: [] },
        {
          organisatie: 'Schuldhulp',
          hulpacties: [{ tekst: 'Ik bel de woningstichting.', uiterlijk: '2027-01-20', door: 'Yara Postma' }],
        },
      ],
    });
    expect((await femke.get(`${bijMark}/blad`)).json()).toMatchObject({ hulpacties: [] });
    expect((await yara.get(`${bijLinda}/blad`)).json()).toMatchObject({ hulpacties: [{ teLaat: false }] });
  });
  it('hold no secret place and no day that passed', async () => {
    expect(kinds(await actie({ tekst: 'Ik ga naar de Zilverberkhof 14.' }))).toEqual(['geheimInTekst']);
    expect(kinds(await actie({ uiterlijk: '2027-01-11' }))).toEqual(['actiedagVoorbij']);
    expect(kinds(await actie({ tekst: 'x'.repeat(201) }))).toEqual(['actieTeLang']);
  });
  it('are done or not done by who owns them, once, and say why not', async () => {
    const { id } = (await actie()).json<{ id: string }>();
    const zet = (wie: Bezoeker, bij: string, body: object, versie = 1) =>
      wie.post(`${bij}/acties/${id}/stand`, body, { versie });
    const nee = { stand: 'nietgedaan', reden: 'De lijn was bezet.' };
    expect((await zet(samira, bijLinda, nee)).statusCode).toBe(403);
    expect((await zet(femke, bijMark, nee)).statusCode).toBe(404);
    expect(kinds(await zet(yara, bijLinda, { stand: 'nietgedaan', reden: ' ' }))).toEqual(['actieRedenLeeg']);
    expect((await zet(yara, bijLinda, nee)).statusCode).toBe(200);
    expect(kinds(await zet(yara, bijLinda, { stand: 'gedaan', reden: '' }, 2))).toEqual(['actieStaatAl']);
    expect((await zet(yara, bijLinda, nee, 1)).statusCode).toBe(409);
    expect((await samira.get(pad)).body).toContain('De lijn was bezet.');
  });
  it('are late from the day after, for the vast gezicht too', async () => {
    await actie({ uiterlijk: '2027-01-12' });
    await wereld.fabriek.sql("update rondom.hulpactie set uiterlijk = '2027-01-11'");
    expect((await samira.get(pad)).body).toContain('"teLaat":true');
    expect((await yara.get('/api/v1/volwassenenhulp')).json()).toMatchObject([
      { actiesOpen: 1, eersteActie: '2027-01-11' },
    ]);
  });
});

describe('the kindcheck', () => {
  const doe = (over: object = {}) => yara.post(`${bijLinda}/kindchecks`, check(over));
  it('stays in the own record, and the vast gezicht hears nothing of it', async () => {
    expect((await doe()).statusCode).toBe(201);
    expect((await samira.get(pad)).json()).toMatchObject({ hulp: [{ signalen: [] }, { signalen: [] }] });
    expect(await wereld.fabriek.sql('select 1 from rondom.taak')).toEqual([]);
    expect((await yara.get(`${bijLinda}/kindchecks`)).json()).toMatchObject([
      { veilig: 'zorg', delen: 'eigen', opnieuwOp: '2027-01-26' },
    ]);
    expect((await yara.get(`${bijLinda}/blad`)).json()).toMatchObject({ kindcheckNodig: false });
    await wereld.fabriek.sql("update rondom.kindcheck set opnieuw_op = '2027-01-12'");
    expect((await yara.get('/api/v1/volwassenenhulp')).json()).toMatchObject([{ kindcheckNodig: true }]);
  });
  it('reaches the vast gezicht in the words that Linda agreed to, and nothing beside them', async () => {
    const signaal = 'Linda wil praten over oppas in de avond.';
    expect((await doe({ delen: 'toestemming', signaal, gezegdOp: '2027-01-12' })).statusCode).toBe(201);
    const { body } = await samira.get(pad);
    expect(body).toContain(signaal);
    expect(body).not.toMatch(/"veilig"|overleg|zorg"/);
    expect(await wereld.fabriek.sql('select soort from rondom.taak')).toEqual([
      { soort: 'kindchecksignaal' },
    ]);
    for (const sub of ['mark', 'linda', 'noor', 'ruben'])
      expect((await (await wereld.als(sub)).get(pad)).statusCode).toBe(403);
  });
  it('says with the right to report that Veilig Thuis was told, and tells nobody here', async () => {
    expect(kinds(await doe({ delen: 'meldrecht', veilig: 'ja', gezegdOp: '2027-01-12' }))).toEqual([
      'geenMeldrecht',
    ]);
    expect((await doe({ delen: 'meldrecht', gezegdOp: '2027-01-12' })).statusCode).toBe(201);
    expect((await samira.get(pad)).json()).toMatchObject({ hulp: [{ signalen: [] }, { signalen: [] }] });
    expect(await wereld.fabriek.sql('select 1 from rondom.taak')).toEqual([]);
  });
  it('is refused without a day, with a day to come, and where it would tell a secret place', async () => {
    const delen = { delen: 'toestemming', signaal: 'Praat met Linda.' };
    expect(kinds(await doe(delen))).toEqual(['kindcheckDagOntbreekt']);
    expect(kinds(await doe({ ...delen, gezegdOp: '2027-01-13' }))).toEqual(['kindcheckDagInToekomst']);
    const plek = { ...delen, signaal: 'Ga naar de Zilverberkhof 14.', gezegdOp: '2027-01-12' };
    expect(kinds(await doe(plek))).toEqual(['geheimInTekst']);
  });
});
