import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kanaries, maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { seal } from '../platform/crypto/envelope.ts';
import type { AfdrukView } from './afdruk.view.ts';

let wereld: Wereld;
let v: Verhoeven;
const wie: Record<string, Bezoeker> = {};
const als = (sub: string): Bezoeker => {
  const found = wie[sub];
  if (!found) throw new Error(sub);
  return found;
};
const afdruk = (persoon: string, sub = 'samira') =>
  als(sub).get(`/api/v1/gezinnen/${v.gezin}/afdrukken/${persoon}`);
const papa = 'Ik mis papa. Maar hij mag niet weten waar wij slapen.';
const zaterdag = 'Ik wil zaterdag bij oma slapen.';

/** A plan of one line in two parts for Mark, of which Linda reads the first; and one line for her alone. */
async function maakPlan(): Promise<void> {
  const { fabriek } = wereld;
  const sleutel = await wereld.gezinssleutel(v.gezin);
  const een = async (sql: string, waarden: unknown[]): Promise<string> =>
    (await fabriek.sql<{ id: string }>(`${sql} returning id::text`, waarden))[0]?.id ?? '';
  const plan = await een(
    "insert into rondom.plan (gezin_id, nummer, status, op) values ($1, 3, 'concept', '2027-01-05')",
    [v.gezin],
  );
  const { linda, mark } = v.persoon;
  for (const [volgorde, delen] of [
    [
      ['Mark heeft hulp.', [mark, linda]],
      ['Elke dinsdag bij Ggz De Linde.', [mark]],
    ],
    [['Noor en Sem slapen bij oma.', [linda]]],
  ].entries() as Iterable<[number, [string, string[]][]]>) {
    const regel = await een(
      "insert into rondom.planregel (gezin_id, plan_id, soort, volgorde, stand, stand_op) values ($1, $2, 'doel', $3, 'begonnen', '2026-12-29')",
      [v.gezin, plan, volgorde],
    );
    for (const [at, [tekst, lezers]] of delen.entries()) {
      const id = await een(
        "insert into rondom.plantekst (gezin_id, planregel_id, volgorde, tekst_versleuteld) values ($1, $2, $3, '')",
        [v.gezin, regel, at],
      );
      await fabriek.sql('update rondom.plantekst set tekst_versleuteld = $2 where id = $1', [
        id,
        seal(sleutel, 1, { tabel: 'plantekst', kolom: 'tekst', rij: id }, tekst),
      ]);
      for (const lezer of lezers)
        await fabriek.sql(
          'insert into rondom.plantekst_lezer (gezin_id, plantekst_id, persoon_id) values ($1, $2, $3)',
          [v.gezin, id, lezer],
        );
    }
  }
}

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  for (const sub of ['samira', 'ruben', 'daan', 'joris', 'linda', 'mark', 'noor'])
    wie[sub] = await wereld.als(sub);
  const { linda, noor } = v.persoon;
  await als('noor').post('/api/v1/portaal/woorden', { tekst: papa, keuze: 'alleenVastGezicht' });
  await als('noor').post('/api/v1/portaal/woorden', {
    tekst: zaterdag,
    keuze: 'ook',
    lezers: { gebruikers: [], personen: [linda] },
  });
  await als('mark').post('/api/v1/portaal/woorden', {
    tekst: 'Ik wil mijn kinderen zien.',
    keuze: 'alleenVastGezicht',
  });
  await als('samira').post(`/api/v1/gezinnen/${v.gezin}/contactnotities`, {
    soort: 'telefoon',
    op: '2027-01-12T07:00:00Z',
    tekst: 'School De Wilg belde over Noor.',
    over: [linda, noor],
    aanwezig: [linda],
    delen: 'nu',
    extraLezers: [linda],
    gevaar: 'Mark leest mee op haar telefoon.',
    gedaan: 'Linda leest op haar eigen telefoon.',
  });
  await maakPlan();
});
afterAll(() => wereld.sluit());

