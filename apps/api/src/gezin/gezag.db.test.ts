import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let familie: Verhoeven;
let samira: Bezoeker;
let url: string;

beforeAll(async () => {
  wereld = await openWereld();
  familie = await maakVerhoeven(wereld);
  samira = await wereld.als('samira');
  url = `/api/v1/gezinnen/${familie.gezin}/gezag`;
});
afterAll(() => wereld.sluit());
beforeEach(() => wereld.fabriek.sql('delete from rondom.gezag'));

interface Rij {
  readonly houder: string | null;
  readonly bron: string;
  readonly periode: string;
}
const rows = () =>
  wereld.fabriek.sql<Rij>(
    'select houder_persoon_id::text as houder, bron, periode::text from rondom.gezag order by id',
  );
const beiden = () => ({
  kindId: familie.persoon.noor,
  houders: [familie.persoon.linda, familie.persoon.mark],
  bron: 'beschikking',
  vanaf: '2026-12-16',
});
const shown = async () => {
  const answer = await samira.get(`/api/v1/gezinnen/${familie.gezin}`);
  const { gezin } = answer.json<{ gezin: { leden: { id: string; gezag: { bron: string }[] }[] } }>();
  return gezin.leden.find(({ id }) => id === familie.persoon.noor)?.gezag;
};

describe('gezag over a child', () => {
  it.each(['daan', 'joris', 'linda', 'noor'])('is not recorded by %s, and nothing is kept', async (sub) => {
    const visitor = await wereld.als(sub);
    expect((await visitor.post(url, beiden())).statusCode).toBe(403);
    expect(await rows()).toEqual([]);
  });

  it('is recorded by the vast gezicht, replaces what a source said before, and the history keeps that', async () => {
    await wereld.fabriek.sql(
      "insert into rondom.gezag (kind_persoon_id, houder_persoon_id, bron, periode) values ($1, $2, 'brp', '[2014-09-03,)')",
      [familie.persoon.noor, familie.persoon.linda],
    );
    expect((await samira.post(url, beiden())).statusCode).toBe(201);
    expect(await rows()).toEqual([
      { houder: familie.persoon.linda, bron: 'brp', periode: '[2014-09-03,2026-12-16)' },
      { houder: familie.persoon.linda, bron: 'beschikking', periode: '[2026-12-16,)' },
      { houder: familie.persoon.mark, bron: 'beschikking', periode: '[2026-12-16,)' },
    ]);
    const [history] = await wereld.fabriek.sql<{ n: number }>(
      "select count(*)::int as n from rondom.gezag_historie h join rondom.gebruiker u on u.id = h.gebruiker_id where u.sub = 'samira'",
    );
    expect(history?.n).toBe(3);
  });

  it('stands in the log about the child and about who holds it', async () => {
    await samira.post(url, beiden());
    const about = await wereld.fabriek.sql<{ persoon: string }>(
      `select o.persoon_id::text as persoon from raadpleging.onderwerp o join raadpleging.handeling h on h.id = o.handeling_id
       where h.resource = 'gezag' and h.handeling = 'schrijf' and o.persoon_id is not null
         and h.id = (select max(id) from raadpleging.handeling) order by o.persoon_id`,
    );
    const { linda, mark, noor } = familie.persoon;
    expect(about.map(({ persoon }) => persoon)).toEqual([linda, mark, noor]);
  });

  it('that was only told stands on the page as told, and cannot replace what a source says', async () => {
    const told = { ...beiden(), bron: 'verteld' };
    expect((await samira.post(url, told)).statusCode).toBe(201);
    expect((await shown())?.map(({ bron }) => bron)).toEqual(['verteld', 'verteld']);
    await samira.post(url, beiden());
    const answer = await samira.post(url, told);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ refusals: [{ kind: 'gezagBekendUitBron', bron: 'beschikking' }] });
    expect((await shown())?.map(({ bron }) => bron)).toEqual(['beschikking', 'beschikking']);
  });

  it('cannot be said to come from the BRP: that only the register says', async () => {
    expect((await samira.post(url, { ...beiden(), bron: 'brp' })).statusCode).toBe(400);
  });

  it('is refused with everything that is wrong, and nothing is half-saved', async () => {
    const answer = await samira.post(url, {
      ...beiden(),
      houders: [familie.persoon.sem],
      vanaf: '2027-01-13',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ refusals: { kind: string }[] }>().refusals.map(({ kind }) => kind)).toEqual([
      'gezaghouderTeJong',
      'vanafInToekomst',
    ]);
    expect(await rows()).toEqual([]);
  });

  it('is recorded once when the same request arrives twice, and one after the other when two differ', async () => {
    const sleutel = randomUUID();
    const twice = await Promise.all([1, 2].map(() => samira.post(url, beiden(), { sleutel })));
    expect(twice.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect(await rows()).toHaveLength(2);
    const alleen = (wie: 'linda' | 'mark') => ({ ...beiden(), houders: [familie.persoon[wie]] });
    const ruben = await wereld.als('ruben');
    await Promise.all([samira.post(url, alleen('linda')), ruben.post(url, alleen('mark'))]);
    expect(await shown()).toHaveLength(1);
  });

  it('lets a clock stop that only waited to know who has it; told gezag does not', async () => {
    const { fabriek } = wereld;
    const { gezin, maatregel, persoon, gebruiker } = familie;
    await fabriek.sql("insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Proef')");
    await fabriek.sql('update rondom.betrokkenheid set maatregel_id = $1 where gebruiker_id = $2', [
      maatregel,
      gebruiker.ruben,
    ]);
    await fabriek.sql(
      `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, maatregel_id, regio_id, sinds, uiterlijk, stap, stap_wie)
       select $1, $2, 'vastejeugdbeschermer', $3, max(id), '2026-12-18', '2026-12-28', 'gezag', 'jeugdbeschermer' from rondom.regio`,
      [gezin, persoon.noor, maatregel],
    );
    for (const met of [persoon.noor, persoon.linda])
      await fabriek.sql(
        "insert into rondom.eerstecontact (gezin_id, maatregel_id, persoon_id, op, wijze, gebruiker_id) values ($1, $2, $3, '2027-01-08', 'inPersoon', $4)",
        [gezin, maatregel, met, gebruiker.ruben],
      );
    const gestopt = async () => {
      const [row] = await fabriek.sql<{ op: string | null }>(
        'select klok_gestopt_op::text as op from rondom.wacht',
      );
      return row?.op;
    };
    const alleenLinda = { ...beiden(), houders: [persoon.linda] };
    await samira.post(url, { ...alleenLinda, bron: 'verteld' });
    expect(await gestopt()).toBeNull();
    await samira.post(url, alleenLinda);
    expect(await gestopt()).toBe('2027-01-08');
  });
});
