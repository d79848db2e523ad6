import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { InzetRij } from './InzetRij.tsx';
import { useVeiligheidsteam } from './use-veiligheidsteam.ts';
import { VraagTeamSheet } from './VraagTeamSheet.tsx';
import './veiligheidsteam.css';

const rooms = { veiligheidsteam };

/** The safety team beside the local team: who, since when, as whom and on which ground, and what it did. */
export function VeiligheidsteamKaart({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).veiligheidsteam;
  const query = useVeiligheidsteam(blik.gezin.id);
  const [vraagt, setVraagt] = useState(false);
  const keuze = query.data?.keuze ?? null;
  const kan = keuze !== null && keuze.teams.length > 0 && keuze.functies.length > 0;
  return (
    <Card
      id="veiligheidsteam"
      title={z.titel}
      icon={<ShieldCheck size={22} />}
      aside={
        kan ? (
          <Button className="noprint" onClick={() => setVraagt(true)}>
            {z.vraag.knop}
          </Button>
        ) : undefined
      }
    >
      <Vlak query={query} laden={<Skeleton shape="rows" count={2} />}>
        {({ inzetten }) =>
          inzetten.length === 0 ? (
            <EmptyState title={kan ? z.leeg : z.leegAnderen} />
          ) : (
            <List label={z.titel}>
              {inzetten.map((inzet) => (
                <InzetRij key={inzet.id} inzet={inzet} blik={blik} />
              ))}
            </List>
          )
        }
      </Vlak>
      {vraagt && keuze !== null ? (
        <VraagTeamSheet gezinId={blik.gezin.id} keuze={keuze} onClose={() => setVraagt(false)} />
      ) : null}
    </Card>
  );
}
