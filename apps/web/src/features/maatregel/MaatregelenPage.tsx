import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { MaatregelRij } from './MaatregelRij.tsx';
import { standVan, type Stand } from './klokgroepen.ts';
import { useMaatregelen } from './use-maatregelen.ts';
import './maatregel.css';

const rooms = { maatregel };
const STANDEN: readonly Stand[] = ['zonder', 'contact', 'rond'];

/** Home of jeugdbeschermer and team leader: first who still has nobody, then who was not spoken to yet. */
export function MaatregelenPage() {
  const z = useZinnen(rooms).maatregel;
  const sessie = useSessie().data;
  const query = useMaatregelen();
  return (
    <>
      <PageHeading lead={z.inleiding} tab={z.titel}>
        {z.titel}
      </PageHeading>
      <Vlak
        query={query}
        leeg={{ title: z.leeg, text: z.leegTekst }}
        laden={<Skeleton count={6} shape="rows" />}
      >
        {(measures) => (
          <div className="maatregelen">
            {STANDEN.map((stand) => {
              const rows = measures.filter((measure) => standVan(measure) === stand);
              if (rows.length === 0) return null;
              return (
                <Card
                  key={stand}
                  title={z.groep[stand](rows.length)}
                  tone={stand === 'zonder' ? 'amber' : 'plain'}
                >
                  <List>
                    {rows.map((measure) => (
                      <MaatregelRij
                        key={measure.id}
                        maatregel={measure}
                        vandaag={sessie?.vandaag ?? ''}
                        rol={sessie?.rol}
                      />
                    ))}
                  </List>
                </Card>
              );
            })}
          </div>
        )}
      </Vlak>
    </>
  );
}
