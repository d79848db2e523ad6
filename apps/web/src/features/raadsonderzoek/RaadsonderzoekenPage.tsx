import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { AanvraagRij } from './AanvraagRij.tsx';
import { useAanvragen, type Aanvraag, type Aanvragen } from './use-raadsonderzoek.ts';
import './raadsonderzoek.css';

const rooms = { raadsonderzoek };

/** Home of who examines for the Raad: what he examines, what is asked, what ended. */
export function RaadsonderzoekenPage() {
  const z = useZinnen(rooms).raadsonderzoek.onderzoek;
  const query = useAanvragen();
  return (
    <>
      <PageHeading tab={z.pagina} lead={z.lead}>
        {z.pagina}
      </PageHeading>
      <Vlak
        query={query}
        laden={
          <Card>
            <Skeleton shape="rows" count={4} />
          </Card>
        }
      >
        {(gelezen) => (
          <div className="raad__pagina">
            <Deel titel={z.mijn} leeg={z.leegMijn} past={(een) => een.stand === 'aangenomen'} {...gelezen} />
            <Deel titel={z.nieuw} leeg={z.leegNieuw} past={(een) => een.stand === 'gevraagd'} {...gelezen} />
            <Deel titel={z.klaar} past={(een) => een.stand === 'afgerond'} {...gelezen} />
          </div>
        )}
      </Vlak>
    </>
  );
}

interface DeelProps extends Aanvragen {
  titel: string;
  /** Absent: where there is nothing, there is no card. */
  leeg?: string;
  past: (aanvraag: Aanvraag) => boolean;
}

function Deel({ titel, leeg, past, aanvragen, dagen }: DeelProps) {
  const gekozen = aanvragen.filter(past);
  if (gekozen.length === 0 && leeg === undefined) return null;
  return (
    <Card title={titel}>
      {gekozen.length === 0 ? (
        <EmptyState title={leeg ?? ''} />
      ) : (
        <List label={titel}>
          {gekozen.map((aanvraag) => (
            <AanvraagRij key={aanvraag.id} aanvraag={aanvraag} dagen={dagen} />
          ))}
        </List>
      )}
    </Card>
  );
}
