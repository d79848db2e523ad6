/**
 * The family most tests of readers need: Linda at a secret address with Noor (12) and Sem (7); Mark, from whom danger
 * comes, elsewhere; oma Ria. Samira is the vast gezicht, Ruben carries out the measure, Daan has no relation.
 */
import type { Actor } from '../../apps/api/src/platform/actor.ts';
import type { Wereld } from './wereld.ts';

export interface Verhoeven {
  readonly gezin: string;
  readonly persoon: Readonly<Record<'linda' | 'mark' | 'noor' | 'sem' | 'ria', string>>;
  readonly gebruiker: Readonly<Record<'samira' | 'ruben' | 'daan' | 'joris', string>>;
  readonly maatregel: string;
}

/** Secrets planted in the family: found on a page of Mark, something is wrong. */
export const kanaries = /Zilverberkhof|0000 7314|De Wilg|Lokaal team Arnhem/;

export async function maakVerhoeven(wereld: Wereld): Promise<Verhoeven> {
  const { fabriek } = wereld;
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team Arnhem');
  const gi = await fabriek.organisatie('gecertificeerdeinstelling', 'GI De Brug');
  const vt = await fabriek.organisatie('veiligthuis', 'Veilig Thuis Middenrijn');
  const werk = (sub: string, naam: string, rol: string, organisatie: string) =>
    fabriek.gebruiker({ sub, naam, rol, organisatie });
  const gebruiker = {
    samira: await werk('samira', 'Samira Haddou', 'lokaalteam', team),
    daan: await werk('daan', 'Daan Peeters', 'lokaalteam', team),
    ruben: await werk('ruben', 'Ruben Smit', 'jeugdbeschermer', gi),
    joris: await werk('joris', 'Joris Bos', 'veiligthuis', vt),
  };
  const mens = (voornamen: string, geslachtsnaam: string, geboortedatum: string) =>
    fabriek.persoon({ voornamen, geslachtsnaam, geboortedatum });
  const persoon = {
    linda: await mens('Linda', 'Dalen', '1988-03-09'),
    mark: await mens('Mark', 'Verhoeven', '1985-06-30'),
    noor: await mens('Noor', 'Verhoeven', '2014-09-03'),
    sem: await mens('Sem', 'Verhoeven', '2019-05-21'),
    ria: await mens('Ria', 'Dalen', '1958-04-02'),
  };
  const { linda, mark, noor, sem, ria } = persoon;
  const gezin = await fabriek.gezin('Gezin Van Dalen – Verhoeven', [
    [linda, 'ouder'],
    [mark, 'ouder'],
    [noor, 'kind'],
    [sem, 'kind'],
    [ria, 'grootouder'],
  ]);
  for (const kind of [noor, sem]) for (const ouder of [linda, mark]) await fabriek.ouder(ouder, kind, true);
  await fabriek.ouder(ria, linda, false);
  await fabriek.betrokken({ gezin, soort: 'vastgezicht', gebruiker: gebruiker.samira });
  await fabriek.betrokken({ gezin, soort: 'uitvoerder', gebruiker: gebruiker.ruben });
  const verhoeven = {
    gezin,
    persoon,
    gebruiker,
    maatregel: await maatregelOver(fabriek, gezin, gi, [noor, sem]),
  };
  await huishoudens(wereld, verhoeven);
  await danger(fabriek, verhoeven);
  for (const [sub, als] of [
    ['linda', 'ouder'],
    ['mark', 'ouder'],
    ['noor', 'jeugdige'],
  ] as const) {
    await fabriek.gebruiker({ sub, naam: sub, rol: als, persoon: persoon[sub] });
    await fabriek.toegang(gezin, persoon[sub], als, gebruiker.samira);
  }
  return verhoeven;
}

type Fabriek = Wereld['fabriek'];

