import { decideKlim, eersteWerkdagNa, type Ladderafspraak, type Trede } from '@rondom/domain/expertvraag';
import { getPlainDate } from '@rondom/domain/kern';
import type pg from 'pg';
import type { Clock } from '../platform/clock.ts';
import type { TimedTask } from '../platform/jobs.ts';
import { kaderbron, rekenkader } from '../termijnregels/index.ts';

interface Open {
  readonly id: string;
  readonly trede: Trede;
  readonly uiterlijk: string;
  readonly afspraken: readonly {
    readonly trede: Trede;
    readonly werkdagen: number;
    readonly vanaf: string;
  }[];
}

const afsprakenOf = ({ afspraken }: Open): Ladderafspraak[] =>
  afspraken.map(({ trede, werkdagen, vanaf }) => ({ trede, werkdagen, geldigVanaf: getPlainDate(vanaf) }));

/** Takes every question without an answer one step up, when its last day has passed. Returns how many. */
export async function klimOnbeantwoorde(client: pg.ClientBase, clock: Clock): Promise<number> {
  const vandaag = clock.today();
  await client.query('begin');
  try {
    await client.query(
      `select set_config('app.gebruiker_id', (select id::text from rondom.gebruiker where sub = 'systeem'), true), set_config('app.rol', 'systeem', true),
         set_config('app.vandaag', $1, true), set_config('app.nu', $2, true)`,
      [vandaag, clock.now().toISOString()],
    );
    const { rows } = await client.query<Open>(
      `select v.id::text, v.trede, v.uiterlijk::text,
         (select coalesce(json_agg(json_build_object('trede', a.trede, 'werkdagen', a.werkdagen, 'vanaf', a.geldig_vanaf) order by a.geldig_vanaf, a.id), '[]')
          from rondom.ladderafspraak a where a.regio_id = v.regio_id) as afspraken
       from rondom.expertvraag v where v.stand = 'open' and v.uiterlijk < $1 order by v.id for update of v skip locked`,
      [vandaag],
    );
    const { kalender } = await rekenkader(kaderbron(client));
    const taakOp = eersteWerkdagNa(vandaag, kalender);
    let aantal = 0;
    for (const row of rows) {
      const open = { trede: row.trede, uiterlijk: getPlainDate(row.uiterlijk) };
      const klim = decideKlim(open, afsprakenOf(row), vandaag, kalender);
      if (klim === undefined) continue;
      await client.query("select rondom.klim_expertvraag($1, $2, $3, $4, 'geenantwoord', $5)", [
        ...[row.id, klim.trede, klim.sinds, klim.uiterlijk],
        taakOp,
      ]);
      aantal += 1;
    }
    await client.query('commit');
    return aantal;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Each quarter of an hour, by the clock of the application. */
export const klimTaak = (clock: Clock): TimedTask => ({
  name: 'klimexpertvraag',
  when: '5,20,35,50 * * * *',
  run: async (_payload, { withPgClient }) => {
    await withPgClient((client) => klimOnbeantwoorde(client, clock));
  },
});
