/**
 * Every cell of the access table, and every one that is not there: each role in each standing tries each resource at
 * the API, and each table behind it in SQL as the application's role. The table, the API and the policies say the same.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWereld, type Wereld } from '../opzet/wereld.ts';
import { createAccessTable } from '../../apps/api/src/platform/access/index.ts';
import { accessTable } from '../../apps/api/src/rooms.ts';
import { alleCellen, probeerApi } from './cellen/probeer-api.ts';
import { probeerSql } from './cellen/probeer-sql.ts';
import { functies, tabellen } from './cellen/tabellen.ts';
import { zonderCel, zonderTabel } from './cellen/zonder.ts';
import { wegen } from './cellen/verzoeken.ts';
import { alsTekst } from './cellen/uitslag.ts';
import { maakCellenwereld, type Wie } from './cellen/wereld.ts';

let wereld: Wereld;
let wie: readonly Wie[];

beforeAll(async () => {
  wereld = await openWereld();
  wie = await maakCellenwereld(wereld);
}, 300_000);
afterAll(() => wereld.sluit());

describe('nothing was forgotten', () => {
  it('every resource of the access table has a request, or a reason for none', () => {
    expect(alleCellen.filter((cel) => wegen[cel] === undefined)).toEqual([]);
  });

  it('every resource of the access table has rows behind it, or a reason for none', () => {
    const achter = new Set([
      ...Object.values(tabellen).flatMap(({ lees, maak = [], wijzig = [] }) =>
        [...lees, ...maak, ...wijzig].flatMap(({ cel }) => cel?.[0] ?? []),
      ),
      ...functies.map(({ cel }) => cel[0]),
    ]);
    const onderdelen = [...new Set(accessTable.regels.map(({ resource }) => resource))];
    expect(onderdelen.filter((naam) => !achter.has(naam) && zonderTabel[naam] === undefined)).toEqual([]);
  });

  it('every table under a lock is tried, or a reason says who tries it', async () => {
    const sloten = await wereld.fabriek.sql<{ naam: string }>(
      `select format('%s.%s', n.nspname, c.relname) as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relrowsecurity and c.relkind in ('r', 'p') and n.nspname in ('rondom', 'platform', 'raadpleging')
         and not c.relispartition order by 1`,
    );
    const leesbaar = await wereld.fabriek.sql<{ naam: string }>(
      "select distinct format('%s.%s', schemaname, tablename) as naam from pg_policies where tablename like '%\\_historie'",
    );
    const opengesteld = new Set(leesbaar.map(({ naam }) => naam));
    const vergeten = sloten
      .map(({ naam }) => naam)
      // History without a policy is read by nobody.
      .filter((naam) => !naam.endsWith('_historie') || opengesteld.has(naam))
      .filter((naam) => tabellen[naam] === undefined && zonderCel[naam] === undefined);
    expect(vergeten).toEqual([]);
  });
});

describe('every cell', () => {
  it('opens at the API what the table says, in SQL the rows that it says, and nothing else', async () => {
    const sql = await probeerSql(wereld, wie);
    const api = await probeerApi(wereld, wie);
    const verschillen = [...api.verschillen, ...sql.verschillen];
    process.stdout.write(
      `cellen: ${api.aantal} geprobeerd aan de API (${api.verzoeken} met een eigen verzoek), ${sql.aantal} in SQL, verschillen ${verschillen.length}\n`,
    );
    expect(verschillen.slice(0, 200).map(alsTekst)).toEqual([]);
  }, 900_000);
});

describe('the test of all cells can fail', () => {
  /** Some of each, so that it is found in a moment. */
  const enkelen = () =>
    wie.filter(({ rol, stand }) => rol === 'ggz' && ['geen', 'meedenker'].includes(stand));

  it('at a row of the access table that the policies do not have', async () => {
    const erbij = { rol: 'ggz', relatie: 'meedenker', resource: 'contactnotitie', actie: 'lees' } as const;
    const regels = [
      ...accessTable.regels,
      { ...erbij, velden: 'alle', grond: 'vraag', logklasse: 'inhoud' } as const,
    ];
    const { verschillen } = await probeerSql(wereld, enkelen(), regels);
    expect(verschillen.map(alsTekst)).toContain(
      'SQL: ggz · meedenker · rondom.contactnotitie · lees: the table says 2, found 0',
    );
    const api = await probeerApi(wereld, enkelen(), createAccessTable(regels));
    expect(api.verschillen.map(alsTekst)).toEqual([
      'API: ggz · meedenker · contactnotitie · lees: the table says false, found true',
    ]);
  });

  it('at a policy that opens more than the table says', async () => {
    await wereld.fabriek.sql('create policy geplant on rondom.contactnotitie for select using (true)');
    const { verschillen } = await probeerSql(wereld, enkelen());
    await wereld.fabriek.sql('drop policy geplant on rondom.contactnotitie');
    expect(verschillen.map(alsTekst)).toEqual([
      'SQL: ggz · geen · rondom.contactnotitie · lees: the table says 0, found 2',
      'SQL: ggz · meedenker · rondom.contactnotitie · lees: the table says 0, found 2',
    ]);
  });

  it('at a policy that is gone', async () => {
    const bekend = wie.filter(({ rol, stand }) => rol === 'lokaalteam' && stand === 'vervanger');
    await wereld.fabriek.sql('drop policy lees on rondom.termijn');
    const { verschillen } = await probeerSql(wereld, bekend);
    expect(verschillen.map(alsTekst)).toContain(
      'SQL: lokaalteam · vervanger · rondom.termijn · lees: the table says 1, found 0',
    );
  });
});
