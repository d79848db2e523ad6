import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { VeiligheidsteamView } from './veiligheidsteam.usecase.ts';

let wereld: Wereld;
let v: Verhoeven;
let team: string;
const mens: Record<string, string> = {};

const TERUG = '2027-02-09';
const WAARVOOR = 'Is het veilig als Mark haalt en brengt?';

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  team = await fabriek.organisatie('regionaalveiligheidsteam', 'Veiligheidsteam Middenrijn');
  const ander = await fabriek.organisatie('regionaalveiligheidsteam', 'Veiligheidsteam Elders');
  const vt = await fabriek.organisatie('veiligthuis', 'Veilig Thuis Thuis');
  const gi = await fabriek.organisatie('gecertificeerdeinstelling', 'GI Elders');
  const wie = async (sub: string, organisatie: string, thuis?: string, rol = 'veiligheidsteam') => {
    mens[sub] = await fabriek.gebruiker({ sub, naam: `Sanne ${sub}`, rol, organisatie });
    if (thuis !== undefined)
      await fabriek.sql(
        "insert into rondom.teamlid (gebruiker_id, organisatie_id, thuisorganisatie_id, periode) values ($1, $2, $3, '[2026-01-01,)')",
        [mens[sub], organisatie, thuis],
      );
  };
  await wie('sanne', team, vt);
  await wie('gijs', team, gi);
  await wie('losse', team);
  await wie('elders', ander, vt);
  await wie('wouter', team, undefined, 'teamleider');
});
afterAll(() => wereld.sluit());

const pad = () => `/api/v1/gezinnen/${v.gezin}/veiligheidsteam`;
const als = (sub: string) => wereld.als(sub);
const vraag = (anders: object = {}) => ({
  ...{ organisatieId: team, functie: 'veiligthuis', waarvoor: WAARVOOR },
  ...{ vanaf: '2027-01-12', terugkijkOp: TERUG, ...anders },
});
const stel = async (sub: string, anders: object = {}) => (await als(sub)).post(pad(), vraag(anders));
const lees = async (sub: string) => (await (await als(sub)).get(pad())).json<VeiligheidsteamView>();
interface Verzoek {
  readonly id: string;
  readonly versie: number;
  readonly waarvoor: string | null;
  readonly stand: string;
  readonly dagenOpen: number;
  readonly leden: readonly {
    readonly id: string;
    readonly naam: string;
    readonly waaromNiet: string | null;
  }[];
}
const verzoeken = async (sub: string) =>
  (await (await als(sub)).get('/api/v1/veiligheidsverzoeken')).json<Verzoek[]>();
const antwoord = async (sub: string, { id, versie }: Pick<Verzoek, 'id' | 'versie'>, body: object) =>
  (await als(sub)).post(`/api/v1/veiligheidsverzoeken/${id}/antwoord`, body, { versie });
const kinds = (answer: { readonly body: string }) =>
  (JSON.parse(answer.body) as { refusals: { kind: string }[] }).refusals.map(({ kind }) => kind);
const taken = async () =>
  (
    await wereld.fabriek.sql<{ soort: string }>(
      "select soort from rondom.taak where gezin_id = $1 and soort like 'veiligheidsteam%' and gedaan_op is null",
      [v.gezin],
    )
  ).map(({ soort }) => soort);
const gezichten = () =>
  wereld.fabriek.sql(
    "select gebruiker_id, periode::text from rondom.betrokkenheid where gezin_id = $1 and soort = 'vastgezicht'",
    [v.gezin],
  );

