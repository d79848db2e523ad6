import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import {
  isTermijnsoort,
  isWerkdagIn,
  wettelijkKader,
  type Bronstatus,
  type ExtraVersie,
  type Rekenkader,
  type Termijnregel,
} from '@rondom/domain/termijn';
import { bouwKader, type Kaderlaag } from '@rondom/domain/termijnregels';
import type pg from 'pg';
import type { Tx } from '../platform/database/index.ts';

/** A transaction, or what a job of the owner has. */
export type Kaderbron = Pick<Tx, 'query'>;

type LaagRow = { readonly nummer: number; readonly bron: string } & (
  | { readonly soort: 'kalenderdag'; readonly dag: string; readonly wat: 'vrij' | 'werkdag' }
  | {
      readonly soort: 'termijnversie';
      readonly termijnsoort: string;
      readonly geldigVanaf: string;
      readonly regel: Termijnregel;
      readonly bronstatus: Bronstatus;
    }
);

/** A version as the engine takes it; undefined when the product knows no such clock any more. */
export function versieOf(row: {
  readonly termijnsoort: string;
  readonly geldigVanaf: string;
  readonly regel: Termijnregel;
  readonly bron: string;
  readonly bronstatus: Bronstatus;
}): ExtraVersie | undefined {
  const { termijnsoort: soort, geldigVanaf, regel, bron, bronstatus } = row;
  if (!isTermijnsoort(soort)) return undefined;
  return { ...regel, soort, geldigVanaf: getPlainDate(geldigVanaf), bron, bronstatus };
}

function laagOf(row: LaagRow): Kaderlaag[] {
  if (row.soort === 'kalenderdag') return [{ soort: row.soort, dag: getPlainDate(row.dag), wat: row.wat }];
  const versie = versieOf(row);
  return versie === undefined ? [] : [{ soort: row.soort, versie }];
}

/** The rules as they are, and as they were when a clock was counted. */
export interface Kaders {
  /** Number of the last confirmed change. */
  readonly nummer: number;
  readonly huidig: Rekenkader;
  /** Confirmed versions of clocks, in the order of confirming. */
  readonly versies: readonly ExtraVersie[];
  van(nummer: number): Rekenkader;
}

/** A clock with what it was counted with, as it stands in the database. */
export interface Klokherkomst {
  readonly soort: string;
  readonly vanaf: string;
  readonly kader: number;
}

/** How far the text behind a clock was checked: of the version it was counted with, never guessed by who shows it. */
export function bronstatusVan(
  kaders: Pick<Kaders, 'van'>,
  { soort, vanaf, kader }: Klokherkomst,
): Bronstatus | null {
  if (!isTermijnsoort(soort)) return null;
  return kaders.van(kader).register.findVersie(soort, getPlainDate(vanaf))?.bronstatus ?? null;
}

/** The same in SQL: what `bronstatusVan` asks of a row of `rondom.termijn`. */
export const herkomstSql = (alias: string): string =>
  `json_build_object('soort', ${alias}.soort, 'vanaf', ${alias}.vanaf, 'kader', ${alias}.kader)`;

function buildKaders(rows: readonly LaagRow[]): Kaders {
  const made = new Map<number, Rekenkader>([[0, wettelijkKader]]);
  const van = (nummer: number): Rekenkader => {
    const known = made.get(nummer);
    if (known) return known;
    const kader = bouwKader(rows.filter((row) => row.nummer <= nummer).flatMap(laagOf));
    made.set(nummer, kader);
    return kader;
  };
  const nummer = rows.at(-1)?.nummer ?? 0;
  const versies = rows.flatMap(laagOf).flatMap((laag) => (laag.soort === 'kalenderdag' ? [] : [laag.versie]));
  return { nummer, huidig: van(nummer), versies, van };
}

/**
 * The last ones read, by what stands in the database: read again in every transaction, built again only when it differs,
 * so that no process counts with yesterday's rules.
 */
let gelezen: { readonly tekst: string; readonly kaders: Kaders } = { tekst: '[]', kaders: buildKaders([]) };

export async function leesKaders(bron: Kaderbron): Promise<Kaders> {
  const [row] = await bron.query<{ tekst: string }>(
    'termijnregels.kader',
    `select coalesce(json_agg(x.laag order by x.nummer), '[]')::text as tekst from (
       select k.nummer, json_build_object('soort', 'kalenderdag', 'nummer', k.nummer, 'dag', k.dag, 'wat', k.wat, 'bron', k.bron) as laag
       from rondom.kalenderdag k where k.nummer is not null
       union all
       select v.nummer, json_build_object('soort', 'termijnversie', 'nummer', v.nummer, 'termijnsoort', v.soort, 'geldigVanaf', v.geldig_vanaf,
         'regel', v.regel, 'bron', v.bron, 'bronstatus', v.bronstatus)
       from rondom.termijnversie v where v.nummer is not null) x`,
  );
  const tekst = row?.tekst ?? '[]';
  if (tekst !== gelezen.tekst) gelezen = { tekst, kaders: buildKaders(JSON.parse(tekst) as LaagRow[]) };
  return gelezen.kaders;
}

/** What every clock is counted with today: the law, and over it what was confirmed. */
export const rekenkader = async (bron: Kaderbron): Promise<Rekenkader> => (await leesKaders(bron)).huidig;

/** Whether people may be expected to act on a day, by the calendar of today. */
export const werkdagen = async (bron: Kaderbron): Promise<(day: PlainDate) => boolean> =>
  isWerkdagIn((await rekenkader(bron)).kalender);

/** The same for what runs as the owner, outside a request. */
export const kaderbron = (client: pg.ClientBase): Kaderbron => ({
  query: async <Row extends pg.QueryResultRow>(
    _name: string,
    text: string,
    values: readonly unknown[] = [],
  ) => (await client.query<Row>(text, [...values])).rows,
});
