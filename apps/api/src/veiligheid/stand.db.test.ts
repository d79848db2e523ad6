/** A danger in the family: who may say it and end it, with what words, and what then changes for readers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let samira: Bezoeker;
let ruben: Bezoeker;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  samira = await wereld.als('samira');
  ruben = await wereld.als('ruben');
});
afterAll(() => wereld.sluit());

const url = () => `/api/v1/gezinnen/${v.gezin}/veiligheidsstanden`;
const stalking = () => ({
  soort: 'stalking',
  gevaarPersoonId: v.persoon.mark,
  voorPersoonIds: [v.persoon.ria],
  sinds: '2027-01-10',
  bron: 'Ria belde: hij staat voor de deur.',
});
const woorden = { reden: 'Mark woont ver weg.', achtergehouden: 'Alles blijft dicht.' };
interface Standen {
  readonly standen: readonly {
    readonly id: string;
    readonly soort: string;
    readonly versie: number;
    readonly geeindigdOp: string | null;
    readonly [veld: string]: unknown;
  }[];
}
const standen = async (wie = samira) => (await wie.get(url())).json<Standen>().standen;
const kinds = ({ body }: { body: string }) =>
  (JSON.parse(body) as { refusals: { kind: string }[] }).refusals.map(({ kind }) => kind);
const eindig = (wie: Bezoeker, stand: { id: string; versie: number }, body: object = woorden) =>
  wie.post(`${url()}/${stand.id}/einde`, body, { versie: stand.versie });

describe('that there is danger in a family', () => {
  it('is neither read, said nor ended by a colleague without relation or by the family', async () => {
    const [eerste] = await standen();
    if (!eerste) throw new Error('no danger stands');
    for (const sub of ['daan', 'linda', 'mark', 'noor']) {
      const wie = await wereld.als(sub);
      expect((await wie.get(url())).statusCode).toBe(403);
      expect((await wie.post(url(), stalking())).statusCode).toBe(403);
      expect((await eindig(wie, eerste)).statusCode).toBe(403);
      expect((await wie.post(`${url()}/${eerste.id}/heropening`, { bron: 'x' })).statusCode).toBe(403);
    }
  });

  it('is said by who works with the family, with a source that is sealed, and ended by the vast gezicht alone', async () => {
    expect(kinds(await ruben.post(url(), { ...stalking(), bron: '' }))).toEqual(['standBronOntbreekt']);
    expect((await ruben.post(url(), stalking())).statusCode).toBe(201);
    expect(kinds(await ruben.post(url(), stalking()))).toEqual(['standStaatAl']);
    const gezet = (await standen(ruben)).find(({ soort }) => soort === 'stalking');
    expect(gezet).toMatchObject({ gezetDoor: 'Ruben Smit', bronTekst: stalking().bron, bron: 'medewerker' });
    const [rij] = await wereld.fabriek.sql<{ rij: string }>(
      "select rij::text from rondom.veiligheidsstand_historie where rij ->> 'soort' = 'stalking'",
    );
    expect(rij?.rij).not.toContain('voor de deur');
    if (!gezet) throw new Error('not set');
    expect((await eindig(ruben, gezet)).statusCode).toBe(403);
    expect(kinds(await eindig(samira, gezet, { reden: '', achtergehouden: '' }))).toEqual([
      'standRedenOntbreekt',
      'achtergehoudenOntbreekt',
    ]);
    expect((await eindig(samira, { ...gezet, versie: 9 })).statusCode).toBe(409);
    expect((await eindig(samira, gezet)).statusCode).toBe(200);
    const voorbij = (await standen()).find(({ id }) => id === gezet.id);
    expect(voorbij).toMatchObject({ geeindigdOp: '2027-01-12', geeindigdDoor: 'Samira Haddou', ...woorden });
  });

  it('stands anew when it is back: the one that ended keeps its reason', async () => {
    const voorbij = (await standen()).find(({ soort }) => soort === 'stalking');
    const terug = `${url()}/${voorbij?.id ?? ''}/heropening`;
    expect((await samira.post(terug, { bron: 'Hij stond er weer.' })).statusCode).toBe(201);
    expect(kinds(await samira.post(terug, { bron: 'Hij stond er weer.' }))).toEqual(['standStaatAl']);
    const alle = (await standen()).filter(({ soort }) => soort === 'stalking');
    expect(alle.map(({ geeindigdOp, reden, heropeningVan }) => [geeindigdOp, reden, heropeningVan])).toEqual([
      [null, null, voorbij?.id],
      ['2027-01-12', woorden.reden, null],
    ]);
  });

  it('that ended releases no note by itself: what nobody read stays unread', async () => {
    const notitie = await samira.post(`/api/v1/gezinnen/${v.gezin}/contactnotities`, {
      ...{ soort: 'telefoon', op: '2027-01-12T07:00:00Z', tekst: 'Mark belde.', over: [v.persoon.mark] },
      ...{ aanwezig: [v.persoon.mark], delen: 'nu' },
    });
    const { id } = notitie.json<{ id: string }>();
    for (const stand of (await standen()).filter(({ geeindigdOp }) => geeindigdOp === null))
      expect((await eindig(samira, stand)).statusCode, stand.soort).toBe(200);
    expect((await (await wereld.als('mark')).get(`/api/v1/portaal/notities/${id}`)).statusCode).toBe(404);
  });
});
