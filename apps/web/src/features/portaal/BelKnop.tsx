import { portaal as portaalzinnen } from '@rondom/taal/schermen/portaal';
import { Phone } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { belAdres, isBelbaar, voornaam } from './namen.ts';
import type { Helper } from './use-portaal.ts';

const rooms = { portaal: portaalzinnen };

/** Calling is one press. Without a number there is no button. */
export function BelKnop({ helper }: { helper: Helper | null }) {
  const z = useZinnen(rooms).portaal;
  if (!isBelbaar(helper)) return null;
  return (
    <LinkButton href={belAdres(helper.telefoon)} icon={<Phone size={18} />} className="bel">
      {z.bel(voornaam(helper.naam))}
    </LinkButton>
  );
}
