import { stand as zinnen } from '@rondom/taal/schermen/stand';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Vlak } from '../../../ui/Vlak.tsx';
import type { Blik } from '../../gezin/blik.ts';
import { EindigForm } from './EindigForm.tsx';
import { HeropenForm } from './HeropenForm.tsx';
import { StandRegel } from './StandRegel.tsx';
import { useStanden, type Stand, type Standen } from './use-standen.ts';
import { useStandzin } from './use-standzin.ts';
import { ZetForm } from './ZetForm.tsx';
import './stand.css';

const rooms = { stand: zinnen };

/** What stands beside the list: one act, or none. */
type Act = { wat: 'zet' } | { wat: 'einde' | 'heropen'; stand: Stand };

/** Every danger that stands or stood in this family, with its source and its end, and what can be done about it. */
export function StandenSheet({ blik, onClose }: { blik: Blik; onClose: () => void }) {
  const z = useZinnen(rooms).stand;
  const query = useStanden(blik.gezin.id);
  const [act, setAct] = useState<Act>();
  const back = () => setAct(undefined);
  const { achtergehouden } = query.data ?? {};
  if (act?.wat === 'zet') return <ZetForm blik={blik} onClose={back} />;
  if (act?.wat === 'heropen') return <HeropenForm blik={blik} stand={act.stand} onClose={back} />;
  if (act?.wat === 'einde' && achtergehouden !== undefined)
    return <EindigForm {...{ blik, achtergehouden }} stand={act.stand} onClose={back} />;
  return (
    <Sheet isOpen onClose={onClose} title={z.titel} lead={z.uitleg}>
      <Vlak query={query} laden={<Skeleton count={3} />}>
        {(standen) => <Lijst {...{ blik, standen }} onAct={setAct} />}
      </Vlak>
    </Sheet>
  );
}

interface LijstProps {
  blik: Blik;
  standen: Standen;
  onAct: (act: Act) => void;
}

function Lijst({ blik, standen: { standen }, onAct }: LijstProps) {
  const z = useZinnen(rooms).stand;
  const nu = standen.filter(({ geeindigdOp }) => geeindigdOp === null);
  const voorbij = standen.filter(({ geeindigdOp }) => geeindigdOp !== null);
  const zet = blik.acties.includes('zetVeiligheidsstand');
  const zin = useStandzin(blik);
  return (
    <div className="standen">
      <h3>{z.nu}</h3>
      {nu.length === 0 ? <p>{z.nietsNu}</p> : null}
      <ul className="standen__lijst" role="list">
        {nu.map((stand) => (
          <StandRegel key={stand.id} blik={blik} stand={stand}>
            {blik.acties.includes('eindigVeiligheidsstand') ? (
              <Button
                aria-label={`${z.einde.knop}: ${zin(stand)}`}
                onClick={() => onAct({ wat: 'einde', stand })}
              >
                {z.einde.knop}
              </Button>
            ) : null}
          </StandRegel>
        ))}
      </ul>
      {zet ? (
        <div>
          <Button variant="primary" onClick={() => onAct({ wat: 'zet' })}>
            {z.knopZet}
          </Button>
        </div>
      ) : null}
      {voorbij.length === 0 ? null : <h3>{z.voorbij}</h3>}
      <ul className="standen__lijst" role="list">
        {voorbij.map((stand) => (
          <StandRegel key={stand.id} blik={blik} stand={stand}>
            {zet ? (
              <Button
                variant="plain"
                aria-label={`${z.heropen.knop}: ${zin(stand)}`}
                onClick={() => onAct({ wat: 'heropen', stand })}
              >
                {z.heropen.knop}
              </Button>
            ) : null}
          </StandRegel>
        ))}
      </ul>
    </div>
  );
}
