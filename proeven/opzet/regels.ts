/**
 * A family with four clocks, and Tom who keeps the system: what a change of the rules moves, and what it leaves.
 */
import pg from 'pg';
import { pasRegelwijzigingToe } from '../../apps/api/src/termijnregels/index.ts';
import { maakVerhoeven, type Verhoeven } from './verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from './wereld.ts';

/** `eigen`: somebody gave it another last day than its rule does. */
export type Klok = 'loopt' | 'gestopt' | 'plan' | 'eigen';
export const begin: Readonly<Record<Klok, string>> = {
  loopt: '2026-12-28',
  gestopt: '2026-12-28',
  plan: '2027-02-15',
  eigen: '2027-01-20',
};

export interface Regelproef {
  readonly wereld: Wereld;
  readonly verhoeven: Verhoeven;
  readonly klok: Readonly<Record<Klok, string>>;
  readonly tom: Bezoeker;
  readonly samira: Bezoeker;
  /** The job, as the owner of the tables. */
  pasToe(id: string, options?: Parameters<typeof pasRegelwijzigingToe>[3]): Promise<void>;
  /** The last day of each clock. */
  dagen(): Promise<Readonly<Record<string, string>>>;
  sluit(): Promise<void>;
}

export async function openRegelproef(): Promise<Regelproef> {
  const wereld = await openWereld();
  const verhoeven = await maakVerhoeven(wereld);
  const { fabriek } = wereld;
  const regio = await maakRegio(wereld, verhoeven);
  const kantoor = await fabriek.organisatie('regio', 'Regio Gelderland');
  await fabriek.gebruiker({
    ...{ sub: 'tom', naam: 'Tom Hiddink', rol: 'applicatiebeheerder', organisatie: kantoor },
  });
  const zet = (soort: string, vanaf: string, uiterlijk: string, gestoptOp: string | null = null) =>
    zetKlok(wereld, verhoeven, [soort, vanaf, uiterlijk, gestoptOp]);
  const klok = {
    loopt: await zet('vastejeugdbeschermer', '2026-12-18', begin.loopt),
    gestopt: await zet('vastejeugdbeschermer', '2026-12-18', begin.gestopt, '2027-01-11'),
    plan: await zet('planwettelijk', '2027-01-04', begin.plan),
    eigen: await zet('vastejeugdbeschermer', '2026-12-18', begin.eigen),
  };
  await fabriek.sql(
    `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, maatregel_id, termijn_id, regio_id, sinds, uiterlijk, stap, stap_wie)
     values ($1, $2, 'vastejeugdbeschermer', $3, $4, $5, '2026-12-18', '2026-12-28', 'kennismaking', 'jeugdbeschermer')`,
    [verhoeven.gezin, verhoeven.persoon.noor, verhoeven.maatregel, klok.loopt, regio],
  );
  const eigenaar = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await eigenaar.connect();
  return {
    ...{ wereld, verhoeven, klok, tom: await wereld.als('tom'), samira: await wereld.als('samira') },
    pasToe: (id, options) => pasRegelwijzigingToe(eigenaar, id, wereld.clock, options),
    async dagen() {
      const rows = await fabriek.sql<{ id: string; uiterlijk: string }>(
        'select id::text, uiterlijk::text from rondom.termijn',
      );
      const naam = (id: string) => Object.entries(klok).find(([, is]) => is === id)?.[0] ?? id;
      return Object.fromEntries(rows.map(({ id, uiterlijk }) => [naam(id), uiterlijk]));
    },
    async sluit() {
      await eigenaar.end();
      await wereld.sluit();
    },
  };
}

async function maakRegio({ fabriek }: Wereld, { gezin }: Verhoeven): Promise<string> {
  const [regio] = await fabriek.sql<{ id: string }>(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Centraal Gelderland') returning id::text",
  );
  await fabriek.sql(
    "insert into rondom.gezin_regio (gezin_id, regio_id, periode) values ($1, $2, '[2026-01-01,)')",
    [gezin, regio?.id],
  );
  return regio?.id ?? '';
}

async function zetKlok(
  { fabriek }: Wereld,
  { gezin, maatregel, persoon }: Verhoeven,
  rest: readonly (string | null)[],
): Promise<string> {
  const [row] = await fabriek.sql<{ id: string }>(
    `insert into rondom.termijn (gezin_id, maatregel_id, persoon_id, soort, vanaf, uiterlijk, gestopt_op)
     values ($1, $2, $3, $4, $5, $6, $7) returning id::text`,
    [gezin, maatregel, persoon.noor, ...rest],
  );
  return row?.id ?? '';
}

export const vrij = {
  dag: '2026-12-28',
  wat: 'vrij',
  bron: 'Koninklijk besluit van 1 december 2026',
  reden: 'Het besluit stond nog niet in de lijst',
};
export const kinds = (answer: { json: () => unknown }): readonly string[] =>
  (answer.json() as { refusals: { kind: string }[] }).refusals.map(({ kind }) => kind);
export const idVan = (answer: { json: () => unknown }): string => (answer.json() as { id: string }).id;
export const voegDagToe = (wie: Bezoeker, anders: Partial<typeof vrij> = {}) =>
  wie.post('/api/v1/regelwijzigingen/kalenderdagen', { ...vrij, ...anders });
export const bevestig = (wie: Bezoeker, id: string, verplaatst: number, versie = 1) =>
  wie.post(`/api/v1/regelwijzigingen/${id}/bevestiging`, { verplaatst }, { versie });
export const voorbeeldVan = async (wie: Bezoeker, id: string) =>
  (await wie.get(`/api/v1/regelwijzigingen/${id}/voorbeeld`)).json<{ verplaatst: number; eigen: number }>();
