import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { CalendarPlus, FilePlus } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { useWijzigingen } from './use-wijzigingen.ts';
import { VoegDagToe } from './VoegDagToe.tsx';
import { VoegVersieToe } from './VoegVersieToe.tsx';
import { Voorbeeld } from './Voorbeeld.tsx';
import { Wijzigingrij } from './Wijzigingrij.tsx';
import './termijnregels.css';

const rooms = { termijnregels };

/** Where who keeps the system prepares a change of the rules, sees what it moves, and confirms it. */
export function RegelsPage() {
  const z = useZinnen(rooms).termijnregels;
  const query = useWijzigingen();
  const [nieuw, setNieuw] = useState<'dag' | 'versie'>();
  const [bekeken, setBekeken] = useState<string>();
  const klaar = (id: string) => {
    setNieuw(undefined);
    setBekeken(id);
    toast(z.klaargezet);
  };
  const wijziging = query.data?.find(({ id, status }) => id === bekeken && status === 'concept');
  return (
    <>
      <PageHeading
        tab={z.regels}
        lead={z.regelsInleiding}
        actions={
          <>
            <Button icon={<CalendarPlus size={18} />} onClick={() => setNieuw('dag')}>
              {z.voegDagToe}
            </Button>
            <Button icon={<FilePlus size={18} />} onClick={() => setNieuw('versie')}>
              {z.voegVersieToe}
            </Button>
          </>
        }
      >
        {z.regels}
      </PageHeading>
      <Vlak query={query} leeg={{ title: z.leeg }} laden={<Skeleton shape="rows" count={4} />}>
        {(wijzigingen) => (
          <Card className="wijzigingen">
            <List label={z.regels}>
              {wijzigingen.map((een) => (
                <Wijzigingrij key={een.id} wijziging={een} onBekijk={() => setBekeken(een.id)} />
              ))}
            </List>
          </Card>
        )}
      </Vlak>
      {nieuw === 'dag' ? <VoegDagToe onKlaar={klaar} onClose={() => setNieuw(undefined)} /> : null}
      {nieuw === 'versie' ? <VoegVersieToe onKlaar={klaar} onClose={() => setNieuw(undefined)} /> : null}
      {wijziging === undefined ? null : (
        <Voorbeeld key={wijziging.id} wijziging={wijziging} onClose={() => setBekeken(undefined)} />
      )}
    </>
  );
}
