/** Who of the family reads a note after it was written: taken back while unopened, shared wider with a reason. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let samira: Bezoeker;
let linda: Bezoeker;
let mark: Bezoeker;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  samira = await wereld.als('samira');
  linda = await wereld.als('linda');
  mark = await wereld.als('mark');
});
afterAll(() => wereld.sluit());

const gevaar = { gevaar: 'Mark leest mee.', gedaan: 'Met Linda besproken.' };
const url = (id: string) => `/api/v1/gezinnen/${v.gezin}/contactnotities/${id}`;
const eigen = (id: string) => `/api/v1/portaal/notities/${id}`;

async function schrijf(lezers: readonly string[], over: object = {}): Promise<string> {
  const answer = await samira.post(`/api/v1/gezinnen/${v.gezin}/contactnotities`, {
    ...{ soort: 'telefoon', op: '2027-01-12T07:00:00Z', tekst: 'Het gaat goed.', over: [v.persoon.noor] },
    ...{ aanwezig: [], delen: 'nu', extraLezers: lezers, ...gevaar, ...over },
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json<{ id: string }>().id;
}
const terug = (wie: Bezoeker, id: string, persoon: string, versie = 1) =>
  wie.post(`${url(id)}/lezers/${persoon}/terug`, undefined, { versie });
const deel = (wie: Bezoeker, id: string, persoon: string, body: object, versie = 1) =>
  wie.post(`${url(id)}/lezers/${persoon}`, body, { versie });
const kinds = ({ body }: { body: string }) =>
  (JSON.parse(body) as { refusals: { kind: string }[] }).refusals.map(({ kind }) => kind);

describe('taking a note back', () => {
  it('is not for a colleague without relation, nor for a reader, nor for a note of another family', async () => {
    const id = await schrijf([v.persoon.linda]);
    for (const wie of [await wereld.als('daan'), linda, mark])
      expect((await terug(wie, id, v.persoon.linda)).statusCode).toBe(403);
    expect((await terug(samira, `${id}999`, v.persoon.linda)).statusCode).toBe(404);
    expect(kinds(await terug(samira, id, v.persoon.mark))).toEqual(['nietGedeeldMet']);
    expect((await linda.get(eigen(id))).statusCode).toBe(200);
  });

  it('takes it from a reader who has not opened it, at once, and from nobody else', async () => {
    const id = await schrijf([v.persoon.linda, v.persoon.noor]);
    expect((await terug(samira, id, v.persoon.linda)).statusCode).toBe(200);
    expect((await linda.get(eigen(id))).statusCode).toBe(404);
    expect((await (await wereld.als('noor')).get(eigen(id))).statusCode).toBe(200);
    expect((await terug(samira, id, v.persoon.noor, 1)).statusCode).toBe(409);
  });

  it('is over once it was opened: the worker reads when', async () => {
    const id = await schrijf([v.persoon.linda]);
    expect((await linda.get(eigen(id))).statusCode).toBe(200);
    expect(kinds(await terug(samira, id, v.persoon.linda))).toEqual(['alGelezen']);
    const view = (await samira.get(url(id))).json<{ personen: { id: string; gelezenOp: string | null }[] }>();
    expect(view.personen.find((persoon) => persoon.id === v.persoon.linda)?.gelezenOp).toMatch(
      /^2027-01-12T/,
    );
  });

  it('is over once it was given on paper', async () => {
    const id = await schrijf([v.persoon.linda]);
    const afdruk = await samira.get(`/api/v1/gezinnen/${v.gezin}/afdrukken/${v.persoon.linda}`);
    expect(afdruk.statusCode, afdruk.body).toBe(200);
    expect(kinds(await terug(samira, id, v.persoon.linda))).toEqual(['alGelezen']);
  });

  it('and opening at the same moment: one of them is first, and nobody reads what was taken back', async () => {
    for (let keer = 0; keer < 10; keer += 1) {
      const id = await schrijf([v.persoon.linda]);
      const [opent, neemt] = await Promise.all([linda.get(eigen(id)), terug(samira, id, v.persoon.linda)]);
      expect([opent.statusCode, neemt.statusCode]).toSatisfy(
        ([a, b]: number[]) => (a === 200 && b === 409) || (a === 404 && b === 200),
      );
    }
  });

  it('never tells one reader when another opened it', async () => {
    const id = await schrijf([v.persoon.linda, v.persoon.noor], { over: [v.persoon.linda, v.persoon.noor] });
    await linda.get(eigen(id));
    expect((await (await wereld.als('noor')).get(eigen(id))).body).not.toContain('gelezen');
  });
});

describe('sharing a note with one person more', () => {
  it('is not for a colleague without relation, nor for the family', async () => {
    const id = await schrijf([]);
    for (const wie of [await wereld.als('daan'), mark])
      expect((await deel(wie, id, v.persoon.mark, { reden: 'x', ...gevaar })).statusCode).toBe(403);
  });

  it('asks a reason, and names the danger and what was done about it while a veiligheidsstand stands', async () => {
    const id = await schrijf([]);
    expect(kinds(await deel(samira, id, v.persoon.mark, { reden: ' ' }))).toEqual([
      'deelredenOntbreekt',
      'gevaarNietBenoemd',
      'gedaanNietBenoemd',
    ]);
    expect((await deel(samira, id, v.persoon.mark, { reden: 'Mark vroeg het.', ...gevaar })).statusCode).toBe(
      200,
    );
    expect((await mark.get(eigen(id))).statusCode).toBe(200);
    const view = (await samira.get(url(id))).json<{ delingen: object[]; acties: string[] }>();
    expect(view.delingen).toMatchObject([
      { persoonId: v.persoon.mark, handeling: 'deel', door: 'Samira Haddou', reden: 'Mark vroeg het.' },
    ]);
    expect(view.acties).toEqual(['neemTerug', 'deelMet', 'merkStrafrechtelijk']);
  });

  it('gives Mark no note with the secret address in it, whatever the reason', async () => {
    const id = await schrijf([], { delen: 'niet', tekst: 'Op de Zilver berkhof geweest.' });
    const answer = await deel(samira, id, v.persoon.mark, { reden: 'Mark vroeg het.', ...gevaar });
    expect([answer.statusCode, kinds(answer)]).toEqual([422, ['geheimInTekst']]);
    expect((await mark.get(eigen(id))).statusCode).toBe(404);
  });

  it('makes what was shared with nobody readable for that person alone', async () => {
    const id = await schrijf([], { delen: 'niet' });
    expect((await deel(samira, id, v.persoon.linda, { reden: 'Linda belde.', ...gevaar })).statusCode).toBe(
      200,
    );
    expect((await linda.get(eigen(id))).statusCode).toBe(200);
    expect((await mark.get(eigen(id))).statusCode).toBe(404);
  });
});
