import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let raad: string;
let marieke: string;
let collega: string;
let plandeel: string;

const VRAAG = 'Is een maatregel nodig voor Noor?';
const WAAROM = 'De afspraken houden sinds december niet.';

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  raad = await fabriek.organisatie('raadvoordekinderbescherming', 'Raad');
  const wie = (sub: string, organisatie: string) =>
    fabriek.gebruiker({ sub, naam: `Van de Raad ${sub}`, rol: 'raadsonderzoeker', organisatie });
  marieke = await wie('marieke', raad);
  collega = await wie('collega', raad);
  await wie('elders', await fabriek.organisatie('raadvoordekinderbescherming', 'Raad elders'));
  const samira = (await wereld.als('samira')).get(pad('keuze'));
  plandeel = (await samira).json<{ stukken: { sleutel: string }[] }>().stukken[0]?.sleutel ?? '';
});
afterAll(() => wereld.sluit());
beforeEach(async () => {
  for (const tabel of ['raadsstuk', 'raadsvraag', 'raadsverzoek'])
    await wereld.fabriek.sql(`delete from rondom.${tabel}`);
  await wereld.fabriek.sql("delete from rondom.betrokkenheid where soort = 'onderzoeker'");
  await wereld.fabriek.sql("delete from rondom.taak where soort like 'raads%'");
});

const pad = (deel = '') => `/api/v1/gezinnen/${v.gezin}/raadsverzoeken${deel === '' ? '' : `/${deel}`}`;
const als = (sub: string) => wereld.als(sub);
const lees = async (sub: string, url: string) => (await als(sub)).get(url);
const stuur = async (sub: string, url: string, body: object, versie?: number) =>
  (await als(sub)).post(url, body, versie === undefined ? {} : { versie });
const verzoek = (anders: object = {}) => ({
  ...{ raadId: raad, kinderen: [v.persoon.noor], vraag: VRAAG, waarom: WAAROM },
  ...{ verteldAan: [v.persoon.linda], waaromNietVerteld: 'Mark is het gevaar.' },
  ...{ stukken: plandeel === '' ? [] : [plandeel], zinnen: [], ...anders },
});
const vraag = async (anders: object = {}, sub = 'samira'): Promise<string> => {
  const antwoord = await stuur(sub, pad(), verzoek(anders));
  expect(antwoord.statusCode, antwoord.body).toBe(201);
  return antwoord.json<{ id: string }>().id;
};
const neem = (sub: string, id: string) =>
  stuur(sub, `/api/v1/raadsverzoeken/${id}/antwoord`, { antwoord: 'aangenomen', tot: '2027-02-23' }, 1);
const rondAf = (sub: string, id: string, versie = 2) =>
  stuur(
    sub,
    `/api/v1/raadsverzoeken/${id}/einde`,
    { uitkomst: 'naarRechter', zin: 'De rechter hoort u.' },
    versie,
  );
const onderzoek = (id: string) => `/api/v1/raadsverzoeken/${id}`;
const soorten = (antwoord: { readonly body: string }) =>
  ((JSON.parse(antwoord.body) as { refusals?: { kind: string }[] }).refusals ?? []).map(({ kind }) => kind);
const taken = async () =>
  (
    await wereld.fabriek.sql<{ soort: string }>(
      "select soort from rondom.taak where gezin_id = $1 and gedaan_op is null and soort like 'raads%' order by id",
      [v.gezin],
    )
  ).map(({ soort }) => soort);

