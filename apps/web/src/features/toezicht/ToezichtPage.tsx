import { toezicht } from '@rondom/taal/schermen/toezicht';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { ToezichtTabel } from './ToezichtTabel.tsx';
import { useToezicht } from './use-toezicht.ts';
import './toezicht.css';

const rooms = { toezicht };

/** Home of an inspector: counts per region, and of small ones only that they are small. */
export function ToezichtPage() {
  const z = useZinnen(rooms).toezicht;
  const query = useToezicht();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <Card>
        <Vlak
          query={query}
          leeg={{ title: z.leeg, text: z.leegTekst, als: ({ regios }) => regios.length === 0 }}
          laden={<Skeleton shape="rows" count={7} />}
        >
          {(cijfers) => <ToezichtTabel cijfers={cijfers} />}
        </Vlak>
      </Card>
    </>
  );
}
