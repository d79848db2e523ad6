import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { MijnDag } from './mijndag.usecase.ts';

let wereld: Wereld;
let v: Verhoeven;
let samira: Bezoeker;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  samira = await wereld.als('samira');
  const { fabriek } = wereld;
  await fabriek.sql(
    "insert into rondom.termijn (gezin_id, soort, maatregel_id, vanaf, uiterlijk) values ($1, 'planwettelijk', $2, '2027-01-04', '2027-02-15'), ($1, 'planvanafmaatregel', $2, '2026-12-16', '2027-01-27')",
    [v.gezin, v.maatregel],
  );
  await schreef('2027-01-11T19:14:00Z');
  await schreef('2027-01-11T19:16:00Z');
});
afterAll(() => wereld.sluit());
beforeEach(() => wereld.fabriek.sql('truncate raadpleging.handeling, raadpleging.onderwerp'));

/** Words of Noor for Samira alone. What they say does not matter: a list opens no text. */
async function schreef(op: string): Promise<void> {
  await wereld.fabriek.sql(
    `with w as (insert into rondom.woord (gezin_id, persoon_id, geschreven_op, tekst_versleuteld) values ($1, $2, $3, 'x') returning id)
     insert into rondom.woord_lezer (gezin_id, woord_id, gebruiker_id) select $1, id, $4 from w`,
    [v.gezin, v.persoon.noor, op, v.gebruiker.samira],
  );
}
async function gaf(veiligheid: string, beoordeeldOp: string): Promise<void> {
  await wereld.fabriek.sql(
    `insert into rondom.melding (nummer, code_hmac, organisatie_id, melder_soort, ontvangen_op, acuut, aantal_personen, inhoud_versleuteld, status, gezin_id, veiligheid, vervolg, beoordeeld_op)
     select gen_random_uuid()::text, 'x', o.id, 'professional', $3::date + time '07:12', false, 1, 'x', 'afgerond', $1, $2, 'overdracht', $3::date from rondom.organisatie o where o.soort = 'veiligthuis'`,
    [v.gezin, veiligheid, beoordeeldOp],
  );
}
const dagVan = async (wie: Bezoeker) => (await wie.get('/api/v1/mijndag')).json<MijnDag>();
const rijen = async (wie: Bezoeker) =>
  (await dagVan(wie)).regels.map(({ groep, soort, personen, aantal }) => [
    groep,
    soort,
    personen.join(),
    aantal,
  ]);

