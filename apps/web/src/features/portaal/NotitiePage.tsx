import { useQuery } from '@tanstack/react-query';
import { dayOf, formatDate, formatTime } from '@rondom/taal';
import { portaal as portaalzinnen } from '@rondom/taal/schermen/portaal';
import { api, read } from '../../platform/api.ts';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { Terug } from './Terug.tsx';
import './portaal.css';
import './woorden.css';

const rooms = { portaal: portaalzinnen };

/** A note that was shared with this reader. */
export function NotitiePage({ id }: { id: string }) {
  const z = useZinnen(rooms).portaal;
  const { taal } = useTaal();
  const query = useQuery({
    queryKey: ['gezin', 'lijst', 'portaalnotitie', id],
    queryFn: () =>
      read(api.GET('/api/v1/portaal/notities/{notitieId}', { params: { path: { notitieId: id } } })),
  });
  return (
    <>
      <Terug naar="/mijn">{z.terugNaarStart}</Terug>
      <Vlak query={query}>
        {({ soort, op, schrijver, tekst }) => (
          <article className="stapel">
            <PageHeading
              lead={`${formatDate(taal, dayOf(op), 'metWeekdag', { metJaar: true })}, ${formatTime(taal, op)}`}
            >
              {z.notitiesoort[soort]}
            </PageHeading>
            <div className="card">
              <p className="woord__tekst" lang="nl">
                {tekst}
              </p>
            </div>
            <p className="zacht">{z.notitieVan(schrijver)}</p>
          </article>
        )}
      </Vlak>
    </>
  );
}
