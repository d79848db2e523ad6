import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import type { Actor } from '../platform/actor.ts';
import { maakJade, type Jadegezin } from '../../../../proeven/opzet/jade.ts';

let wereld: Wereld;
let v: Jadegezin;

beforeAll(async () => {
  wereld = await openWereld();
  v = await maakJade(wereld);
}, 120_000);
afterAll(() => wereld.sluit());

interface Punt {
  readonly id: string;
  readonly versie: number;
  readonly onderwerp: string;
  readonly afspraak: string;
  readonly doet: string | null;
  readonly laat: boolean;
  readonly hulp: { readonly tot: string; readonly mist: string | null; readonly gaatDoor: boolean } | null;
}
interface Overgang {
  readonly vastGezicht: string | null;
  readonly jongeren: readonly {
    readonly persoon: { readonly id: string };
    readonly fase: string;
    readonly rood: boolean;
    readonly punten: readonly Punt[];
    readonly eindigt: readonly { readonly soort: string; readonly tot: string }[];
    readonly ontvangers: readonly { readonly id: string; readonly keuzes: readonly Keuze[] }[];
  }[];
  readonly acties: readonly string[];
}
interface Keuze {
  readonly stuk: string;
  readonly keuze: string | null;
  readonly geopend: boolean;
}

const pad = (rest = '') => `/api/v1/gezinnen/${v.gezin}/overgang${rest}`;
const eigen = '/api/v1/portaal/overgang';
const ontvangen = '/api/v1/overgang/ontvangen';
const punt = (rest: Record<string, unknown> = {}) => ({
  ...{ persoonId: v.persoon.tim, onderwerp: 'wonen', afspraak: 'Samen kamers kijken.', doetJongere: true },
  ...{ uiterlijk: '2027-03-01', hulp: null },
  ...rest,
});
const hulp = (rest: Record<string, unknown> = {}) => ({
  ...{ soort: 'jeugdhulp', organisatieId: null, begonnenOp: '2024-05-27', bepaaldOp: null, vervolg: null },
  ...rest,
});

async function lees<T>(wie: string, url: string): Promise<T> {
  const antwoord = await (await wereld.als(wie)).get(url);
  expect(antwoord.statusCode).toBe(200);
  return antwoord.json<T>();
}
async function doe(wie: string, url: string, body: object, versie?: number) {
  const sessie = await wereld.als(wie);
  return versie === undefined ? sessie.post(url, body) : sessie.post(url, body, { versie });
}
async function jongere(persoon: string) {
  const gevonden = (await lees<Overgang>('samira', pad())).jongeren.find((een) => een.persoon.id === persoon);
  if (gevonden === undefined) throw new Error('nobody of this name grows up here');
  return gevonden;
}
async function noem(persoonId: string, gebruikerId: string, vanaf: string): Promise<string> {
  const antwoord = await doe('samira', pad('/ontvangers'), { persoonId, gebruikerId, vanaf });
  expect(antwoord.statusCode).toBe(201);
  return antwoord.json<{ id: string }>().id;
}
const kies = (wie: string, ontvangerId: string, stuk: string, keuze: string) =>
  doe(wie, `${eigen}/keuzes`, { ontvangerId, stuk, keuze });

describe('who may not', () => {
  it.each(['daan', 'femke'])('%s, who has no relation, reads and writes nothing of it', async (naam) => {
    const sessie = await wereld.als(naam);
    expect((await sessie.get(pad())).statusCode).toBe(403);
    expect((await sessie.post(pad('/punten'), punt())).statusCode).toBe(403);
  });

  it.each(['monique', 'rob'])(
    '%s, a parent, reads nothing of it, before eighteen nor after',
    async (naam) => {
      const sessie = await wereld.als(naam);
      expect((await sessie.get(pad())).statusCode).toBe(403);
      expect((await sessie.get(eigen)).statusCode).toBe(403);
      expect(
        (await sessie.post(`${eigen}/keuzes`, { ontvangerId: '1', stuk: 'plan', keuze: 'gaatmee' }))
          .statusCode,
      ).toBe(403);
    },
  );

  it('a parent who goes past the application finds no row in the database', async () => {
    await doe('samira', pad('/punten'), punt());
    const [monique] = await wereld.fabriek.sql<{ id: string }>(
      "select id::text from rondom.gebruiker where sub = 'monique'",
    );
    const actor: Actor = {
      ...{ gebruikerId: monique?.id ?? '', sub: 'monique', naam: '', soort: 'portaal', rol: 'ouder' },
      ...{ organisatieId: null, organisatie: null, persoonId: v.persoon.monique },
    };
    const rijen = await wereld.database.inTransaction(actor, { grond: 'eigen' }, 'mijn', (tx) =>
      tx.query('proef.overgang', 'select 1 from rondom.overgangspunt'),
    );
    expect(rijen).toEqual([]);
  });

  it('a worker of the family has no own page, and nobody who works with the young receives', async () => {
    expect((await (await wereld.als('samira')).get(eigen)).statusCode).toBe(403);
    expect((await (await wereld.als('samira')).get(ontvangen)).statusCode).toBe(403);
  });
});

