import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { TeamZicht } from '../zicht/TeamZicht.tsx';
import { TekortKaart } from '../zicht/TekortKaart.tsx';
import { EersteContact } from './EersteContact.tsx';
import { MaatregelRij } from './MaatregelRij.tsx';
import { standVan, type Stand } from './klokgroepen.ts';
import { NoemJeugdbeschermer } from './NoemJeugdbeschermer.tsx';
import { useMaatregelen, type GiMaatregel } from './use-maatregelen.ts';
import './maatregel.css';

const rooms = { maatregel };
const STANDEN: readonly Stand[] = ['zonder', 'contact', 'rond'];

/** The act that is open beside the list. */
interface Blad {
  wat: 'noem' | 'contact';
  row: GiMaatregel;
}

/** Home of jeugdbeschermer and team leader: first who still has nobody, then who was not spoken to yet. */
export function MaatregelenPage() {
  const z = useZinnen(rooms).maatregel;
  const sessie = useSessie().data;
  const query = useMaatregelen();
  const [blad, setBlad] = useState<Blad>();
  const close = () => setBlad(undefined);
  return (
    <>
      <PageHeading lead={sessie?.rol === 'jeugdbeschermer' ? z.inleidingEigen : z.inleiding} tab={z.titel}>
        {z.titel}
      </PageHeading>
      {sessie?.rol === 'giteamleider' ? (
        <div className="maatregelen zicht__boven">
          <TeamZicht />
          <TekortKaart />
        </div>
      ) : null}
      <Vlak
        query={query}
        leeg={{ title: z.leeg, text: z.leegTekst }}
        laden={<Skeleton count={6} shape="rows" />}
      >
        {(all) => (
          <div className="maatregelen">
            {STANDEN.map((stand) => {
              const rows = all.filter((row) => standVan(row) === stand);
              if (rows.length === 0) return null;
              return (
                <Card
                  key={stand}
                  title={z.groep[stand](rows.length)}
                  tone={stand === 'zonder' ? 'amber' : 'plain'}
                >
                  <List>
                    {rows.map((row) => (
                      <MaatregelRij
                        key={row.id}
                        maatregel={row}
                        vandaag={sessie?.vandaag ?? ''}
                        rol={sessie?.rol}
                        onNoem={() => setBlad({ wat: 'noem', row })}
                        onContact={() => setBlad({ wat: 'contact', row })}
                      />
                    ))}
                  </List>
                </Card>
              );
            })}
          </div>
        )}
      </Vlak>
      {blad?.wat === 'noem' ? (
        <NoemJeugdbeschermer
          gezinId={blad.row.gezinId}
          maatregelId={blad.row.id}
          kinderen={blad.row.kinderen.map(({ naam }) => naam)}
          onClose={close}
        />
      ) : null}
      {blad?.wat === 'contact' ? (
        <EersteContact gezinId={blad.row.gezinId} maatregelId={blad.row.id} onClose={close} />
      ) : null}
    </>
  );
}
