import { wachtimport } from '@rondom/taal/schermen/wachtimport';
import { Link } from '@tanstack/react-router';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { formatDate } from '@rondom/taal';
import { Card } from '../../ui/Card.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { KiesBestand } from './KiesBestand.tsx';
import { useImports } from './use-wachtimport.ts';
import './wachtimport.css';

const rooms = { wachtimport };

/** Where the team leader of an organisation brings its waiting list along, and finds those she brought. */
export function WachtimportPage() {
  const z = useZinnen(rooms).wachtimport;
  const query = useImports();
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      <Vlak query={query} laden={<Skeleton shape="rows" count={5} />}>
        {({ imports, verplicht, vrij }) => (
          <div className="wachtimport">
            <KiesBestand kolommen={[...verplicht, ...vrij]} />
            <Eerder imports={imports} />
            <Card title={z.kolommen.titel}>
              <Kolommen titel={z.kolommen.verplicht} namen={verplicht} />
              <Kolommen titel={z.kolommen.vrij} namen={vrij} />
            </Card>
          </div>
        )}
      </Vlak>
    </>
  );
}

type Imports = NonNullable<ReturnType<typeof useImports>['data']>;

function Eerder({ imports }: Pick<Imports, 'imports'>) {
  const z = useZinnen(rooms).wachtimport;
  const { taal } = useTaal();
  return (
    <Card title={z.eerder}>
      {imports.length === 0 ? (
        <p className="wachtimport__stil">{z.geenEerder}</p>
      ) : (
        <List label={z.eerder}>
          {imports.map(({ id, naam, stand, ontvangenOp }) => (
            <ListRow
              key={id}
              link
              title={
                <Link to="/wachtlijst-inlezen/$importId" params={{ importId: id }} lang="nl">
                  {naam}
                </Link>
              }
              text={formatDate(taal, ontvangenOp.slice(0, 10), 'lang', { metJaar: true })}
              aside={z.stand[stand]}
            />
          ))}
        </List>
      )}
    </Card>
  );
}

function Kolommen({ titel, namen }: { titel: string; namen: Imports['verplicht'] }) {
  const z = useZinnen(rooms).wachtimport;
  return (
    <>
      <h3 className="wachtimport__kop">{titel}</h3>
      <DefinitionList facts={namen.map((naam) => ({ term: naam, value: z.kolom[naam] }))} />
    </>
  );
}
