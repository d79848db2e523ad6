import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { MeldingRij } from './MeldingRij.tsx';
import { useMeldingen, type MeldingRegel } from './melding-query.ts';
import { rooms } from './melding-zinnen.ts';
import { gedaan, wachtend } from './volgorde.ts';
import './melding.css';

/** What came in and waits for a first look, acute first. */
export function MeldingenPage() {
  const z = useZinnen(rooms).melding;
  const meldingen = useMeldingen();
  const vandaag = useSessie().data?.vandaag ?? '';
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <div className="meldingen">
        <Card title={z.wacht} aside={meldingen.data && wachtend(meldingen.data).length}>
          <Vlak
            query={meldingen}
            leeg={{ title: z.leeg.titel, text: z.leeg.tekst, als: (data) => wachtend(data).length === 0 }}
            laden={<Skeleton shape="rows" count={5} />}
          >
            {(data) => <Rijen meldingen={wachtend(data)} vandaag={vandaag} />}
          </Vlak>
        </Card>
        {meldingen.data && gedaan(meldingen.data).length > 0 ? (
          <Card title={z.klaar}>
            <Rijen meldingen={gedaan(meldingen.data)} vandaag={vandaag} />
          </Card>
        ) : null}
      </div>
    </>
  );
}

function Rijen({ meldingen, vandaag }: { meldingen: readonly MeldingRegel[]; vandaag: string }) {
  return (
    <List>
      {meldingen.map((melding) => (
        <MeldingRij key={melding.id} melding={melding} vandaag={vandaag} />
      ))}
    </List>
  );
}
