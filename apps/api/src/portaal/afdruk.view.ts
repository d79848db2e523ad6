import type { PlainDate } from '@rondom/domain/kern';
import type { findNotitie } from '../tijdlijn/index.ts';
import type { PlanView } from '../plan/index.ts';
import { eigenPlanView } from './eigenplan.view.ts';
import { portaalView, type Portaaldelen } from './portaal.view.ts';

/** Which words, notes, appointments and parts of the plan the one who prints may read himself. */
export interface Eigenaarsblik {
  readonly woorden: ReadonlySet<string>;
  readonly zichtbaar: ReadonlySet<string>;
}

interface GeopendeNotitie {
  readonly row: NonNullable<Awaited<ReturnType<typeof findNotitie>>>;
  readonly tekst: string;
}

/** The portal of one person on paper: without questions, and without what the one who prints may not read. */
export function afdrukView(
  delen: Portaaldelen,
  notities: readonly GeopendeNotitie[],
  plan: PlanView,
  mijn: Eigenaarsblik,
  today: PlainDate,
) {
  const portaal = portaalView(delen, today);
  return {
    ...portaal,
    vragen: [],
    antwoorden: [],
    afspraken: portaal.afspraken.filter(({ id }) => mijn.zichtbaar.has(`afspraak:${id}`)),
    woorden: portaal.woorden.filter(({ id }) => mijn.woorden.has(id)),
    woordenVanAnderen: portaal.woordenVanAnderen.filter(({ id }) => mijn.woorden.has(id)),
    notities: portaal.notities.filter(({ id }) => mijn.zichtbaar.has(`notitie:${id}`)),
    plan: eigenPlanView(plan, delen.familie, (tekst) => mijn.zichtbaar.has(`plantekst:${tekst}`)),
    teksten: notities.map(({ row, tekst }) => ({
      id: row.id,
      soort: row.soort,
      op: row.op.toISOString(),
      schrijver: row.schrijver,
      tekst,
    })),
  };
}
export type AfdrukView = ReturnType<typeof afdrukView>;