describe('the part of the plan about growing up', () => {
  it('shows what ends on the birthday and who stays', async () => {
    const overgang = await lees<Overgang>('samira', pad());
    expect(overgang.vastGezicht).toBe('Samira Haddou');
    expect(overgang.jongeren.map(({ fase }) => fase)).toEqual(['volwassen', 'haast']);
    expect((await jongere(v.persoon.tim)).eindigt).toMatchObject([{ soort: 'gezag', tot: '2027-07-12' }]);
  });

  it('a point has words, a day and who does it', async () => {
    const made = await doe('samira', pad('/punten'), punt({ onderwerp: 'schulden', doetJongere: false }));
    expect(made.statusCode).toBe(201);
    const gevonden = (await jongere(v.persoon.tim)).punten.find(({ onderwerp }) => onderwerp === 'schulden');
    expect(gevonden).toMatchObject({ afspraak: 'Samen kamers kijken.', doet: 'Samira Haddou', laat: false });
  });

  it.each([
    [{ persoonId: '999999' }, 404],
    [{ uiterlijk: '2027-01-11' }, 400],
    [{ uiterlijk: '2032-07-12' }, 400],
    [{ onderwerp: 'hulp' }, 400],
    [{ afspraak: '   ' }, 400],
  ])('is refused with %j', async (rest, status) => {
    expect((await doe('samira', pad('/punten'), punt(rest))).statusCode).toBe(status);
  });

  it('help without a continuation stands red half a year before eighteen, until it was said what comes after', async () => {
    const made = await doe('samira', pad('/punten'), punt({ onderwerp: 'hulp', hulp: hulp() }));
    const { id } = made.json<{ id: string }>();
    const van = async () => {
      const tim = await jongere(v.persoon.tim);
      return { rood: tim.rood, punt: tim.punten.find((een) => een.id === id) };
    };
    expect(await van()).toMatchObject({
      rood: true,
      punt: { hulp: { tot: '2027-07-12', mist: 'nietGekozen' } },
    });
    const wijzig = (rest: object, versie: number) =>
      doe(
        'samira',
        pad(`/punten/${id}`),
        { geregeld: false, bepaaldOp: null, vervolg: null, ...rest },
        versie,
      );
    expect((await wijzig({ vervolg: 'gaatdoor' }, 1)).statusCode).toBe(200);
    expect(await van()).toMatchObject({ rood: true, punt: { hulp: { mist: 'nietBepaald' } } });
    expect((await wijzig({ vervolg: 'gaatdoor' }, 1)).statusCode).toBe(409);
    expect((await wijzig({ vervolg: 'gaatdoor', bepaaldOp: '2027-01-13' }, 2)).statusCode).toBe(400);
    expect(
      (await wijzig({ vervolg: 'gaatdoor', bepaaldOp: '2027-01-12', geregeld: true }, 2)).statusCode,
    ).toBe(200);
    expect(await van()).toMatchObject({
      rood: false,
      punt: { hulp: { tot: '2032-07-12', mist: null, gaatDoor: true }, geregeldOp: '2027-01-12' },
    });
  });
});

