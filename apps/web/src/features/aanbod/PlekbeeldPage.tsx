import { Link } from '@tanstack/react-router';
import { capitalise } from '@rondom/taal';
import { aanbod as soorten } from '@rondom/taal/schermen/aanbod';
import { plekbeeld } from '@rondom/taal/schermen/plekbeeld';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { NeemMee } from '../bord/NeemMee.tsx';
import '../bord/bord-meer.css';
import { haalPublicatie, usePlekbeeld, type Plekbeeld, type Plekregio } from './use-plekbeeld.ts';
import { plekbeeldBlad } from './plekbeeld-blad.ts';
import './aanbod.css';

const rooms = { plekbeeld, aanbod: soorten };

/** Waar is plek? Free and in all by kind and region, beside the children who wait for it. */
export function PlekbeeldPage() {
  const all = useZinnen(rooms);
  const z = all.plekbeeld;
  const query = usePlekbeeld();
  return (
    <>
      <PageHeading
        tab={z.titel}
        lead={
          <>
            {query.data === undefined ? null : z.inleiding(query.data.dag)}{' '}
            <Link to="/vrije-plekken">{z.naarLijst}</Link>
          </>
        }
      >
        {z.titel}
      </PageHeading>
      <Vlak
        query={query}
        laden={<Skeleton shape="rows" count={8} />}
        leeg={{ title: z.leeg, text: z.leegTekst, als: ({ regios }) => regios.length === 0 }}
      >
        {(beeld) => (
          <div className="aanbod">
            <Contract contract={beeld.contract} />
            <Beeld beeld={beeld} />
            <Card title={z.hoeKop}>
              <ul>
                {Object.values(z.hoe).map((zin) => (
                  <li key={zin}>{zin}</li>
                ))}
              </ul>
              <NeemMee
                label={z.mee}
                uitleg={z.meeUitleg}
                maak={async () => {
                  const stand = await haalPublicatie();
                  return { naam: z.csv.naam(stand.dag), blad: plekbeeldBlad(stand, all) };
                }}
              />
            </Card>
          </div>
        )}
      </Vlak>
    </>
  );
}

function Contract({ contract }: { contract: Plekbeeld['contract'] }) {
  const z = useZinnen(rooms).plekbeeld;
  if (contract === null) return null;
  return (
    <Card title={z.contract}>
      <p>
        {contract.kinderen === 0
          ? z.contractGeen
          : `${z.contractZin(contract.kinderen, contract.dagen)} ${z.contractNu(contract.lopend)}`}
      </p>
    </Card>
  );
}

function Beeld({ beeld: { regios } }: { beeld: Plekbeeld }) {
  const all = useZinnen(rooms);
  const z = all.plekbeeld;
  const [alle, setAlle] = useState(false);
  const eigen = regios.filter(({ eigen: is }) => is);
  const getoond = alle || eigen.length === 0 ? regios : eigen;
  const rijen = (regios[0]?.cellen ?? []).map(({ hulpsoort }) => hulpsoort);
  return (
    <Card>
      {eigen.length === 0 || eigen.length === regios.length ? null : (
        <div className="noprint">
          <Button onClick={() => setAlle(!alle)}>{alle ? z.alleen : z.ook}</Button>
        </div>
      )}
      <div className="plekbeeld__rol" role="region" aria-label={z.titel} tabIndex={0}>
        <table className="plekbeeld" aria-label={z.titel}>
          <thead>
            <tr>
              <th scope="col">{z.kop}</th>
              {getoond.map(({ naam }) => (
                <th key={naam} scope="col">
                  {naam}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rijen.map((soort, at) => (
              <tr key={soort ?? 'nogNiet'}>
                <th scope="row">
                  {capitalise(soort === null ? all.aanbod.nogNiet : all.aanbod.hulpsoorten[soort])}
                </th>
                {getoond.map((regio) => (
                  <Cel key={regio.naam} cel={regio.cellen[at]} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{z.samen}</th>
              {getoond.map(({ naam, wachtend: { van, tot } }) => (
                <td key={naam}>{z.wachten(van, tot)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Card>
  );
}

function Cel({ cel }: { cel: Plekregio['cellen'][number] | undefined }) {
  const z = useZinnen(rooms).plekbeeld;
  if (cel === undefined) return <td />;
  const { vrij, plekken, vervallen, wachtend, tekort, hulpsoort } = cel;
  const leeg = plekken === 0 && wachtend.tot === 0;
  return (
    <td data-tekort={tekort}>
      {leeg ? <span className="aanbod__klein">{z.niets}</span> : null}
      {leeg || hulpsoort === null ? null : <span className="plekbeeld__deel">{z.vrij(vrij, plekken)}</span>}
      {wachtend.tot === 0 ? null : (
        <span className="plekbeeld__deel">{z.wachten(wachtend.van, wachtend.tot)}</span>
      )}
      {tekort ? <Badge tone="amber">{z.tekort}</Badge> : null}
      {vervallen === 0 ? null : (
        <span className="plekbeeld__deel aanbod__klein">{z.vervallen(vervallen)}</span>
      )}
    </td>
  );
}
