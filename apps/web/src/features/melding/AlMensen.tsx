import { useZinnen } from '../../platform/taal.tsx';
import { rooms } from './melding-zinnen.ts';

interface AlMensenProps {
  vastGezicht: { naam: string } | null;
  team: string | null;
}

/** That people are there already, and who is the vast gezicht; nothing else of a family. */
export function AlMensen({ vastGezicht, team }: AlMensenProps) {
  const z = useZinnen(rooms).melding.gezin;
  if (vastGezicht !== null) return z.alMensen(vastGezicht.naam);
  return team === null ? z.niemand : z.alTeam(team);
}
