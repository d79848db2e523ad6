import { noodkijk } from '@rondom/taal/schermen/noodkijk';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { BeoordeelSheet } from './BeoordeelSheet.tsx';
import { NoodkijkRij } from './NoodkijkRij.tsx';
import { RoosterKaart } from './RoosterKaart.tsx';
import { useHefOp, useTeamnoodkijken, type Teamnoodkijken } from './use-beoordeling.ts';
import './noodkijk.css';

const rooms = { noodkijk };

/** For who leads people: which looks await a judgement, whose account is limited, and the roster of the crisis service. */
export function NoodkijkenPage() {
  const { team: z } = useZinnen(rooms).noodkijk;
  const query = useTeamnoodkijken();
  const rol = useSessie().data?.rol;
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <div className="noodkijken">
        <Vlak
          query={query}
          laden={
            <Card>
              <Skeleton shape="rows" count={3} />
            </Card>
          }
        >
          {(team) => <Team team={team} />}
        </Vlak>
        {rol === 'teamleider' ? <RoosterKaart /> : null}
      </div>
    </>
  );
}

function Team({ team: { noodkijken, beperkingen } }: { team: Teamnoodkijken }) {
  const { team: z } = useZinnen(rooms).noodkijk;
  const [kiest, setKiest] = useState<string>();
  const open = noodkijken.filter(({ oordeel }) => oordeel === null || oordeel === 'meerweten');
  const klaar = noodkijken.filter((een) => !open.includes(een));
  return (
    <>
      <Card title={z.open(open.length)} tone={open.length > 0 ? 'amber' : 'plain'}>
        {open.length === 0 ? <EmptyState title={z.geenOpen} text={z.geenOpenTekst} /> : null}
        <List>
          {open.map((een) => (
            <NoodkijkRij key={een.id} noodkijk={een} onBeoordeel={() => setKiest(een.id)} />
          ))}
        </List>
      </Card>
      {beperkingen.length === 0 ? null : <Beperkingen beperkingen={beperkingen} />}
      {klaar.length === 0 ? null : (
        <Card title={z.klaar}>
          <List>
            {klaar.map((een) => (
              <NoodkijkRij key={een.id} noodkijk={een} />
            ))}
          </List>
        </Card>
      )}
      {kiest === undefined ? null : <BeoordeelSheet noodkijkId={kiest} onClose={() => setKiest(undefined)} />}
    </>
  );
}

function Beperkingen({ beperkingen }: Pick<Teamnoodkijken, 'beperkingen'>) {
  const { team: z } = useZinnen(rooms).noodkijk;
  const hefOp = useHefOp();
  return (
    <Card title={z.beperkingen}>
      <p className="rooster__uitleg">{z.beperkingUitleg}</p>
      <List>
        {beperkingen.map(({ id, naam, reden }) => (
          <ListRow
            key={id}
            title={<span lang="nl">{naam}</span>}
            text={z.beperking[reden]}
            aside={
              <Button
                busy={hefOp.isPending}
                onClick={() => hefOp.mutate(id, { onSuccess: () => toast(z.opgeheven) })}
              >
                {z.hefOp(naam)}
              </Button>
            }
          />
        ))}
      </List>
    </Card>
  );
}
