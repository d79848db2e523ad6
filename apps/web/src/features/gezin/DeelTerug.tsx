import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { usePhone } from './use-phone.ts';

const rooms = { gezin: zinnen };

/** On a phone, where no row of parts stands above: the way back to the first part. */
export function DeelTerug({ gezinId }: { gezinId: string }) {
  const z = useZinnen(rooms).gezin;
  if (!usePhone()) return null;
  return (
    <Link className="deelterug" to="/gezinnen/$gezinId" params={{ gezinId }}>
      <ChevronLeft size={20} />
      {z.terugNaarOverzicht}
    </Link>
  );
}
