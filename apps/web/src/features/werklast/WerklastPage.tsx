import { useSessie } from '../../platform/sessie.ts';
import { MijnWerklastPage } from './MijnWerklastPage.tsx';
import { RegiowerklastPage } from './RegiowerklastPage.tsx';
import { TeamwerklastPage } from './TeamwerklastPage.tsx';
import './werklast.css';

/** One address, three readers: one's own work, that of the team one leads, teams of the regions one answers for. */
export function WerklastPage() {
  const rol = useSessie().data?.rol;
  if (rol === 'teamleider') return <TeamwerklastPage />;
  return rol === 'regiodirecteur' ? <RegiowerklastPage /> : <MijnWerklastPage />;
}