async function huishoudens(wereld: Wereld, verhoeven: Verhoeven): Promise<void> {
  const { fabriek } = wereld;
  const { gezin, persoon } = verhoeven;
  const homes = [
    { naam: 'Linda, Noor en Sem', geheim: true, adres: 'Zilverberkhof 14', wie: ['linda', 'noor', 'sem'] },
    { naam: 'Mark', geheim: false, adres: null, wie: ['mark'] },
  ] as const;
  for (const { naam, geheim, adres, wie } of homes) {
    const [home] = await fabriek.sql<{ id: string }>(
      'insert into rondom.huishouden (gezin_id, naam, adres_geheim) values ($1, $2, $3) returning id::text',
      [gezin, naam, geheim],
    );
    if (adres !== null) await verzegel(wereld, verhoeven, ['huishouden', 'adres', home?.id ?? ''], adres);
    for (const lid of wie)
      await fabriek.sql(
        "insert into rondom.huishoudenlid (gezin_id, huishouden_id, persoon_id, periode) values ($1, $2, $3, '[2026-10-12,)')",
        [gezin, home?.id, persoon[lid]],
      );
  }
  const [bereikbaar] = await fabriek.sql<{ id: string }>(
    "insert into rondom.veiligbereikbaar (gezin_id, persoon_id, inhoud_versleuteld) values ($1, $2, '') returning id::text",
    [gezin, persoon.linda],
  );
  const velden = { wanneer: 'overdag', wieMagOpnemen: '', voicemail: '', codewoord: '', post: '' };
  const inhoud = JSON.stringify({ nummer: '06 0000 7314', ...velden });
  await verzegel(wereld, verhoeven, ['veiligbereikbaar', 'inhoud', bereikbaar?.id ?? ''], inhoud);
}

/** Sealed as the application does it, so that it can be opened again. */
async function verzegel(
  { database, fabriek }: Wereld,
  { gezin, gebruiker }: Verhoeven,
  [tabel, kolom, rij]: readonly [string, string, string],
  tekst: string,
): Promise<void> {
  const samira: Actor = {
    ...{ gebruikerId: gebruiker.samira, sub: 'samira', naam: 'Samira Haddou', soort: 'medewerker' },
    ...{ rol: 'lokaalteam', organisatieId: null, organisatie: null, persoonId: null },
  };
  const verzegeld = await database.inTransaction(samira, { grond: 'betrokken' }, { gezin }, (tx) =>
    tx.seal({ soort: 'gezin', id: gezin }, { tabel, kolom, rij }, tekst),
  );
  await fabriek.sql(`update rondom.${tabel} set ${kolom}_versleuteld = $2 where id = $1`, [rij, verzegeld]);
}

async function danger(fabriek: Fabriek, { gezin, persoon }: Verhoeven): Promise<void> {
  for (const voor of [persoon.linda, persoon.noor, persoon.sem])
    await fabriek.sql(
      "insert into rondom.veiligheidsstand (gezin_id, soort, gevaar_persoon_id, voor_persoon_id, bron, sinds) values ($1, 'partnergeweld', $2, $3, 'medewerker', '2026-08-15')",
      [gezin, persoon.mark, voor],
    );
}

async function maatregelOver(
  fabriek: Fabriek,
  gezin: string,
  gi: string,
  kinderen: readonly string[],
): Promise<string> {
  const [row] = await fabriek.sql<{ id: string }>(
    `insert into rondom.maatregel (gezin_id, soort, beschikking_op, ingangsdatum, einddatum, rechtbank, organisatie_id, gi_belast_op, gi_geinformeerd_op)
     values ($1, 'ondertoezichtstelling', '2026-12-16', '2026-12-16', '2027-12-16', 'Gelderland', $2, '2026-12-16', '2026-12-18') returning id::text`,
    [gezin, gi],
  );
  if (!row) throw new Error('nothing was written');
  for (const kind of kinderen)
    await fabriek.sql(
      'insert into rondom.maatregel_kind (gezin_id, maatregel_id, persoon_id) values ($1, $2, $3)',
      [gezin, row.id, kind],
    );
  return row.id;
}
