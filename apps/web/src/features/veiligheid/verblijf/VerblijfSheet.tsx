import { verblijf as zinnen } from '@rondom/taal/schermen/verblijf';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Vlak } from '../../../ui/Vlak.tsx';
import type { Blik } from '../../gezin/blik.ts';
import { EindigVerblijfForm } from './EindigVerblijfForm.tsx';
import { HoudGeheimForm } from './HoudGeheimForm.tsx';
import { useVerblijven, type Verblijf, type Verblijven } from './use-verblijven.ts';
import { VerblijfRegel } from './VerblijfRegel.tsx';
import '../stand/stand.css';

const rooms = { verblijf: zinnen };

/** Whose whereabouts a decision keeps secret, and which shared texts to look at because of it. */
export function VerblijfSheet({ blik, onClose }: { blik: Blik; onClose: () => void }) {
  const z = useZinnen(rooms).verblijf;
  const query = useVerblijven(blik.gezin.id);
  const [act, setAct] = useState<Verblijf | 'houd'>();
  const back = () => setAct(undefined);
  if (act === 'houd') return <HoudGeheimForm blik={blik} onClose={back} />;
  if (act !== undefined) return <EindigVerblijfForm {...{ blik }} verblijf={act} onClose={back} />;
  const houdt = blik.acties.includes('houdVerblijfplaatsGeheim');
  return (
    <Sheet isOpen onClose={onClose} title={z.titel} lead={z.uitleg}>
      <Vlak query={query} laden={<Skeleton count={3} />}>
        {(antwoord) => (
          <div className="standen">
            <NaTeKijken blik={blik} teksten={antwoord.naTeKijken} />
            {antwoord.verblijven.some(({ geeindigdOp }) => geeindigdOp === null) ? null : <p>{z.geen}</p>}
            <ul className="standen__lijst" role="list">
              {antwoord.verblijven.map((verblijf) => (
                <VerblijfRegel key={verblijf.id} blik={blik} verblijf={verblijf}>
                  {houdt && verblijf.geeindigdOp === null ? (
                    <Button onClick={() => setAct(verblijf)}>{z.einde.knop}</Button>
                  ) : null}
                </VerblijfRegel>
              ))}
            </ul>
            {houdt ? (
              <div>
                <Button variant="primary" onClick={() => setAct('houd')}>
                  {z.zet.knop}
                </Button>
              </div>
            ) : null}
          </div>
        )}
      </Vlak>
    </Sheet>
  );
}

/** Shared before it was secret: nobody takes it back by itself. */
function NaTeKijken({ blik, teksten }: { blik: Blik; teksten: Verblijven['naTeKijken'] }) {
  const z = useZinnen(rooms).verblijf;
  if (teksten.length === 0) return null;
  return (
    <Banner tone="amber" title={z.naTeKijken}>
      <p>{z.naTeKijkenUitleg}</p>
      <ul>
        {teksten.map(({ soort, id, op, lezers }) => (
          <li key={`${soort}${id}`}>
            {soort === 'notitie' ? z.notitie(op, blik.roepAllen(lezers)) : z.plan(blik.roepAllen(lezers))}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
