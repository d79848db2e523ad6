import { werklast } from '@rondom/taal/schermen/werklast';
import { useZinnen } from '../../platform/taal.tsx';

const rooms = { werklast };

interface StandProps {
  gevraagd: number;
  beschikbaar: number | null;
  /** Workers of a team without hours: then its time is not known whole, and neither is its room. */
  zonderUren?: number;
}

/** Room or too much, in words; only too much has a colour. */
export function Stand({ gevraagd, beschikbaar, zonderUren = 0 }: StandProps) {
  const z = useZinnen(rooms).werklast.stand;
  if (beschikbaar === null) return z.geen;
  if (zonderUren > 0) return z.onvolledig;
  const over = beschikbaar - gevraagd;
  if (over === 0) return z.vol;
  return over > 0 ? z.ruimte(over) : <strong className="werklast__teveel">{z.teVeel(-over)}</strong>;
}
