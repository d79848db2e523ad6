interface Plaats {
  readonly acuut: boolean;
  readonly status: 'ontvangen' | 'nogNietTeBeoordelen' | 'afgerond';
  readonly uiterlijk: string;
  readonly ontvangenOp: string;
  readonly beoordeeldOp: string | null;
}

/** What waits: acute first, then what is due first, then what came first. */
export function wachtend<M extends Plaats>(meldingen: readonly M[]): M[] {
  return meldingen
    .filter(({ status }) => status !== 'afgerond')
    .sort(
      (a, b) =>
        Number(b.acuut) - Number(a.acuut) ||
        a.uiterlijk.localeCompare(b.uiterlijk) ||
        a.ontvangenOp.localeCompare(b.ontvangenOp),
    );
}

/** What is done, the last first. */
export function gedaan<M extends Plaats>(meldingen: readonly M[]): M[] {
  return meldingen
    .filter(({ status }) => status === 'afgerond')
    .sort(
      (a, b) =>
        (b.beoordeeldOp ?? '').localeCompare(a.beoordeeldOp ?? '') ||
        b.ontvangenOp.localeCompare(a.ontvangenOp),
    );
}

const DAY_MS = 86_400_000;

/** Whole days from one day to another, negative when it has passed. */
export const dagenTot = (vandaag: string, dag: string): number =>
  Math.round((Date.parse(dag) - Date.parse(vandaag)) / DAY_MS);