describe('Mijn dag', () => {
  it('is closed to who has no families, and to the families themselves', async () => {
    for (const sub of ['joris', 'linda', 'noor', 'mark'])
      for (const url of ['/api/v1/mijndag', '/api/v1/mijndag/aantal'])
        expect((await (await wereld.als(sub)).get(url)).statusCode).toBe(403);
    expect((await wereld.niemand.get('/api/v1/mijndag')).statusCode).toBe(401);
  });

  it('is empty for a colleague of the same team who does not take part', async () => {
    expect(await dagVan(await wereld.als('daan'))).toEqual({ regels: [], zonderVastGezicht: 0 });
  });

  it('shows words only to the reader whom the child chose', async () => {
    expect(await rijen(samira)).toContainEqual(['vandaag', 'woorden', 'Noor', 2]);
    expect((await rijen(await wereld.als('ruben'))).map(([, soort]) => soort)).not.toContain('woorden');
  });

  it('shows the date of the plan once, the earlier of its two, with the other beside it', async () => {
    expect((await dagVan(samira)).regels.filter(({ soort }) => soort === 'termijn')).toMatchObject([
      { code: 'planvanafmaatregel', dag: '2027-01-27', andereDag: '2027-02-15', aantal: 2 },
    ]);
  });

  it('keeps words that were opened until the end of the day, no longer as new', async () => {
    expect((await dagVan(samira)).regels[0]).toMatchObject({ soort: 'woorden', nieuw: true });
    await wereld.fabriek.sql(
      "insert into raadpleging.handeling (op, gebruiker_id, rol, relatie, handeling, resource, grond, gezin_id, verzoek_id) values ('2027-01-12T08:00:00Z', $1, 'lokaalteam', 'vastgezicht', 'lees', 'woord', 'betrokken', $2, gen_random_uuid())",
      [v.gebruiker.samira, v.gezin],
    );
    expect((await dagVan(samira)).regels[0]).toMatchObject({ soort: 'woorden', nieuw: false });
    await wereld.fabriek.sql("update raadpleging.handeling set op = '2027-01-11T20:00:00Z'");
    expect((await rijen(samira)).map(([, soort]) => soort)).not.toContain('woorden');
  });

  it('counts what it shows for today, without naming anybody in the log', async () => {
    const vandaag = (await dagVan(samira)).regels.filter(({ groep }) => groep === 'vandaag').length;
    await wereld.fabriek.sql('truncate raadpleging.onderwerp');
    expect((await samira.get('/api/v1/mijndag/aantal')).json()).toEqual({ vandaag });
    expect(await wereld.fabriek.sql('select 1 from raadpleging.onderwerp')).toEqual([]);
  });

  it('logs each person it names', async () => {
    await dagVan(samira);
    const shown = await wereld.fabriek.sql<{ persoon: string }>(
      'select persoon_id::text as persoon from raadpleging.onderwerp where persoon_id is not null',
    );
    expect(shown.map(({ persoon }) => persoon)).toEqual([v.persoon.noor]);
  });

  it('puts a melding with acute danger above everything, and not for who joined after it', async () => {
    await gaf('acuteOnveiligheid', '2027-01-12');
    expect((await dagVan(samira)).regels[0]).toMatchObject({ soort: 'melding', acuut: true, nieuw: true });
    await wereld.fabriek.sql(
      "update rondom.betrokkenheid set periode = '[2027-01-13,)' where gebruiker_id = $1",
      [v.gebruiker.ruben],
    );
    await wereld.fabriek.sql(
      "update rondom.betrokkenheid set periode = '[2027-01-08,)' where gebruiker_id = $1",
      [v.gebruiker.ruben],
    );
    await wereld.fabriek.sql("update rondom.melding set beoordeeld_op = '2027-01-07'");
    expect((await rijen(await wereld.als('ruben'))).map(([, soort]) => soort)).not.toContain('melding');
  });
});

describe('Mijn gezinnen', () => {
  type Rij = { acuutSinds: string | null; nieuweWoorden: number; huishoudens: unknown };
  const lijst = async (sub: string) => (await (await wereld.als(sub)).get('/api/v1/gezinnen')).json<Rij[]>();

  it('names who live together and that the address is secret, never where', async () => {
    const [rij] = await lijst('samira');
    expect(rij).toMatchObject({
      nieuweWoorden: 2,
      huishoudens: [
        { namen: ['Linda', 'Noor', 'Sem'], adresGeheim: true },
        { namen: ['Mark'], adresGeheim: false },
      ],
    });
    expect(JSON.stringify(rij)).not.toMatch(/Zilverberkhof/);
  });

  it('marks danger that was handed over in the last two weeks, also for a team that nobody answered for yet', async () => {
    await wereld.fabriek.sql("update rondom.melding set beoordeeld_op = '2027-01-12'");
    expect((await lijst('samira'))[0]?.acuutSinds).toBe('2027-01-12');
    expect(await lijst('daan')).toEqual([]);
    await wereld.fabriek.sql(
      "update rondom.betrokkenheid set periode = '[2026-02-13,2027-01-01)' where soort = 'vastgezicht'",
    );
    await wereld.fabriek.sql(
      "insert into rondom.betrokkenheid (gezin_id, soort, organisatie_id, periode) select $1, 'team', organisatie_id, '[2027-01-12,)' from rondom.gebruiker where sub = 'daan'",
      [v.gezin],
    );
    expect(await lijst('daan')).toMatchObject([
      { acuutSinds: '2027-01-12', huishoudens: [], nieuweWoorden: 0 },
    ]);
    await wereld.fabriek.sql("update rondom.melding set beoordeeld_op = '2026-12-20'");
    expect((await lijst('daan'))[0]?.acuutSinds).toBeNull();
  });

  it('logs who stood in the list', async () => {
    await wereld.fabriek.sql(
      "update rondom.betrokkenheid set periode = '[2026-02-13,)' where soort = 'vastgezicht'",
    );
    await lijst('samira');
    const shown = await wereld.fabriek.sql('select 1 from raadpleging.onderwerp where persoon_id = $1', [
      v.persoon.linda,
    ]);
    expect(shown).toHaveLength(1);
  });
});
