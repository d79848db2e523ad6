/** Two children of the story who wait, and everybody who stands around them. */
import pg from 'pg';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { amsterdamInstant } from '../platform/clock.ts';
import { loopZicht } from './index.ts';

export let wereld: Wereld;
export let v: Verhoeven;
export let eigenaar: pg.Client;
export const wie: Record<string, Bezoeker> = {};
export const id: Record<string, string> = {};
export let noor = '';
export let sem = '';

export interface ZichtJson {
  readonly wachtId: string;
  readonly veilig: string;
  readonly wachter: { readonly naam: string; readonly volgendeOp: string; readonly ritme: number } | null;
  readonly gemis: readonly { readonly reden: string; readonly sinds: string }[];
  readonly stappen: readonly {
    readonly wie: string;
    readonly naam: string | null;
    readonly geslotenOp: string | null;
  }[];
  readonly laatste: { readonly bronnen: readonly string[] } | null;
  readonly pad: readonly {
    readonly id: string;
    readonly soort: string;
    readonly eigenaar: string | null;
    readonly uitkomst: string | null;
    readonly versie: number;
    readonly acties: readonly string[];
    readonly vraag: {
      readonly id: string;
      readonly stand: string;
      readonly beantwoordOp: string | null;
    } | null;
  }[];
  readonly urgentie: { readonly urgentie: string; readonly herzienTeLaat: boolean } | null;
  readonly acties: readonly string[];
}
export const als = (sub: string): Bezoeker => {
  const found = wie[sub];
  if (!found) throw new Error(sub);
  return found;
};
export const kinds = (answer: { readonly body: string }) =>
  (JSON.parse(answer.body) as { refusals: { kind: string }[] }).refusals.map(({ kind }) => kind);
export const zichtVan = async (wacht: string, sub = 'samira'): Promise<ZichtJson> => {
  const rijen = (await als(sub).get(`/api/v1/gezinnen/${v.gezin}/zicht`)).json<ZichtJson[]>();
  const found = rijen.find(({ wachtId }) => wachtId === wacht);
  if (!found) throw new Error('no sight of this wait');
  return found;
};
export const pad = (wacht: string, rest: string) => `/api/v1/gezinnen/${v.gezin}/wachten/${wacht}/${rest}`;
export const gekeken = {
  op: '2027-01-12',
  veilig: 'ja',
  bronnen: ['kindGezien'],
  woorden: 'Zij lachte en at mee.',
};
/** The clock of the application, and of what the owner writes, on another day; then the job walks. */
export async function opDag(dag: string): Promise<number> {
  wereld.clock.zetOp(amsterdamInstant(dag, '08:30'));
  await wereld.fabriek.sql("select set_config('app.vandaag', $1, false)", [dag]);
  return loopZicht(eigenaar, wereld.clock);
}

export const open = async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  eigenaar = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await eigenaar.connect();
  const { fabriek } = wereld;
  const vanSub = async (sub: string) =>
    (
      await fabriek.sql<{ org: string }>(
        'select organisatie_id::text as org from rondom.gebruiker where sub = $1',
        [sub],
      )
    )[0]?.org ?? '';
  const brug = await vanSub('ruben');
  const team = await vanSub('samira');
  const regiokantoor = await fabriek.organisatie('regio', 'Regio');
  const [regio] = await fabriek.sql<{ id: string }>(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Centraal Gelderland') returning id::text",
  );
  id['regio'] = regio?.id ?? '';
  for (const [sub, rol, organisatie] of [
    ['anja', 'giteamleider', brug],
    ['tim', 'jeugdbeschermer', brug],
    ['marijke', 'teamleider', team],
    ['hanneke', 'regiodirecteur', regiokantoor],
    ['vreemd', 'lokaalteam', await fabriek.organisatie('lokaalteam', 'Lokaal team Tiel')],
  ] as const)
    id[sub] = await fabriek.gebruiker({ sub, naam: sub, rol, organisatie });
  await fabriek.sql('insert into rondom.mandaat values ($1, $2)', [id['hanneke'], id['regio']]);
  await fabriek.sql(
    "insert into rondom.gezin_regio (gezin_id, regio_id, periode) values ($1, $2, '[2026-01-01,)')",
    [v.gezin, id['regio']],
  );
  const wacht = async (
    persoon: string,
    soort: string,
    sinds: string,
    uiterlijk: string,
    maatregel: string | null,
  ) =>
    (
      await fabriek.sql<{ id: string }>(
        `insert into rondom.wacht (gezin_id, persoon_id, wacht_op, maatregel_id, regio_id, sinds, uiterlijk, stap, stap_wie)
         values ($1, $2, $3, $4, $5, $6, $7, 'jeugdbeschermerNoemen', 'gecertificeerdeinstelling') returning id::text`,
        [v.gezin, persoon, soort, maatregel, id['regio'], sinds, uiterlijk],
      )
    )[0]?.id ?? '';
  noor = await wacht(v.persoon.noor, 'vastejeugdbeschermer', '2027-01-05', '2027-01-12', v.maatregel);
  sem = await wacht(v.persoon.sem, 'passendehulp', '2027-01-11', '2027-03-08', null);
  for (const sub of [
    'samira',
    'ruben',
    'daan',
    'joris',
    'linda',
    'mark',
    'noor',
    'anja',
    'tim',
    'marijke',
    'hanneke',
    'vreemd',
  ])
    wie[sub] = await wereld.als(sub);
};
export const sluit = async () => {
  await eigenaar.end();
  await wereld.sluit();
};