describe('asking the safety team', () => {
  it('is up to the vast gezicht and to Veilig Thuis after a melding, and to nobody else', async () => {
    for (const sub of ['daan', 'ruben', 'joris', 'linda', 'noor', 'sanne', 'wouter'])
      expect([sub, (await stel(sub)).statusCode]).toEqual([sub, 403]);
  });

  it('shows which team can be asked to who may ask, also where he reads nothing of it', async () => {
    const keuze = async (sub: string) => (await als(sub)).get(`${pad()}/keuze`);
    for (const sub of ['daan', 'ruben', 'joris', 'linda', 'sanne', 'wouter'])
      expect([sub, (await keuze(sub)).statusCode]).toEqual([sub, 403]);
    const triage = { gezin: v.gezin, soort: 'triage', gebruiker: v.gebruiker.joris };
    await wereld.fabriek.betrokken(triage);
    expect(
      (await keuze('joris')).json<{ teams: { naam: string }[] }>().teams.map(({ naam }) => naam),
    ).toEqual(['Veiligheidsteam Elders', 'Veiligheidsteam Middenrijn']);
    expect((await (await als('joris')).get(pad())).statusCode).toBe(403);
    await wereld.fabriek.sql("delete from rondom.betrokkenheid where soort = 'triage'");
  });

  it('keeps a question without a secret, a day to look again and a real team', async () => {
    expect(kinds(await stel('samira', { waarvoor: 'Op Zilverberkhof 14 is het niet veilig.' }))).toEqual([
      'geheimInTekst',
    ]);
    expect(kinds(await stel('samira', { terugkijkOp: '2027-06-01' }))).toEqual(['terugkijkBuitenTermijn']);
    expect(kinds(await stel('samira', { organisatieId: '1' }))).toEqual(['teamNietTeVragen']);
  });

  it('stands with the team asked, and with no other, and shows nothing of the family yet', async () => {
    expect((await stel('samira')).statusCode).toBe(201);
    expect(kinds(await stel('samira'))).toEqual(['teamAlGevraagd']);
    expect(await verzoeken('elders')).toEqual([]);
    const [verzoek] = await verzoeken('sanne');
    expect(verzoek).toMatchObject({ waarvoor: WAARVOOR, stand: 'gevraagd' });
    expect((await (await als('sanne')).get(pad())).statusCode).toBe(403);
    expect((await (await als('sanne')).get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
  });

  it('reaches who leads the team only when its day passed', async () => {
    expect(await verzoeken('wouter')).toEqual([]);
    const zet = (op: string) =>
      wereld.fabriek.sql('update rondom.veiligheidsinzet set antwoord_op = $1', [op]);
    await zet('2027-01-08');
    expect(await verzoeken('wouter')).toMatchObject([{ dagenOpen: 4, stand: 'gevraagd' }]);
    await zet('2027-01-13');
  });
});

describe('the team answers', () => {
  it('says of everybody why he cannot be named', async () => {
    const [verzoek] = await verzoeken('sanne');
    expect(verzoek?.leden.map(({ id, waaromNiet }) => [id, waaromNiet])).toEqual(
      expect.arrayContaining([
        [mens['sanne'], null],
        [mens['gijs'], 'functieNietVanThuis'],
        [mens['losse'], 'geenThuisorganisatie'],
      ]),
    );
    for (const [wie, kind] of [
      ['gijs', 'functieNietVanThuis'],
      ['losse', 'geenThuisorganisatie'],
      ['elders', 'lidNietVanTeam'],
    ] as const)
      expect(
        kinds(
          await antwoord('sanne', verzoek ?? { id: '0', versie: 1 }, {
            antwoord: 'aangenomen',
            gebruikerId: mens[wie],
          }),
        ),
      ).toEqual([kind]);
  });

  it('names nobody who examined this family for the Raad', async () => {
    const raad = await wereld.fabriek.organisatie('raadvoordekinderbescherming', 'Raad');
    const wat = [raad, team, mens['sanne']];
    await wereld.fabriek.sql(
      "update rondom.gebruiker set rol = 'raadsonderzoeker', organisatie_id = $1 where id = $3 and $2 <> 0",
      wat,
    );
    const [rij] = await wereld.fabriek.sql<{ id: string }>(
      "insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, periode) values ($1, 'onderzoeker', $2, '[2026-02-01,2026-03-01)') returning id::text",
      [v.gezin, mens['sanne']],
    );
    await wereld.fabriek.sql(
      "update rondom.gebruiker set rol = 'veiligheidsteam', organisatie_id = $2 where id = $3 and $1 <> 0",
      wat,
    );
    const [verzoek] = await verzoeken('sanne');
    const ja = { antwoord: 'aangenomen', gebruikerId: mens['sanne'] };
    expect(kinds(await antwoord('sanne', verzoek ?? { id: '0', versie: 1 }, ja))).toEqual([
      'onderzochtDitGezin',
    ]);
    await wereld.fabriek.sql('delete from rondom.betrokkenheid where id = $1', [rij?.id]);
  });

  it('with a person, his home and its ground of today; the face stays who she is', async () => {
    const voor = await gezichten();
    const [verzoek] = await verzoeken('sanne');
    const ja = { antwoord: 'aangenomen', gebruikerId: mens['sanne'] };
    expect((await antwoord('sanne', verzoek ?? { id: '0', versie: 1 }, ja)).statusCode).toBe(200);
    expect(await gezichten()).toEqual(voor);
    const { inzetten, keuze } = await lees('samira');
    expect(inzetten).toMatchObject([
      {
        ...{ stand: 'aangenomen', thuisorganisatie: 'Veilig Thuis Thuis', staatErnaast: true },
        ...{ grond: 'advies', artikel: 'Wmo 2015 art. 4.1.1 lid 3', waarvoor: WAARVOOR },
      },
    ]);
    expect(keuze?.functies).not.toContain('veiligthuis');
    expect((await lees('ruben')).inzetten).toHaveLength(1);
    for (const sub of ['gijs', 'elders', 'daan', 'linda', 'mark'])
      expect([sub, (await (await als(sub)).get(pad())).statusCode]).toEqual([sub, 403]);
  });
});

describe('acts of the team', () => {
  const schrijf = async (sub: string, anders: object = {}) => {
    const [inzet] = (await lees('samira')).inzetten;
    const body = { soort: 'advies', op: '2027-01-12', tekst: 'Bel elke week.', vervangtId: null, ...anders };
    return (await als(sub)).post(`${pad()}/${inzet?.id ?? '0'}/daden`, body);
  };

  it('are written by who stands there, on a ground that carries them', async () => {
    for (const sub of ['samira', 'ruben', 'gijs', 'daan'])
      expect([sub, (await schrijf(sub)).statusCode]).toEqual([sub, 403]);
    expect(kinds(await schrijf('sanne', { soort: 'huisbezoek' }))).toEqual(['grondDraagtNiet']);
    expect(kinds(await schrijf('sanne', { op: '2027-01-13' }))).toEqual(['daadBuitenInzet']);
  });

  it('keep home and ground of their day, and are corrected by a new version beside the old one', async () => {
    const eerste = (await schrijf('sanne')).json<{ id: string }>();
    expect((await schrijf('sanne', { tekst: 'Bel elke dag.', vervangtId: eerste.id })).statusCode).toBe(201);
    expect(kinds(await schrijf('sanne', { vervangtId: eerste.id }))).toEqual(['daadAlVervangen']);
    const [inzet] = (await lees('samira')).inzetten;
    expect(inzet?.daden.map(({ tekst, vervangen, artikel }) => [tekst, vervangen, artikel])).toEqual([
      ['Bel elke dag.', false, 'Wmo 2015 art. 4.1.1 lid 3'],
      ['Bel elke week.', true, 'Wmo 2015 art. 4.1.1 lid 3'],
    ]);
  });

  it('end when he is no longer on loan from there', async () => {
    const zet = (tot: string) =>
      wereld.fabriek.sql(
        `update rondom.teamlid set periode = '[2026-01-01,${tot})' where gebruiker_id = $1`,
        [mens['sanne']],
      );
    await zet('2027-01-12');
    expect(kinds(await schrijf('sanne'))).toEqual(['geenThuisorganisatie']);
    await zet('');
  });
});

describe('the family', () => {
  const leest = async (sub: string) =>
    (await (await als(sub)).get(`/api/v1/portaal/gezinnen/${v.gezin}/veiligheidsteam`)).json<unknown[]>();

  it('reads who helps the vast gezicht only while no danger stands', async () => {
    for (const sub of ['linda', 'mark']) expect(await leest(sub)).toEqual([]);
    await wereld.fabriek.sql(
      "update rondom.veiligheidsstand set geeindigd_op = '2027-01-11' where gezin_id = $1",
      [v.gezin],
    );
    expect(await leest('linda')).toEqual([
      {
        ...{ naam: 'Sanne sanne', thuisorganisatie: 'Veilig Thuis Thuis', thuissoort: 'veiligthuis' },
        vastgezicht: 'Samira Haddou',
      },
    ]);
  });
});

describe('stepping back', () => {
  const terug = { afgesproken: 'Ria haalt en brengt.', blijft: 'Samira belt elke week.', bel: 'Bel Sanne.' };

  it('ends what he may read in that moment, leaves word, and stays until the vast gezicht accepts it', async () => {
    const [inzet] = (await lees('samira')).inzetten;
    const bij = `${pad()}/${inzet?.id ?? '0'}`;
    const versie = { versie: inzet?.versie ?? 0 };
    expect((await (await als('samira')).post(`${bij}/terugstap`, terug, versie)).statusCode).toBe(403);
    const sanne = await als('sanne');
    expect((await sanne.get(pad())).statusCode).toBe(200);
    expect((await sanne.post(`${bij}/terugstap`, terug, versie)).statusCode).toBe(200);
    expect((await sanne.get(pad())).statusCode).toBe(403);
    expect((await sanne.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
    expect(await verzoeken('sanne')).toMatchObject([{ stand: 'teruggestapt', waarvoor: null, leden: [] }]);
    expect(await taken()).toEqual(['veiligheidsteamterug']);
    const [na] = (await lees('samira')).inzetten;
    expect(na).toMatchObject({ stand: 'teruggestapt', terugstap: terug, acties: ['aanvaarden'] });
    const aanvaard = await (
      await als('samira')
    ).post(`${bij}/stappen`, { stap: 'aanvaarden' }, { versie: na?.versie ?? 0 });
    expect(aanvaard.statusCode).toBe(200);
    expect(await taken()).toEqual([]);
    expect(await verzoeken('sanne')).toEqual([]);
    expect((await lees('samira')).inzetten).toMatchObject([{ stand: 'aanvaard', daden: [{}, {}] }]);
  });
});

describe('a no', () => {
  it('says why, asks the vast gezicht something, and is gone when she saw it', async () => {
    await stel('samira', { functie: 'gecertificeerdeinstelling' });
    const [verzoek] = await verzoeken('sanne');
    const nee = { antwoord: 'geweigerd', weigerreden: 'geenGrond' };
    expect((await antwoord('daan', verzoek ?? { id: '0', versie: 1 }, nee)).statusCode).toBe(403);
    expect((await antwoord('elders', verzoek ?? { id: '0', versie: 1 }, nee)).statusCode).toBe(404);
    expect((await antwoord('sanne', verzoek ?? { id: '0', versie: 1 }, nee)).statusCode).toBe(200);
    expect(await taken()).toEqual(['veiligheidsteamnee']);
    const [inzet] = (await lees('samira')).inzetten.filter(({ stand }) => stand === 'geweigerd');
    expect(inzet).toMatchObject({ weigerreden: 'geenGrond', wie: null, acties: ['gezien'] });
    const url = `${pad()}/${inzet?.id ?? '0'}/stappen`;
    const gezien = await (await als('samira')).post(url, { stap: 'gezien' }, { versie: inzet?.versie ?? 0 });
    expect(gezien.statusCode).toBe(200);
    expect(await taken()).toEqual([]);
  });
});
