import { persoonId, type PersoonId } from '@rondom/domain/gezin';
import { getPlainDate, type PlainDate } from '@rondom/domain/kern';
import {
  findAchterhoudreden,
  isGevaarreden,
  mayGeefRegelVrij,
  type Achterhoudreden,
  type Raadpleging,
  type Vrijgever,
} from '@rondom/domain/portaal';
import type { Id } from '../platform/actor.ts';
import { amsterdamDay } from '../platform/clock.ts';
import type { Noodvan } from './nood.store.ts';
import type { KijkRow } from './raadpleging.store.ts';
import { raadplegingOf } from './logregel.ts';
import type { FamilielezerRow, VrijgaveRow } from './vrijgave.store.ts';

/** From whom a line is kept back, by which rule, and whether this worker may release it. */
export interface AchtergehoudenView {
  readonly persoonId: Id;
  readonly naam: string | null;
  readonly reden: Achterhoudreden;
  readonly gevaar: boolean;
  readonly acties: readonly 'geefvrij'[];
}
/** To whom a line was released, and whether that can still be taken back. */
export interface VrijgaveView {
  readonly id: Id;
  readonly versie: number;
  readonly persoonId: Id;
  readonly naam: string | null;
  readonly op: string;
  readonly door: string;
  readonly gezien: boolean;
  readonly acties: readonly 'neemterug'[];
}

const wasDanger = ({ gevaar }: FamilielezerRow, dag: PlainDate): boolean =>
  gevaar.some(({ sinds, tot }) => getPlainDate(sinds) <= dag && (tot === null || dag <= getPlainDate(tot)));

/** One line as the rule judges it for one reader of the family. */
export function regelVoorLezer(row: KijkRow, lezer: FamilielezerRow, noodVan: Noodvan): Raadpleging {
  const stand: PersoonId[] = wasDanger(lezer, amsterdamDay(row.op)) ? [persoonId(lezer.id)] : [];
  const over = row.handeling === 'geweigerd' ? [lezer.id] : row.over;
  return raadplegingOf(row, stand, over, noodVan(row));
}

const isOver = (row: KijkRow, lezer: FamilielezerRow): boolean =>
  row.handeling === 'geweigerd' || row.over.some((id) => id === lezer.id || lezer.leestVoor.includes(id));

export function achtergehoudenViews(
  row: KijkRow,
  lezers: readonly FamilielezerRow[],
  noodVan: Noodvan,
  door: Vrijgever,
): AchtergehoudenView[] {
  return lezers
    .filter((lezer) => isOver(row, lezer))
    .flatMap((lezer) => {
      const regel = regelVoorLezer(row, lezer, noodVan);
      const reden = findAchterhoudreden(regel, persoonId(lezer.id));
      if (reden === undefined) return [];
      const acties = mayGeefRegelVrij(regel, door) ? (['geefvrij'] as const) : [];
      return [{ persoonId: lezer.id, naam: lezer.naam, reden, gevaar: isGevaarreden(reden), acties }];
    });
}

export function vrijgaveViews(
  row: KijkRow,
  vrijgaven: readonly VrijgaveRow[],
  lezers: readonly FamilielezerRow[],
  door: Vrijgever,
): VrijgaveView[] {
  const mag = mayGeefRegelVrij(raadplegingOf(row, [], row.over), door);
  return vrijgaven
    .filter(({ regelId }) => regelId === row.id)
    .map(({ id, versie, persoonId: wie, op, door: naam, gezien }) => ({
      id,
      versie,
      persoonId: wie,
      naam: lezers.find((lezer) => lezer.id === wie)?.naam ?? null,
      op: op.toISOString(),
      door: naam,
      gezien,
      acties: mag && !gezien ? ['neemterug'] : [],
    }));
}
