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
