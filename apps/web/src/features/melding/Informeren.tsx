import type { Stap } from '@rondom/taal';
import { maatregel as vanMaatregel } from '@rondom/taal/refusals/maatregel';
import { melding as vanMelding } from '@rondom/taal/refusals/melding';
import { termijn as vanTermijn } from '@rondom/taal/refusals/termijn';
import { informeren } from '@rondom/taal/schermen/informeren';
import { melding as meldingzinnen } from '@rondom/taal/schermen/melding';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import { DagSheet, dagVeld } from '../termijn/DagSheet.tsx';
import { KlokUitleg } from '../termijn/KlokUitleg.tsx';
import type { GenoemdPersoon, Melding } from './melding-query.ts';
import { UitstelSheet } from './UitstelSheet.tsx';
import { useVertelAan, type Plicht } from './use-informeren.ts';

const rooms = { informeren, melding: meldingzinnen };
const veld = dagVeld('verteld-op', { vanMelding, vanTermijn, vanMaatregel }, [
  'dagInToekomst',
  'verteldVoorBegin',
  'alVerteld',
]);

/** Each person the reporter named, by when he hears it, and what was done with that. */
export function Informeren({ melding, vandaag }: { melding: Melding; vandaag: string }) {
  const z = useZinnen(rooms).informeren;
  const klaar = melding.informeren.every(({ verteldOp }) => verteldOp !== null);
  return (
    <Card className="informeren" title={klaar ? z.gehoord : z.titel}>
      <p className="informeren__uitleg">{klaar ? z.iedereen : z.uitleg}</p>
      <List label={klaar ? z.gehoord : z.titel}>
        {melding.informeren.map((plicht) => (
          <Rij
            key={plicht.plaats}
            meldingId={melding.id}
            plicht={plicht}
            persoon={melding.personen[plicht.plaats]}
            vandaag={vandaag}
          />
        ))}
      </List>
    </Card>
  );
}

interface RijProps {
  meldingId: string;
  plicht: Plicht;
  persoon: GenoemdPersoon | undefined;
  vandaag: string;
}

function Rij({ meldingId, plicht, persoon, vandaag }: RijProps) {
  const all = useZinnen(rooms);
  const z = all.informeren;
  const [open, setOpen] = useState<'waarom' | 'verleng' | 'vertel'>();
  const close = () => setOpen(undefined);
  const vertel = useVertelAan({ meldingId, plaats: plicht.plaats });
  const naam = persoon?.naam?.trim();
  const wie = naam ? naam : persoon ? all.melding.over.rol[persoon.rol] : '';
  return (
    <ListRow
      title={<span lang={naam ? 'nl' : undefined}>{wie}</span>}
      text={<Stand plicht={plicht} vandaag={vandaag} />}
      under={
        <>
          <p className="informeren__knoppen">
            {plicht.acties.includes('vertel') ? (
              <Button aria-label={`${z.vertel.knop}: ${wie}`} onClick={() => setOpen('vertel')}>
                {z.vertel.knop}
              </Button>
            ) : null}
            {plicht.acties.includes('verleng') ? (
              <Button aria-label={`${z.uitstel.knop}: ${wie}`} onClick={() => setOpen('verleng')}>
                {z.uitstel.knop}
              </Button>
            ) : null}
            {plicht.verteldOp === null ? (
              <Button variant="plain" aria-label={`${z.waarom} ${wie}`} onClick={() => setOpen('waarom')}>
                {z.waarom}
              </Button>
            ) : null}
          </p>
          {open === 'vertel' ? <DagSheet leg={vertel} z={z.vertel} veld={veld} onClose={close} /> : null}
          {open === 'verleng' ? (
            <UitstelSheet meldingId={meldingId} plaats={plicht.plaats} onClose={close} />
          ) : null}
          <Sheet isOpen={open === 'waarom'} onClose={close} title={z.waarom}>
            <KlokUitleg
              klok={{
                ...plicht.klok,
                gestoptOp: plicht.verteldOp,
                wacht: [],
                // The contract says text and parameters; the catalogue holds the codes that the domain writes there.
                stappen: plicht.klok.stappen as unknown as readonly Stap[],
              }}
              vandaag={vandaag}
            />
          </Sheet>
        </>
      }
    />
  );
}

/** By when, or that it is done; below it each time it was put off, with its ground and reason. */
function Stand({ plicht: { klok, verteldOp, verlengingen }, vandaag }: { plicht: Plicht; vandaag: string }) {
  const z = useZinnen(rooms).informeren;
  const laat = verteldOp === null && klok.uiterlijk < vandaag;
  return (
    <>
      <span className={laat ? 'melding-dagen__laat' : undefined}>
        {verteldOp === null
          ? laat
            ? z.laat(klok.uiterlijk)
            : z.uiterlijk(klok.uiterlijk)
          : z.verteld(verteldOp)}
      </span>{' '}
      {verteldOp === null ? <Bronmerk status={klok.bronstatus} /> : null}
      {verlengingen.map(({ weken, op, door, grond, woorden }) => (
        <span key={`${op} ${woorden}`} className="informeren__uitstel">
          {`${z.uitgesteld(weken, op, door)}. ${z.grond[grond]} `}
          <span lang="nl">{`“${woorden}”`}</span>
        </span>
      ))}
    </>
  );
}
