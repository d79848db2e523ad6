import { useSessie } from '../../platform/sessie.ts';
import { MijnWerklastPage } from './MijnWerklastPage.tsx';
import { RegiowerklastPage } from './RegiowerklastPage.tsx';
import { TeamwerklastPage } from './TeamwerklastPage.tsx';
import './werklast.css';

/** One address, three readers: one's own work, that of the team one leads, teams of the regions one answers for. */
export function WerklastPage() {
  const rol = useSessie().data?.rol;
  // Until it is known who reads, nobody's page is asked for.
  if (rol === undefined) return null;
  if (rol === 'teamleider') return <TeamwerklastPage />;
  return rol === 'regiodirecteur' ? <RegiowerklastPage /> : <MijnWerklastPage />;
}