describe('who of help for adults joins', () => {
  it('is named once, by name, and works with adults', async () => {
    await noem(v.persoon.tim, v.gebruiker.femke, '2027-07-12');
    const body = { persoonId: v.persoon.tim, gebruikerId: v.gebruiker.femke, vanaf: '2027-07-12' };
    expect((await doe('samira', pad('/ontvangers'), body)).statusCode).toBe(409);
    expect(
      (await doe('samira', pad('/ontvangers'), { ...body, gebruikerId: v.gebruiker.daan })).statusCode,
    ).toBe(404);
    expect(
      (
        await doe('samira', pad('/ontvangers'), {
          ...body,
          gebruikerId: v.gebruiker.frank,
          vanaf: '2027-01-11',
        })
      ).statusCode,
    ).toBe(400);
  });

  it('reads nothing before the day, whatever was chosen', async () => {
    const tim = await jongere(v.persoon.tim);
    const id = tim.ontvangers[0]?.id ?? '';
    expect((await kies('tim', id, 'punten', 'gaatmee')).statusCode).toBe(200);
    expect(await lees('femke', ontvangen)).toEqual([]);
    expect((await (await wereld.als('femke')).get(`${ontvangen}/${id}`)).statusCode).toBe(404);
  });
});

describe('help for adults of another kind', () => {
  const body = () => ({ persoonId: v.persoon.jade, gebruikerId: v.gebruiker.patrick, vanaf: '2027-01-12' });

  it('is never care for the old, and reads nothing of the family', async () => {
    const ouafa = { ...body(), gebruikerId: v.gebruiker.ouafa };
    expect((await doe('samira', pad('/ontvangers'), ouafa)).statusCode).toBe(404);
    for (const naam of ['patrick', 'ouafa']) {
      expect((await (await wereld.als(naam)).get(pad())).statusCode).toBe(403);
      expect(await lees(naam, ontvangen)).toEqual([]);
    }
  });

  it('reads what was chosen for him and not what was chosen for another', async () => {
    const made = await doe('samira', pad('/ontvangers'), body());
    expect(made.statusCode).toBe(201);
    const { id } = made.json<{ id: string }>();
    await doe('samira', pad('/punten'), punt({ persoonId: v.persoon.jade, afspraak: 'Jade spaart.' }));
    expect((await kies('jade', id, 'punten', 'gaatmee')).statusCode).toBe(200);
    expect(await lees('patrick', `${ontvangen}/${id}`)).toMatchObject({
      ...{ roepnaam: 'Jade', stukken: ['punten'], punten: [{ afspraak: 'Jade spaart.' }] },
      ...{ plan: [], woorden: [], cijfers: [] },
    });
    expect(await lees('femke', ontvangen)).toEqual([]);
    await wereld.fabriek.sql('delete from rondom.overgangkeuze where overgangontvanger_id = $1', [id]);
    await wereld.fabriek.sql('delete from rondom.overgangontvanger where id = $1', [id]);
    await wereld.fabriek.sql('delete from rondom.overgangspunt where persoon_id = $1', [v.persoon.jade]);
  });
});

