import { accept, refuse, type Outcome, type PlainDate } from '../kern/index.ts';
import type { Rekenkader } from './kader.ts';
import type { Opschorting } from './opschorten.ts';
import { eersteStilleDag, type Opschortreden } from './opschortreden.ts';
import type { Duur, Opschortregel, Verlengregel } from './soort.ts';
import type { Verlenging } from './verlengen.ts';
import { hoofdstukVan, type Termijnsoort } from './soorten.ts';
import type { Hoofdstuk } from './soorten/index.ts';
import { computeVerloop, type Verloop, type VerloopRefusal } from './verloop.ts';

/** A stored clock with what happened to it. */
export interface Klokloop {
  readonly soort: Termijnsoort;
  readonly vanaf: PlainDate;
  readonly gestoptOp: PlainDate | null;
  readonly opschortingen: readonly Opschorting[];
  readonly verlengingen: readonly Verlenging[];
}

/** What the version that a clock runs on allows; nothing is offered that is not in it. */
export interface Ruimte {
  readonly opschorting: Opschortregel | null;
  readonly verlenging: Verlengregel | null;
}

/** What a judge or mayor gave, a judge or mayor extends. */
const vanRechter: ReadonlySet<Hoofdstuk> = new Set(['maatregel', 'gesloten', 'huisverbod']);

export function ruimteVan({ soort, vanaf }: Pick<Klokloop, 'soort' | 'vanaf'>, kader: Rekenkader): Ruimte {
  const versie = kader.register.findVersie(soort, vanaf);
  const verlenging = vanRechter.has(hoofdstukVan(soort)) ? undefined : versie?.verlenging;
  return { opschorting: versie?.opschorting ?? null, verlenging: verlenging ?? null };
}

/** The clock as it stands now, with every step told. */
export const loopVan = ({ soort, vanaf, ...feiten }: Klokloop, kader: Rekenkader) =>
  computeVerloop(
    { soort, vanaf },
    {
      opschortingen: feiten.opschortingen,
      verlengingen: feiten.verlengingen,
      ...(feiten.gestoptOp === null ? {} : { gestoptOp: feiten.gestoptOp }),
    },
    kader,
  );

export type LoopRefusal =
  | VerloopRefusal
  | { readonly kind: 'klokGestopt'; readonly op: PlainDate }
  | { readonly kind: 'dagInToekomst'; readonly op: PlainDate; readonly vandaag: PlainDate }
  | { readonly kind: 'opschortredenPastNiet' }
  | { readonly kind: 'staatAlStil'; readonly sinds: PlainDate }
  | { readonly kind: 'staatNietStil' }
  | { readonly kind: 'verteldVoorBegin'; readonly vanaf: PlainDate }
  | { readonly kind: 'klaarVoorBegin'; readonly vanaf: PlainDate };

export interface Geschoven {
  readonly loop: Klokloop;
  readonly verloop: Verloop;
}

const stil = ({ opschortingen }: Klokloop): Opschorting | undefined =>
  opschortingen.find(({ tot }) => tot === undefined);

/** What no change of a clock may be: of one that stopped, or on a day that has not come. */
function checkDag({ gestoptOp }: Klokloop, op: PlainDate, today: PlainDate): LoopRefusal[] {
  const refusals: LoopRefusal[] = [];
  if (gestoptOp !== null) refusals.push({ kind: 'klokGestopt', op: gestoptOp });
  if (op > today) refusals.push({ kind: 'dagInToekomst', op, vandaag: today });
  return refusals;
}

function counted(loop: Klokloop, kader: Rekenkader): Outcome<Geschoven, LoopRefusal> {
  const verloop = loopVan(loop, kader);
  return verloop.ok ? accept({ loop, verloop: verloop.value }) : verloop;
}

/**
 * Lets a clock stand still for a reason that its own act knows, from the day its cause arose; until a day that is known,
 * or until somebody writes down that it runs again.
 * @source Algemene wet bestuursrecht art. 4:15, 7:10 lid 2
 */
