/** A family with a plan; debt help for Linda, mental health care for Mark, each with a yes of that adult alone. */
import type { Bezoeker, Wereld } from '../../../../proeven/opzet/wereld.ts';
import { seal } from '../platform/crypto/envelope.ts';
import { maakMeedenken, type Meedenkwereld } from '../../../../proeven/opzet/meedenken.ts';

export interface Hulpwereld extends Meedenkwereld {
  readonly yara: string;
  readonly toestemmingen: Readonly<Record<'linda' | 'mark', string>>;
}

/** Words of the own records: found anywhere else, something is wrong. */
export const dossierkanaries = /Zilverkliniek|Zilverdeurwaarder|Zilverfles/;

export async function maakHulpwereld(wereld: Wereld): Promise<Hulpwereld> {
  const m = await maakMeedenken(wereld);
  const { fabriek } = wereld;
  const yara = await fabriek.gebruiker({
    ...{ sub: 'yara', naam: 'Yara Postma', rol: 'volwassenenhulp', organisatie: m.org.schuldhulp },
  });
  await fabriek.gebruiker({
    ...{ sub: 'timo', naam: 'Timo Reinders', rol: 'volwassenenhulp', organisatie: m.org.schuldhulp },
  });
  const ja = async (wie: string, naar: string): Promise<string> => {
    const [row] = await fabriek.sql<{ id: string }>(
      `insert into rondom.toestemming (gezin_id, gever_persoon_id, over_persoon_id, van_organisatie_id, ontvanger_organisatie_id, doel, soorten, stand,
         hoe, gevraagd_door, gevraagd_op, beantwoord_op, tot_en_met)
       select $1, $2, $2, u.organisatie_id, $3, 'planmaken', '{jeugdhulp}', 'gegeven', 'gesprek', u.id, '2027-01-05T15:50:00Z', '2027-01-06T19:05:00Z',
         '2027-06-30' from rondom.gebruiker u where u.sub = 'samira' returning id::text`,
      [m.v.gezin, wie, naar],
    );
    return row?.id ?? '';
  };
  const toestemmingen = {
    linda: await ja(m.v.persoon.linda, m.org.schuldhulp),
    mark: await ja(m.v.persoon.mark, m.org.delinde),
  };
  await schuldenregel(wereld, m);
  return { ...m, yara, toestemmingen };
}

/** A line of the plan that names debt help and that Linda reads; and one that names it and that she does not. */
async function schuldenregel(wereld: Wereld, { v, org }: Meedenkwereld): Promise<void> {
  const { fabriek } = wereld;
  const sleutel = await wereld.gezinssleutel(v.gezin);
  for (const [tekst, lezer] of [
    ['De schulden staan op een rij.', v.persoon.linda],
    ['Mark betaalt zijn deel.', v.persoon.mark],
  ] as const) {
    const [regel] = await fabriek.sql<{ id: string }>(
      `insert into rondom.planregel (gezin_id, plan_id, soort, volgorde, stand)
       select $1, max(id), 'doel', 9, 'begonnen' from rondom.plan where gezin_id = $1 returning id::text`,
      [v.gezin],
    );
    const [deel] = await fabriek.sql<{ id: string }>(
      "insert into rondom.plantekst (gezin_id, planregel_id, volgorde, tekst_versleuteld) values ($1, $2, 0, '') returning id::text",
      [v.gezin, regel?.id],
    );
    const id = deel?.id ?? '';
    const dicht = seal(sleutel, 1, { tabel: 'plantekst', kolom: 'tekst', rij: id }, tekst);
    await fabriek.sql('update rondom.plantekst set tekst_versleuteld = $2 where id = $1', [id, dicht]);
    await fabriek.sql(
      'insert into rondom.plantekst_lezer (gezin_id, plantekst_id, persoon_id) values ($1, $2, $3)',
      [v.gezin, id, lezer],
    );
    await fabriek.sql(
      'insert into rondom.plantekst_wie (gezin_id, plantekst_id, organisatie_id) values ($1, $2, $3)',
      [v.gezin, id, org.schuldhulp],
    );
  }
}

/** What Samira sends: debt help for Linda. */
export const hulpVan = (h: Hulpwereld, over: object = {}) => ({
  ...{ persoonId: h.v.persoon.linda, organisatieId: h.org.schuldhulp, gebruikerId: h.yara },
  totEnMet: '2027-06-30',
  ...over,
});
export const hulpVanMark = (h: Hulpwereld) =>
  hulpVan(h, { persoonId: h.v.persoon.mark, organisatieId: h.org.delinde, gebruikerId: h.wie.femke });

/** Asks and takes up. Answers the number. */
export async function doetMee(h: Hulpwereld, samira: Bezoeker, wie: Bezoeker, vraag = hulpVan(h)) {
  const gesteld = await samira.post(`/api/v1/gezinnen/${h.v.gezin}/volwassenenhulp`, vraag);
  const { id } = gesteld.json<{ id: string }>();
  await wie.post(`/api/v1/volwassenenhulp/${id}/aanname`, undefined, { versie: 1 });
  return id;
}

/** Nothing asked, nothing written, every yes standing. */
export async function begin({ fabriek }: Wereld): Promise<void> {
  for (const tabel of ['kindcheck', 'hulpaantekening', 'hulpactie', 'volwassenenhulp', 'taak'])
    await fabriek.sql(`delete from rondom.${tabel}`);
  await fabriek.sql(
    "update rondom.toestemming set stand = 'gegeven', ingetrokken_op = null, tot_en_met = '2027-06-30'",
  );
}
