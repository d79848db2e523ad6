import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { EerderKaart } from './EerderKaart.tsx';
import { useHulpverzoeken } from './use-hulp.ts';
import { Verzoekkaart } from './Verzoekkaart.tsx';
import './volwassenenhulp.css';

const rooms = { volwassenenhulp };

/** Home of who helps adults: whom he is asked for, whom he helps, and what of his own comes first. */
export function WieUHelptPage() {
  const z = useZinnen(rooms).volwassenenhulp;
  const query = useHulpverzoeken();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <div className="hulp">
        <Vlak
          query={query}
          leeg={{ title: z.leeg, text: z.leegTekst }}
          laden={
            <Card>
              <Skeleton shape="rows" count={3} />
            </Card>
          }
        >
          {(verzoeken) => (
            <>
              {verzoeken.map((verzoek) => (
                <Verzoekkaart key={verzoek.id} verzoek={verzoek} />
              ))}
            </>
          )}
        </Vlak>
        <EerderKaart />
      </div>
    </>
  );
}
