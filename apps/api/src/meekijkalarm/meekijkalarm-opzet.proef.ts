/** The family of the story, who may see an alarm, and lines in the log as the application writes them. */
import pg from 'pg';
import { maakVerhoeven, type Verhoeven } from '../../../../proeven/opzet/verhoeven.ts';
import { openWereld, type Bezoeker, type Wereld } from '../../../../proeven/opzet/wereld.ts';
import { zoekMeekijken } from './index.ts';
import type { AlarmJson } from './meekijkalarm.usecase.ts';

export let wereld: Wereld;
export let v: Verhoeven;
export let eigenaar: pg.Client;
export const id: Record<string, string> = {};

/** A line as the application would have written it. */
export async function regel(
  wie: string,
  op: string,
  anders: Partial<{
    handeling: string;
    relatie: string;
    grond: string;
    gezin: string;
    resource: string;
  }> = {},
): Promise<void> {
  const {
    handeling = 'lees',
    relatie = 'team',
    grond = 'team',
    gezin = v.gezin,
    resource = 'gezin',
  } = anders;
  await wereld.fabriek.sql(
    `with h as (insert into raadpleging.handeling (op, gebruiker_id, rol, organisatie_id, relatie, handeling, resource, grond, gezin_id, verzoek_id)
       select $2, u.id, u.rol, u.organisatie_id, $3, $4, $5, $6, $7, gen_random_uuid() from rondom.gebruiker u where u.sub = $1 returning id, op)
     insert into raadpleging.onderwerp (handeling_id, op, gezin_id, persoon_id, soort)
       select h.id, h.op, $7, p, $5 from h, unnest($8::bigint[]) p`,
    [
      wie,
      op,
      relatie,
      handeling,
      resource,
      grond,
      gezin,
      handeling === 'geweigerd' ? [] : Object.values(v.persoon),
    ],
  );
}
export const geweigerd = { handeling: 'geweigerd', relatie: 'geen', grond: 'geen' };
export const zoek = (clock: { now(): Date; today(): AlarmDag } = wereld.clock) =>
  zoekMeekijken(eigenaar, wereld.keys, clock);
export type AlarmDag = ReturnType<Wereld['clock']['today']>;
export const lijst = async (wie: Bezoeker) => (await wie.get('/api/v1/meekijkalarmen')).json<AlarmJson[]>();
export const codes = (alarm: AlarmJson | undefined) => alarm?.redenen.map(({ reden }) => reden);

export async function actorVan(sub: string) {
  const [row] = await wereld.fabriek.sql<{ id: string; naam: string; rol: string; organisatie: string }>(
    'select id::text, naam, rol, organisatie_id::text as organisatie from rondom.gebruiker where sub = $1',
    [sub],
  );
  if (!row) throw new Error(sub);
  return {
    gebruikerId: row.id,
    sub,
    naam: row.naam,
    soort: 'medewerker',
    rol: row.rol === 'teamleider' ? 'teamleider' : 'functionarisgegevensbescherming',
    organisatieId: row.organisatie,
    organisatie: null,
    persoonId: null,
  } as const;
}

export const open = async () => {
  wereld = await openWereld();
  v = await maakVerhoeven(wereld);
  eigenaar = new pg.Client({ connectionString: wereld.eigenaarUrl });
  await eigenaar.connect();
  const { fabriek } = wereld;
  const [team] = await fabriek.sql<{ id: string }>(
    "select organisatie_id::text as id from rondom.gebruiker where sub = 'daan'",
  );
  const regio = await fabriek.organisatie('regio', 'Regio Gelderland');
  const maak = async (sub: string, naam: string, rol: string, organisatie = regio) => {
    id[sub] = await fabriek.gebruiker({ sub, naam, rol, organisatie });
  };
  await maak('marijke', 'Marijke Tolman', 'teamleider', team?.id);
  await maak('bea', 'Bea Tolman', 'teamleider', team?.id);
  await maak('petra', 'Petra Lansink', 'functionarisgegevensbescherming');
  await maak('otto', 'Otto Lansink', 'functionarisgegevensbescherming');
  await maak('hanneke', 'Hanneke Vos', 'regiodirecteur');
  await maak('femke', 'Femke Bakker', 'ggz');
  await maak('tom', 'Tom Hiddink', 'applicatiebeheerder');
  await maak('maarten', 'Maarten Vink', 'inspecteur');
  await maak('evert', 'Evert Dalen', 'lokaalteam', team?.id);
  await fabriek.sql('insert into rondom.fgaanstelling select $1, id from rondom.organisatie', [id['petra']]);
};
export const sluit = async () => {
  await eigenaar.end();
  await wereld.sluit();
};
export const ruimOp = async () => {
  await eigenaar.query(
    'truncate rondom.meekijkalarm; delete from raadpleging.handeling; delete from raadpleging.onderwerp',
  );
};
