/** Each row-level policy taken away and thrown open in turn, and the wall of each table taken down. */
import type { Toneel } from '../raadpleging/toneel.ts';
import { peil, type Kijker, type Tafel } from './peil.ts';
import type { Lot } from './verslag.ts';

export interface Regelmutant {
  readonly tafel: string;
  readonly weg: string;
  readonly sql: readonly string[];
  /** Whether more is to be seen then, or less. */
  readonly meer: boolean;
}

interface Regel {
  readonly tafel: string;
  readonly naam: string;
  readonly kijkt: boolean;
  readonly toetst: boolean;
  /** Says yes to everything as it is: it keeps apart who may add at all, and is only to be dropped. */
  readonly open: boolean;
}
const regels = `
  select format('%I.%I', schemaname, tablename) as tafel, quote_ident(policyname) as naam, qual is not null as kijkt, with_check is not null as toetst,
    coalesce(qual, 'true') = 'true' and coalesce(with_check, 'true') = 'true' as open
  from pg_policies where schemaname in ('rondom', 'raadpleging', 'platform') order by 1, 2`;

export async function alleRegelmutanten(
  toneel: Toneel,
  tafels: readonly Tafel[],
): Promise<readonly Regelmutant[]> {
  const boek = toneel.draaiboek();
  const gevonden = await boek.tijdelijk([], () => boek.lees<Regel>(regels));
  return [
    ...gevonden.flatMap(({ tafel, naam, kijkt, toetst, open }): Regelmutant[] => [
      {
        ...{ tafel, weg: `policy ${naam} on ${tafel} dropped`, meer: false },
        sql: [`drop policy ${naam} on ${tafel}`],
      },
      ...(open
        ? []
        : [
            {
              ...{ tafel, weg: `policy ${naam} on ${tafel} open to all`, meer: true },
              sql: [
                `alter policy ${naam} on ${tafel} ${kijkt ? 'using (true)' : ''} ${toetst ? 'with check (true)' : ''}`,
              ],
            },
          ]),
    ]),
    ...tafels.map(({ naam }) => ({
      ...{ tafel: naam, weg: `row-level security of ${naam} switched off`, meer: true },
      sql: [`alter table ${naam} disable row level security`],
    })),
  ];
}

/** What each looker can do with each table while nothing is taken away. */
export type Stand = ReadonlyMap<string, readonly { readonly kijker: Kijker; readonly kan: string }[]>;

export async function neemStand(
  toneel: Toneel,
  tafels: readonly Tafel[],
  kijkers: readonly Kijker[],
): Promise<Stand> {
  const stand = new Map<string, { kijker: Kijker; kan: string }[]>();
  await toneel.draaiboek().tijdelijk([], async () => {
    for (const tafel of tafels) {
      const rij = [];
      for (const kijker of kijkers) rij.push({ kijker, kan: await peil(toneel, kijker, tafel) });
      stand.set(tafel.naam, rij);
    }
  });
  return stand;
}

const gelezen = (kan: string): number => Number(/reads (\d+)/.exec(kan)?.[1] ?? 0);

export async function probeerRegelmutant(
  toneel: Toneel,
  tafels: readonly Tafel[],
  stand: Stand,
  { tafel: naam, weg, sql, meer }: Regelmutant,
): Promise<Lot> {
  const tafel = tafels.find((een) => een.naam === naam);
  if (tafel === undefined) return { weg, gedood: undefined, waarom: 'the application has no right to it' };
  // Who has most to lose is asked first, or who has most to find.
  const wie = (stand.get(naam) ?? []).toSorted((a, b) => (meer ? 1 : -1) * (gelezen(a.kan) - gelezen(b.kan)));
  return toneel.draaiboek().tijdelijk(sql, async () => {
    for (const { kijker, kan } of wie) {
      const nu = await peil(toneel, kijker, tafel);
      if (nu !== kan) return { weg, gedood: `${kijker.naam} ${nu}; it was: ${kan}` };
    }
    return { weg, gedood: undefined, waarom: 'nobody can do more or less than before' };
  });
}
