import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kanaries, maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { PortaalView } from './portaal.view.ts';

let wereld: Wereld;
let v: Verhoeven;
const wie: Record<string, Bezoeker> = {};
const als = (sub: string): Bezoeker => {
  const found = wie[sub];
  if (!found) throw new Error(sub);
  return found;
};

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  for (const sub of ['samira', 'linda', 'mark', 'noor']) wie[sub] = await wereld.als(sub);
});
afterAll(() => wereld.sluit());

const portaal = async (sub: string) => (await als(sub).get('/api/v1/portaal')).json<PortaalView>();
describe('without portal access given', () => {
  it('a parent sees nothing, with gezag and with an account', async () => {
    const { fabriek } = wereld;
    const vreemd = await fabriek.persoon({
      voornamen: 'Bo',
      geslachtsnaam: 'Prins',
      geboortedatum: '1980-01-01',
    });
    await fabriek.gebruiker({ sub: 'bo', naam: 'Bo', rol: 'ouder', persoon: vreemd });
    await fabriek.ouder(vreemd, v.persoon.sem, true);
    const bo = await wereld.als('bo');
    for (const url of ['/api/v1/portaal', '/api/v1/portaal/raadplegingen', '/api/v1/portaal/notities/1'])
      expect((await bo.get(url)).statusCode).toBe(403);
    expect((await bo.post('/api/v1/portaal/woorden', { tekst: 'x', keuze: 'iedereen' })).statusCode).toBe(
      403,
    );
    expect((await wereld.niemand.get('/api/v1/portaal')).statusCode).toBe(401);
    expect((await als('samira').get('/api/v1/portaal')).statusCode).toBe(403);
    await fabriek.sql('delete from rondom.gezag where houder_persoon_id = $1', [vreemd]);
  });

  it('a child under twelve has no portal, also when somebody gave it by mistake', async () => {
    await wereld.fabriek.gebruiker({ sub: 'sem', naam: 'Sem', rol: 'jeugdige', persoon: v.persoon.sem });
    await wereld.fabriek.toegang(v.gezin, v.persoon.sem, 'jeugdige', v.gebruiker.samira);
    expect((await (await wereld.als('sem')).get('/api/v1/portaal')).statusCode).toBe(403);
    await wereld.fabriek.sql('delete from rondom.portaaltoegang where persoon_id = $1', [v.persoon.sem]);
  });
});

