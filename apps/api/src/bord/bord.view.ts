import { addDays, daysBetween, type PlainDate } from '@rondom/domain/kern';
import { daysLate } from '@rondom/domain/termijn';
import { sorteerBord } from '@rondom/domain/bord';
import type { BelofteRow } from './belofte.store.ts';
import { belofteView, planOpDag } from './belofte.view.ts';
import type { BordRow } from './bord.store.ts';

/** How far back the line of the board goes. */
export const lijnDagen = 84;

/** Whether a row stood on the board at the end of a day: past uiterlijk and not ended by then. */
export const stoodOpBord = (rij: BordRow, dag: string): boolean =>
  rij.uiterlijk < dag && (rij.beeindigd_op === null || rij.beeindigd_op > dag);

/** What stands beside the rows: promises one may read, and what one may do. */
export interface Bordbelofte {
  readonly beloften: readonly BelofteRow[];
  readonly magBeloven: boolean;
}

export function bordView(rows: readonly BordRow[], { beloften, magBeloven }: Bordbelofte, today: PlainDate) {
  const open = rows.filter((rij) => stoodOpBord(rij, today));
  const rijen = sorteerBord(
    open.map((row) => {
      const rij = rijView(row, today);
      return {
        id: rij.nummer,
        veilig: rij.veilig,
        uiterlijk: rij.uiterlijk,
        dagenTeLaat: rij.dagenTeLaat,
        rij,
      };
    }),
  );
  const first = addDays(today, -lijnDagen);
  const inPeriode = (dag: string | null): boolean => dag !== null && dag > first && dag <= today;
  const eenmaalOpBord = rows.filter((rij) => rij.uiterlijk < (rij.beeindigd_op ?? '9999-12-31'));
  const uit = eenmaalOpBord.filter((rij) => inPeriode(rij.beeindigd_op));
  return {
    vandaag: today,
    acties: magBeloven ? (['beloof'] as const) : [],
    belofte: belofteView(beloften, open.length, today),
    aantal: open.length,
    rijen: rijen.map(({ rij }) => rij),
    vandaagVanHetBord: eenmaalOpBord
      .filter((rij) => rij.beeindigd_op === today)
      .map((rij) => rijView(rij, today)),
    lijn: Array.from({ length: lijnDagen + 1 }, (_, n) => {
      const dag = addDays(first, n);
      const aantal = rows.filter((rij) => stoodOpBord(rij, dag)).length;
      return { dag, aantal, plan: planOpDag(beloften, dag) };
    }),
    erbij: eenmaalOpBord.filter((rij) => inPeriode(addDays(rij.uiterlijk as PlainDate, 1))).length,
    geholpen: uit.filter((rij) => rij.beeindigd_als === 'geholpen').length,
    zonderHulp: uit.filter((rij) => rij.beeindigd_als === 'zonderhulp').length,
  };
}

export function rijView(rij: BordRow, today: PlainDate) {
  return {
    nummer: `K-${String(rij.nummer)}`,
    band: rij.band,
    regio: rij.regio,
    wachtOp: rij.wacht_op,
    sinds: rij.sinds,
    uiterlijk: rij.uiterlijk as PlainDate,
    dagenTeLaat: daysLate(rij.uiterlijk as PlainDate, (rij.klok_gestopt_op as PlainDate | null) ?? today),
    klokGestoptOp: rij.klok_gestopt_op,
    begonnenOp: rij.begonnen_op,
    dagenSindsBegin: rij.begonnen_op === null ? null : daysBetween(rij.begonnen_op as PlainDate, today),
    status: statusOf(rij),
    neeGezegd: rij.bevestigd_nee > 0,
    beeindigdOp: rij.beeindigd_op,
    veilig: rij.veilig,
    stap: rij.stap,
    stapWie: rij.stap_wie,
    stapOp: rij.stap_op,
    reden: rij.reden,
  };
}

function statusOf(rij: BordRow) {
  if (rij.beeindigd_als === 'geholpen') return 'geholpen' as const;
  if (rij.beeindigd_als === 'zonderhulp') return 'geeindigdZonderHulp' as const;
  return rij.begonnen_op === null ? ('opBord' as const) : ('begonnenNietBevestigd' as const);
}
