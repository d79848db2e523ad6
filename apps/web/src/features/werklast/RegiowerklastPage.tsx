import { werklast } from '@rondom/taal/schermen/werklast';
import { Printer } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { NeemMee } from '../bord/NeemMee.tsx';
import { Stand } from './Stand.tsx';
import { useRegioblad } from './use-teamblad.ts';
import { useWerklastbeeld, type Werklastbeeld } from './use-werklast.ts';
import { Werkbalk } from './Werkbalk.tsx';

const rooms = { werklast };

/** Teams of the own regions: no worker and no family in it. */
export function RegiowerklastPage() {
  const z = useZinnen(rooms).werklast;
  const query = useWerklastbeeld();
  const blad = useRegioblad();
  return (
    <>
      <PageHeading
        tab={z.regioTitel}
        lead={z.regioLead}
        actions={
          <Button icon={<Printer size={18} />} onClick={() => window.print()}>
            {z.druk}
          </Button>
        }
      >
        {z.regioTitel}
      </PageHeading>
      <Vlak
        query={query}
        leeg={{ title: z.regioLeeg, text: z.regioLeegTekst, als: ({ rijen }) => rijen.length === 0 }}
        laden={<Skeleton shape="rows" count={8} />}
      >
        {(beeld) => (
          <div className="werklast">
            <Teams beeld={beeld} />
            <NeemMee {...blad} />
          </div>
        )}
      </Vlak>
    </>
  );
}

function Teams({ beeld: { rijen } }: { beeld: Werklastbeeld }) {
  const z = useZinnen(rooms).werklast;
  return (
    <Card>
      <table className="werklast__tabel werklast__tabel--teams">
        <caption className="unseen">{z.regioTitel}</caption>
        <thead>
          <tr>
            <th scope="col">{z.kopTeam}</th>
            <th scope="col">{z.kopWerkers}</th>
            <th scope="col">{z.kopGezinnen}</th>
            <th scope="col">{z.kopBeeld}</th>
            <th scope="col">{z.kopRuimte}</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ regio, team, teams, last }) => (
            <tr key={`${regio} ${team ?? ''}`}>
              <th scope="row">
                {team ?? z.kleineTeams(teams)}
                <span className="werklast__uitleg">{regio}</span>
              </th>
              <td data-label={z.kopWerkers}>{last.werkers}</td>
              <td data-label={z.kopGezinnen}>{last.gezinnen}</td>
              <td data-label={z.kopBeeld} className="werklast__beeld">
                <Werkbalk
                  stukken={last.fasen.filter(({ minuten }) => minuten > 0)}
                  beschikbaar={last.beschikbaar}
                  schaal={Math.max(last.gevraagd, last.beschikbaar)}
                  zin={z.gevraagdVan(last.gevraagd, last.beschikbaar)}
                />
                <span className="werklast__uitleg">{z.gevraagdVan(last.gevraagd, last.beschikbaar)}</span>
              </td>
              <td data-label={z.kopRuimte}>
                <Stand {...last} />
                {last.zonderUren === 0 ? null : (
                  <span className="werklast__uitleg">{z.teamOnvolledig(last.zonderUren)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="werklast__uitleg">{z.onderschrift}</p>
    </Card>
  );
}
