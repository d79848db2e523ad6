import { getRouteApi, Link } from '@tanstack/react-router';
import { wieiswaarvan } from '@rondom/taal/schermen/wieiswaarvan';
import { wieiswaarvanvragen } from '@rondom/taal/schermen/wieiswaarvanvragen';
import { useDeferredValue, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { RegioKeus } from './RegioKeus.tsx';
import { useWieIsWaarvan, type Gebied, type Vraag, type WieIsWaarvan } from './use-wieiswaarvan.ts';
import { zoekVragen } from './zoek.ts';
import './wieiswaarvan.css';

const rooms = { wieiswaarvan, wieiswaarvanvragen };
const route = getRouteApi('/wie-is-waarvan');

/** Which organisation decides this kind of question: found by plain words, or by part of life. */
export function WieIsWaarvanPage() {
  const z = useZinnen(rooms).wieiswaarvan;
  const { regio } = route.useSearch();
  const query = useWieIsWaarvan(regio);
  return (
    <>
      <PageHeading
        tab={z.titel}
        lead={z.lead}
        actions={
          <Link to="/wie-kan-meedenken" className="button noprint" data-variant="quiet">
            {z.naarMensen}
          </Link>
        }
      >
        {z.titel}
      </PageHeading>
      <Vlak query={query} laden={<Skeleton shape="rows" count={9} />}>
        {(gelezen) => <Vragen gelezen={gelezen} />}
      </Vlak>
    </>
  );
}

function Vragen({ gelezen }: { gelezen: WieIsWaarvan }) {
  const all = useZinnen(rooms);
  const z = all.wieiswaarvan;
  const navigate = route.useNavigate();
  const [zoek, setZoek] = useState('');
  const gevonden = zoekVragen(gelezen.vragen, useDeferredValue(zoek), (vraag) => {
    const { titel, zoek: ander } = all.wieiswaarvanvragen[vraag.code];
    return [titel, ander, z.gebied[vraag.gebied], ...beslissers(vraag, z.partij)].join(' ');
  });
  const gebieden = [...new Set(gevonden.map(({ gebied }) => gebied))];
  return (
    <div className="waarvan">
      <div className="waarvan__zoek noprint">
        <TextField
          id="wieiswaarvan-zoek"
          type="search"
          label={z.zoek}
          hint={z.zoekHint}
          value={zoek}
          onChange={(event) => setZoek(event.target.value)}
        />
        <RegioKeus
          gelezen={gelezen}
          onKies={(regio) => void navigate({ search: { regio }, replace: true })}
        />
      </div>
      <p className="waarvan__aantal" role="status">
        {z.gevonden(gevonden.length)}
      </p>
      {gevonden.length === 0 ? (
        <EmptyState
          title={z.geen}
          text={z.geenTekst}
          action={<Button onClick={() => setZoek('')}>{z.wisZoek}</Button>}
        />
      ) : (
        <div className="waarvan__gebieden">
          {gebieden.map((gebied) => (
            <Gebiedskaart key={gebied} gebied={gebied} vragen={gevonden} />
          ))}
        </div>
      )}
    </div>
  );
}

const beslissers = ({ delen }: Vraag, partij: Readonly<Record<Vraag['delen'][number]['partij'], string>>) => [
  ...new Set(delen.filter(({ rol }) => rol === 'beslist').map((deel) => partij[deel.partij])),
];

function Gebiedskaart({ gebied, vragen }: { gebied: Gebied; vragen: readonly Vraag[] }) {
  const all = useZinnen(rooms);
  const z = all.wieiswaarvan;
  const { regio } = route.useSearch();
  return (
    <Card title={z.gebied[gebied]} className="waarvan__gebied">
      <List>
        {vragen
          .filter((vraag) => vraag.gebied === gebied)
          .map((vraag) => (
            <ListRow
              key={vraag.code}
              link
              title={
                <Link
                  to="/wie-is-waarvan/$vraag"
                  params={{ vraag: vraag.code }}
                  search={regio === undefined ? {} : { regio }}
                >
                  {all.wieiswaarvanvragen[vraag.code].titel}
                </Link>
              }
              text={vraag.leeg ? z.niemand : z.kort(beslissers(vraag, z.partij).join(', '))}
            />
          ))}
      </List>
    </Card>
  );
}
