import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let joris: Bezoeker;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  joris = await wereld.als('joris');
});
afterAll(() => wereld.sluit());

interface Open {
  id: string;
  versie: number;
  vertellen: { persoonId: string; voornaam: string; verteld: boolean }[];
}
const at = (id: string, path = '') => `/api/v1/meldingen/${id}${path}`;
const lees = async (id: string) => (await joris.get(at(id))).json<Open>();

let adressen = 0;
/** A melding of the school, linked to the family; the reporter names the mother. */
async function gekoppeld(genoemd: readonly string[] = ['Linda van Dalen']): Promise<Open> {
  await wereld.app.inject({
    method: 'POST',
    url: '/api/v1/meldingen',
    headers: { 'x-rondom': '1', 'idempotency-key': randomUUID() },
    remoteAddress: `10.1.0.${(adressen += 1)}`,
    payload: {
      formuliersleutel: randomUUID(),
      melder: { soort: 'professional', functie: 'leerkracht', organisatie: 'basisschool' },
      waarneming: { gezien: 'Sem valt in slaap.' },
      personen: [{ rol: 'kind', naam: 'Sem Verhoeven' }, ...genoemd.map((naam) => ({ rol: 'ouder', naam }))],
      acuut: false,
    },
  });
  const lijst = (await joris.get('/api/v1/meldingen')).json<Open[]>();
  const id = String(Math.max(...lijst.map((melding) => Number(melding.id))));
  await joris.post(at(id, '/bekenden'), { geslachtsnaam: 'Verhoeven', geboortedatum: '2019-05-21' });
  await joris.post(at(id, '/gezin'), { gezinId: v.gezin }, { versie: 1 });
  return lees(id);
}

const overdracht = {
  veiligheid: 'structureleOnveiligheid',
  vermoeden: 'kindermishandeling',
  vervolg: 'overdracht',
  reden: 'Samira belt.',
};
const blik = (melding: Open, body: object) =>
  joris.post(at(melding.id, '/eersteblik'), body, { versie: melding.versie });
const kinds = (answer: LightMyRequestResponse) =>
  answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind);
const vanVeiligThuis = async (sub: string) =>
  (await (await wereld.als(sub)).get('/api/v1/portaal/raadplegingen'))
    .json<{ regels: { organisatiesoort: string; medewerker: string | null; over: string[] }[] }>()
    .regels.filter(({ organisatiesoort }) => organisatiesoort === 'veiligthuis');

describe('telling a parent of a melding', () => {
  it('is offered for the mother whom the reporter named, never for who is a danger or was not named', async () => {
    const melding = await gekoppeld(['Linda Dalen', 'Mark Verhoeven']);
    expect(melding.vertellen.map(({ voornaam }) => voornaam)).toEqual(['Linda']);
    expect((await gekoppeld([])).vertellen).toEqual([]);
  });

  it('is refused for the father from whom danger comes, and then nothing of the first look happened', async () => {
    const melding = await gekoppeld();
    for (const vertellen of [[v.persoon.mark], [v.persoon.linda, v.persoon.mark], [v.persoon.noor]])
      expect(kinds(await blik(melding, { ...overdracht, vertellen }))).toEqual(['nietTeVertellen']);
    expect(await lees(melding.id)).toMatchObject({ status: 'ontvangen', versie: melding.versie });
  });

  it('is refused when nobody takes the melding over, for then nobody tells', async () => {
    const melding = await gekoppeld();
    const body = { ...overdracht, vervolg: 'veiligThuis', vertellen: [v.persoon.linda] };
    expect(kinds(await blik(melding, body))).toEqual(['vertellenZonderVastGezicht']);
  });

  it('cannot be written around the first look, in SQL, by anybody', async () => {
    const melding = await gekoppeld();
    for (const sub of ['joris', 'samira', 'linda']) {
      const [row] = await wereld.fabriek.sql<{
        gebruikerId: string;
        rol: 'veiligthuis';
        soort: 'medewerker';
        organisatieId: string | null;
        persoonId: string | null;
      }>(
        `select id::text as "gebruikerId", rol, soort, organisatie_id::text as "organisatieId", persoon_id::text as "persoonId" from rondom.gebruiker where sub = $1`,
        [sub],
      );
      if (!row) throw new Error(sub);
      const writing = wereld.database.inTransaction(
        { ...row, sub, naam: sub, organisatie: null },
        { grond: 'melding' },
        { gezin: v.gezin },
        (tx) =>
          tx.query(
            'proef.vertel',
            'insert into rondom.melding_verteld (melding_id, gezin_id, persoon_id, op) values ($1, $2, $3, current_date)',
            [melding.id, v.gezin, v.persoon.linda],
          ),
      );
      await expect(writing).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('releases the lines of Veilig Thuis about this melding to the mother, and to her alone', async () => {
    const eerder = await gekoppeld();
    await blik(eerder, overdracht);
    expect(await vanVeiligThuis('linda')).toEqual([]);
    const melding = await gekoppeld();
    const done = await blik(melding, { ...overdracht, vertellen: [v.persoon.linda] });
    expect(done.statusCode).toBe(200);
    const regels = await vanVeiligThuis('linda');
    expect(regels.length).toBeGreaterThan(0);
    for (const regel of regels) expect(regel.over).not.toContain(v.persoon.mark);
    for (const sub of ['mark', 'noor']) expect(await vanVeiligThuis(sub)).toEqual([]);
    expect((await lees(melding.id)).vertellen).toEqual([
      expect.objectContaining({ voornaam: 'Linda', verteld: true }),
    ]);
    // The melding of before, of which she was not told, stays kept back.
    const [{ n } = { n: 0 }] = await wereld.fabriek.sql<{ n: number }>(
      `select count(distinct h.id)::int as n from raadpleging.handeling h join raadpleging.onderwerp o on o.handeling_id = h.id
       where h.doel = $1 and h.handeling <> 'schrijf' and o.persoon_id in ($2, $3)`,
      [`melding:${melding.id}`, v.persoon.linda, v.persoon.sem],
    );
    expect(await vanVeiligThuis('linda')).toHaveLength(n);
  });
});