export function decideSchortOp(
  loop: Klokloop,
  command: { readonly reden: Opschortreden; readonly op: PlainDate; readonly tot?: PlainDate | undefined },
  today: PlainDate,
  kader: Rekenkader,
): Outcome<Geschoven, LoopRefusal> {
  const { reden, op, tot } = command;
  const { opschorting } = ruimteVan(loop, kader);
  if (opschorting === null) return refuse({ kind: 'nietOpschortbaar' });
  const refusals = checkDag(loop, op, today);
  if (!opschorting.redenen.includes(reden)) refusals.push({ kind: 'opschortredenPastNiet' });
  const now = stil(loop);
  if (now) refusals.push({ kind: 'staatAlStil', sinds: now.van });
  if (refusals.length > 0) return refuse(...refusals);
  const nieuw: Opschorting = {
    van: eersteStilleDag(reden, op),
    reden,
    ...(tot === undefined ? {} : { tot }),
  };
  return counted({ ...loop, opschortingen: [...loop.opschortingen, nieuw] }, kader);
}

/**
 * It runs again from the day the answer came or the cause was gone; the days it stood still come on top.
 * @source Algemene wet bestuursrecht art. 4:15, 7:10 lid 2
 */
export function decideHervat(
  loop: Klokloop,
  op: PlainDate,
  today: PlainDate,
  kader: Rekenkader,
): Outcome<Geschoven, LoopRefusal> {
  const refusals = checkDag(loop, op, today);
  const now = stil(loop);
  if (now === undefined) refusals.push({ kind: 'staatNietStil' });
  if (refusals.length > 0) return refuse(...refusals);
  const opschortingen = loop.opschortingen.map((een) => (een === now ? { ...een, tot: op } : een));
  return counted({ ...loop, opschortingen }, kader);
}

/**
 * Extends a clock where its own act lets it, with the reason, and told to whom it concerns while it still ran.
 * @source AVG art. 12 lid 3; Algemene wet bestuursrecht art. 7:10 lid 3; Wmo 2015 art. 5.3.1 lid 2
 */
export function decideVerlengKlok(
  loop: Klokloop,
  command: Duur & { readonly woorden: string; readonly verteldOp: PlainDate },
  today: PlainDate,
  kader: Rekenkader,
): Outcome<Geschoven, LoopRefusal> {
  const { aantal, eenheid, woorden, verteldOp } = command;
  const refusals = checkDag(loop, verteldOp, today);
  if (verteldOp < loop.vanaf) refusals.push({ kind: 'verteldVoorBegin', vanaf: loop.vanaf });
  if (refusals.length > 0) return refuse(...refusals);
  const now = loopVan(loop, kader);
  if (!now.ok) return now;
  // While it stands still it has no last day, so nobody is too late to say that it takes longer.
  const { uiterlijk } = now.value;
  if (uiterlijk !== undefined && verteldOp > uiterlijk)
    return refuse({ kind: 'verlengdBuitenTermijn', uiterlijk });
  const nieuw: Verlenging = { aantal, eenheid, reden: woorden };
  return counted({ ...loop, verlengingen: [...loop.verlengingen, nieuw] }, kader);
}

/** What it waited for happened. A clock that stands still can end too. */
export function decideRondAf(
  loop: Klokloop,
  op: PlainDate,
  today: PlainDate,
): Outcome<{ readonly gestoptOp: PlainDate }, LoopRefusal> {
  const refusals = checkDag(loop, op, today);
  if (op < loop.vanaf) refusals.push({ kind: 'klaarVoorBegin', vanaf: loop.vanaf });
  return refusals.length > 0 ? refuse(...refusals) : accept({ gestoptOp: op });
}

/** Clocks that no other act begins: somebody writes down that a request came in. */
export const aanvraagklokken = [
  'beschikkingjeugdhulp',
  'beschikkingwmo',
  'beslissingopbezwaar',
  'beslissingopbezwaarcommissie',
  'inzagedossierjeugdhulp',
  'vernietigingdossierjeugdhulp',
] as const satisfies readonly Termijnsoort[];
export type Aanvraagklok = (typeof aanvraagklokken)[number];

export const isAanvraagklok = (soort: Termijnsoort): soort is Aanvraagklok =>
  (aanvraagklokken as readonly Termijnsoort[]).includes(soort);

/**
 * A decision of the municipality is made by who works for it; a request about a file answers whoever keeps one.
 * @source Jeugdwet art. 2.3; Jeugdwet art. 7.3.9, 7.3.10
 */
export const magKlokVoeren = (soort: Termijnsoort, rol: string): boolean =>
  hoofdstukVan(soort) !== 'gemeente' || rol === 'lokaalteam' || rol === 'teamleider';
