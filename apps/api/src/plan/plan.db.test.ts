import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { seal } from '../platform/crypto/envelope.ts';

let wereld: Wereld;
let v: Verhoeven;
let sleutel: Buffer;

interface Plan {
  readonly plan: { readonly nummer: number } | null;
  readonly regels: readonly {
    readonly soort: string;
    readonly standOp: string | null;
    readonly teksten: readonly {
      readonly tekst: string;
      readonly wie: readonly { readonly naam: string | null }[];
      readonly lezers?: readonly unknown[];
    }[];
  }[];
}

/** A line of one part or more; each with its readers in the family. Ruben reads the first line only. */
async function regel(
  plan: string,
  volgorde: number,
  delen: readonly (readonly [tekst: string, lezers: readonly ('linda' | 'mark' | 'noor' | 'ruben')[]])[],
): Promise<void> {
  const { fabriek } = wereld;
  const [rij] = await fabriek.sql<{ id: string }>(
    "insert into rondom.planregel (gezin_id, plan_id, soort, volgorde, stand, stand_op) values ($1, $2, 'doel', $3, 'begonnen', '2026-12-29') returning id::text",
    [v.gezin, plan, volgorde],
  );
  for (const [at, [tekst, lezers]] of delen.entries()) {
    const [deel] = await fabriek.sql<{ id: string }>(
      "insert into rondom.plantekst (gezin_id, planregel_id, volgorde, tekst_versleuteld) values ($1, $2, $3, '') returning id::text",
      [v.gezin, rij?.id, at],
    );
    const id = deel?.id ?? '';
    await fabriek.sql('update rondom.plantekst set tekst_versleuteld = $2 where id = $1', [
      id,
      seal(sleutel, 1, { tabel: 'plantekst', kolom: 'tekst', rij: id }, tekst),
    ]);
    for (const lezer of lezers)
      await fabriek.sql(
        'insert into rondom.plantekst_lezer (gezin_id, plantekst_id, persoon_id, gebruiker_id) values ($1, $2, $3, $4)',
        lezer === 'ruben' ? [v.gezin, id, null, v.gebruiker.ruben] : [v.gezin, id, v.persoon[lezer], null],
      );
  }
}

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  // The first text makes the key of the family.
  const samira = await wereld.als('samira');
  await samira.post(`/api/v1/gezinnen/${v.gezin}/contactnotities`, {
    ...{ soort: 'telefoon', op: '2027-01-11T10:00:00Z', tekst: 'Eerste.', delen: 'niet' },
    ...{ over: [v.persoon.noor], aanwezig: [] },
  });
  sleutel = await wereld.gezinssleutel(v.gezin);
  const [plan] = await wereld.fabriek.sql<{ id: string }>(
    "insert into rondom.plan (gezin_id, nummer, status, op) values ($1, 3, 'concept', '2027-01-05') returning id::text",
    [v.gezin],
  );
  const id = plan?.id ?? '';
  await regel(id, 0, [
    ['Mark heeft hulp.', ['mark', 'linda', 'noor', 'ruben']],
    ['Elke dinsdag bij Ggz De Linde.', ['mark', 'ruben']],
  ]);
  await regel(id, 1, [['Noor en Sem slapen bij oma.', ['linda', 'noor']]]);
  await regel(id, 2, [['De schulden staan op een rij.', ['linda']]]);
});
afterAll(() => wereld.sluit());

const teksten = (plan: Plan): string[] => plan.regels.flatMap((r) => r.teksten.map(({ tekst }) => tekst));
const leest = async (sub: string): Promise<string[]> =>
  teksten((await (await wereld.als(sub)).get('/api/v1/portaal/plan')).json<Plan>());

describe('the plan in the portal', () => {
  it('shows Mark his own parts: not where the children sleep, not the debts of Linda', async () => {
    expect(await leest('mark')).toEqual(['Mark heeft hulp.', 'Elke dinsdag bij Ggz De Linde.']);
  });

  it('shows Linda that Mark has help and not which, and Noor what she was named for', async () => {
    expect(await leest('linda')).toEqual([
      'Mark heeft hulp.',
      'Noor en Sem slapen bij oma.',
      'De schulden staan op een rij.',
    ]);
    expect(await leest('noor')).toEqual(['Mark heeft hulp.', 'Noor en Sem slapen bij oma.']);
  });

  it('does not say who else reads or how many lines there are besides', async () => {
    const plan = (await (await wereld.als('mark')).get('/api/v1/portaal/plan')).json<Plan>();
    expect(plan.regels).toHaveLength(1);
    expect(JSON.stringify(plan)).not.toMatch(/lezers|"id":"\d+","(soort|tekst)/);
  });

  it('tells since when a line runs to nobody who reads a part of it: the day betrays the weekday', async () => {
    const dagen = async (sub: string) =>
      (await (await wereld.als(sub)).get('/api/v1/portaal/plan'))
        .json<Plan>()
        .regels.map(({ standOp }) => standOp);
    expect(await dagen('linda')).toEqual([null, '2026-12-29', '2026-12-29']);
    expect(await dagen('noor')).toEqual([null, '2026-12-29']);
    expect(await dagen('mark')).toEqual(['2026-12-29']);
  });

  it('closes on the day the access ends', async () => {
    await wereld.fabriek.sql(
      "update rondom.portaaltoegang set periode = daterange(lower(periode), '2027-01-12') where persoon_id = $1",
      [v.persoon.mark],
    );
    expect((await (await wereld.als('mark')).get('/api/v1/portaal/plan')).statusCode).toBe(403);
  });
});

describe('the plan for who works with the family', () => {
  const plan = async (sub: string) => (await wereld.als(sub)).get(`/api/v1/gezinnen/${v.gezin}/plan`);

  it('is whole for the vast gezicht, with the readers of each part', async () => {
    const body = (await plan('samira')).json<Plan>();
    expect(teksten(body)).toHaveLength(4);
    expect(body.regels[0]?.teksten[1]?.lezers).toHaveLength(2);
    expect(body.regels[0]?.standOp).toBe('2026-12-29');
  });

  it('is for the jeugdbeschermer what names him', async () => {
    expect(teksten((await plan('ruben')).json<Plan>())).toEqual([
      'Mark heeft hulp.',
      'Elke dinsdag bij Ggz De Linde.',
    ]);
  });

  it.each(['daan', 'joris', 'linda', 'noor'])('is closed for %s', async (sub) => {
    expect((await plan(sub)).statusCode).toBe(403);
  });

  it('leaves a line in the log about whoever is named in it', async () => {
    await plan('samira');
    const [regels] = await wereld.fabriek.sql<{ aantal: number }>(
      "select count(*)::int as aantal from raadpleging.handeling where resource = 'plan' and handeling = 'lees' and gezin_id = $1",
      [v.gezin],
    );
    expect(regels?.aantal).toBeGreaterThan(0);
  });
});
