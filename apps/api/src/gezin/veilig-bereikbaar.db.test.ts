import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let familie: Verhoeven;
let samira: Bezoeker;
let url: string;
const inhoud = {
  nummer: '06 0000 7314',
  wanneer: 'Op werkdagen tussen 9 en 14 uur.',
  wieMagOpnemen: 'Alleen Linda.',
  voicemail: 'Niet inspreken.',
  codewoord: 'Vraag eerst of het stormt.',
  post: '',
};

beforeAll(async () => {
  wereld = await openWereld();
  familie = await maakVerhoeven(wereld);
  samira = await wereld.als('samira');
  url = `/api/v1/gezinnen/${familie.gezin}/personen/${familie.persoon.linda}/veiligbereikbaar`;
  await wereld.fabriek.gebruiker({
    sub: 'petra',
    naam: 'Petra Vos',
    rol: 'lokaalteam',
    organisatie: await wereld.fabriek.organisatie('lokaalteam', 'Lokaal team Velp'),
  });
});
afterAll(() => wereld.sluit());
beforeEach(() => wereld.fabriek.sql('delete from rondom.veiligbereikbaar'));

const put = (body: object = inhoud, versie = 0, wie = samira) => wie.put(url, body, { versie });

describe('safe contact', () => {
  it.each(['daan', 'joris', 'linda', 'mark', 'noor'])('is closed to %s', async (sub) => {
    await put();
    const visitor = await wereld.als(sub);
    const read = await visitor.get(url);
    expect(read.statusCode).toBe(403);
    expect(read.body).not.toContain('0000');
    expect((await put(inhoud, 1, visitor)).statusCode).toBe(403);
  });

  it('is read by who stands in, who does not change it', async () => {
    await put();
    const [petra] = await wereld.fabriek.sql<{ id: string }>(
      "select id::text from rondom.gebruiker where sub = 'petra'",
    );
    await wereld.fabriek.betrokken({
      gezin: familie.gezin,
      soort: 'vervanger',
      gebruiker: petra?.id ?? '',
      tot: '2027-02-01',
    });
    const vervanger = await wereld.als('petra');
    expect((await vervanger.get(url)).json()).toEqual({ inhoud, versie: 1 });
    expect((await put(inhoud, 1, vervanger)).statusCode).toBe(403);
  });

  it('says that nothing was written yet, and for nobody of another family', async () => {
    expect((await samira.get(url)).json()).toEqual({ inhoud: null, versie: 0 });
    const outsider = await wereld.fabriek.persoon({ voornamen: 'Buur', geslachtsnaam: 'Man' });
    const other = `/api/v1/gezinnen/${familie.gezin}/personen/${outsider}/veiligbereikbaar`;
    expect((await samira.get(other)).statusCode).toBe(404);
    expect((await samira.put(other, inhoud, { versie: 0 })).statusCode).toBe(404);
  });

  it('is kept sealed, and every opening is logged about that person alone', async () => {
    expect((await put()).json()).toMatchObject({ versie: 1 });
    const [row] = await wereld.fabriek.sql<{ rij: string }>(
      'select rij::text from rondom.veiligbereikbaar_historie order by historie_id desc limit 1',
    );
    expect(row?.rij).not.toContain('7314');
    expect((await samira.get(url)).json()).toEqual({ inhoud, versie: 1 });
    const lines = await wereld.fabriek.sql<{ handeling: string; persoon: string | null }>(
      `select h.handeling, o.persoon_id::text as persoon from raadpleging.handeling h join raadpleging.onderwerp o on o.handeling_id = h.id
       where h.id = (select max(id) from raadpleging.handeling) order by o.persoon_id`,
    );
    expect(lines).toEqual([
      { handeling: 'lees', persoon: familie.persoon.linda },
      { handeling: 'lees', persoon: null },
    ]);
  });

  it('that two change at once is kept from the first, and the second hears that it changed', async () => {
    await put();
    const ruben = await wereld.als('ruben');
    const answers = await Promise.all([
      put({ ...inhoud, nummer: '06 0000 1111' }, 1),
      put({ ...inhoud, nummer: '06 0000 2222' }, 1, ruben),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const first = await Promise.all([put(inhoud, 0), put(inhoud, 0, ruben)]);
    expect(first.map(({ statusCode }) => statusCode)).toEqual([409, 409]);
  });

  it('is refused when it says nothing, or only a number', async () => {
    const leeg = Object.fromEntries(Object.keys(inhoud).map((veld) => [veld, ' ']));
    expect((await put(leeg)).json()).toMatchObject({ refusals: [{ kind: 'veiligbereikbaarLeeg' }] });
    const only = await put({ ...leeg, nummer: '06 0000 7314' });
    expect(only.json()).toMatchObject({ status: 400, refusals: [{ kind: 'veiligbereikbaarZonderRegel' }] });
  });
});
