import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';

let wereld: Wereld;
let v: Verhoeven;
let team: string;
let pad: string;
const PORTAAL = '/api/v1/portaal/lieverniet';
const WOORDEN = 'Zij luistert niet.';

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  pad = `/api/v1/gezinnen/${v.gezin}`;
  const { fabriek } = wereld;
  team = await fabriek.organisatie('regionaalveiligheidsteam', 'Veiligheidsteam Middenrijn');
  await fabriek.gebruiker({ sub: 'sanne', naam: 'Sanne de Wit', rol: 'veiligheidsteam', organisatie: team });
  await fabriek.sql(
    "insert into rondom.regio (id, soort, naam) values (11, 'jeugdhulpregio', 'Rivierenland')",
  );
}, 120_000);
afterAll(() => wereld.sluit());
beforeEach(async () => {
  for (const tabel of ['lieverniet', 'veiligheidsinzet', 'expertvraag', 'veiligheidsstand', 'taak'])
    await wereld.fabriek.sql(`delete from rondom.${tabel}`);
  await wereld.fabriek.sql("delete from rondom.betrokkenheid where soort = 'meedenker'");
});

/** Sanne was named, on this ground of her home. */
const noem = (grond: string, artikel = 'Wmo 2015 4.1.1') =>
  wereld.fabriek.sql(
    `with b as (insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, organisatie_id, periode)
       select $1, 'meedenker', u.id, $2, '[2027-01-05,2027-02-10)' from rondom.gebruiker u where u.sub = 'sanne' returning id, gebruiker_id)
     insert into rondom.veiligheidsinzet (gezin_id, organisatie_id, functie, waarvoor_versleuteld, vanaf, terugkijk_op, antwoord_op, gevraagd_door, gevraagd_op,
       stand, gebruiker_id, thuisorganisatie_id, grond, artikel, aangenomen_op, betrokkenheid_id)
     select $1, $2, 'veiligthuis', 'x', '2027-01-05', '2027-02-09', '2027-01-07', $3, '2027-01-05T09:00:00Z', 'aangenomen', b.gebruiker_id,
       (select min(id) from rondom.organisatie where soort = 'veiligthuis'), $4, $5, '2027-01-05T10:00:00Z', b.id from b`,
    [v.gezin, team, v.gebruiker.samira, grond, artikel],
  );
const gevaar = () =>
  wereld.fabriek.sql(
    "insert into rondom.veiligheidsstand (gezin_id, soort, gevaar_persoon_id, bron, sinds) values ($1, 'huisverbod', $2, 'huisverbod', '2027-01-05')",
    [v.gezin, v.persoon.mark],
  );
const vraagExperts = (als = 'werker') =>
  wereld.fabriek.sql(
    `insert into rondom.expertvraag (gezin_id, persoon_id, regio_id, functie, trede, vraag_versleuteld, gevraagd_als, gevraagd_door, gevraagd_persoon_id, gevraagd_op, trede_sinds, uiterlijk)
     values ($1, $2, 11, 'advies', 'regionaal', 'x', $3, $4, case when $3 = 'werker' then null else $5::bigint end, '2027-01-11T09:00:00Z', '2027-01-11', '2027-01-18')`,
    [v.gezin, v.persoon.noor, als, v.gebruiker.samira, v.persoon.linda],
  );
interface Een {
  readonly plek: string;
  readonly id: string;
  readonly soort: string;
  readonly naam: string | null;
  readonly gevolg: string;
  readonly grond: string | null;
  readonly artikel: string | null;
}
const erbij = async (sub: string): Promise<Een[]> => {
  const url = sub === 'samira' ? `${pad}/lieverniet` : PORTAAL;
  return (await (await wereld.als(sub)).get(url)).json<{ erbij: Een[] }>().erbij;
};
const van = async (sub: string, soort: string) => (await erbij(sub)).find((een) => een.soort === soort);
async function zeg(sub: string, een: Een | undefined, persoonId?: string) {
  const body = { plek: een?.plek, id: een?.id, reden: WOORDEN };
  const wie = await wereld.als(sub);
  return persoonId === undefined
    ? wie.post(PORTAAL, body)
    : wie.post(`${pad}/lieverniet`, { ...body, persoonId });
}
const inzet = async () =>
  (await wereld.fabriek.sql<{ stand: string }>('select stand from rondom.veiligheidsinzet'))[0]?.stand;

