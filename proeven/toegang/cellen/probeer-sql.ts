/** The second lock: every table, as the application's role, with the API bypassed, against what the access table says. */
import { accessTable } from '../../../apps/api/src/rooms.ts';
import type { Toegangsregel } from '../../../apps/api/src/platform/access/index.ts';
import type { Wereld } from '../../opzet/wereld.ts';
import { functies, tabellen } from './tabellen.ts';
import type { Regel, Tabel } from './voorwaarden.ts';
import type { Wie } from './wereld.ts';
import { samen, type Uitslag, type Verschil } from './uitslag.ts';

type Daad = 'lees' | 'wijzig' | 'maak';
interface Gezien {
  readonly tabel: string;
  readonly gelezen: number;
  readonly gewijzigd: number;
  readonly gemaakt: boolean;
}

export async function probeerSql(
  { database, fabriek }: Wereld,
  wie: readonly Wie[],
  regels: readonly Toegangsregel[] = accessTable.regels,
): Promise<Uitslag> {
  const gezien = new Map<string, Gezien>();
  await samen(wie, 2, async ({ nummer, actor, gezin }) => {
    const rows = await database.inTransaction(actor, { grond: 'betrokken' }, { gezin }, (tx) =>
      tx.query<Gezien & object>('proef.probeer', 'select * from proef.probeer($1)', [gezin]),
    );
    for (const row of rows) gezien.set(`${nummer}|${row.tabel}`, row);
  });
  const cellen = new Set(
    regels.map((regel) => sleutel(regel.rol, regel.relatie, regel.resource, regel.actie)),
  );
  const verschillen: Verschil[] = [];
  let aantal = 0;
  for (const [naam, tabel] of Object.entries(tabellen))
    for (const daad of ['lees', 'wijzig', 'maak'] as const) {
      const verwacht = await verwachtingen(fabriek, naam, tabel, daad, wie, cellen);
      for (const een of wie) {
        const row = gezien.get(`${een.nummer}|${naam}`);
        const was =
          { lees: row?.gelezen, wijzig: row?.gewijzigd, maak: Number(row?.gemaakt ?? 0) }[daad] ?? 0;
        const hoort = verwacht.get(een.nummer) ?? 0;
        aantal += 1;
        if (was !== hoort) verschillen.push({ wie: een, waar: 'SQL', wat: naam, daad, hoort, was });
      }
    }
  for (const { naam, cel } of functies)
    for (const een of wie) {
      const was = Math.min(1, gezien.get(`${een.nummer}|${naam}`)?.gelezen ?? 0);
      const hoort = heeftCel(een, { cel }, cellen) ? 1 : 0;
      aantal += 1;
      if (was !== hoort) verschillen.push({ wie: een, waar: 'SQL', wat: naam, daad: 'lees', hoort, was });
    }
  return { aantal, verschillen };
}

const sleutel = (rol: string, relatie: string, resource: string, actie: string) =>
  `${rol}|${relatie}|${resource}|${actie}`;

/** Which rows the table opens to each: counted by the owner, whom no policy holds back. */
async function verwachtingen(
  fabriek: Wereld['fabriek'],
  naam: string,
  tabel: Tabel,
  daad: Daad,
  wie: readonly Wie[],
  cellen: ReadonlySet<string>,
): Promise<ReadonlyMap<number, number>> {
  const perVoorwaarde = new Map<string, number[]>();
  for (const een of wie) {
    const voorwaarde = voorwaardeVan(een, tabel, daad, cellen);
    if (voorwaarde === undefined) continue;
    perVoorwaarde.set(voorwaarde, [...(perVoorwaarde.get(voorwaarde) ?? []), een.nummer]);
  }
  const verwacht = new Map<number, number>();
  // What is tried to be written is the one row that was put aside for it.
  const voorbeeld =
    daad === 'maak'
      ? 'and exists (select 1 from proef.rij r where r.gezin_id = g and r.tabel = $2 and r.rij = to_jsonb(t))'
      : 'and $2::text is not null';
  for (const [voorwaarde, nummers] of perVoorwaarde) {
    const rows = await fabriek.sql<{ nummer: number; n: number }>(
      `select s.nummer, count(*)::int as n from proef.stand s cross join lateral (select s.gezin_id as g) q
       join ${naam} t on ${tabel.van} where s.nummer = any($1) and (${voorwaarde}) ${voorbeeld} group by s.nummer`,
      [nummers, naam],
    );
    for (const { nummer, n } of rows) verwacht.set(nummer, daad === 'maak' ? Math.min(n, 1) : n);
  }
  return verwacht;
}

/** In SQL, or undefined where nothing opens. A row that is not read is not changed either. */
function voorwaardeVan(een: Wie, tabel: Tabel, daad: Daad, cellen: ReadonlySet<string>): string | undefined {
  const een_van = (regels: readonly Regel[] = []): string | undefined => {
    const open = regels
      .filter((regel) => heeftCel(een, regel, cellen))
      .map(({ waar }) => `(${waar ?? 'true'})`);
    return open.length === 0 ? undefined : open.join(' or ');
  };
  const lees = een_van(tabel.lees);
  if (daad === 'lees') return lees;
  if (daad === 'maak') return een_van(tabel.maak);
  const wijzig = een_van(tabel.wijzig);
  return lees === undefined || wijzig === undefined ? undefined : `(${lees}) and (${wijzig})`;
}

function heeftCel(een: Wie, { cel, via, mag, voor }: Regel, cellen: ReadonlySet<string>): boolean {
  if (voor === 'ieder') return true;
  if (een.gesloten) return false;
  if (voor === 'portaal') return een.portaal && een.relaties.some(geeftPortaal);
  if (cel === undefined) return false;
  return een.relaties.some(
    (relatie) =>
      (relatie === 'geen') === (mag === true) &&
      cellen.has(sleutel(een.rol, relatie, cel[0], cel[1])) &&
      (via === undefined || via(relatie)),
  );
}

const geeftPortaal = (relatie: string): boolean => relatie !== 'geen' && relatie !== 'jeugdigeonder12';
