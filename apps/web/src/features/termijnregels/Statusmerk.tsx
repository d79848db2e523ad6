import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import type { Versie } from './use-register.ts';

const rooms = { termijnregels };

/** How far the text behind a rule was checked, in two words. */
export function Statusmerk({ status }: { status: Versie['bronstatus'] }) {
  const z = useZinnen(rooms).termijnregels;
  return <Badge tone={status === 'nietNagekeken' ? 'amber' : 'plain'}>{z.status[status]}</Badge>;
}
