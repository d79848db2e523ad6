import { minstensWerkers, type Teamwerklast } from './team.ts';

export interface Teamvanregio {
  readonly regio: string;
  readonly team: string;
  readonly last: Teamwerklast;
}

export interface Regiorij {
  readonly regio: string;
  /** Undefined: the small teams of the region together. */
  readonly team: string | undefined;
  readonly teams: number;
  readonly last: Teamwerklast;
}

function samen(lasten: readonly Teamwerklast[]): Teamwerklast {
  const som = (waarde: (last: Teamwerklast) => number): number =>
    lasten.reduce((tot, last) => tot + waarde(last), 0);
  return {
    werkers: som(({ werkers }) => werkers),
    zonderUren: som(({ zonderUren }) => zonderUren),
    gezinnen: som(({ gezinnen }) => gezinnen),
    gevraagd: som(({ gevraagd }) => gevraagd),
    beschikbaar: som(({ beschikbaar }) => beschikbaar),
    niemand: som(({ niemand }) => niemand),
    fasen: (lasten[0]?.fasen ?? []).map(({ fase }, at) => ({
      fase,
      gezinnen: som(({ fasen }) => fasen[at]?.gezinnen ?? 0),
      minuten: som(({ fasen }) => fasen[at]?.minuten ?? 0),
    })),
  };
}

/**
 * What a director sees: teams of three workers or more, by name; smaller ones of a region together, and only when they
 * are three or more together. There is no total to take the others from. In the order of the alphabet: it is no ranking.
 */
export function schermWerklast(teams: readonly Teamvanregio[]): Regiorij[] {
  const groot = (last: Teamwerklast): boolean => last.werkers >= minstensWerkers;
  const regios = [...new Set(teams.map(({ regio }) => regio))].sort((a, b) => a.localeCompare(b, 'nl'));
  return regios.flatMap((regio) => {
    const hier = teams.filter((een) => een.regio === regio);
    const eigen = hier
      .filter(({ last }) => groot(last))
      .sort((a, b) => a.team.localeCompare(b.team, 'nl'))
      .map(({ team, last }) => ({ regio, team, teams: 1, last }));
    const klein = hier.filter(({ last }) => !groot(last)).map(({ last }) => last);
    const rest = { regio, team: undefined, teams: klein.length, last: samen(klein) };
    return groot(rest.last) ? [...eigen, rest] : eigen;
  });
}
