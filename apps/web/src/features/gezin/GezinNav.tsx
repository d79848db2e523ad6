import { Link } from '@tanstack/react-router';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { useZinnen } from '../../platform/taal.tsx';
import { SectionNav } from '../../ui/SectionNav.tsx';
import type { DeelMetAantal } from './delen-van.ts';
import { deelpaden } from './deelpaden.ts';

const rooms = { gezin: zinnen };

interface GezinNavProps {
  gezinId: string;
  delen: readonly DeelMetAantal[];
}

/** From part to part of one family; the count says what stands there before one goes. */
export function GezinNav({ gezinId, delen }: GezinNavProps) {
  const z = useZinnen(rooms).gezin;
  if (delen.length < 2) return null;
  return (
    <div className="gezin__delen">
      <SectionNav label={z.onderdelen}>
        {delen.map(({ deel, aantal }) => (
          <Link key={deel} to={deelpaden[deel]} params={{ gezinId }} activeOptions={{ exact: true }}>
            {z.deel[deel]}
            {aantal === undefined ? null : <span className="gezin__aantal">{aantal}</span>}
          </Link>
        ))}
      </SectionNav>
    </div>
  );
}
