/**
 * A family in which two grow up: Jade comes of age today, her brother Tim is seventeen and a half; their mother Monique
 * and Jade's father, who lives elsewhere, have accounts of their own. Samira is the vast gezicht, Femke works with adults.
 */
import type { Actor } from '../../apps/api/src/platform/actor.ts';
import type { Wereld } from './wereld.ts';

export interface Jadegezin {
  readonly gezin: string;
  readonly persoon: Readonly<Record<'jade' | 'tim' | 'monique' | 'rob', string>>;
  readonly gebruiker: Readonly<Record<'samira' | 'daan' | 'femke' | 'frank' | 'patrick' | 'ouafa', string>>;
}

export async function maakJade(wereld: Wereld): Promise<Jadegezin> {
  const { fabriek } = wereld;
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  const ggz = await fabriek.organisatie('ggz', 'Ggz De Linde');
  const schuld = await fabriek.organisatie('schuldhulp', 'Schuldhulp Arnhem');
  const ouderen = await fabriek.organisatie('ouderenzorg', 'Zorg voor ouderen');
  const werk = (sub: string, naam: string, rol: string, organisatie: string) =>
    fabriek.gebruiker({ sub, naam, rol, organisatie });
  const gebruiker = {
    samira: await werk('samira', 'Samira Haddou', 'lokaalteam', team),
    daan: await werk('daan', 'Daan Peeters', 'lokaalteam', team),
    femke: await werk('femke', 'Femke Bakker', 'ggz', ggz),
    frank: await werk('frank', 'Frank Wessels', 'ggz', ggz),
    patrick: await werk('patrick', 'Patrick Visser', 'volwassenenhulp', schuld),
    ouafa: await werk('ouafa', 'Ouafa Amrani', 'volwassenenhulp', ouderen),
  };
  const mens = (voornamen: string, geslachtsnaam: string, geboortedatum: string) =>
    fabriek.persoon({ voornamen, geslachtsnaam, geboortedatum });
  const persoon = {
    jade: await mens('Jade', 'Sanders', '2009-01-12'),
    tim: await mens('Tim', 'Sanders', '2009-07-12'),
    monique: await mens('Monique', 'Sanders', '1986-05-29'),
    rob: await mens('Rob', 'Evers', '1984-02-02'),
  };
  const gezin = await fabriek.gezin('Gezin Sanders', [
    [persoon.monique, 'ouder'],
    [persoon.rob, 'ouder'],
    [persoon.jade, 'kind'],
    [persoon.tim, 'kind'],
  ]);
  for (const kind of [persoon.jade, persoon.tim])
    for (const ouder of [persoon.monique, persoon.rob]) await fabriek.ouder(ouder, kind, true);
  await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: gebruiker.samira });
  for (const [sub, als] of [
    ['jade', 'jeugdige'],
    ['tim', 'jeugdige'],
    ['monique', 'ouder'],
    ['rob', 'ouder'],
  ] as const) {
    await fabriek.gebruiker({ sub, naam: sub, rol: als, persoon: persoon[sub] });
    await fabriek.toegang(gezin, persoon[sub], als, gebruiker.samira);
  }
  const made = { gezin, persoon, gebruiker };
  await planVan(wereld, made);
  return made;
}

/** Three parts that Jade reads: what she does, what her mother does, and what both do. */
async function planVan(
  { database, fabriek }: Wereld,
  { gezin, persoon, gebruiker }: Jadegezin,
): Promise<void> {
  const een = async (text: string, values: readonly unknown[]): Promise<string> => {
    const [row] = await fabriek.sql<{ id: string }>(`${text} returning id::text`, values);
    if (row === undefined) throw new Error('nothing was written');
    return row.id;
  };
  const samira: Actor = {
    ...{ gebruikerId: gebruiker.samira, sub: 'samira', naam: 'Samira Haddou', soort: 'medewerker' },
    ...{ rol: 'lokaalteam', organisatieId: null, organisatie: null, persoonId: null },
  };
  const plan = await een(
    "insert into rondom.plan (gezin_id, nummer, status, op) values ($1, 1, 'vastgesteld', '2026-11-01')",
    [gezin],
  );
  for (const [volgorde, tekst, wie] of [
    [1, 'Jade bakt op zaterdag.', ['jade']],
    [2, 'Monique lost haar schuld af.', ['monique']],
    [3, 'Jade en Monique eten samen.', ['jade', 'monique']],
  ] as const) {
    const regel = await een(
      "insert into rondom.planregel (gezin_id, plan_id, soort, volgorde, stand) values ($1, $2, 'doel', $3, 'nieuw')",
      [gezin, plan, volgorde],
    );
    const deel = await een(
      "insert into rondom.plantekst (gezin_id, planregel_id, volgorde, tekst_versleuteld) values ($1, $2, 1, '')",
      [gezin, regel],
    );
    const dicht = await database.inTransaction(samira, { grond: 'betrokken' }, { gezin }, (tx) =>
      tx.seal({ soort: 'gezin', id: gezin }, { tabel: 'plantekst', kolom: 'tekst', rij: deel }, tekst),
    );
    await fabriek.sql('update rondom.plantekst set tekst_versleuteld = $2 where id = $1', [deel, dicht]);
    for (const naam of wie)
      await fabriek.sql(
        'insert into rondom.plantekst_wie (gezin_id, plantekst_id, persoon_id) values ($1, $2, $3)',
        [gezin, deel, persoon[naam]],
      );
    await fabriek.sql(
      'insert into rondom.plantekst_lezer (gezin_id, plantekst_id, persoon_id) values ($1, $2, $3)',
      [gezin, deel, persoon.jade],
    );
  }
}
