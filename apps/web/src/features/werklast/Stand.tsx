import { werklast } from '@rondom/taal/schermen/werklast';
import { useZinnen } from '../../platform/taal.tsx';

const rooms = { werklast };

/** Room or too much, in words; only too much has a colour. */
export function Stand({ gevraagd, beschikbaar }: { gevraagd: number; beschikbaar: number | null }) {
  const z = useZinnen(rooms).werklast.stand;
  if (beschikbaar === null) return z.geen;
  const over = beschikbaar - gevraagd;
  if (over === 0) return z.vol;
  return over > 0 ? z.ruimte(over) : <strong className="werklast__teveel">{z.teVeel(-over)}</strong>;
}
