import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List } from '../../ui/List.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { WegVoorstelSheet } from '../andereweg/WegVoorstelSheet.tsx';
import { AntwoordSheet } from './AntwoordSheet.tsx';
import { GevraagdRij } from './GevraagdRij.tsx';
import { useGevraagd, useStapUit, type Gevraagd } from './use-gevraagd.ts';

const rooms = { expertvraag };

/** The ladder: what is asked of this team, by when; answered, passed on, or another way proposed. */
export function GevraagdKaart() {
  const z = useZinnen(rooms).expertvraag.gevraagd;
  const query = useGevraagd(true);
  return (
    <Card title={z.titel(query.data?.length ?? 0)}>
      <Vlak query={query} laden={<Skeleton shape="rows" count={3} />} leeg={{ title: z.geen }}>
        {(vragen) => <Vragen vragen={vragen} />}
      </Vlak>
    </Card>
  );
}

function Vragen({ vragen }: { vragen: readonly Gevraagd[] }) {
  const z = useZinnen(rooms).expertvraag.gevraagd;
  const [blad, setBlad] = useState<{ wat: 'antwoord' | 'andereweg'; vraag: Gevraagd }>();
  const uit = useStapUit();
  const faults = useFaults(uit.error);
  const close = () => setBlad(undefined);
  return (
    <>
      <ErrorSummary faults={faults} />
      <List label={z.titel(vragen.length)}>
        {vragen.map((vraag) => (
          <GevraagdRij
            key={vraag.id}
            vraag={vraag}
            onAntwoord={() => setBlad({ wat: 'antwoord', vraag })}
            onWeg={() => setBlad({ wat: 'andereweg', vraag })}
            onUit={() => {
              if (!uit.isPending) uit.mutate(vraag, { onSuccess: () => toast(z.uitstapGedaan) });
            }}
          />
        ))}
      </List>
      {blad?.wat === 'antwoord' ? <AntwoordSheet vraag={blad.vraag} onClose={close} /> : null}
      {blad?.wat === 'andereweg' ? <WegVoorstelSheet expertvraagId={blad.vraag.id} onClose={close} /> : null}
    </>
  );
}
