/** A family with a plan, Mark's yes to Ggz De Linde, and Femke who can be asked: what tests of thinking along need. */
import { maakVerhoeven, type Verhoeven } from './verhoeven.ts';
import type { Bezoeker, Wereld } from './wereld.ts';
import { seal } from '../../apps/api/src/platform/crypto/envelope.ts';

export interface Meedenkwereld {
  readonly v: Verhoeven;
  readonly org: Readonly<Record<'delinde' | 'schuldhulp' | 'rijnoever', string>>;
  readonly wie: Readonly<Record<'femke' | 'bo' | 'omar' | 'marijke', string>>;
  /** Parts of the plan: two that Mark reads, one of Linda alone. */
  readonly deel: Readonly<Record<'hulp' | 'brengen' | 'slapen', string>>;
  readonly regel: Readonly<Record<'hulp' | 'brengen' | 'slapen', string>>;
  readonly toestemming: string;
}

export async function maakMeedenken(wereld: Wereld): Promise<Meedenkwereld> {
  const { fabriek } = wereld;
  const v = await maakVerhoeven(wereld);
  const [samira] = await fabriek.sql<{ org: string }>(
    "select organisatie_id::text as org from rondom.gebruiker where sub = 'samira'",
  );
  const org = {
    delinde: await fabriek.organisatie('ggz', 'Ggz De Linde'),
    schuldhulp: await fabriek.organisatie('schuldhulp', 'Schuldhulp'),
    rijnoever: await fabriek.organisatie('jeugdhulpaanbieder', 'Rijnoever'),
  };
  const werk = (sub: string, naam: string, rol: string, organisatie: string) =>
    fabriek.gebruiker({ sub, naam, rol, organisatie });
  const wie = {
    femke: await werk('femke', 'Femke Bakker', 'ggz', org.delinde),
    bo: await werk('bo', 'Bo Vos', 'ggz', org.delinde),
    omar: await werk('omar', 'Omar Aydin', 'gedragswetenschapper', org.rijnoever),
    marijke: await werk('marijke', 'Marijke Tolman', 'teamleider', samira?.org ?? ''),
  };
  const plan = await maakPlan(wereld, v);
  const [toestemming] = await fabriek.sql<{ id: string }>(
    `insert into rondom.toestemming (gezin_id, gever_persoon_id, over_persoon_id, van_organisatie_id, ontvanger_organisatie_id, doel, soorten, stand,
       hoe, gevraagd_door, gevraagd_op, beantwoord_op, tot_en_met)
     values ($1, $2, $2, $3, $4, 'meedenken', '{jeugdhulp}', 'gegeven', 'portaal', $5, '2027-01-05T15:50:00Z', '2027-01-06T19:05:00Z', '2027-03-31')
     returning id::text`,
    [v.gezin, v.persoon.mark, samira?.org, org.delinde, v.gebruiker.samira],
  );
  return { v, org, wie, ...plan, toestemming: toestemming?.id ?? '' };
}

const regels = [
  ['hulp', 'Mark volgt elke dinsdag hulp bij Ggz De Linde.', ['mark']],
  ['brengen', 'Papa en mama zien elkaar niet bij halen en brengen.', ['mark', 'linda', 'noor']],
  ['slapen', 'Noor en Sem slapen op de Zilverberkhof.', ['linda', 'noor']],
] as const;

async function maakPlan(wereld: Wereld, v: Verhoeven): Promise<Pick<Meedenkwereld, 'deel' | 'regel'>> {
  const { fabriek } = wereld;
  const een = async (sql: string, values: readonly unknown[]): Promise<string> =>
    (await fabriek.sql<{ id: string }>(`${sql} returning id::text`, [...values]))[0]?.id ?? '';
  const sleutel = await wereld.gezinssleutel(v.gezin);
  const plan = await een(
    "insert into rondom.plan (gezin_id, nummer, status, op) values ($1, 3, 'concept', '2027-01-05')",
    [v.gezin],
  );
  const deel: Record<string, string> = {};
  const regel: Record<string, string> = {};
  for (const [at, [naam, tekst, lezers]] of regels.entries()) {
    const id = await een(
      "insert into rondom.planregel (gezin_id, plan_id, soort, volgorde, stand) values ($1, $2, 'doel', $3, 'begonnen')",
      [v.gezin, plan, at],
    );
    const tekstId = await een(
      "insert into rondom.plantekst (gezin_id, planregel_id, volgorde, tekst_versleuteld) values ($1, $2, 0, '')",
      [v.gezin, id],
    );
    const dicht = seal(sleutel, 1, { tabel: 'plantekst', kolom: 'tekst', rij: tekstId }, tekst);
    await fabriek.sql('update rondom.plantekst set tekst_versleuteld = $2 where id = $1', [tekstId, dicht]);
    for (const lezer of lezers)
      await een(
        'insert into rondom.plantekst_lezer (gezin_id, plantekst_id, persoon_id) values ($1, $2, $3)',
        [...[v.gezin, tekstId, v.persoon[lezer]]],
      );
    regel[naam] = id;
    deel[naam] = tekstId;
  }
  return { deel, regel } as Pick<Meedenkwereld, 'deel' | 'regel'>;
}

export const VRAAG = 'Wat heeft Mark nodig om rustig te blijven bij halen en brengen?';

/** What Samira sends. */
export const vraagVan = ({ v, org, wie, deel }: Meedenkwereld, over: object = {}) => ({
  ...{ organisatieId: org.delinde, gebruikerId: wie.femke, overId: v.persoon.mark },
  ...{ delen: [deel.hulp, deel.brengen], vraag: VRAAG },
  ...{ antwoordOp: '2027-01-22', toegangTot: '2027-01-26' },
  ...over,
});

export const antwoordVan = (over: object = {}) => ({
  ...{ helpt: 'Vaste tijden, en Ria erbij.', letop: 'Niet bellen vlak voor het halen.', zelf: '' },
  ...{ kindcheck: 'gedaan', stapUit: true },
  ...over,
});

/** Walks a question on by the acts of who is asked. Answers its number and version. */
export async function totEnMet(
  m: Meedenkwereld,
  { samira, femke }: { readonly samira: Bezoeker; readonly femke: Bezoeker },
  tot: 'gevraagd' | 'aangenomen' | 'beantwoord',
  over: object = {},
): Promise<{ id: string; versie: number }> {
  const gesteld = await samira.post(`/api/v1/gezinnen/${m.v.gezin}/meedenkvragen`, vraagVan(m, over));
  let staat = gesteld.json<{ id: string; versie: number }>();
  if (tot === 'gevraagd') return staat;
  const pad = `/api/v1/meedenkvragen/${staat.id}`;
  staat = (await femke.post(`${pad}/aanname`, undefined, { versie: staat.versie })).json();
  if (tot === 'aangenomen') return staat;
  const antwoord = await femke.post(`${pad}/antwoord`, antwoordVan({ stapUit: false }), {
    versie: staat.versie,
  });
  return antwoord.json();
}
