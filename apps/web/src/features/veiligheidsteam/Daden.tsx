import { capitalise } from '@rondom/taal';
import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Teamdaad } from './use-veiligheidsteam.ts';

const rooms = { veiligheidsteam };

interface DadenProps {
  daden: readonly Teamdaad[];
  onVerbeter: (daad: Teamdaad) => void;
}

/** What the team did, a quiet list: beside each whose home and which ground of that day. Old versions are folded away. */
export function Daden({ daden, onVerbeter }: DadenProps) {
  const z = useZinnen(rooms).veiligheidsteam;
  const oud = daden.filter(({ vervangen }) => vervangen);
  return (
    <section className="team__daden" aria-label={z.daden}>
      <p className="team__kop">{z.daden}</p>
      <ul role="list">
        {daden
          .filter(({ vervangen }) => !vervangen)
          .map((daad) => (
            <Daad key={daad.id} daad={daad} onVerbeter={onVerbeter} />
          ))}
      </ul>
      {oud.length === 0 ? null : (
        <details>
          <summary>{z.eerdereVersies}</summary>
          <ul role="list">
            {oud.map((daad) => (
              <Daad key={daad.id} daad={daad} onVerbeter={onVerbeter} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Daad({ daad, onVerbeter }: { daad: Teamdaad; onVerbeter: (daad: Teamdaad) => void }) {
  const z = useZinnen(rooms).veiligheidsteam;
  return (
    <li className="team__daad">
      <p className="team__klein">{capitalise(z.daadRegel(daad.op, z.daadsoort[daad.soort]))}</p>
      <p lang="nl">{daad.tekst}</p>
      <p className="team__klein">
        <span lang="nl">{z.daadVan(daad.wie, daad.thuisorganisatie, daad.artikel)}</span>
        {daad.vervangen ? ` · ${z.verbeterd}` : null}
      </p>
      {daad.magVerbeteren ? (
        <Button variant="plain" className="noprint" onClick={() => onVerbeter(daad)}>
          {z.daad.verbeter}
        </Button>
      ) : null}
    </li>
  );
}
