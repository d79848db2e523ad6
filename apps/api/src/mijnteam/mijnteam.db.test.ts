import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { MijnTeam } from './mijnteam.usecase.ts';

let wereld: Wereld;
let v: Verhoeven;
let marijke: Bezoeker;
let ander: Bezoeker;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  const [team] = await fabriek.sql<{ id: string }>(
    "select organisatie_id::text as id from rondom.gebruiker where sub = 'samira'",
  );
  const tiel = await fabriek.organisatie('lokaalteam', 'Lokaal team Tiel');
  const leider = (sub: string, organisatie: string) =>
    fabriek.gebruiker({ sub, naam: sub, rol: 'teamleider', organisatie });
  await leider('marijke', team?.id ?? '');
  await leider('tineke', tiel);
  marijke = await wereld.als('marijke');
  ander = await wereld.als('tineke');
  const nieuw = await fabriek.gezin('Nieuw', []);
  await fabriek.betrokken({ gezin: nieuw, soort: 'team', organisatie: team?.id ?? '', vanaf: '2027-01-11' });
  await fabriek.sql(
    "insert into rondom.termijn (gezin_id, soort, maatregel_id, vanaf, uiterlijk) values ($1, 'planvanafmaatregel', $2, '2026-11-01', '2027-01-04')",
    [v.gezin, v.maatregel],
  );
});
afterAll(() => wereld.sluit());

const teamVan = async (wie: Bezoeker) => (await wie.get('/api/v1/mijnteam')).json<MijnTeam>();

describe('Mijn team', () => {
  it('is closed to who leads no team', async () => {
    for (const sub of ['samira', 'daan', 'ruben', 'joris', 'linda'])
      expect((await (await wereld.als(sub)).get('/api/v1/mijnteam')).statusCode).toBe(403);
  });

  it('shows the leader of another team nothing of this one', async () => {
    expect(await teamVan(ander)).toEqual({ zonderVastGezicht: [], onbemand: [], leden: [] });
    expect((await ander.get(`/api/v1/gezinnen/${v.gezin}`)).statusCode).toBe(403);
  });

  it('puts families without a vast gezicht first, and names who works in the order of the alphabet', async () => {
    const team = await teamVan(marijke);
    expect(team.zonderVastGezicht).toMatchObject([{ naam: 'Nieuw', gevraagdOp: '2027-01-11' }]);
    expect(team.leden.map(({ naam, gezinnen }) => [naam, gezinnen.length])).toEqual([
      ['Daan Peeters', 0],
      ['Samira Haddou', 1],
    ]);
    expect(team.leden[1]?.gezinnen[0]?.laat).toEqual([
      { soort: 'planvanafmaatregel', uiterlijk: '2027-01-04', bronstatus: 'protocol' },
    ]);
  });

  it('opens a family of the team on the ground of leading it, and reads nothing that was said or written', async () => {
    await wereld.fabriek.sql(
      "insert into rondom.woord (gezin_id, persoon_id, geschreven_op, tekst_versleuteld) values ($1, $2, '2027-01-11', 'x')",
      [v.gezin, v.persoon.noor],
    );
    const answer = await marijke.get(`/api/v1/gezinnen/${v.gezin}`);
    const { acties, gezin } = answer.json<{
      acties: string[];
      gezin: {
        leden: unknown[];
        termijnen: unknown[];
        huishoudens: unknown[];
        woorden: unknown[];
        tijdlijn: unknown[];
      };
    }>();
    // That somebody keeps an eye on a child that waits is for who leads to see.
    expect(acties).toEqual(['leesZicht']);
    expect([gezin.leden.length, gezin.termijnen.length]).toEqual([5, 1]);
    expect([gezin.huishoudens, gezin.woorden, gezin.tijdlijn]).toEqual([[], [], []]);
    const [line] = await wereld.fabriek.sql<{ grond: string }>(
      "select h.grond from raadpleging.handeling h where h.rol = 'teamleider' and h.resource = 'gezin' and h.handeling = 'lees'",
    );
    expect(line?.grond).toBe('leiding');
  });
});
