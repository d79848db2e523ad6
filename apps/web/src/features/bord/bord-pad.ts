import type { BordRij } from './bord-query.ts';

export type PadCode =
  'begon' | 'uiterlijk' | 'bord' | 'klok' | 'gestart' | 'bevestigd' | 'anders' | 'zegtNee' | 'volgendeStap';

export interface PadStap {
  readonly code: PadCode;
  /** Absent where a voice spoke on a day the board does not tell. */
  readonly dag: string | null;
  /** Already happened; the next step has not. */
  readonly gebeurd: boolean;
}

type Feiten = Pick<
  BordRij,
  'sinds' | 'uiterlijk' | 'klokGestoptOp' | 'begonnenOp' | 'beeindigdOp' | 'status' | 'neeGezegd' | 'stapOp'
>;

/** On one day things stand in the order in which they follow from each other. */
const VOLGORDE: readonly PadCode[] = [
  'begon',
  'uiterlijk',
  'bord',
  'gestart',
  'klok',
  'zegtNee',
  'bevestigd',
  'anders',
  'volgendeStap',
];

/** The path of one wait, from the day the duty began to what comes next. */
export function padVan(rij: Feiten, vandaag: string): readonly PadStap[] {
  const stap = (code: PadCode, dag: string | null): PadStap => ({
    code,
    dag,
    gebeurd: code !== 'volgendeStap' && (dag === null || dag <= vandaag),
  });
  const feiten: PadStap[] = [stap('begon', rij.sinds), stap('uiterlijk', rij.uiterlijk)];
  const volgende = dagNa(rij.uiterlijk);
  if (volgende <= (rij.beeindigdOp ?? vandaag)) feiten.push(stap('bord', volgende));
  if (rij.begonnenOp !== null) feiten.push(stap('gestart', rij.begonnenOp));
  if (rij.klokGestoptOp !== null) feiten.push(stap('klok', rij.klokGestoptOp));
  if (rij.status === 'geholpen') feiten.push(stap('bevestigd', rij.beeindigdOp));
  if (rij.status === 'geeindigdZonderHulp') feiten.push(stap('anders', rij.beeindigdOp));
  const order = (a: PadStap, b: PadStap) =>
    (a.dag ?? vandaag).localeCompare(b.dag ?? vandaag) || VOLGORDE.indexOf(a.code) - VOLGORDE.indexOf(b.code);
  const gebeurd = feiten.sort(order);
  if (rij.beeindigdOp !== null) return gebeurd;
  const nee = rij.neeGezegd ? [stap('zegtNee', null)] : [];
  return [...gebeurd, ...nee, stap('volgendeStap', rij.stapOp)];
}

function dagNa(dag: string): string {
  const at = new Date(`${dag}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  return at.toISOString().slice(0, 10);
}
