/** Secret whereabouts: who may say it, what hides from then on, and that ending it shows nothing by itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let samira: Bezoeker;
let mark: Bezoeker;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  // In this family nothing is secret yet.
  await wereld.fabriek.sql('update rondom.huishouden set adres_geheim = false where gezin_id = $1', [
    v.gezin,
  ]);
  samira = await wereld.als('samira');
  mark = await wereld.als('mark');
});
afterAll(() => wereld.sluit());

const url = () => `/api/v1/gezinnen/${v.gezin}/verblijfplaatsen`;
const geheim = (over: object = {}) => ({
  persoonIds: [v.persoon.noor],
  besluit: 'rechter',
  sinds: '2027-01-12',
  bron: 'Beschikking van 12 januari',
  namen: [
    { soort: 'school', tekst: 'De Wilg' },
    { soort: 'pleeggezin', tekst: 'familie De Groot' },
  ],
  ...over,
});
interface Verblijven {
  readonly verblijven: readonly { id: string; versie: number; geeindigdOp: string | null; namen: object[] }[];
  readonly naTeKijken: readonly { soort: string; id: string; lezers: string[] }[];
}
const lees = async () => (await samira.get(url())).json<Verblijven>();
const kinds = ({ body }: { body: string }) =>
  (JSON.parse(body) as { refusals: { kind: string }[] }).refusals.map(({ kind }) => kind);
const schrijf = (tekst: string) =>
  samira.post(`/api/v1/gezinnen/${v.gezin}/contactnotities`, {
    ...{ soort: 'telefoon', op: '2027-01-12T07:00:00Z', tekst, over: [v.persoon.noor], aanwezig: [] },
    ...{ delen: 'nu', extraLezers: [v.persoon.mark], gevaar: 'Mark leest dit.', gedaan: 'Linda weet het.' },
  });
const markLeest = async () => (await mark.get('/api/v1/portaal')).body;

describe('a stay that becomes secret', () => {
  it('is neither read, decided nor ended by a colleague without relation or by the family', async () => {
    for (const sub of ['daan', 'linda', 'mark', 'noor', 'joris']) {
      const wie = await wereld.als(sub);
      expect((await wie.get(url())).statusCode, sub).toBe(403);
      expect((await wie.post(url(), geheim())).statusCode, sub).toBe(403);
      expect((await wie.post(`${url()}/1/einde`, { reden: 'x' }, { versie: 1 })).statusCode, sub).toBe(403);
    }
  });

  it('is refused without a source or of nobody, and keeps nothing then', async () => {
    expect(kinds(await samira.post(url(), geheim({ bron: '' })))).toEqual(['verblijfBronOntbreekt']);
    expect(kinds(await samira.post(url(), geheim({ persoonIds: [] })))).toEqual(['verblijfVanNiemand']);
    expect((await lees()).verblijven).toEqual([]);
  });

  it('hides place and organisation from Mark at once, and gives texts shared before to the vast gezicht to look at', async () => {
    const afspraak = await samira.post(`/api/v1/gezinnen/${v.gezin}/afspraken`, {
      ...{ op: '2027-01-14T14:30:00Z', soort: 'bezoek', personen: [v.persoon.mark, v.persoon.noor] },
      bijPersoonId: v.persoon.noor,
    });
    expect(afspraak.statusCode).toBe(201);
    const eerder = (await schrijf('Noor gaat naar De Wilg.')).json<{ id: string }>();
    expect(await markLeest()).toContain('Lokaal team Arnhem');
    expect((await samira.post(url(), geheim())).statusCode).toBe(201);
    const pagina = await markLeest();
    expect(pagina).not.toContain('Arnhem');
    expect((JSON.parse(pagina) as { afspraken: { bij: object | null }[] }).afspraken[0]?.bij).toBeNull();
    expect((await lees()).naTeKijken).toMatchObject([
      { soort: 'notitie', id: eerder.id, lezers: [v.persoon.mark] },
    ]);
  });

  it('makes the homes of that person secret, and sets the danger of a secret address by itself', async () => {
    const rijen = await wereld.fabriek.sql<{ naam: string }>(
      'select naam from rondom.huishouden where gezin_id = $1 and adres_geheim',
      [v.gezin],
    );
    expect(rijen.map(({ naam }) => naam)).toEqual(['Linda, Noor en Sem']);
    const standen = await samira.get(`/api/v1/gezinnen/${v.gezin}/veiligheidsstanden`);
    const { standen: lijst } = standen.json<{ standen: { soort: string; voorPersoonId: string }[] }>();
    expect(lijst).toContainEqual(
      expect.objectContaining({ soort: 'geheimadres', voorPersoonId: v.persoon.noor }),
    );
  });

  it('lets no note to Mark name the school or the foster family any more', async () => {
    for (const tekst of ['Zij zit op de wilg.', 'Zij is bij familie de Groot.'])
      expect((await schrijf(tekst)).statusCode, tekst).toBe(422);
  });

  it('stands sealed in the table and in its history', async () => {
    const rijen = await wereld.fabriek.sql<{ rij: string }>(
      'select rij::text from rondom.verblijfplaatsgeheim_historie union all select v::text from rondom.verblijfplaatsgeheim v',
    );
    expect(rijen.length).toBeGreaterThan(1);
    for (const { rij } of rijen) expect(rij).not.toMatch(/wilg|groot|beschikking/i);
  });

  it('that ended shows nothing by itself: address and danger stay until a person ends them', async () => {
    const [verblijf] = (await lees()).verblijven;
    if (!verblijf) throw new Error('nothing is secret');
    const einde = `${url()}/${verblijf.id}/einde`;
    expect(kinds(await samira.post(einde, { reden: '' }, { versie: verblijf.versie }))).toEqual([
      'verblijfRedenOntbreekt',
    ]);
    expect((await samira.post(einde, { reden: 'De rechter heft het op.' }, { versie: 9 })).statusCode).toBe(
      409,
    );
    expect(
      (await samira.post(einde, { reden: 'De rechter heft het op.' }, { versie: verblijf.versie }))
        .statusCode,
    ).toBe(200);
    expect(await markLeest()).not.toContain('Arnhem');
    expect((await schrijf('Aan de Zilverberkhof.')).statusCode).toBe(422);
  });
});
