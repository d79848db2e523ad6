import type { PlainDate } from '../kern/index.ts';
import { addDays } from '../kern/index.ts';
import { meerderjarigOp } from '../maatregel/index.ts';
import type { EindeReden, Wacht } from './wacht.ts';

/** What a wait rests on, and until when. */
export interface Wachtgrond {
  /** Exclusive: the first day on which the measure no longer holds. */
  readonly maatregelTot?: PlainDate | undefined;
  readonly machtiging?:
    | {
        readonly tot: PlainDate;
        /** The last day on which a machtiging that was not carried out still holds. */
        readonly vervaltOp: PlainDate;
        readonly uitgevoerd: boolean;
      }
    | undefined;
  readonly overledenOp?: PlainDate | undefined;
}

/** Of a wait, what the law looks at. */
export type Rechtswacht = Pick<Wacht, 'soort' | 'kind' | 'begonnen' | 'einde' | 'maatregelsoort'>;

/** `eindigt`: the law ended it. `voorstel`: somebody has to look whether the child still needs what it waits for. */
export interface Rechtsgevolg {
  readonly wat: 'eindigt' | 'voorstel';
  readonly reden: EindeReden;
  readonly op: PlainDate;
}

/** The first day of each thing that ends a wait by itself. */
function listEinden(wacht: Rechtswacht, grond: Wachtgrond): { reden: EindeReden; op: PlainDate }[] {
  const einden: { reden: EindeReden; op: PlainDate }[] = [];
  const { machtiging, maatregelTot, overledenOp } = grond;
  if (overledenOp !== undefined) einden.push({ reden: 'overleden', op: overledenOp });
  const achttien = meerderjarigOp(wacht.kind.geboorte);
  // Youth probation goes on after eighteen.
  if (achttien !== undefined && wacht.maatregelsoort !== 'jeugdreclassering')
    einden.push({ reden: 'achttienGeworden', op: achttien });
  if (maatregelTot !== undefined) einden.push({ reden: 'maatregelGeeindigd', op: maatregelTot });
  if (machtiging !== undefined) {
    einden.push({ reden: 'vervallen', op: machtiging.tot });
    if (!machtiging.uitgevoerd) einden.push({ reden: 'vervallen', op: addDays(machtiging.vervaltOp, 1) });
  }
  return einden;
}

/**
 * Whether the law ended a wait by itself: the child is of age, the measure is over, the machtiging lapsed on its raw
 * day. Help without a judge may go on after eighteen, and help that began is not called off by a date: there somebody
 * looks. Death ends every wait.
 * @source BW 1:233; BW 1:258; BW 1:265c lid 3; Jeugdwet art. 1.1 (jeugdige: tot 23 jaar)
 */
export function findRechtsgevolg(
  wacht: Rechtswacht,
  grond: Wachtgrond,
  today: PlainDate,
): Rechtsgevolg | undefined {
  if (wacht.einde !== undefined) return undefined;
  const [eerste] = listEinden(wacht, grond)
    .filter(({ op }) => op <= today)
    .sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
  if (eerste === undefined) return undefined;
  const looks =
    eerste.reden !== 'overleden' && (wacht.soort === 'passendehulp' || wacht.begonnen !== undefined);
  return { wat: looks ? 'voorstel' : 'eindigt', ...eerste };
}
