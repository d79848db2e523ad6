/** The family of the story on a clock that can be set on. */
import pg from 'pg';
import { amsterdamInstant } from '../platform/clock.ts';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';

export let wereld: Wereld;
export let van: Verhoeven;
export let eigenaar: pg.Client;
export const wie: Record<string, Bezoeker> = {};

export interface WachtJson {
  readonly id: string;
  readonly persoonId: string;
  readonly wachtOp: string;
  readonly sinds: string;
  readonly uiterlijk: string;
  readonly beeindigdOp: string | null;
  readonly beeindigdAls: string | null;
  readonly zonderhulpReden: string | null;
  readonly hierna: string | null;
  readonly heropendVan: string | null;
  readonly reden: string | null;
  readonly redenOp: string | null;
  readonly stap: string;
  readonly versie: number;
}
export interface Overzicht {
  readonly acties: readonly string[];
  readonly gezin: {
    readonly wachten: readonly WachtJson[];
    readonly termijnen: readonly { soort: string; uiterlijk: string; gestoptOp: string | null }[];
    readonly besluiten: readonly { id: string; soort: string; vervaltOp: string | null; versie: number }[];
    readonly keten: readonly { persoonId: string; samen: number; stappen: Record<string, number> }[];
  };
}

export const as = (sub: string): Bezoeker => {
  const found = wie[sub];
  if (!found) throw new Error(sub);
  return found;
};
export const gezinUrl = () => `/api/v1/gezinnen/${van.gezin}`;
export const page = async (sub = 'samira') => (await as(sub).get(gezinUrl())).json<Overzicht>();
export const laatste = async (soort: string, kind: keyof Verhoeven['persoon'] = 'noor') => {
  const rijen = (await page()).gezin.wachten.filter(
    (w) => w.wachtOp === soort && w.persoonId === van.persoon[kind],
  );
  const found = rijen.sort((a, b) => Number(a.id) - Number(b.id)).at(-1);
  if (!found) throw new Error(`no wait for ${soort}`);
  return found;
};
export const kinds = (answer: Awaited<ReturnType<Bezoeker['get']>>) =>
  answer.json<{ refusals?: { kind: string }[] }>().refusals?.map(({ kind }) => kind) ?? [];
export const bord = async (sub: string) =>
  (await as(sub).get('/api/v1/bord')).json<{ aantal: number; rijen: { dagenTeLaat: number }[] }>();
export const besluit = (over: object = {}) => ({
  soort: 'jeugdhulp',
  persoonId: van.persoon.noor,
  beslotenOp: '2026-09-01',
  ...over,
});
export const leg = (body: object, sub = 'samira', sleutel?: string) =>
  as(sub).post(`${gezinUrl()}/besluiten`, body, sleutel === undefined ? {} : { sleutel });
export const op = (dag: string) => wereld.clock.zetOp(amsterdamInstant(dag, '09:00'));

export const open = async () => {
  wereld = await openWereld();
  const { fabriek } = wereld;
  await fabriek.sql(
    "insert into rondom.regio (soort, naam) values ('jeugdhulpregio', 'Centraal Gelderland'), ('jeugdhulpregio', 'Achterhoek')",
  );
  van = await maakVerhoeven(wereld);
  const [gi] = await fabriek.sql<{ id: string }>(
    "select id::text from rondom.organisatie where soort = 'gecertificeerdeinstelling'",
  );
  await fabriek.gebruiker({
    sub: 'anja',
    naam: 'Anja Kuiper',
    rol: 'giteamleider',
    organisatie: gi?.id ?? '',
  });
  const regio = await fabriek.organisatie('regio', 'Regio Gelderland');
  for (const [sub, nummer] of [
    ['hanneke', 1],
    ['ander', 2],
  ] as const) {
    const id = await fabriek.gebruiker({ sub, naam: sub, rol: 'regiodirecteur', organisatie: regio });
    await fabriek.sql('insert into rondom.mandaat values ($1, $2)', [id, nummer]);
  }
  for (const sub of ['samira', 'ruben', 'daan', 'joris', 'anja', 'hanneke', 'ander', 'linda', 'mark', 'noor'])
    wie[sub] = await wereld.als(sub);
  eigenaar = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await eigenaar.connect();
};
export const sluit = async () => {
  await eigenaar.end();
  await wereld.sluit();
};
