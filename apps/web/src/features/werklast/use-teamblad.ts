import { werklast } from '@rondom/taal/schermen/werklast';
import { useZinnen } from '../../platform/taal.tsx';
import type { NeemMeeProps } from '../bord/NeemMee.tsx';
import { readTeamwerklast, readWerklastbeeld } from './use-werklast.ts';

const rooms = { werklast };
const uren = (minuten: number | null): number | null =>
  minuten === null ? null : Math.round((minuten / 60) * 100) / 100;

/** The team as a sheet: a line per family of a worker, as it stands behind the figures. */
export function useTeamblad(): NeemMeeProps {
  const z = useZinnen(rooms).werklast;
  return {
    label: z.mee,
    uitleg: z.meeTeam,
    maak: async () => {
      const { dag, leden } = await readTeamwerklast(true);
      return {
        naam: z.bestand(dag),
        blad: {
          uitleg: [z.teamTitel, z.teamLead, z.meeTeam],
          kop: [z.kopWie, z.kopHeeft, z.kopVraagt, z.kopGezinnen, z.kopFase, z.kopUren],
          rijen: leden.flatMap(({ naam, gevraagd, beschikbaar, regels }) => [
            [naam, uren(beschikbaar), uren(gevraagd), regels.length, null, null],
            ...regels.map((regel) => [
              ...[naam, null, null, regel.naam ?? z.zonderNaam, z.fase[regel.fase], uren(regel.minuten)],
            ]),
          ]),
        },
      };
    },
  };
}

/** Teams of one's regions as a sheet. */
export function useRegioblad(): NeemMeeProps {
  const z = useZinnen(rooms).werklast;
  return {
    label: z.mee,
    uitleg: z.meeRegio,
    maak: async () => {
      const { dag, rijen } = await readWerklastbeeld(true);
      return {
        naam: z.bestand(dag),
        blad: {
          uitleg: [z.regioTitel, z.regioLead, z.onderschrift],
          kop: [z.kopRegio, z.kopTeam, z.kopWerkers, z.kopGezinnen, z.kopVraagt, z.kopHeeft],
          rijen: rijen.map(({ regio, team, teams, last }) => [
            ...[regio, team ?? z.kleineTeams(teams), last.werkers, last.gezinnen],
            ...[uren(last.gevraagd), uren(last.beschikbaar)],
          ]),
        },
      };
    },
  };
}