describe('a print for somebody of the family', () => {
  it('is made by nobody but the vast gezicht', async () => {
    for (const sub of ['ruben', 'daan', 'joris', 'linda', 'mark', 'noor']) {
      expect((await afdruk(v.persoon.mark, sub)).statusCode).toBe(403);
      expect((await als(sub).get(`/api/v1/gezinnen/${v.gezin}/afdrukken`)).statusCode).toBe(403);
    }
    expect(
      (await wereld.niemand.get(`/api/v1/gezinnen/${v.gezin}/afdrukken/${v.persoon.mark}`)).statusCode,
    ).toBe(401);
  });

  it('is not made for who has no portal access, nor for somebody of another family', async () => {
    expect((await afdruk(v.persoon.ria)).statusCode).toBe(404);
    expect((await afdruk(v.persoon.sem)).statusCode).toBe(404);
    const { fabriek } = wereld;
    const bo = await fabriek.persoon({
      voornamen: 'Bo',
      geslachtsnaam: 'Prins',
      geboortedatum: '1980-01-01',
    });
    const ander = await fabriek.gezin('Gezin Prins', [[bo, 'ouder']]);
    await fabriek.toegang(ander, bo, 'ouder', v.gebruiker.samira);
    expect((await afdruk(bo)).statusCode).toBe(404);
    expect((await als('samira').get(`/api/v1/gezinnen/${ander}/afdrukken/${bo}`)).statusCode).toBe(403);
  });

  it('of Mark holds no address, school or phone of Linda, no word of Noor, and not that danger is named', async () => {
    const { body, statusCode } = await afdruk(v.persoon.mark);
    expect(statusCode).toBe(200);
    expect(body).not.toMatch(kanaries);
    expect(body).not.toMatch(/mis papa|zaterdag|partnergeweld|veiligheidsstand|leest mee|telefoon":"06/);
    expect(body).toContain('Ik wil mijn kinderen zien.');
  });

  it('of Linda holds the words that Noor chose her for and the note that was shared with her, without its danger', async () => {
    const answer = await afdruk(v.persoon.linda);
    const { woordenVanAnderen, teksten } = answer.json<AfdrukView>();
    expect(woordenVanAnderen.map(({ tekst }) => tekst)).toEqual([zaterdag]);
    expect(teksten.map(({ tekst }) => tekst)).toEqual(['School De Wilg belde over Noor.']);
    expect(answer.body).not.toContain('leest mee');
  });

  it('holds the plan as the own portal of that person shows it, and no line or day more', async () => {
    const planVan = async (persoon: string) => (await afdruk(persoon)).json<AfdrukView>().plan;
    const portaalVan = async (sub: string) =>
      (await als(sub).get('/api/v1/portaal/plan')).json<AfdrukView['plan']>();
    const [mark, linda] = [await planVan(v.persoon.mark), await planVan(v.persoon.linda)];
    expect(JSON.stringify(mark)).not.toContain('slapen');
    expect(JSON.stringify(linda)).not.toMatch(/dinsdag|Ggz|De Linde/);
    expect(linda.regels.map(({ standOp }) => standOp)).toEqual([null, '2026-12-29']);
    expect(mark.regels.flatMap(({ teksten }) => teksten.map(({ tekst }) => tekst))).toEqual([
      'Mark heeft hulp.',
      'Elke dinsdag bij Ggz De Linde.',
    ]);
    expect(mark).toEqual(await portaalVan('mark'));
    expect(linda).toEqual(await portaalVan('linda'));
    expect((await planVan(v.persoon.noor)).regels).toEqual([]);
  });

  it('shows no words of the person that the one who prints was not chosen to read', async () => {
    await wereld.fabriek.sql('delete from rondom.woord_lezer where gebruiker_id = $1', [v.gebruiker.samira]);
    expect((await afdruk(v.persoon.noor)).json<AfdrukView>().woorden).toEqual([]);
    expect((await afdruk(v.persoon.mark)).body).not.toContain('mijn kinderen zien');
  });

  it('stands in the log as read by the one who prints, for paper, with everybody on it', async () => {
    const [line] = await wereld.fabriek.sql<{ sub: string; doel: string; personen: string[] }>(
      `select u.sub, h.doel, array_agg(o.persoon_id::text order by o.persoon_id) as personen
       from raadpleging.handeling h join rondom.gebruiker u on u.id = h.gebruiker_id
       join raadpleging.onderwerp o on o.handeling_id = h.id and o.persoon_id is not null
       where h.resource = 'afdruk' and h.handeling = 'afdruk' group by h.id, u.sub, h.doel
       having count(*) > 1 and $1 = any (array_agg(o.persoon_id)) order by h.id limit 1`,
      [v.persoon.mark],
    );
    expect(line).toMatchObject({ sub: 'samira', doel: 'afdruk' });
    expect(line?.personen).toContain(v.persoon.mark);
  });

  it('is offered for those who have portal access', async () => {
    const lezers = (await als('samira').get(`/api/v1/gezinnen/${v.gezin}/afdrukken`)).json<
      { roepnaam: string }[]
    >();
    expect(lezers.map(({ roepnaam }) => roepnaam)).toEqual(['Mark', 'Linda', 'Noor']);
  });
});
