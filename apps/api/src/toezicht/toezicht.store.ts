import type { Id } from '../platform/actor.ts';
import type { Tx } from '../platform/database/index.ts';

export interface ToezichtRow {
  readonly regio: string;
  readonly gezinnen: number;
  readonly teLang: number;
  readonly veiligOnbekend: number;
  readonly geholpen: number;
}

/** Exact counts, for the domain to hide what is small. */
export function listToezichtcijfers(tx: Tx, geholpenSinds: string): Promise<ToezichtRow[]> {
  return tx.query<ToezichtRow>(
    'toezicht.cijfers',
    `select regio, gezinnen, te_lang as "teLang", veilig_onbekend as "veiligOnbekend", geholpen
     from rondom.toezichtcijfers($1) order by regio`,
    [geholpenSinds],
  );
}

export interface OpdrachtRow {
  readonly id: Id;
  readonly gezinId: Id;
  readonly kenmerk: string;
  readonly vanaf: string;
  readonly tot: string;
}

export function listOpdrachten(tx: Tx): Promise<OpdrachtRow[]> {
  return tx.query<OpdrachtRow>(
    'toezicht.opdrachten',
    `select id::text, gezin_id::text as "gezinId", kenmerk, vanaf::text as vanaf, tot::text as tot from rondom.mijn_opdrachten()`,
  );
}

export interface Stap {
  readonly wat: 'betrokkenheid' | 'maatregel' | 'termijn' | 'wacht';
  readonly soort: string;
  readonly vanaf: string;
  readonly uiterlijk: string | null;
  readonly tot: string | null;
}

/** Kinds and days of one path; the persons are for the log. */
export async function getToezichtpad(
  tx: Tx,
  gezin: Id,
): Promise<{ readonly stappen: readonly Stap[]; readonly personen: readonly Id[] }> {
  const [row] = await tx.query<{ stappen: Stap[]; personen: Id[] }>(
    'toezicht.pad',
    'select stappen, personen::text[] as personen from rondom.toezichtpad($1)',
    [gezin],
  );
  return row ?? { stappen: [], personen: [] };
}