describe('the own portal', () => {
  it('of Linda reads for Sem and not for Noor; of Noor for herself; of Mark for nobody while danger comes from him', async () => {
    const kinderen = async (sub: string) => (await portaal(sub)).kinderen.map(({ roepnaam }) => roepnaam);
    expect(await kinderen('linda')).toEqual(['Sem']);
    expect(await kinderen('noor')).toEqual([]);
    expect(await kinderen('mark')).toEqual([]);
    expect((await portaal('noor')).persoon).toEqual({ id: v.persoon.noor, roepnaam: 'Noor', leeftijd: 12 });
  });

  it('names who helps; to whom the address is secret no organisation is named', async () => {
    expect((await portaal('linda')).vastGezicht).toMatchObject({
      naam: 'Samira Haddou',
      organisatie: 'Lokaal team Arnhem',
    });
    const mark = await portaal('mark');
    expect(mark.vastGezicht).toMatchObject({
      naam: 'Samira Haddou',
      organisatie: null,
      organisatiesoort: 'lokaalteam',
    });
    expect(mark.wieHelpt.map(({ naam }) => naam)).toEqual(['Samira Haddou', 'Ruben Smit']);
  });

  it('holds the order of the court over the own children until its last day', async () => {
    const orders = async (sub: string) =>
      (await portaal(sub)).maatregelen.map(({ tot, kinderen }) => [
        tot,
        kinderen.map(({ roepnaam }) => roepnaam),
      ]);
    expect(await orders('mark')).toEqual([['2027-12-16', ['Noor', 'Sem']]]);
    expect(await orders('noor')).toEqual([['2027-12-16', ['Noor']]]);
  });

  it('shows an appointment of the children to them and to Linda, at whose home, and not to Mark', async () => {
    const { noor, sem, ria } = v.persoon;
    await als('samira').post(`/api/v1/gezinnen/${v.gezin}/afspraken`, {
      op: '2027-01-14T14:30:00Z',
      soort: 'bezoek',
      personen: [noor, sem],
      bijPersoonId: ria,
    });
    for (const sub of ['noor', 'linda'])
      expect((await portaal(sub)).afspraken).toMatchObject([
        {
          met: 'Samira Haddou',
          bij: { roepnaam: 'Ria' },
          personen: [{ roepnaam: 'Noor' }, { roepnaam: 'Sem' }],
        },
      ]);
    expect((await portaal('mark')).afspraken).toEqual([]);
  });

  it('lets a young person choose readers by name, and marks from whom danger comes to nobody but whom it threatens', async () => {
    const choices = async (sub: string) =>
      (await portaal(sub)).mogelijkeLezers.map(({ naam, gevaar }) => [naam, gevaar]);
    expect(await choices('noor')).toEqual([
      ['Samira Haddou', false],
      ['Ruben Smit', false],
      ['Mark', true],
      ['Linda', false],
      ['Ria', false],
    ]);
    expect((await choices('mark')).some(([, gevaar]) => gevaar)).toBe(false);
    expect((await choices('mark')).map(([naam]) => naam)).not.toContain('Linda');
    expect((await choices('mark')).map(([naam]) => naam)).not.toContain('Noor');
  });

  it('of Mark holds no address, school, phone of Linda, words of Noor, nor that a veiligheidsstand stands', async () => {
    const over = [v.persoon.linda, v.persoon.noor];
    const note = { soort: 'telefoon', op: '2027-01-12T07:00:00Z', tekst: 'School De Wilg belde.', over };
    const url = `/api/v1/gezinnen/${v.gezin}/contactnotities`;
    await als('samira').post(url, {
      ...note,
      aanwezig: over,
      delen: 'nu',
      extraLezers: [v.persoon.linda],
      gevaar: 'x',
      gedaan: 'x',
    });
    await als('noor').post('/api/v1/portaal/woorden', { tekst: 'Ik mis papa.', keuze: 'iedereen' });
    for (const path of ['/api/v1/portaal', '/api/v1/portaal/raadplegingen']) {
      const { body } = await als('mark').get(path);
      expect(body).not.toMatch(kanaries);
      expect(body).not.toMatch(/mis papa|partnergeweld|veiligheidsstand|geheim|telefoon":"06/);
    }
    for (const sub of ['mark', 'linda', 'noor'])
      expect((await als(sub).get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
  });
});

describe('whether help has begun', () => {
  const wachtOp = (kind: string, begonnen: string | null) =>
    wereld.fabriek.sql(
      `with r as (insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Regio ' || $3) returning id)
       insert into rondom.wacht (gezin_id, persoon_id, wacht_op, maatregel_id, regio_id, sinds, uiterlijk, begonnen_op, begonnen_door, stap, stap_wie)
       select $1, $3::text::bigint, 'vastejeugdbeschermer', $2, r.id, '2026-12-18', '2026-12-28', $4, $5, 'kennismaking', 'jeugdbeschermer' from r`,
      [v.gezin, v.maatregel, kind, begonnen, v.gebruiker.ruben],
    );

  it('is asked of Noor herself and of Linda for Sem, and not of Mark', async () => {
    expect((await portaal('noor')).vragen).toEqual([]);
    await wachtOp(v.persoon.noor, '2027-01-11');
    await wachtOp(v.persoon.sem, '2027-01-11');
    const asked = async (sub: string) =>
      (await portaal(sub)).vragen.map(({ roepnaam, uitvoerderNaam, begonnenOp }) => [
        roepnaam,
        uitvoerderNaam,
        begonnenOp,
      ]);
    expect(await asked('noor')).toEqual([['Noor', 'Ruben Smit', '2027-01-11']]);
    expect(await asked('linda')).toEqual([['Sem', 'Ruben Smit', '2027-01-11']]);
    expect(await asked('mark')).toEqual([]);
  });

  it('is not asked again after an answer', async () => {
    const [vraag] = (await portaal('noor')).vragen;
    const url = `/api/v1/portaal/gezinnen/${v.gezin}/wachten/${vraag?.wachtId ?? ''}/bevestiging`;
    expect((await als('noor').post(url, { antwoord: 'weetNiet' })).statusCode).toBe(201);
    expect((await portaal('noor')).vragen).toEqual([]);
  });
});

describe('a note shared with the family', () => {
  const share = async (delen: string, lezer: string) => {
    const over = [v.persoon.linda];
    const note = {
      soort: 'telefoon',
      op: '2027-01-12T07:00:00Z',
      tekst: 'Wij spraken af.',
      over,
      aanwezig: over,
    };
    const answer = await als('samira').post(`/api/v1/gezinnen/${v.gezin}/contactnotities`, {
      ...note,
      delen,
      extraLezers: [lezer],
      gevaar: 'Mark kijkt mee op haar telefoon.',
      gedaan: 'Met Linda besproken.',
    });
    return answer.json<{ id: string }>().id;
  };
  const read = (sub: string, id: string) => als(sub).get(`/api/v1/portaal/notities/${id}`);

  it('is read by whom it was shared with, without the danger that was named, and by nobody else', async () => {
    const id = await share('nu', v.persoon.linda);
    const shown = await read('linda', id);
    expect(shown.json()).toMatchObject({ tekst: 'Wij spraken af.', schrijver: 'Samira Haddou' });
    expect(shown.body).not.toMatch(/Mark/);
    expect((await portaal('linda')).notities.map((notitie) => notitie.id)).toContain(id);
    for (const sub of ['mark', 'noor']) expect((await read(sub, id)).statusCode).toBe(404);
  });

  it('is not there before the moment its writer chose', async () => {
    const id = await share('volgendeWerkdag', v.persoon.linda);
    expect((await read('linda', id)).statusCode).toBe(404);
    await wereld.fabriek.sql(
      "update rondom.contactnotitie set zichtbaar_vanaf = '2027-01-12T07:00:00Z' where id = $1",
      [id],
    );
    expect((await read('linda', id)).statusCode).toBe(200);
  });
});
