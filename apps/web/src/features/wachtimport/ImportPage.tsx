import { wachtimport } from '@rondom/taal/schermen/wachtimport';
import { Link, useParams } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { Proefrun } from './Proefrun.tsx';
import { Regels } from './Regels.tsx';
import { useImport, type Import } from './use-wachtimport.ts';
import './wachtimport.css';

const rooms = { wachtimport };
const BUSY: readonly Import['stand'][] = ['controle', 'overnemen', 'terugdraaien', 'ontvangen'];

/** One list: how far it is, what taking it over would do, and the report per line. */
export function ImportPage() {
  const z = useZinnen(rooms).wachtimport;
  const { importId } = useParams({ from: '/wachtlijst-inlezen/$importId' });
  const query = useImport(importId);
  return (
    <>
      <PageHeading tab={z.titel} lead={<Link to="/wachtlijst-inlezen">{z.terug}</Link>}>
        <span lang="nl">{query.data?.naam ?? z.titel}</span>
      </PageHeading>
      <Vlak query={query} laden={<Skeleton shape="rows" count={6} />}>
        {(lijst) => <Lijst lijst={lijst} />}
      </Vlak>
    </>
  );
}

function Lijst({ lijst }: { lijst: Import }) {
  const z = useZinnen(rooms).wachtimport;
  if (BUSY.includes(lijst.stand))
    return (
      <p role="status" className="wachtimport__stil">
        {`${z.stand[lijst.stand]}: ${z.bezig(lijst.verwerkt)}`}
      </p>
    );
  return (
    <div className="wachtimport">
      <Bestandsgebreken lijst={lijst} />
      <Proefrun lijst={lijst} />
      {lijst.stand === 'geweigerd' || lijst.stand === 'ingetrokken' ? null : <Regels lijst={lijst} />}
    </div>
  );
}

/** Why the file was refused, or was not turned back. */
function Bestandsgebreken({ lijst: { gebreken, stand } }: { lijst: Import }) {
  const z = useZinnen(rooms).wachtimport;
  if (gebreken.length === 0) return null;
  return (
    <Banner tone={stand === 'geweigerd' ? 'red' : 'amber'} title={z.stand[stand]}>
      {gebreken.map((gebrek) => (
        <p key={gebrek.kind}>{gebrekZin(z.bestand, gebrek)}</p>
      ))}
      {stand === 'geweigerd' ? <p>{z.nietsBewaard}</p> : null}
    </Banner>
  );
}

type Zin = string | ((parameters: Record<string, string>) => string);

function gebrekZin(zinnen: object, gebrek: Import['gebreken'][number]): string {
  const zin = (zinnen as Record<string, Zin | undefined>)[gebrek.kind];
  if (zin === undefined) return gebrek.kind;
  if (typeof zin === 'string') return zin;
  const parameters = Object.entries(gebrek).map(([naam, waarde]) => [
    naam,
    Array.isArray(waarde) ? waarde.join(', ') : String(waarde),
  ]);
  return zin(Object.fromEntries(parameters) as Record<string, string>);
}
