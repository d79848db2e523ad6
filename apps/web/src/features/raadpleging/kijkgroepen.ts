import { dayOf } from '@rondom/taal';
import type { Kijkregel } from './use-raadplegingen.ts';

/** What one worker looked at on one day, in one line. */
export interface Kijkgroep {
  readonly id: string;
  readonly regel: Kijkregel;
  /** All lines of the group. */
  readonly alle: readonly Kijkregel[];
  /** Kinds of data, each once, in the order in which they were opened. */
  readonly soorten: readonly string[];
  readonly over: readonly string[];
  readonly aantal: number;
  /** First and last instant. */
  readonly van: string;
  readonly tot: string;
}

export interface Kijkdag {
  readonly dag: string;
  readonly groepen: readonly Kijkgroep[];
}

const sameLine = (a: Kijkregel, b: Kijkregel): boolean =>
  a.handeling === b.handeling &&
  a.relatie === b.relatie &&
  a.grond === b.grond &&
  a.medewerker === b.medewerker &&
  a.organisatie === b.organisatie &&
  a.rol === b.rol &&
  a.vraag?.door === b.vraag?.door;

const once = (values: readonly string[]): string[] => [...new Set(values)];

function join(group: Kijkgroep, regel: Kijkregel): Kijkgroep {
  return {
    ...group,
    soorten: once([regel.soortGegevens, ...group.soorten]),
    over: once([...group.over, ...regel.over]),
    alle: [...group.alle, regel],
    aantal: group.aantal + 1,
    van: regel.op < group.van ? regel.op : group.van,
    tot: regel.op > group.tot ? regel.op : group.tot,
  };
}

/** The log per day, newest first. A worker whose name is not shown is not taken together with a colleague. */
export function kijkdagen(regels: readonly Kijkregel[]): Kijkdag[] {
  const days = new Map<string, Kijkgroep[]>();
  for (const regel of regels) {
    const dag = dayOf(regel.op);
    const groups = days.get(dag) ?? [];
    days.set(dag, groups);
    const at = regel.medewerker === null ? -1 : groups.findIndex((group) => sameLine(group.regel, regel));
    const known = groups[at];
    if (known) groups[at] = join(known, regel);
    else {
      const { id, op, over, soortGegevens } = regel;
      groups.push({ id, regel, alle: [regel], soorten: [soortGegevens], over, aantal: 1, van: op, tot: op });
    }
  }
  return [...days].map(([dag, groepen]) => ({ dag, groepen }));
}
