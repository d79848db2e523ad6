import { capitalise, dayOf } from '@rondom/taal';
import { meedenkvraag as weigeringen } from '@rondom/taal/refusals/meedenkvraag';
import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { portaal } from '@rondom/taal/schermen/portaal';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import { AntwoordMeedenkenSheet } from './AntwoordMeedenkenSheet.tsx';
import { DeelVanHetPlan } from './DeelVanHetPlan.tsx';
import { useNeemAan, useStapUit, type Verzoek } from './use-verzoeken.ts';
import { WeigerSheet } from './WeigerSheet.tsx';

const rooms = { meedenkvraag, portaal };
const faultOptions = { refusals: { weigeringen } };

/** One question to the reader: the words, who asks, until when; what can be done; and the part that goes along. */
export function VerzoekKaart({ verzoek }: { verzoek: Verzoek }) {
  const all = useZinnen(rooms);
  const z = all.meedenkvraag;
  const soorten: Partial<Record<string, string>> = all.portaal.organisatiesoort;
  const { over, gevraagdDoor, telefoon, toestemmingOp, dagenTeLaat } = verzoek;
  const open = verzoek.beantwoordOp === null;
  const grond =
    verzoek.grond === 'wet' || toestemmingOp === null
      ? z.grond.wet(verzoek.artikel)
      : z.grond.toestemming(over ?? '', dayOf(toestemmingOp));
  return (
    <Card className="verzoek" title={z.van(gevraagdDoor, soorten[verzoek.organisatiesoort] ?? '')} level={2}>
      <blockquote className="verzoek__vraag">
        <p lang="nl">{verzoek.vraag}</p>
      </blockquote>
      <ul className="verzoek__feiten">
        {over === null ? null : <li lang="nl">{z.over(over)}</li>}
        {open ? (
          <li>
            {z.uiterlijk(verzoek.antwoordOp)}
            {dagenTeLaat === 0 ? null : (
              <>
                {' · '}
                <strong className="te-laat">{z.teLaat(dagenTeLaat)}</strong>
              </>
            )}
          </li>
        ) : (
          <li>{z.voorbij.beantwoord(dayOf(verzoek.beantwoordOp ?? ''))}</li>
        )}
        <li>{z.totEnMet(verzoek.toegangTot)}</li>
        <li>{grond}</li>
        {telefoon === null ? null : (
          <li>
            <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{z.bel(gevraagdDoor, telefoon)}</a>
          </li>
        )}
        {verzoek.intake ? <li>{z.intake}</li> : null}
      </ul>
      {verzoek.zietDeel ? <DeelVanHetPlan id={verzoek.id} naam={over ?? ''} /> : null}
      <Knoppen verzoek={verzoek} />
    </Card>
  );
}

/** What ended: how, and that nothing is seen any more. An answer may still come. */
export function VoorbijKaart({ verzoek }: { verzoek: Verzoek }) {
  const z = useZinnen(rooms).meedenkvraag;
  const { stand, beantwoordOp } = verzoek;
  const hoe =
    beantwoordOp !== null
      ? z.voorbij.beantwoord(dayOf(beantwoordOp))
      : stand === 'aangenomen' || stand === 'gevraagd' || stand === 'beantwoord'
        ? z.voorbij.verlopen(verzoek.toegangTot)
        : z.voorbij[stand];
  const laat = verzoek.antwoordTeLaat ? `, ${z.voorbij.antwoordTeLaat}` : '';
  return (
    <Card className="verzoek" tone="sunken" title={capitalise(`${hoe}${laat}`)}>
      <p>{verzoek.acties.includes('antwoord') ? z.voorbij.nogAntwoord : z.voorbij.dicht}</p>
      <Knoppen verzoek={verzoek} />
    </Card>
  );
}

function Knoppen({ verzoek }: { verzoek: Verzoek }) {
  const z = useZinnen(rooms).meedenkvraag;
  const aan = useNeemAan();
  const uit = useStapUit();
  const faults = useFaults(aan.error ?? uit.error, faultOptions);
  const [blad, setBlad] = useState<'antwoord' | 'weigering'>();
  const { acties } = verzoek;
  const close = () => setBlad(undefined);
  const busy = aan.isPending || uit.isPending;
  if (acties.length === 0) return null;
  return (
    <>
      <ErrorSummary faults={faults} />
      <div className="meedenk__knoppen noprint">
        {acties.includes('aanname') ? (
          <Button
            variant="primary"
            busy={busy}
            data-rondleiding="meedenken-aanname"
            onClick={() => aan.mutate(verzoek, { onSuccess: () => toast(z.gedaan.aanname) })}
          >
            {z.doe.aanname}
          </Button>
        ) : null}
        {acties.includes('antwoord') ? (
          <Button variant="primary" data-rondleiding="meedenken-antwoord" onClick={() => setBlad('antwoord')}>
            {z.doe.antwoord}
          </Button>
        ) : null}
        {acties.includes('weigering') ? (
          <Button variant="plain" onClick={() => setBlad('weigering')}>
            {z.doe.weigering}
          </Button>
        ) : null}
        {acties.includes('uitstap') ? (
          <Button
            variant="plain"
            busy={busy}
            onClick={() => uit.mutate(verzoek, { onSuccess: () => toast(z.gedaan.uitstap) })}
          >
            {z.doe.uitstap}
          </Button>
        ) : null}
      </div>
      {blad === 'antwoord' ? <AntwoordMeedenkenSheet verzoek={verzoek} onClose={close} /> : null}
      {blad === 'weigering' ? <WeigerSheet verzoek={verzoek} onClose={close} /> : null}
    </>
  );
}
