/** A year of waits in three regions of two provinces, drawn from a fixed seed: new, helped, ended, moved, reopened. */
import { addDays, getPlainDate, type PlainDate } from '@rondom/domain/kern';
import type { Wereld } from '../../../../proeven/opzet/wereld.ts';

export const regios = ['Achterhoek', 'Rivierenland', 'Twente'] as const;
export const vandaag = getPlainDate('2027-01-12');
const soorten = ['passendehulp', 'pleeggezin', 'onderzoek'] as const;

/** Numbers from 0 to below n, the same ones each time. */
function createLoting(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

export async function vulBord({ fabriek }: Wereld, aantal: number): Promise<void> {
  await fabriek.sql(
    `insert into rondom.regio (soort, naam, provincie)
     select 'jeugdhulpregio', naam, case when naam = 'Twente' then 'Overijssel' else 'Gelderland' end from unnest($1::text[]) naam`,
    [regios],
  );
  const gelderland = await fabriek.organisatie('regio', 'Regio Gelderland');
  const twente = await fabriek.organisatie('regio', 'Regio Twente');
  for (const [sub, organisatie, mijn] of [
    ['hanneke', gelderland, [1, 2]],
    ['teun', twente, [3]],
  ] as const) {
    const id = await fabriek.gebruiker({ sub, naam: sub, rol: 'regiodirecteur', organisatie });
    await fabriek.sql('insert into rondom.mandaat select $1, unnest($2::bigint[])', [id, mijn]);
  }
  const team = await fabriek.organisatie('lokaalteam', 'Lokaal team');
  await fabriek.gebruiker({ sub: 'samira', naam: 'Samira', rol: 'lokaalteam', organisatie: team });
  const trek = createLoting(12);
  for (let n = 0; n < aantal; n++) await maakWacht(fabriek, n, trek);
}

type Fabriek = Wereld['fabriek'];

async function maakWacht(fabriek: Fabriek, n: number, trek: (n: number) => number): Promise<void> {
  const geboortedatum = `${String(2009 + trek(17))}-06-15`;
  const kind = await fabriek.persoon({
    voornamen: `Kind ${String(n)}`,
    geslachtsnaam: 'Proef',
    geboortedatum,
  });
  const gezin = await fabriek.gezin(`Gezin ${String(n)}`, [[kind, 'kind']]);
  const sinds = addDays(vandaag, -20 - trek(440));
  // Twente has few, so that there is something to hide.
  const regio = n % 12 === 0 ? 3 : 1 + trek(2);
  const [wacht] = await fabriek.sql<{ id: string }>(
    `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, regio_id, sinds, uiterlijk, stap, stap_wie)
     values ($1, $2, $3, $4, $5, $6, 'hulpStarten', 'jeugdhulpaanbieder') returning id::text`,
    [gezin, kind, soorten[trek(3)], regio, sinds, addDays(sinds, 14 + trek(30))],
  );
  if (wacht === undefined) throw new Error('no wait');
  const verhuisd = addDays(sinds, 30 + trek(120));
  if (n % 5 === 0 && verhuisd <= vandaag)
    await fabriek.sql(
      'insert into rondom.gezin_regio (gezin_id, regio_id, periode) values ($1, $2, daterange($3, null))',
      [gezin, 1 + ((regio + trek(2)) % 3), verhuisd],
    );
  const einde = addDays(sinds, 10 + trek(200));
  if (trek(10) < 7 && einde <= vandaag) await eindig(fabriek, wacht.id, einde, n);
}

/** Some end without help, the others as helped; of these some go on again. */
async function eindig(fabriek: Fabriek, wacht: string, op: PlainDate, n: number): Promise<void> {
  const zonder = n % 6 === 0;
  await fabriek.sql(
    'update rondom.wacht set beeindigd_op = $2, beeindigd_als = $3, zonderhulp_reden = $4 where id = $1',
    [...[wacht, op, zonder ? 'zonderhulp' : 'geholpen', zonder ? 'ingetrokken' : null]],
  );
  if (zonder || n % 4 !== 1) return;
  await fabriek.sql(
    `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, regio_id, sinds, uiterlijk, stap, stap_wie, heropend_van, heropend_reden)
     select gezin_id, persoon_id, wacht_op, regio_id, $2::date, $2::date, stap, stap_wie, id, 'hulpGestopt' from rondom.wacht where id = $1`,
    [wacht, op],
  );
}
