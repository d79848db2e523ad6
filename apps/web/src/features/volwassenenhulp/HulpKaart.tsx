import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { HandHelping } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { Actiestand } from './Actiestand.tsx';
import { algemeen } from './faults.ts';
import { useStopHulp, useVolwassenenhulp, type Hulp } from './use-hulp.ts';
import { VraagHulpSheet } from './VraagHulpSheet.tsx';
import './volwassenenhulp.css';

const rooms = { volwassenenhulp };

/** Who helps which adult, what they do in the plan and until when; and what a kindcheck may tell. */
export function HulpKaart({ blik }: { blik: Blik }) {
  const { vraag: z } = useZinnen(rooms).volwassenenhulp;
  const query = useVolwassenenhulp(blik.gezin.id);
  const [vraagt, setVraagt] = useState(false);
  return (
    <Card
      id="volwassenenhulp"
      title={z.titel}
      icon={<HandHelping size={22} />}
      aside={
        query.data?.acties.includes('vraag') === true ? (
          <Button className="noprint" onClick={() => setVraagt(true)}>
            {z.knop}
          </Button>
        ) : undefined
      }
    >
      <Vlak query={query} laden={<Skeleton shape="rows" count={2} />}>
        {({ hulp }) =>
          hulp.length === 0 ? (
            <EmptyState title={z.geen} />
          ) : (
            <>
              <List label={z.titel}>
                {hulp.map((een) => (
                  <HulpRij key={een.id} blik={blik} hulp={een} />
                ))}
              </List>
              <p className="hulp__bij">{z.uitleg}</p>
            </>
          )
        }
      </Vlak>
      {vraagt ? <VraagHulpSheet blik={blik} onClose={() => setVraagt(false)} /> : null}
    </Card>
  );
}

function HulpRij({ blik, hulp }: { blik: Blik; hulp: Hulp }) {
  const all = useZinnen(rooms).volwassenenhulp;
  const z = all.vraag;
  const stop = useStopHulp(blik.gezin.id);
  const faults = useFaults(stop.error, algemeen);
  const { stand, leeft, hulpverlener, organisatie, telefoon, hulpacties, signalen } = hulp;
  const open = stand === 'gevraagd' || stand === 'aangenomen';
  const feiten = [
    z.voor(blik.roep(hulp.persoonId)),
    open && !leeft ? z.verlopen : z.stand[stand],
    ...(open && leeft ? [z.tot(hulp.totEnMet)] : []),
  ];
  return (
    <ListRow
      title={hulpverlener === null ? organisatie : `${hulpverlener}, ${organisatie}`}
      text={feiten.join(' · ')}
      under={
        <div className="hulp__onder">
          <ErrorSummary faults={faults} />
          {signalen.map(({ id, tekst, gezegdOp }) => (
            <blockquote key={id} className="hulp__signaal">
              <p>{z.signaal(gezegdOp)}</p>
              <p lang="nl">{tekst}</p>
            </blockquote>
          ))}
          {hulpacties.length > 0 ? (
            <ul className="hulp__acties">
              {hulpacties.map((actie) => (
                <li key={actie.id}>
                  <span lang="nl">{actie.tekst}</span>
                  <span className="hulp__bij">
                    <Actiestand actie={actie} />
                  </span>
                </li>
              ))}
            </ul>
          ) : stand === 'aangenomen' && leeft ? (
            <p className="hulp__bij">{z.geenActies}</p>
          ) : null}
          {hulp.acties.length === 0 && telefoon === null ? null : (
            <div className="hulp__knoppen noprint">
              {telefoon === null || hulpverlener === null ? null : (
                <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{all.bel(hulpverlener, telefoon)}</a>
              )}
              {hulp.acties.includes('terug') ? (
                <Button
                  variant="plain"
                  busy={stop.isPending}
                  onClick={() => stop.mutate(hulp, { onSuccess: () => toast(z.teruggenomen) })}
                >
                  {z.terug}
                </Button>
              ) : null}
            </div>
          )}
        </div>
      }
    />
  );
}
