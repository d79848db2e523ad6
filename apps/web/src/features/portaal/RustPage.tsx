import { portaalrust } from '@rondom/taal/schermen/portaalrust';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { tijdas } from '../rustingezichten/tijdas.ts';
import { voornaam } from './namen.ts';
import { rijenVan } from './rustrijen.ts';
import { usePortaal, type Portaal } from './use-portaal.ts';
import { useEigenRust, type EigenRust } from './use-rust.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import './rust.css';

const rooms = { portaalrust };
const BREED = 600;

/** Wie er voor ons was: the faces of one's own family, and the days without anybody. */
export function RustPage() {
  const portaal = usePortaal();
  return <Vlak query={portaal}>{(eigen) => <Rust portaal={eigen} />}</Vlak>;
}

function Rust({ portaal }: { portaal: Portaal }) {
  const z = useZinnen(rooms).portaalrust;
  const { toon } = useWoordenVan(portaal);
  const query = useEigenRust();
  return (
    <>
      <PageHeading lead={z[toon].lead}>{z.titel}</PageHeading>
      <Vlak
        query={query}
        laden={<Skeleton count={4} shape="rows" />}
        leeg={{ title: z[toon].leeg, als: ({ gezichten }) => gezichten.length === 0 }}
      >
        {(rust) => (
          <>
            <Geteld rust={rust} />
            <Card title={z.beeld}>
              <Banen rust={rust} />
            </Card>
            <p className="zacht">{z[toon].klopt}</p>
          </>
        )}
      </Vlak>
    </>
  );
}

function Geteld({ rust: { meting } }: { rust: EigenRust }) {
  const z = useZinnen(rooms).portaalrust;
  return (
    <Card className="stapel">
      <p>
        <strong>{z.gezichten(meting.gezichten)}</strong>
      </p>
      <p>{meting.gatdagen === 0 ? z.geenGat : z.gatdagen(meting.gatdagen)}</p>
      {meting.intakes === 0 ? null : <p>{z.intakes(meting.intakes)}</p>}
    </Card>
  );
}

function Banen({ rust }: { rust: EigenRust }) {
  const z = useZinnen(rooms).portaalrust;
  const as = tijdas(rust.meting.begin ?? rust.vandaag, rust.vandaag, BREED);
  const rijen = rijenVan(rust);
  if (rijen.length === 0) return <EmptyState title={z.niemand} />;
  return (
    <ol className="eigenrust" role="list">
      {rijen.map(({ soort, nummer, naam, vanaf, tot }) => {
        const eind = tot === null || tot > rust.vandaag ? null : tot;
        const wie = naam === null ? z.nummer(nummer) : z.nu(voornaam(naam));
        return (
          <li key={`${soort}-${vanaf}`} data-soort={soort}>
            <p>
              <strong>{soort === 'gat' ? z.niemand : wie}</strong>
              <span className="regel zacht">{eind === null ? z.sinds(vanaf) : z.vanTot(vanaf, eind)}</span>
            </p>
            <svg viewBox={`0 0 ${BREED} 16`} preserveAspectRatio="none" aria-hidden="true">
              <rect className="eigenrust__spoor" width={BREED} height={16} />
              <rect className="eigenrust__stuk" height={16} {...as.stuk(vanaf, eind ?? rust.vandaag)} />
            </svg>
          </li>
        );
      })}
    </ol>
  );
}
