/**
 * Invented families for database tests, written by the owner as the demo is: no access rules on the way in, so that
 * what a test reads is decided by the rules it tests. Everything happens on `vandaag`.
 */
import pg from 'pg';
import type { Portaalsoort } from '../../packages/domain/src/portaal/index.ts';

export const vandaag = '2027-01-12';

export interface Fabriek {
  organisatie(soort: string, naam: string): Promise<string>;
  gebruiker(opgave: {
    sub: string;
    naam: string;
    rol: string;
    organisatie?: string;
    persoon?: string;
  }): Promise<string>;
  persoon(opgave: {
    voornamen: string;
    geslachtsnaam: string;
    voorvoegsel?: string;
    geboortedatum?: string | null;
    geslacht?: string;
  }): Promise<string>;
  gezin(naam: string, leden: readonly (readonly [persoon: string, rol: string])[]): Promise<string>;
  ouder(ouder: string, kind: string, gezag: boolean): Promise<void>;
  betrokken(opgave: {
    gezin: string;
    soort: string;
    gebruiker?: string;
    organisatie?: string;
    vanaf?: string;
    tot?: string | null;
  }): Promise<string>;
  toegang(gezin: string, persoon: string, als: Portaalsoort, door: string): Promise<void>;
  /** Any statement as the owner; the actor of the history is the system account. */
  sql<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  sluit(): Promise<void>;
}

export async function openFabriek(eigenaarUrl: string): Promise<Fabriek> {
  const client = new pg.Client({ connectionString: eigenaarUrl });
  await client.connect();
  await client.query(
    "select set_config('app.gebruiker_id', '1', false), set_config('app.vandaag', $1, false)",
    [vandaag],
  );
  const sql = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(text, [...values])).rows;
  const id = async (text: string, values: readonly unknown[]): Promise<string> => {
    const [row] = await sql<{ id: string }>(`${text} returning id::text`, values);
    if (!row) throw new Error('nothing was written');
    return row.id;
  };
  await sql(
    "insert into rondom.gebruiker (sub, naam, soort, rol) values ('systeem', 'Systeem', 'systeem', 'systeem'), ('publiek', 'Publiek', 'systeem', 'publiek')",
  );
  return {
    sql,
    organisatie: (soort, naam) =>
      id('insert into rondom.organisatie (soort, naam, verzonnen) values ($1, $2, true)', [soort, naam]),
    gebruiker: ({ sub, naam, rol, organisatie, persoon }) =>
      id(
        'insert into rondom.gebruiker (sub, naam, soort, rol, organisatie_id, persoon_id) values ($1, $2, $3, $4, $5, $6)',
        [
          sub,
          naam,
          persoon === undefined ? 'medewerker' : 'portaal',
          rol,
          organisatie ?? null,
          persoon ?? null,
        ],
      ),
    persoon: ({ voornamen, geslachtsnaam, voorvoegsel, geboortedatum, geslacht }) =>
      id(
        'insert into rondom.persoon (voornamen, geslachtsnaam, voorvoegsel, geboortedatum, geslacht) values ($1, $2, $3, $4, $5)',
        [voornamen, geslachtsnaam, voorvoegsel ?? null, geboortedatum ?? null, geslacht ?? 'onbekend'],
      ),
    async gezin(naam, leden) {
      const gezin = await id('insert into rondom.gezin (naam) values ($1)', [naam]);
      for (const [persoon, rol] of leden)
        await sql(
          "insert into rondom.gezinslid (gezin_id, persoon_id, rol, periode) values ($1, $2, $3, '[2020-01-01,)')",
          [gezin, persoon, rol],
        );
      return gezin;
    },
    async ouder(ouder, kind, gezag) {
      await sql(
        "insert into rondom.relatie (van_persoon_id, naar_persoon_id, soort) values ($1, $2, 'ouder')",
        [ouder, kind],
      );
      if (gezag)
        await sql(
          "insert into rondom.gezag (kind_persoon_id, houder_persoon_id, bron, periode) values ($1, $2, 'brp', '[2010-01-01,)')",
          [kind, ouder],
        );
    },
    betrokken: ({ gezin, soort, gebruiker, organisatie, vanaf, tot }) =>
      id(
        "insert into rondom.betrokkenheid (gezin_id, soort, gebruiker_id, organisatie_id, uitvoerdersoort, periode) values ($1, $2, $3, $4, case when $2 = 'uitvoerder' then 'gezinsvoogdijwerker' end, daterange($5, $6))",
        [gezin, soort, gebruiker ?? null, organisatie ?? null, vanaf ?? '2026-02-13', tot ?? null],
      ),
    async toegang(gezin, persoon, als, door) {
      await sql(
        "insert into rondom.portaaltoegang (gezin_id, persoon_id, als, gegeven_door, periode) values ($1, $2, $3, $4, '[2026-01-01,)')",
        [gezin, persoon, als, door],
      );
    },
    sluit: () => client.end(),
  };
}