describe('a request to the Raad', () => {
  it('is not made or read by who has no part in it, nor by the family', async () => {
    await vraag();
    for (const sub of ['daan', 'joris', 'marieke', 'linda', 'mark', 'noor'])
      expect([
        sub,
        (await lees(sub, pad())).statusCode,
        (await stuur(sub, pad(), verzoek())).statusCode,
      ]).toEqual([sub, 403, 403]);
    // Another organisation that may ask reads its own requests, not this one.
    const { verzoeken, magVragen } = (await lees('ruben', pad())).json<{
      verzoeken: unknown[];
      magVragen: boolean;
    }>();
    expect([verzoeken, magVragen]).toEqual([[], false]);
    expect(soorten(await stuur('ruben', pad(), verzoek({ stukken: [] })))).toContain('raadAlGevraagd');
  });

  it('carries only pieces that who asks reads, and no address', async () => {
    expect((await stuur('samira', pad(), verzoek({ stukken: ['plan:999999'] }))).statusCode).toBe(404);
    const zin = { tekst: 'Zij wonen op Zilverberkhof 14.', bron: 'brief van 4 januari' };
    expect(soorten(await stuur('samira', pad(), verzoek({ zinnen: [zin] })))).toEqual(['geheimInTekst']);
    expect(soorten(await stuur('samira', pad(), verzoek({ kinderen: [v.persoon.mark] })))).toEqual([
      'geenMinderjarigKind',
    ]);
    expect(soorten(await stuur('samira', pad(), verzoek({ waaromNietVerteld: '' })))).toEqual([
      'waaromNietVerteldLeeg',
    ]);
  });

  it('stands with the Raad that was asked, and tells only who was told', async () => {
    await vraag();
    const bij = async (sub: string) =>
      (await lees(sub, '/api/v1/raadsverzoeken')).json<{ aanvragen: { vraag: string | null }[] }>().aanvragen;
    expect(await bij('elders')).toEqual([]);
    expect(await bij('marieke')).toMatchObject([{ vraag: VRAAG, magAannemen: true, banden: [] }]);
    const portaal = async (sub: string) =>
      (await lees(sub, `/api/v1/portaal/gezinnen/${v.gezin}/raadsonderzoek`)).json<unknown[]>();
    expect(await portaal('mark')).toEqual([]);
    expect(await portaal('linda')).toEqual([
      { door: 'Samira Haddou', organisatie: 'Lokaal team Arnhem', gevraagdOp: '2027-01-12', begonnen: false },
    ]);
  });
});

