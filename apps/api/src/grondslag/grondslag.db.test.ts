import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { Actor } from '../platform/actor.ts';

let wereld: Wereld;
let v: Verhoeven;
let delinde: string;
beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  delinde = await wereld.fabriek.organisatie('ggz', 'Ggz De Linde');
});
afterAll(() => wereld.sluit());

const pad = (deel: string) => `/api/v1/gezinnen/${v.gezin}/${deel}`;
const vraag = (anders: object = {}) => ({
  geverId: v.persoon.mark,
  overId: v.persoon.mark,
  ontvangerId: delinde,
  doel: 'meedenken',
  soorten: ['jeugdhulp'],
  situatie: 'vrijwillig',
  totEnMet: '2027-01-26',
  hoe: 'portaal',
  aanwezigIds: [],
  ...anders,
});
const deling = (anders: object = {}) => ({
  overId: v.persoon.mark,
  naarId: delinde,
  situatie: 'vrijwillig',
  gegevens: 'jeugdhulp',
  gevraagd: false,
  ...anders,
});
interface Eigen {
  readonly toestemmingen: readonly {
    readonly id: string;
    readonly versie: number;
    readonly stand: string;
    readonly acties: readonly string[];
    readonly gedeeld: readonly unknown[];
  }[];
}
const eigen = async (sub: string) =>
  (await (await wereld.als(sub)).get('/api/v1/portaal/toestemmingen')).json<Eigen>().toestemmingen;
const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);

describe('sharing outside', () => {
  it.each(['daan', 'joris', 'linda', 'mark', 'noor'])('is neither read nor written by %s', async (sub) => {
    const wie = await wereld.als(sub);
    for (const url of [pad('toestemmingen'), pad(`deeladviezen?naar=${delinde}&over=${v.persoon.mark}`)])
      expect((await wie.get(url)).statusCode).toBe(403);
    expect((await wie.post(pad('toestemmingen'), vraag())).statusCode).toBe(403);
    expect((await wie.post(pad('delingen'), deling())).statusCode).toBe(403);
  });

  it('without a ground is not written down', async () => {
    const answer = await (await wereld.als('samira')).post(pad('delingen'), deling());
    expect([answer.statusCode, kinds(answer)]).toEqual([409, ['geenGrondOmTeDelen']]);
  });

  it('answers for one receiver and one person, with the article and who still has to say yes', async () => {
    const answer = await (
      await wereld.als('samira')
    ).get(pad(`deeladviezen?naar=${delinde}&over=${v.persoon.sem}`));
    const { let: let_, adviezen } = answer.json<{ let: string[]; adviezen: Record<string, unknown>[] }>();
    expect(let_).toEqual(['nooitadres', 'gevaarbijvertellen']);
    expect(
      adviezen.find((een) => een['situatie'] === 'vrijwillig' && een['gegevens'] === 'jeugdhulp'),
    ).toMatchObject({
      antwoord: 'toestemming',
      artikel: 'Jeugdwet 7.3.11 lid 1',
      ontbreekt: [v.persoon.linda, v.persoon.mark],
    });
  });
});

describe('consent asked in the own portal', () => {
  it('is asked of nobody where the law gives the ground, and of nobody who cannot give it', async () => {
    const samira = await wereld.als('samira');
    const brug = await wereld.fabriek.sql<{ id: string }>(
      "select id::text from rondom.organisatie where soort = 'gecertificeerdeinstelling'",
    );
    const gi = { ontvangerId: brug[0]?.id, situatie: 'ondertoezichtstelling' };
    expect(kinds(await samira.post(pad('toestemmingen'), vraag(gi)))).toEqual(['wetGeeftGrond']);
    expect(kinds(await samira.post(pad('toestemmingen'), vraag({ geverId: v.persoon.linda })))).toEqual([
      'geverMagNiet',
    ]);
  });

  it('said with the danger at the table is refused', async () => {
    const answer = await (
      await wereld.als('samira')
    ).post(
      pad('toestemmingen'),
      vraag({
        geverId: v.persoon.linda,
        overId: v.persoon.linda,
        hoe: 'gesprek',
        aanwezigIds: [v.persoon.mark],
      }),
    );
    expect([answer.statusCode, kinds(answer)]).toEqual([409, ['gevaarWasErbij']]);
  });

  it('is read and answered by the giver alone; then it holds, is used, and is withdrawn at once', async () => {
    const samira = await wereld.als('samira');
    expect((await samira.post(pad('toestemmingen'), vraag())).statusCode).toBe(201);
    expect(await eigen('linda')).toEqual([]);
    const [gevraagd] = await eigen('mark');
    if (!gevraagd) throw new Error('Mark was not asked');
    expect(gevraagd).toMatchObject({ stand: 'gevraagd', acties: ['ja', 'nee'] });
    expect(kinds(await samira.post(pad('delingen'), deling()))).toEqual(['geenGrondOmTeDelen']);

    const antwoord = `/api/v1/portaal/toestemmingen/${gevraagd.id}/antwoord`;
    for (const sub of ['linda', 'noor'])
      expect(
        (await (await wereld.als(sub)).post(antwoord, { antwoord: 'ja' }, { versie: 1 })).statusCode,
      ).toBe(404);
    const mark = await wereld.als('mark');
    expect((await mark.post(antwoord, { antwoord: 'ja' }, { versie: 1 })).statusCode).toBe(200);
    expect((await samira.post(pad('delingen'), deling())).statusCode).toBe(201);
    expect(kinds(await samira.post(pad('delingen'), deling({ gegevens: 'schulden' })))).toEqual([
      'geenGrondOmTeDelen',
    ]);

    expect((await mark.post(antwoord, { antwoord: 'trekin' }, { versie: 1 })).statusCode).toBe(409);
    expect((await mark.post(antwoord, { antwoord: 'trekin' }, { versie: 2 })).statusCode).toBe(200);
    expect(kinds(await samira.post(pad('delingen'), deling()))).toEqual(['geenGrondOmTeDelen']);
    const [na] = await eigen('mark');
    expect(na).toMatchObject({ stand: 'ingetrokken', acties: [], gedeeld: [{ gegevens: 'jeugdhulp' }] });
  });

  it('is never answered by a worker in the place of the giver, also not in SQL', async () => {
    await (await wereld.als('samira')).post(pad('toestemmingen'), vraag({ soorten: ['veiligheid'] }));
    const actor: Actor = {
      gebruikerId: v.gebruiker.samira,
      sub: 'samira',
      naam: 'Samira Haddou',
      soort: 'medewerker',
      rol: 'lokaalteam',
      organisatieId: null,
      organisatie: null,
      persoonId: null,
    };
    const inSql = (sql: string) =>
      wereld.database.inTransaction(actor, { grond: 'betrokken' }, { gezin: v.gezin }, (tx) =>
        tx.query(`proef ${sql.length}`, sql),
      );
    await expect(
      inSql(
        "update rondom.toestemming set stand = 'gegeven', beantwoord_op = now() where stand = 'gevraagd'",
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(inSql("update rondom.toestemming set soorten = '{schulden}'")).rejects.toMatchObject({
      code: '42501',
    });
  });
});
