import { grondslag as weigeringen } from '@rondom/taal/refusals/grondslag';
import { grondslag } from '@rondom/taal/schermen/grondslag';
import { capitalise } from '@rondom/taal';
import { Handshake } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useTrekIn, type Toestemming } from './use-grondslag.ts';

const rooms = { grondslag };
const faultOptions = { refusals: { weigeringen } };

/** Who said yes to what, until when; what was withdrawn stays to be seen. */
export function ToestemmingenKaart({
  blik,
  toestemmingen,
}: {
  blik: Blik;
  toestemmingen: readonly Toestemming[];
}) {
  const z = useZinnen(rooms).grondslag;
  const [weg, setWeg] = useState<Toestemming>();
  const stand = (een: Toestemming): string => {
    if (een.stand !== 'gegeven') return z.standen[een.stand];
    return een.totEnMet < blik.vandaag ? z.standen.verlopen(een.totEnMet) : z.standen.gegeven(een.totEnMet);
  };
  return (
    <Card title={z.toestemmingen} icon={<Handshake size={22} />}>
      {toestemmingen.length === 0 ? (
        <EmptyState title={z.geenToestemming} text={z.geenToestemmingTekst} />
      ) : (
        <List label={z.toestemmingen}>
          {toestemmingen.map((een) => (
            <ListRow
              key={een.id}
              title={
                een.geverId === een.overId
                  ? z.regel(blik.roep(een.geverId), een.ontvanger)
                  : z.regelOver(blik.roep(een.geverId), blik.roep(een.overId), een.ontvanger)
              }
              text={`${capitalise(
                z.regelTekst(
                  z.doelen[een.doel],
                  een.soorten.map((soort) => z.soorten[soort]),
                ),
              )} · ${stand(een)}`}
              aside={
                een.acties.includes('trekin') ? (
                  <Button className="noprint" onClick={() => setWeg(een)}>
                    {z.trekin}
                  </Button>
                ) : undefined
              }
            />
          ))}
        </List>
      )}
      {weg === undefined ? null : (
        <TrekIn
          gezinId={blik.gezin.id}
          toestemming={weg}
          wie={blik.roep(weg.geverId)}
          onClose={() => setWeg(undefined)}
        />
      )}
    </Card>
  );
}

interface TrekInProps {
  gezinId: string;
  toestemming: Toestemming;
  wie: string;
  onClose: () => void;
}

function TrekIn({ gezinId, toestemming, wie, onClose }: TrekInProps) {
  const z = useZinnen(rooms).grondslag;
  const trekIn = useTrekIn(gezinId);
  const faults = useFaults(trekIn.error, faultOptions);
  return (
    <ActieSheet
      title={z.trekin}
      lead={z.trekinVraag(wie)}
      bewaar={z.trekin}
      faults={faults}
      busy={trekIn.isPending}
      onSubmit={() =>
        trekIn.mutate(toestemming, {
          onSuccess: () => {
            toast(z.ingetrokken);
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      {null}
    </ActieSheet>
  );
}
