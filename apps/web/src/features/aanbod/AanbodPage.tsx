import { capitalise } from '@rondom/taal';
import { aanbod as weigeringen } from '@rondom/taal/refusals/aanbod';
import { aanbod as zinnen } from '@rondom/taal/schermen/aanbod';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { AanbodFeiten } from './AanbodFeiten.tsx';
import { AanbodSheet } from './AanbodSheet.tsx';
import { HULPSOORTEN } from './soorten.ts';
import { opgaveVan, useAanbod, useEindAanbod, useZetAanbod, type Aanbod, type Lijst } from './use-aanbod.ts';
import './aanbod.css';

const rooms = { aanbod: zinnen };
const faultOptions = { refusals: { weigeringen } };

/** Vrije plekken: what organisations have, said by themselves, with its age. */
export function AanbodPage() {
  const z = useZinnen(rooms).aanbod;
  const query = useAanbod();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <Vlak
        query={query}
        laden={<Skeleton shape="rows" count={6} />}
        leeg={{
          title: z.leeg,
          text: z.leegTekst,
          als: ({ aanbod, eigenSoorten }) => aanbod.length === 0 && eigenSoorten.length === 0,
        }}
      >
        {(lijst) => <Plekken lijst={lijst} />}
      </Vlak>
    </>
  );
}

function Plekken({ lijst: { aanbod, regios, eigenSoorten } }: { lijst: Lijst }) {
  const z = useZinnen(rooms).aanbod;
  const [blad, setBlad] = useState<{ aanbod?: Aanbod }>();
  const eigen = aanbod.filter(({ acties }) => acties.includes('zet'));
  return (
    <div className="aanbod">
      {eigenSoorten.length === 0 ? null : (
        <Card title={z.eigen}>
          <List>
            {eigen.map((een) => (
              <ListRow
                key={een.id}
                title={capitalise(z.hulpsoorten[een.hulpsoort])}
                under={
                  <>
                    <AanbodFeiten aanbod={een} />
                    <Knoppen aanbod={een} onPasAan={() => setBlad({ aanbod: een })} />
                  </>
                }
              />
            ))}
          </List>
          <div className="noprint">
            <Button onClick={() => setBlad({})}>{z.nieuw}</Button>
          </div>
        </Card>
      )}
      <Anderen aanbod={aanbod} regios={regios} />
      {blad === undefined ? null : (
        <AanbodSheet {...blad} soorten={eigenSoorten} regios={regios} onClose={() => setBlad(undefined)} />
      )}
    </div>
  );
}

/** Of the own organisation: said again with one button, or changed. */
function Knoppen({ aanbod, onPasAan }: { aanbod: Aanbod; onPasAan: () => void }) {
  const z = useZinnen(rooms).aanbod;
  const vandaag = useSessie().data?.vandaag ?? aanbod.bijgewerktOp;
  const zet = useZetAanbod(aanbod);
  const eind = useEindAanbod();
  const faults = useFaults(zet.error ?? eind.error, faultOptions);
  return (
    <>
      <ErrorSummary faults={faults} />
      <div className="aanbod__knoppen noprint">
        <Button
          busy={zet.isPending}
          onClick={() => zet.mutate(opgaveVan(aanbod, vandaag), { onSuccess: () => toast(z.kloptKlaar) })}
        >
          {z.kloptNog}
        </Button>
        <Button onClick={onPasAan}>{z.pasAan}</Button>
        <Button
          variant="plain"
          busy={eind.isPending}
          onClick={() => eind.mutate(aanbod, { onSuccess: () => toast(z.stopKlaar) })}
        >
          {z.stop}
        </Button>
      </div>
    </>
  );
}

/** Everything there is, by kind; of one kind or region where somebody asks. */
function Anderen({ aanbod, regios }: Pick<Lijst, 'aanbod' | 'regios'>) {
  const z = useZinnen(rooms).aanbod;
  const [soort, setSoort] = useState('');
  const [regio, setRegio] = useState('');
  const gevonden = aanbod.filter(
    (een) => (soort === '' || een.hulpsoort === soort) && (regio === '' || een.regioIds.includes(regio)),
  );
  const soorten = HULPSOORTEN.filter((een) => gevonden.some(({ hulpsoort }) => hulpsoort === een));
  return (
    <>
      <div className="aanbod__kies noprint">
        <Select
          id="aanbod-soort"
          label={z.soort}
          placeholder={z.alleSoorten}
          options={HULPSOORTEN.map((value) => ({ value, label: capitalise(z.hulpsoorten[value]) }))}
          value={soort}
          onChange={(event) => setSoort(event.target.value)}
        />
        <Select
          id="aanbod-regio"
          label={z.regio}
          placeholder={z.alleRegios}
          options={regios.map(({ id, naam }) => ({ value: id, label: naam }))}
          value={regio}
          onChange={(event) => setRegio(event.target.value)}
        />
      </div>
      {soorten.length === 0 ? <EmptyState title={z.geenTreffer} /> : null}
      {soorten.map((een) => (
        <Card key={een} title={capitalise(z.hulpsoorten[een])}>
          <List>
            {gevonden
              .filter(({ hulpsoort }) => hulpsoort === een)
              .map((rij) => (
                <ListRow key={rij.id} title={rij.organisatie} under={<AanbodFeiten aanbod={rij} />} />
              ))}
          </List>
        </Card>
      ))}
    </>
  );
}
