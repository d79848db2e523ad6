import { getRouteApi, Link } from '@tanstack/react-router';
import { wiekanmeedenken } from '@rondom/taal/schermen/wiekanmeedenken';
import { Printer } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { GEEN, zoekMensen, type Filter } from './filter.ts';
import { KiesGezinSheet } from './KiesGezinSheet.tsx';
import { Loketten } from './Loketten.tsx';
import { MensKaart } from './MensKaart.tsx';
import { useWieKanMeedenken, type Mens, type WieKanMeedenken } from './use-wiekanmeedenken.ts';
import { Woorden } from './Woorden.tsx';
import { Zoekveld } from './Zoekveld.tsx';
import './wiekanmeedenken.css';

const rooms = { wiekanmeedenken };
const route = getRouteApi('/wie-kan-meedenken');

/** People of the region, what they know much about and how to reach them; and the desks of organisations. */
export function WieKanMeedenkenPage() {
  const z = useZinnen(rooms).wiekanmeedenken;
  const { regio } = route.useSearch();
  const query = useWieKanMeedenken(regio);
  return (
    <>
      <PageHeading
        tab={z.titel}
        lead={z.lead}
        actions={
          <>
            {query.data?.acties.includes('mijnKaart') === true ? (
              <Link to="/mijn-kaart" className="button noprint" data-variant="quiet">
                {z.kaart.titel}
              </Link>
            ) : null}
            <Button className="noprint" icon={<Printer size={18} />} onClick={() => window.print()}>
              {z.drukAf}
            </Button>
          </>
        }
      >
        {z.titel}
      </PageHeading>
      <Vlak
        query={query}
        laden={<Skeleton shape="rows" count={6} />}
        leeg={{ title: z.geenRegio, text: z.geenRegioTekst, als: (gelezen) => gelezen.regio === null }}
      >
        {(gelezen) => <Lijst gelezen={gelezen} />}
      </Vlak>
    </>
  );
}

function Lijst({ gelezen }: { gelezen: WieKanMeedenken }) {
  const z = useZinnen(rooms).wiekanmeedenken;
  const navigate = route.useNavigate();
  const vandaag = useSessie().data?.vandaag ?? '';
  const [filter, setFilter] = useState<Filter>(GEEN);
  const [vraag, setVraag] = useState<Mens>();
  const gevonden = zoekMensen(gelezen.mensen, useDeferredValue(filter), (mens) =>
    [
      ...[mens.naam ?? z.mens.viaTeam, mens.functie, mens.organisatie, ...mens.eigenDeskundigheden],
      ...mens.deskundigheden.map((een) => z.deskundigheden[een]),
      ...mens.talen.map((taal) => z.talen[taal]),
      ...mens.wijzen.map((wijze) => z.wijzen[wijze]),
    ].join(' '),
  );
  return (
    <div className="meedenkers">
      {gelezen.regio === null ? null : (
        <p className="meedenkers__afdruk">{z.afdruk(gelezen.regio.naam, vandaag)}</p>
      )}
      <Zoekveld
        gelezen={gelezen}
        filter={filter}
        onFilter={setFilter}
        onRegio={(regio) => void navigate({ search: { regio }, replace: true })}
      />
      <p className="meedenkers__aantal" role="status">
        <strong>{z.gevonden(gevonden.length)}</strong> <span className="noprint">{z.volgorde}</span>
      </p>
      {gelezen.mensen.length === 0 ? (
        <EmptyState title={z.leeg} text={z.leegTekst} />
      ) : gevonden.length === 0 ? (
        <EmptyState
          title={z.geen}
          text={z.geenTekst}
          action={<Button onClick={() => setFilter(GEEN)}>{z.filter.wis}</Button>}
        />
      ) : (
        <ul className="meedenkers__lijst">
          {gevonden.map((mens) => (
            <li key={mens.id}>
              <MensKaart mens={mens} onVraag={() => setVraag(mens)} />
            </li>
          ))}
        </ul>
      )}
      <Loketten loketten={gelezen.loketten} />
      {gelezen.acties.includes('woord') ? <Woorden gelezen={gelezen} /> : null}
      {vraag === undefined ? null : <KiesGezinSheet mens={vraag} onClose={() => setVraag(undefined)} />}
    </div>
  );
}