describe('who may not know of it', () => {
  it('nobody of the family sees who stands there for safety while any danger stands', async () => {
    await noem('advies');
    await gevaar();
    await vraagExperts();
    for (const sub of ['linda', 'mark', 'noor'])
      expect(JSON.stringify(await erbij(sub))).not.toMatch(/Sanne|veiligheidsteam|expertvraag/);
  });

  it('what Linda asked the experts herself is not in the list of her vast gezicht, nor of Mark', async () => {
    await vraagExperts('ouder');
    for (const sub of ['samira', 'mark', 'linda']) expect(await van(sub, 'expertvraag')).toBeUndefined();
  });

  it('who is the danger does not take her away by himself: his words are talked about first', async () => {
    await noem('advies');
    await gevaar();
    const answer = await zeg('samira', await van('samira', 'veiligheidsteam'), v.persoon.mark);
    expect(answer.json()).toMatchObject({ gevolg: 'bespreek' });
    expect(await inzet()).toBe('aangenomen');
  });
});

describe('somebody of the safety team', () => {
  it('who gives advice goes at once, reads nothing more, and hears it without the words', async () => {
    await noem('advies');
    const sanne = await wereld.als('sanne');
    expect((await sanne.get(pad)).statusCode).toBe(200);
    const een = await van('linda', 'veiligheidsteam');
    expect(een).toMatchObject({ naam: 'Sanne de Wit', gevolg: 'stopt', grond: null });
    expect((await zeg('linda', een)).statusCode).toBe(201);
    expect((await sanne.get(pad)).statusCode).toBe(403);
    const gehoord = await sanne.get('/api/v1/veiligheidsverzoeken');
    expect(gehoord.json()).toMatchObject([{ stand: 'lieverniet', waarvoor: null }]);
    expect(gehoord.body).not.toContain(WOORDEN);
    expect(await inzet()).toBe('lieverniet');
    expect(await van('linda', 'veiligheidsteam')).toBeUndefined();
  });

  it.each([
    ['meldpunt', 'veiligthuis', 'Wmo 2015 4.1.1 lid 2'],
    ['maatregel', 'maatregel', 'Jeugdwet 3.2 lid 1'],
  ])('who came on %s stays, and Linda reads which law before she says it', async (grond, wet, artikel) => {
    await noem(grond);
    if (grond === 'maatregel')
      await wereld.fabriek.sql(
        'update rondom.veiligheidsinzet set thuisorganisatie_id = (select organisatie_id from rondom.maatregel where id = $1)',
        [v.maatregel],
      );
    const een = await van('linda', 'veiligheidsteam');
    expect(een).toMatchObject({ gevolg: 'blijft', grond: wet, artikel });
    expect((await zeg('linda', een)).json()).toMatchObject({ gevolg: 'blijft' });
    expect(await inzet()).toBe('aangenomen');
    expect((await (await wereld.als('sanne')).get(pad)).statusCode).toBe(200);
  });

  it('leaves the function free: the vast gezicht can ask another', async () => {
    await noem('mandaat');
    await zeg('samira', await van('samira', 'veiligheidsteam'), v.persoon.linda);
    const body = { organisatieId: team, functie: 'veiligthuis', waarvoor: 'Wie dan wel?' };
    const vraag = { ...body, vanaf: '2027-01-12', terugkijkOp: '2027-02-09' };
    expect((await (await wereld.als('samira')).post(`${pad}/veiligheidsteam`, vraag)).statusCode).toBe(201);
  });
});

describe('a question to experts', () => {
  it('is taken back when the family would rather not, and no name is shown of who would answer', async () => {
    await vraagExperts();
    const een = await van('samira', 'expertvraag');
    expect(een).toMatchObject({ plek: 'expertvraag', naam: null, gevolg: 'stopt' });
    expect((await zeg('samira', een, v.persoon.linda)).statusCode).toBe(201);
    expect(
      (await wereld.fabriek.sql<{ stand: string }>('select stand from rondom.expertvraag'))[0]?.stand,
    ).toBe('ingetrokken');
    expect(await van('samira', 'expertvraag')).toBeUndefined();
  });
});