describe('who examines', () => {
  const wegen: readonly (readonly [string, string, string])[] = [
    [
      'hielp',
      'took part before',
      `insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode) values ($1, 'vastgezicht', $2, '[2020-01-01,2020-02-01)')`,
    ],
    [
      'deedTriage',
      'took the first look at a report',
      `insert into rondom.melding (nummer, code_hmac, organisatie_id, melder_soort, ontvangen_op, acuut, aantal_personen, inhoud_versleuteld, gezin_id, beoordeeld_door)
       select 'proef', '\\x00', u.organisatie_id, 'burger', '2026-01-01', false, 1, '\\x00', $1, u.id from rondom.gebruiker u where u.id = $2`,
    ],
    [
      'adviseerde',
      'thought along by a question',
      `insert into rondom.meedenkvraag (gezin_id, over_persoon_id, organisatie_id, gebruiker_id, vraag_versleuteld, gevraagd_door, gevraagd_op, antwoord_op,
         toegang_tot, grond, artikel, toestemming_ids) select $1, l.persoon_id, u.organisatie_id, u.id, '\\x00', u2.id, now(), '2027-01-20', '2027-01-26', 'wet', 'p', '{}'
       from rondom.gebruiker u, rondom.gebruiker u2, rondom.gezinslid l where u.id = $2 and u2.sub = 'samira' and l.gezin_id = $1 limit 1`,
    ],
    [
      'adviseerde',
      'acted for the safety team',
      `with i as (insert into rondom.veiligheidsinzet (gezin_id, organisatie_id, functie, waarvoor_versleuteld, vanaf, terugkijk_op, antwoord_op, gevraagd_door, gevraagd_op, stand)
         select $1, u.organisatie_id, 'lokaalteam', '\\x00', '2026-01-04', '2026-02-01', '2026-01-05', u.id, now(), 'ingetrokken' from rondom.gebruiker u where u.sub = 'samira' returning id)
       insert into rondom.veiligheidsdaad (gezin_id, veiligheidsinzet_id, soort, op, tekst_versleuteld, gebruiker_id, thuisorganisatie_id, grond, artikel, geschreven_op)
       select $1, i.id, 'advies', '2026-01-05', '\\x00', u.id, u.organisatie_id, 'raadsadvies', 'p', now() from rondom.gebruiker u, i where u.id = $2`,
    ],
    [
      'meldde',
      'asked the Raad before',
      `insert into rondom.raadsverzoek (gezin_id, organisatie_id, kind_ids, vraag_versleuteld, waarom_versleuteld, artikel, verteld_ids, gevraagd_door,
         gevraagd_organisatie_id, gevraagd_op, antwoord_op, stand) select $1, u.organisatie_id, '{1}', '\\x00', '\\x00', 'p', '{}', u.id, u.organisatie_id, now(),
         '2026-01-20', 'ingetrokken' from rondom.gebruiker u where u.id = $2`,
    ],
  ];

  it.each(wegen)('is nobody who %s: %s', async (band, _, sql) => {
    const id = await vraag();
    await wereld.fabriek.sql(sql, [v.gezin, collega]);
    const [aanvraag] = (await lees('collega', '/api/v1/raadsverzoeken')).json<{
      aanvragen: { vraag: string | null; banden: string[]; magAannemen: boolean }[];
    }>().aanvragen;
    // He reads whose name it is, and not what is asked.
    expect(aanvraag).toMatchObject({ vraag: null, banden: [band], magAannemen: false });
    const nee = await neem('collega', id);
    expect([nee.statusCode, soorten(nee)]).toEqual([409, ['stondAlBijGezin']]);
    const [nog] = await wereld.fabriek.sql<{ stand: string }>(
      'select stand from rondom.raadsverzoek where id = $1',
      [id],
    );
    expect(nog).toEqual({ stand: 'gevraagd' });
    await wereld.fabriek.sql(
      "delete from rondom.betrokkenheid where gebruiker_id = $1 and soort <> 'onderzoeker'",
      [collega],
    );
    await wereld.fabriek.sql('delete from rondom.veiligheidsdaad');
    await wereld.fabriek.sql('delete from rondom.veiligheidsinzet');
    await wereld.fabriek.sql('delete from rondom.meedenkvraag');
    await wereld.fabriek.sql("delete from rondom.melding where nummer = 'proef'");
  });

  it('reads the request and its pieces, and nothing else of the family', async () => {
    const id = await vraag();
    expect((await lees('marieke', onderzoek(id))).statusCode).toBe(404);
    expect((await neem('marieke', id)).statusCode).toBe(200);
    const { verzoek: gelezen, leden } = (await lees('marieke', onderzoek(id))).json<{
      verzoek: { vraag: string; waarom: string; stukken: { tekst: string }[] };
      leden: { naam: string }[];
    }>();
    expect(gelezen).toMatchObject({ vraag: VRAAG, waarom: WAAROM });
    expect(gelezen.stukken.length).toBe(plandeel === '' ? 0 : 1);
    expect(leden.map(({ naam }) => naam)).toContain('Noor Verhoeven');
    for (const deel of ['plan', 'woorden', 'veiligheidsteam', 'meedenkvragen', 'raadsverzoeken'])
      expect([deel, (await lees('marieke', `/api/v1/gezinnen/${v.gezin}/${deel}`)).statusCode]).toEqual([
        deel,
        403,
      ]);
    // A colleague of the same Raad reads nothing of it.
    expect((await lees('collega', onderzoek(id))).statusCode).toBe(404);
    const [regel] = await wereld.fabriek.sql<{ grond: string; n: string }>(
      `select h.grond, count(o.persoon_id)::text as n from raadpleging.handeling h join raadpleging.onderwerp o on o.handeling_id = h.id and o.op = h.op
       where h.doel = $1 and h.gebruiker_id = $2 and h.handeling = 'lees' group by h.grond`,
      [`raadsverzoek:${id}`, marieke],
    );
    expect(regel).toEqual({ grond: 'onderzoek', n: '5' });
    const { regels } = (await lees('samira', `/api/v1/gezinnen/${v.gezin}/raadplegingen`)).json<{
      regels: { vraag: { door: string } | null }[];
    }>();
    expect(regels.some(({ vraag: van }) => van?.door === 'Samira Haddou')).toBe(true);
  });

  it('asks for more, and its owner answers with a piece or says why not', async () => {
    const id = await vraag({ stukken: [] });
    await neem('marieke', id);
    const meer = (woorden: string) => stuur('marieke', `${onderzoek(id)}/vragen`, { vraag: woorden });
    expect((await stuur('collega', `${onderzoek(id)}/vragen`, { vraag: 'Wat?' })).statusCode).toBe(404);
    const eerste = (await meer('Hoe gaat het op school?')).json<{ id: string }>().id;
    const tweede = (await meer('Wat zei de huisarts?')).json<{ id: string }>().id;
    expect(await taken()).toEqual(['raadsvraag', 'raadsvraag']);
    const antwoord = (sub: string, van: string, body: object) =>
      stuur(sub, pad(`${id}/vragen/${van}/antwoord`), body, 1);
    const ja = {
      ...{ antwoord: 'beantwoord', tekst: 'Noor turnt elke week.', stukken: [] },
      zinnen: [{ tekst: 'Noor is er elke dag.', bron: 'rapport van school' }],
    };
    for (const sub of ['ruben', 'marieke', 'daan'])
      expect((await antwoord(sub, eerste, ja)).statusCode).toBeGreaterThanOrEqual(403);
    expect((await antwoord('samira', eerste, ja)).statusCode).toBe(200);
    expect(soorten(await antwoord('samira', eerste, ja))).toEqual(['versieVerouderd']);
    const nee = { antwoord: 'geweigerd', tekst: 'Dat is aan de huisarts.', stukken: [], zinnen: [] };
    await antwoord('samira', tweede, nee);
    expect(await taken()).toEqual([]);
    const { verzoek: gelezen } = (await lees('marieke', onderzoek(id))).json<{
      verzoek: { vragen: object[] };
    }>();
    expect(gelezen.vragen).toMatchObject([
      { stand: 'beantwoord', stukken: [{ tekst: 'Noor is er elke dag.', bron: 'rapport van school' }] },
      { stand: 'geweigerd', antwoord: 'Dat is aan de huisarts.', stukken: [] },
    ]);
  });

  it('reads nothing more from the moment it ends, and who asked hears one sentence', async () => {
    const id = await vraag();
    await neem('marieke', id);
    expect((await rondAf('collega', id)).statusCode).toBe(404);
    expect((await rondAf('marieke', id)).statusCode).toBe(200);
    expect((await lees('marieke', onderzoek(id))).statusCode).toBe(404);
    expect((await lees('marieke', `/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
    expect(await taken()).toEqual(['raadsuitkomst']);
    const { verzoeken } = (await lees('samira', pad())).json<{ verzoeken: object[] }>();
    expect(verzoeken).toMatchObject([
      { stand: 'afgerond', uitkomst: 'naarRechter', uitkomstZin: 'De rechter hoort u.', acties: ['gezien'] },
    ]);
    await stuur('samira', pad(`${id}/stappen`), { stap: 'gezien' }, 3);
    expect(await taken()).toEqual([]);
  });

  it('reads nothing after his last day, and can still end it', async () => {
    const id = await vraag();
    await neem('marieke', id);
    await wereld.fabriek.sql("update rondom.raadsverzoek set tot_op = '2027-01-11' where id = $1", [id]);
    await wereld.fabriek.sql(
      "update rondom.betrokkenheid set periode = '[2027-01-05,2027-01-12)' where soort = 'onderzoeker'",
    );
    expect((await lees('marieke', onderzoek(id))).statusCode).toBe(403);
    const [aanvraag] = (await lees('marieke', '/api/v1/raadsverzoeken')).json<{ aanvragen: object[] }>()
      .aanvragen;
    expect(aanvraag).toMatchObject({ leest: false, vraag: null, magAfronden: true });
    expect((await rondAf('marieke', id)).statusCode).toBe(200);
  });

  it('gives a request back with why, and takes none that was taken back', async () => {
    const id = await vraag();
    const terug = { antwoord: 'geweigerd', weigerreden: 'eerstHulp' };
    expect((await stuur('marieke', `${onderzoek(id)}/antwoord`, terug, 1)).statusCode).toBe(200);
    expect(await taken()).toEqual(['raadsnee']);
    const ander = await vraag();
    await stuur('samira', pad(`${ander}/stappen`), { stap: 'intrekken' }, 1);
    expect((await neem('marieke', ander)).statusCode).toBe(404);
  });
});
