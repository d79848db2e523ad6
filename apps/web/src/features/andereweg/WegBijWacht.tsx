import { capitalise } from '@rondom/taal';
import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import { StartSheet } from './StartSheet.tsx';
import { TekstSheet } from './TekstSheet.tsx';
import { usePapieren, useWegen, type Weg } from './use-andereweg.ts';
import { WegFeiten } from './WegFeiten.tsx';
import { WegSheet } from './WegSheet.tsx';
import './andereweg.css';

const rooms = { andereweg };
const faultOptions = { refusals: { weigeringen } };
const OVER: readonly Weg['stand'][] = ['geweigerd', 'geleerd', 'gestopt'];
type Blad = 'zoek' | 'start' | 'geleerd' | 'stop';

/** Another way at the wait of one child: looked for, permitted, help started, papers after, learned. */
export function WegBijWacht({ gezinId, wachtId }: { gezinId: string; wachtId: string }) {
  const z = useZinnen(rooms).andereweg;
  const { data } = useWegen(gezinId);
  const [blad, setBlad] = useState<Blad>();
  const close = () => setBlad(undefined);
  if (data === undefined) return null;
  const van = data.wegen.filter((een) => een.wachtId === wachtId);
  const weg = van.find(({ stand }) => !OVER.includes(stand));
  const maySearch = weg === undefined && data.acties.includes('zoek');
  if (van.length === 0 && !maySearch) return null;
  return (
    <div className="weg">
      {van.map((een) => (
        <section key={een.id} className="weg__een" aria-label={z.titel}>
          <h4 className="weg__titel">
            {z.titel}: {z.standen[een.stand]}
          </h4>
          <WegFeiten weg={een} />
          {een === weg ? <Knoppen gezinId={gezinId} weg={een} onBlad={setBlad} /> : null}
        </section>
      ))}
      {maySearch ? (
        <div className="noprint">
          <Button onClick={() => setBlad('zoek')}>{z.knop}</Button>
        </div>
      ) : null}
      {blad === 'zoek' ? <WegSheet {...{ gezinId, wachtId, weg }} onClose={close} /> : null}
      {blad === 'start' && weg !== undefined ? <StartSheet {...{ gezinId, weg }} onClose={close} /> : null}
      {(blad === 'geleerd' || blad === 'stop') && weg !== undefined ? (
        <TekstSheet {...{ gezinId, weg }} stap={blad} onClose={close} />
      ) : null}
    </div>
  );
}

interface KnoppenProps {
  gezinId: string;
  weg: Weg;
  onBlad: (blad: Blad) => void;
}

function Knoppen({ gezinId, weg, onBlad }: KnoppenProps) {
  const z = useZinnen(rooms).andereweg;
  const papieren = usePapieren(gezinId);
  const faults = useFaults(papieren.error, faultOptions);
  const { acties } = weg;
  if (acties.length === 0) return null;
  const zetRond = () => {
    if (!papieren.isPending) papieren.mutate(weg, { onSuccess: () => toast(z.papieren.klaar) });
  };
  return (
    <>
      <ErrorSummary faults={faults} />
      <div className="weg__knoppen noprint">
        {acties.includes('start') ? <Button onClick={() => onBlad('start')}>{z.start.knop}</Button> : null}
        {acties.includes('papieren') ? (
          <Button busy={papieren.isPending} onClick={zetRond}>
            {z.papieren.knop}
          </Button>
        ) : null}
        {acties.includes('geleerd') ? (
          <Button onClick={() => onBlad('geleerd')}>{z.geleerd.knop}</Button>
        ) : null}
        {acties.includes('zoek') ? (
          <Button onClick={() => onBlad('zoek')}>{capitalise(z.verder)}</Button>
        ) : null}
        {acties.includes('stop') ? (
          <Button variant="plain" onClick={() => onBlad('stop')}>
            {z.stop.knop}
          </Button>
        ) : null}
      </div>
    </>
  );
}
