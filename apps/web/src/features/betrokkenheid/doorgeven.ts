import { readDateText } from '../../ui/date-text.ts';
import { dayAfter } from '../gezin/dagen.ts';
import type { AfwezigBody, GaatMee } from './use-afwezig.ts';

export type Reden = AfwezigBody['reden'];
/** Chosen on purpose: nobody yet. An empty choice is no choice. */
export const NIEMAND = 'niemand';

export interface Doorgeven {
  readonly reden: Reden | undefined;
  readonly vanaf: string;
  /** As people say it: the last day away. */
  readonly laatste: string;
  readonly collega: string;
  /** Per family, where somebody else than the colleague above is there. */
  readonly anders: Readonly<Record<string, string>>;
}
export type Ontbreekt = 'reden' | 'vanaf' | 'laatste' | 'collega';

/** What is still to be filled in before the list can be shown. */
export function ontbreektAan({ reden, vanaf, laatste, collega }: Doorgeven): Ontbreekt[] {
  return [
    ...(reden === undefined ? (['reden'] as const) : []),
    ...(readDateText(vanaf) === undefined ? (['vanaf'] as const) : []),
    ...(readDateText(laatste) === undefined ? (['laatste'] as const) : []),
    ...(collega === '' ? (['collega'] as const) : []),
  ];
}

/** The days as the API counts them, where the end is the first day back; undefined while one is missing. */
export function dagenVan({ vanaf, laatste }: Doorgeven): { vanaf: string; tot: string } | undefined {
  const begin = readDateText(vanaf);
  const einde = readDateText(laatste);
  return begin === undefined || einde === undefined ? undefined : { vanaf: begin, tot: dayAfter(einde) };
}

export const wieBij = ({ collega, anders }: Doorgeven, gezinId: string): string => anders[gezinId] ?? collega;

export function doorgeefBody(inhoud: Doorgeven, gezinnen: readonly GaatMee[]): AfwezigBody | undefined {
  const dagen = dagenVan(inhoud);
  if (dagen === undefined || inhoud.reden === undefined) return undefined;
  return {
    ...dagen,
    reden: inhoud.reden,
    vervangers: gezinnen.map(({ gezinId }) => {
      const wie = wieBij(inhoud, gezinId);
      return { gezinId, gebruikerId: wie === NIEMAND ? null : wie };
    }),
  };
}
