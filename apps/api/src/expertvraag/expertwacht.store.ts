import type { IntussenVeilig, Wachtsoort } from '@rondom/domain/wachtlijst';
import type { Tx } from '../platform/database/index.ts';

export interface ExpertwachtRow {
  readonly soort: 'vraag' | 'wacht';
  readonly nummer: number | null;
  readonly regio: string | null;
  readonly band: string | null;
  readonly vraag: string | null;
  readonly sinds: string;
  readonly tot: string | null;
  readonly wachtOp: Wachtsoort | null;
  readonly uiterlijk: string | null;
  readonly veilig: IntussenVeilig | null;
  readonly stap: string | null;
  readonly stapOp: string | null;
}

/** Questions and waits without names; a function of the database is the only way to them. */
export function listExpertwachten(tx: Tx): Promise<ExpertwachtRow[]> {
  return tx.query<ExpertwachtRow>(
    'expertadvies.wachtend',
    `select v.soort, v.nummer, v.regio, v.band, v.vraag, v.sinds, v.tot, v.wacht_op as "wachtOp", v.uiterlijk, v.veilig, v.stap, v.stap_op as "stapOp"
     from rondom.expertwachten() v order by v.sinds, v.nummer`,
  );
}
