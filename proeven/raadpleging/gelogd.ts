/** What stands in the log after a request, as it is written there. */
import type { Draaiboek } from './terugdraaien.ts';

/** An act as it stands in the log. */
export interface Handelingrij {
  readonly id: string;
  readonly op: Date;
  readonly gebruiker_id: string;
  readonly rol: string;
  readonly organisatie_id: string | null;
  readonly relatie: string;
  readonly handeling: string;
  readonly resource: string;
  readonly grond: string;
  readonly gezin_id: string | null;
  readonly verzoek_id: string;
}
/** Whom the act was about. */
export interface Onderwerprij {
  readonly handeling_id: string;
  readonly op: Date;
  readonly gezin_id: string | null;
  readonly persoon_id: string | null;
}

export interface Gelogd {
  readonly handelingen: readonly Handelingrij[];
  readonly onderwerpen: readonly Onderwerprij[];
}

/** Numbers as text, so that none is rounded. */
const watErBijKwam = `
  select
    coalesce((select json_agg(h order by h.id) from (
      select id::text, op, gebruiker_id::text, rol, organisatie_id::text, relatie, handeling, resource, grond, gezin_id::text, verzoek_id
      from raadpleging.handeling where id > $1) h), '[]') as handelingen,
    coalesce((select json_agg(o) from (
      select handeling_id::text, op, gezin_id::text, persoon_id::text
      from raadpleging.onderwerp where handeling_id > $1) o), '[]') as onderwerpen`;

interface Log {
  readonly handelingen: Rauw<Handelingrij>[];
  readonly onderwerpen: Rauw<Onderwerprij>[];
}
type Rauw<Rij> = Omit<Rij, 'op'> & { readonly op: string };
const metTijd = <Rij extends { readonly op: Date }>(rij: Rauw<Rij>): Rij =>
  ({ ...rij, op: new Date(rij.op) }) as unknown as Rij;

/** What came into the log after this line. */
export async function leesLog(boek: Draaiboek, vanaf: string): Promise<Gelogd> {
  const [log] = await boek.lees<Log>(watErBijKwam, [vanaf]);
  return {
    handelingen: (log?.handelingen ?? []).map(metTijd<Handelingrij>),
    onderwerpen: (log?.onderwerpen ?? []).map(metTijd<Onderwerprij>),
  };
}

/** The last line of the log as it stands now. */
export async function hoogste(boek: Draaiboek): Promise<string> {
  const [rij] = await boek.lees<{ id: string }>(
    'select coalesce(max(id), 0)::text as id from raadpleging.handeling',
  );
  return rij?.id ?? '0';
}
