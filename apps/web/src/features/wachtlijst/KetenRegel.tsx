import { omhetgezin } from '@rondom/taal/schermen/omhetgezin';
import { wachtloop } from '@rondom/taal/schermen/wachtloop';
import { useZinnen } from '../../platform/taal.tsx';
import type { Blik } from '../gezin/blik.ts';
import { codeZin } from '../gezin/code-zin.ts';

const rooms = { omhetgezin, wachtloop };

/** How long each child waited in the whole chain: every day once, and what for. */
export function KetenRegel({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms);
  const { keten } = blik.gezin;
  return keten
    .filter(({ samen }) => samen > 0)
    .map(({ persoonId, samen, stappen }) => {
      const parts = Object.entries(stappen).filter(([, dagen]) => dagen > 0);
      const overlap = parts.reduce((sum, [, dagen]) => sum + dagen, 0) > samen;
      const naam = blik.roep(persoonId);
      const what = (soort: string) => codeZin(z.omhetgezin.wachten.op, soort);
      const [only] = parts.length === 1 ? parts : [];
      return (
        <p key={persoonId} className="wachten__keten">
          {only === undefined
            ? [
                z.wachtloop.keten.samen(naam, samen),
                parts.map(([soort, dagen]) => z.wachtloop.keten.stap(dagen, what(soort))).join(' · '),
                overlap ? z.wachtloop.keten.overlap : '',
              ].join(' ')
            : z.wachtloop.keten.een(naam, samen, what(only[0]))}
        </p>
      );
    });
}