describe('the young person chooses', () => {
  let id: string;
  beforeAll(async () => {
    id = await noem(v.persoon.jade, v.gebruiker.femke, '2027-01-12');
    await doe('jade', '/api/v1/portaal/woorden', {
      tekst: 'Ik wil blijven bakken.',
      keuze: 'alleenVastGezicht',
    });
    await doe(
      'samira',
      pad('/punten'),
      punt({ persoonId: v.persoon.jade, afspraak: 'Kamer boven de bakker.' }),
    );
  });

  it('and nothing goes along before that', async () => {
    expect(await lees('femke', ontvangen)).toEqual([]);
    expect((await (await wereld.als('femke')).get(`${ontvangen}/${id}`)).statusCode).toBe(404);
    const open = (await jongere(v.persoon.jade)).ontvangers[0]?.keuzes;
    expect(open?.map(({ keuze }) => keuze)).toEqual([null, null, null, null]);
  });

  it('nobody chooses for somebody else', async () => {
    expect((await kies('tim', id, 'plan', 'gaatmee')).statusCode).toBe(404);
    expect((await kies('monique', id, 'plan', 'gaatmee')).statusCode).toBe(403);
  });

  it('can take back what nobody opened', async () => {
    expect((await kies('jade', id, 'woorden', 'gaatmee')).statusCode).toBe(200);
    expect((await kies('jade', id, 'woorden', 'blijfthier')).statusCode).toBe(200);
    expect((await kies('jade', id, 'cijfers', 'eerstpraten')).statusCode).toBe(200);
    expect(await lees('femke', ontvangen)).toEqual([]);
  });

  it('the receiver reads exactly the chosen pieces, and nothing of a parent or a brother', async () => {
    await kies('jade', id, 'plan', 'gaatmee');
    await kies('jade', id, 'punten', 'gaatmee');
    const antwoord = await (await wereld.als('femke')).get(`${ontvangen}/${id}`);
    expect(antwoord.json()).toMatchObject({
      ...{ roepnaam: 'Jade', vastGezicht: 'Samira Haddou', stukken: ['plan', 'punten'] },
      ...{ plan: [{ tekst: 'Jade bakt op zaterdag.' }], punten: [{ afspraak: 'Kamer boven de bakker.' }] },
      ...{ woorden: [], cijfers: [] },
    });
    expect(antwoord.body).not.toMatch(/Monique|Tim|schuld|kamers kijken|blijven bakken/);
  });

  it('who was not named finds nothing there', async () => {
    expect(await lees('frank', ontvangen)).toEqual([]);
    expect((await (await wereld.als('frank')).get(`${ontvangen}/${id}`)).statusCode).toBe(404);
  });

  it('what was read cannot be taken back, also not past the application', async () => {
    expect((await kies('jade', id, 'plan', 'blijfthier')).statusCode).toBe(409);
    expect((await kies('jade', id, 'plan', 'gaatmee')).statusCode).toBe(200);
    await expect(
      wereld.fabriek.sql("update rondom.overgangkeuze set keuze = 'blijfthier' where geopend_op is not null"),
    ).rejects.toThrow('read already');
  });

  it('own words and own figures go along when they were chosen later', async () => {
    await kies('jade', id, 'woorden', 'gaatmee');
    await wereld.fabriek.sql(
      `insert into rondom.veiligheidscijfer (gezin_id, kind_persoon_id, stem_persoon_id, stem_gebruiker_id, cijfer, op, gegeven_op, door)
       values ($1, $2, $2, null, 8, '2027-01-05', '2027-01-05T10:00:00Z', $3), ($1, $2, $4, null, 3, '2027-01-05', '2027-01-05T10:00:00Z', $3)`,
      [v.gezin, v.persoon.jade, v.gebruiker.samira, v.persoon.monique],
    );
    await kies('jade', id, 'cijfers', 'gaatmee');
    expect(await lees('femke', `${ontvangen}/${id}`)).toMatchObject({
      woorden: [{ tekst: 'Ik wil blijven bakken.' }],
      cijfers: [{ op: '2027-01-05', cijfer: 8 }],
    });
  });

  it('sees in the own log who read it, and that it was by consent', async () => {
    const [regel] = await wereld.fabriek.sql<{ grond: string; resource: string }>(
      `select h.grond, h.resource from raadpleging.handeling h join raadpleging.onderwerp o on o.handeling_id = h.id
       where h.gebruiker_id = $1 and o.persoon_id = $2 order by h.id desc limit 1`,
      [v.gebruiker.femke, v.persoon.jade],
    );
    expect(regel).toEqual({ grond: 'toestemming', resource: 'ontvangenovergang' });
  });

  it('reads only the own points and receivers', async () => {
    const mijn = await lees<{ punten: Punt[]; ontvangers: unknown[]; fase: string }>('jade', eigen);
    expect(mijn.punten.map(({ afspraak }) => afspraak)).toEqual(['Kamer boven de bakker.']);
    expect(mijn.ontvangers).toHaveLength(1);
    expect(mijn.fase).toBe('volwassen');
  });

  it('a receiver whose account closes reads nothing more', async () => {
    const femke = await wereld.als('femke');
    await wereld.fabriek.sql("update rondom.gebruiker set actief = false where sub = 'femke'");
    expect((await femke.get(`${ontvangen}/${id}`)).statusCode).toBe(401);
    await wereld.fabriek.sql("update rondom.gebruiker set actief = true where sub = 'femke'");
  });
});
