import { overgang as weigeringen } from '@rondom/taal/refusals/overgang';
import { overgang } from '@rondom/taal/schermen/overgang';
import { useState, type ReactNode } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { openVragen } from './banen.ts';
import { useWijzigPunt, type Jongere, type Punt } from './use-overgang.ts';
import { VervolgSheet } from './VervolgSheet.tsx';

const rooms = { overgang };
const faultOptions = { refusals: { weigeringen } };

interface PuntenProps {
  gezinId: string;
  jongere: Jongere;
  mag: boolean;
}

/** What was agreed, each with who does it and by when; below it the questions that are still open. */
export function Punten({ gezinId, jongere, mag }: PuntenProps) {
  const z = useZinnen(rooms).overgang;
  const wijzig = useWijzigPunt(gezinId);
  const faults = useFaults(wijzig.error, faultOptions);
  const [vervolg, setVervolg] = useState<Punt | undefined>();
  const open = openVragen(jongere);
  return (
    <Card title={z.punten}>
      <ErrorSummary faults={faults} />
      {jongere.punten.length === 0 ? (
        <EmptyState title={z.geenPunten} text={z.geenPuntenTekst} />
      ) : (
        <List label={z.punten}>
          {jongere.punten.map((punt) => (
            <PuntRij
              key={punt.id}
              punt={punt}
              naam={jongere.persoon.roepnaam ?? ''}
              knop={
                mag && punt.geregeldOp === null ? (
                  <span className="overgang__knoppen noprint">
                    {punt.hulp === null ? null : (
                      <Button onClick={() => setVervolg(punt)}>{z.zegVervolg}</Button>
                    )}
                    {punt.hulp?.mist ? null : (
                      <Button
                        variant="plain"
                        busy={wijzig.isPending}
                        onClick={() => {
                          if (!wijzig.isPending) wijzig.mutate({ punt, body: klaar(punt) });
                        }}
                      >
                        {z.isGeregeld}
                      </Button>
                    )}
                  </span>
                ) : undefined
              }
            />
          ))}
        </List>
      )}
      {open.length === 0 ? null : (
        <>
          <h3 className="overgang__open">{z.nogNiet}</h3>
          <p className="gedempt">{z.nogNietUitleg}</p>
          <ul className="overgang__vragen">
            {open.map((vraag) => (
              <li key={vraag}>{z.vragen[vraag]}</li>
            ))}
          </ul>
        </>
      )}
      {vervolg === undefined ? null : (
        <VervolgSheet gezinId={gezinId} punt={vervolg} onClose={() => setVervolg(undefined)} />
      )}
    </Card>
  );
}

const klaar = ({ hulp }: Punt) => ({
  geregeld: true,
  bepaaldOp: hulp?.bepaaldOp ?? null,
  vervolg: hulp?.vervolg ?? null,
});

function PuntRij({ punt, naam, knop }: { punt: Punt; naam: string; knop: ReactNode }) {
  const z = useZinnen(rooms).overgang;
  const { hulp, onderwerp, afspraak, doet, uiterlijk, geregeldOp, laat } = punt;
  const wie = doet === null ? z.doetZelf(naam) : z.doet(doet);
  const wanneer = geregeldOp === null ? z.uiterlijk(uiterlijk) : z.geregeld(geregeldOp);
  return (
    <ListRow
      title={
        hulp === null
          ? z.vragen[onderwerp]
          : [z.hulp[hulp.soort], hulp.organisatie].filter(Boolean).join(', ')
      }
      text={
        <>
          <span lang="nl">{afspraak}</span> {wie}, {wanneer}.{' '}
          {laat ? <span className="overgang__laat">{z.teLaat}</span> : null}
        </>
      }
      under={
        <>
          {hulp === null ? null : (
            <p className={hulp.mist === null ? 'gedempt' : 'overgang__laat'}>
              {hulp.mist === null
                ? [hulp.vervolg === null ? '' : z.vervolg[hulp.vervolg], hulp.artikel]
                    .filter(Boolean)
                    .join('. ')
                : `${z.mist[hulp.mist]}.`}
            </p>
          )}
          {knop}
        </>
      }
    />
  );
}
