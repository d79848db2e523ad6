import { accept, getPlainDate, type Outcome, type PlainDate } from '@rondom/domain/kern';
import { registratiestand } from '@rondom/domain/account';
import type { Bronstatus } from '@rondom/domain/termijn';
import { acuutInZicht } from '@rondom/domain/veiligheid';
import type { Aanvraag, Gate, GateRefusal } from '../platform/access/index.ts';
import type { Id } from '../platform/actor.ts';
import { bronstatusVan, leesKaders } from '../termijnregels/index.ts';
import { listTeamgezinnen, listTeamleden, type TeamgezinRow } from './mijnteam.store.ts';
import { listOnbemand, type Onbemand } from './onbemand.ts';

export type Teamgezin = Omit<TeamgezinRow['gezin'], 'laat'> & {
  readonly laat: readonly {
    readonly soort: string;
    readonly uiterlijk: string;
    readonly bronstatus: Bronstatus | null;
  }[];
};
export interface MijnTeam {
  /** Longest first: a family that nobody answers for is not to be forgotten. */
  readonly zonderVastGezicht: readonly Teamgezin[];
  /** Somebody is away, and on some day nobody is there instead. */
  readonly onbemand: readonly Onbemand[];
  readonly leden: readonly {
    readonly id: Id;
    readonly naam: string;
    readonly telefoon: string | null;
    /** Only when it ends within sixty days, or has ended. */
    readonly registratieTot: string | null;
    readonly gezinnen: readonly Teamgezin[];
  }[];
}

/** Who of the team stands around which families, and which family nobody answers for. Names of families, not of people. */
export function readMijnTeam(gate: Gate, aanvraag: Aanvraag): Promise<Outcome<MijnTeam, GateRefusal>> {
  return gate.read(aanvraag, { gezin: null, resource: 'mijnteam', bereik: 'mijn' }, async (tx) => {
    const kaders = await leesKaders(tx);
    const gezinnen = (await listTeamgezinnen(tx)).map((row) => ({
      ...row,
      gezin: {
        ...row.gezin,
        acuutSinds: acuutInZicht(row.gezin.acuutSinds, tx.today),
        laat: row.gezin.laat.map(({ herkomst, ...laat }) => ({
          ...laat,
          bronstatus: herkomst === null ? null : bronstatusVan(kaders, herkomst),
        })),
      },
    }));
    const leden = (await listTeamleden(tx)).map((lid) => ({
      ...lid,
      registratieTot: bijnaVerlopen(lid.registratieTot, tx.today),
      gezinnen: gezinnen
        .filter((gezin) => gezin.vastGezichtId === lid.id || gezin.vervangerId === lid.id)
        .map(({ gezin }) => gezin),
    }));
    const zonderVastGezicht = gezinnen
      .filter(({ vastGezichtId }) => vastGezichtId === null)
      .map(({ gezin }) => gezin)
      .sort((a, b) => (a.zonderSinds ?? '').localeCompare(b.zonderSinds ?? ''));
    const onbemand = await listOnbemand(tx);
    const getoond = { gezin: null, gezinnen: gezinnen.map(({ gezin }) => gezin.id), personen: [] };
    return accept({ value: { zonderVastGezicht, onbemand, leden }, getoond });
  });
}

function bijnaVerlopen(tot: string | null, today: PlainDate): string | null {
  const stand = registratiestand(tot === null ? undefined : getPlainDate(tot), today);
  return stand === 'looptAf' || stand === 'verlopen' ? tot : null;
}
