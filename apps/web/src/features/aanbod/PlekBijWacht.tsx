import { capitalise } from '@rondom/taal';
import { aanbod as soorten } from '@rondom/taal/schermen/aanbod';
import { plekzoeken } from '@rondom/taal/schermen/plekzoeken';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { BehoefteSheet } from './BehoefteSheet.tsx';
import { PlekVraag } from './PlekVraag.tsx';
import { StapSheet } from './StapSheet.tsx';
import { usePlekvragen, type Plekstap, type Plekvraag, type Plekwacht } from './use-plekvragen.ts';
import { ZoekSheet } from './ZoekSheet.tsx';
import '../andereweg/andereweg.css';
import './aanbod.css';

const rooms = { plekzoeken, aanbod: soorten };
type Blad = 'behoefte' | 'zoek' | { readonly vraag: Plekvraag; readonly stap: Plekstap['stap'] };

/** At the wait of one child: what it needs, which place was asked, and the days that went to contracts. */
export function PlekBijWacht({ gezinId, wachtId }: { gezinId: string; wachtId: string }) {
  const z = useZinnen(rooms).plekzoeken;
  const { data } = usePlekvragen(gezinId);
  const [blad, setBlad] = useState<Blad>();
  const close = () => setBlad(undefined);
  const wacht = data?.wachten.find((een) => een.wachtId === wachtId);
  if (wacht === undefined || (wacht.acties.length === 0 && wacht.behoefte === null)) return null;
  return (
    <section className="plekzoek" aria-label={z.titel}>
      <Nodig wacht={wacht} />
      {wacht.vragen.map((vraag) => (
        <PlekVraag key={vraag.id} vraag={vraag} onStap={(stap) => setBlad({ vraag, stap })} />
      ))}
      {wacht.contractdagen === 0 ? null : <p>{z.contractdagen(wacht.contractdagen)}</p>}
      <div className="aanbod__knoppen noprint">
        {wacht.acties.includes('vraag') ? <Button onClick={() => setBlad('zoek')}>{z.zoek}</Button> : null}
        {wacht.acties.includes('behoefte') ? (
          <Button variant={wacht.behoefte === null ? 'quiet' : 'plain'} onClick={() => setBlad('behoefte')}>
            {wacht.behoefte === null ? z.zeg : z.wijzig}
          </Button>
        ) : null}
      </div>
      {blad === 'behoefte' ? <BehoefteSheet {...{ gezinId, wacht }} onClose={close} /> : null}
      {blad === 'zoek' ? <ZoekSheet {...{ gezinId, wachtId }} onClose={close} /> : null}
      {typeof blad === 'object' ? <StapSheet gezinId={gezinId} {...blad} onClose={close} /> : null}
    </section>
  );
}

function Nodig({ wacht: { behoefte } }: { wacht: Plekwacht }) {
  const { plekzoeken: z, aanbod: a } = useZinnen(rooms);
  if (behoefte === null) return null;
  const wensen = [
    ...(behoefte.dichtbij === 'maaktNietUit' ? [] : [z.bij(z.nabijheden[behoefte.dichtbij])]),
    ...(behoefte.broersZussen ? [a.samen] : []),
    ...behoefte.expertise.map((een) => a.expertises[een]),
    ...behoefte.veiligheid.map((een) => a.veiligheidseisen[een]),
    ...(behoefte.taal === null ? [] : [a.taal[behoefte.taal]]),
  ];
  return (
    <>
      <h4 className="plekzoek__titel">{capitalise(z.titel)}</h4>
      <p>
        {z.nodig(a.hulpsoorten[behoefte.hulpsoort], behoefte.vanaf)}
        {wensen.length === 0 ? '' : ` ${z.wensen(wensen)}`} {z.door(behoefte.gezegdDoor)}
      </p>
    </>
  );
}
