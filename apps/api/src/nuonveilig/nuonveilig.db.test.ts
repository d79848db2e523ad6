import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kanaries, maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { Onveiligregel } from './nuonveilig.usecase.ts';

let wereld: Wereld;
let v: Verhoeven;
let sanne: Bezoeker;
let team: string;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  team = await fabriek.organisatie('regionaalveiligheidsteam', 'Veiligheidsteam');
  await fabriek.gebruiker({ sub: 'sanne', naam: 'Sanne', rol: 'veiligheidsteam', organisatie: team });
  sanne = await wereld.als('sanne');
});
afterAll(() => wereld.sluit());

const lijst = async () => (await sanne.get('/api/v1/nuonveilig')).json<Onveiligregel[]>();
const doeMee = (tot: string) =>
  wereld.fabriek.sql(
    "insert into rondom.betrokkenheid (gezin_id, soort, organisatie_id, omschrijving, periode) values ($1, 'meedenker', $2, 'veiligheid', daterange('2027-01-04', $3))",
    [v.gezin, team, tot],
  );

describe('Nu onveilig', () => {
  it('is closed to everybody who is not of a safety team', async () => {
    for (const sub of ['samira', 'daan', 'ruben', 'joris', 'linda'])
      expect((await (await wereld.als(sub)).get('/api/v1/nuonveilig')).statusCode).toBe(403);
  });

  it('shows a safety team nothing of a family that did not ask it', async () => {
    expect(await lijst()).toEqual([]);
    expect((await sanne.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
    await doeMee('2027-01-10');
    expect(await lijst()).toEqual([]);
  });

  it('shows who is there now, since when it takes part, and that nobody asked whether the children are safe', async () => {
    await doeMee('2027-02-01');
    const [regel] = await lijst();
    expect(regel).toMatchObject({ sinds: '2027-01-04', tot: '2027-02-01', veiligheid: 'nietBekend' });
    expect(regel?.wieNu.map(({ naam }) => naam)).toEqual(['Samira Haddou', 'Ruben Smit']);
    expect(regel?.standen).toEqual([{ soort: 'partnergeweld', sinds: '2026-08-15' }]);
  });

  it('opens the family, without address, note, word or melding, and may change nothing', async () => {
    const answer = await sanne.get(`/api/v1/gezinnen/${v.gezin}`);
    expect(answer.statusCode).toBe(200);
    const { acties, gezin, relatie } = answer.json<{
      relatie: string;
      acties: string[];
      gezin: { leden: unknown[]; tijdlijn: unknown[]; woorden: unknown[]; meldingen: unknown[] };
    }>();
    expect(relatie).toBe('meedenker');
    expect(acties).toEqual(['leesVeiligheidsteam']);
    expect(gezin.leden).toHaveLength(5);
    expect([gezin.tijdlijn, gezin.woorden, gezin.meldingen]).toEqual([[], [], []]);
    expect(answer.body.replaceAll('Lokaal team Arnhem', '')).not.toMatch(kanaries);
    for (const url of ['woorden', 'raadplegingen', `personen/${v.persoon.linda}/veiligbereikbaar`])
      expect((await sanne.get(`/api/v1/gezinnen/${v.gezin}/${url}`)).statusCode).toBeGreaterThanOrEqual(403);
  });
});
