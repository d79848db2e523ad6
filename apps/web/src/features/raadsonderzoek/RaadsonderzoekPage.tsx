import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { RondAfSheet } from './RondAfSheet.tsx';
import { useOnderzoek, type Onderzoek } from './use-raadsonderzoek.ts';
import { Verzoek } from './Verzoek.tsx';
import { VraagMeerSheet } from './VraagMeerSheet.tsx';
import { Vragen } from './Vragen.tsx';
import './raadsonderzoek.css';

const rooms = { raadsonderzoek };
const route = getRouteApi('/raadsonderzoek/$raadsverzoekId');

/** One inquiry: the request with its pieces, who the family is, and what was asked for since. Nothing else of it. */
export function RaadsonderzoekPage() {
  const { raadsverzoekId } = route.useParams();
  const z = useZinnen(rooms).raadsonderzoek.onderzoek;
  const query = useOnderzoek(raadsverzoekId);
  return (
    <>
      <p className="noprint">
        <Link to="/raadsonderzoek">{z.terug}</Link>
      </p>
      <Vlak
        query={query}
        laden={
          <Card>
            <Skeleton shape="rows" count={5} />
          </Card>
        }
      >
        {(onderzoek) => <Inhoud onderzoek={onderzoek} />}
      </Vlak>
    </>
  );
}

function Inhoud({ onderzoek: { verzoek, leden } }: { onderzoek: Onderzoek }) {
  const all = useZinnen(rooms).raadsonderzoek;
  const z = all.onderzoek;
  const navigate = useNavigate();
  const [blad, setBlad] = useState<'meer' | 'af'>();
  const close = () => setBlad(undefined);
  const { telefoon, gevraagdDoor } = verzoek;
  return (
    <>
      <PageHeading
        tab={z.pagina}
        lead={`${z.van(gevraagdDoor, verzoek.organisatie)} · ${z.totEnMet(verzoek.totOp ?? '')}`}
        actions={
          <>
            <Button variant="primary" onClick={() => setBlad('meer')}>
              {z.vraagMeer}
            </Button>
            <Button onClick={() => setBlad('af')}>{z.rondAf}</Button>
          </>
        }
      >
        {all.over(verzoek.kinderen.map(({ naam }) => naam))}
      </PageHeading>
      <div className="raad__pagina">
        <Card title={z.verzoek}>
          <div className="raad__onder">
            <Verzoek verzoek={verzoek} open />
            {telefoon === null ? null : (
              <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{z.bel(gevraagdDoor, telefoon)}</a>
            )}
          </div>
        </Card>
        <Card title={z.vragen}>
          {verzoek.vragen.length === 0 ? (
            <EmptyState title={z.geenVragen} />
          ) : (
            <Vragen vragen={verzoek.vragen} />
          )}
        </Card>
        <Leden leden={leden} />
      </div>
      {blad === 'meer' ? <VraagMeerSheet verzoekId={verzoek.id} onClose={close} /> : null}
      {blad === 'af' ? (
        <RondAfSheet
          verzoek={verzoek}
          onClose={close}
          onEinde={() => void navigate({ to: '/raadsonderzoek' })}
        />
      ) : null}
    </>
  );
}

function Leden({ leden }: Pick<Onderzoek, 'leden'>) {
  const z = useZinnen(rooms).raadsonderzoek.onderzoek;
  const rollen: Readonly<Record<string, string>> = z.rol;
  return (
    <Card title={z.gezinIs}>
      <List>
        {leden.map(({ id, naam, rol, geboortedatum }) => (
          <ListRow
            key={id}
            title={<span lang="nl">{naam}</span>}
            text={[rollen[rol] ?? rol, geboortedatum === null ? z.ongeboren : z.geboren(geboortedatum)].join(
              ' · ',
            )}
          />
        ))}
      </List>
    </Card>
  );
}
