import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { formatDate } from '@rondom/taal';
import { Printer } from 'lucide-react';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { BordHoe } from './BordHoe.tsx';
import { BordLinks } from './BordLinks.tsx';
import { JaarLijn } from './JaarLijn.tsx';
import { JaarTabel } from './JaarTabel.tsx';
import { NeemMee } from './NeemMee.tsx';
import { verloopBlad } from './bord-bladen.ts';
import { uitvoer, useGebieden, useVerloop, type BordKeus, type Bordjaar } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';
import './bord.css';
import './bord-meer.css';

const route = getRouteApi('/wachten/verloop');

/** A year of the board: each day is the day before, plus who came, minus who left. */
export function VerloopPage() {
  const z = useZinnen(rooms);
  const { taal } = useTaal();
  const { verloop: v, mee, csv } = z.bordtelling;
  const keus = route.useSearch();
  const verloop = useVerloop(keus);
  const dagen = verloop.data?.dagen ?? [];
  const [eerste, laatste] = [dagen[0], dagen.at(-1)];
  return (
    <div className="bord">
      <PageHeading
        tab={v.titel}
        lead={
          <>
            {eerste === undefined || laatste === undefined ? null : v.inleiding(eerste.dag, laatste.dag)}{' '}
            <BordLinks hier="verloop" keus={keus} />
          </>
        }
        actions={
          <Button icon={<Printer size={18} />} onClick={() => window.print()}>
            {z.bord.drukAf}
          </Button>
        }
      >
        {v.titel}
      </PageHeading>
      <KiesRegio keus={keus} />
      <Vlak query={verloop} laden={<Skeleton shape="rows" count={12} />}>
        {(data: Bordjaar) => (
          <>
            <Card className="bord-jaar">
              <p className="bord-jaar__zin">
                {v.zin(data.dagen[0]?.gisteren ?? 0, data.dagen.at(-1)?.aantal ?? 0, hoogste(data))}
              </p>
              <JaarLijn dagen={data.dagen} kort={(dag) => formatDate(taal, dag, 'kort')} />
            </Card>
            <Card className="bord-jaar">
              <JaarTabel dagen={data.dagen} regio={keus.regio} />
            </Card>
            <div className="bord-onder">
              <BordHoe belofte={null} />
              <NeemMee
                label={mee.verloop}
                uitleg={mee.uitleg}
                maak={async () => {
                  const jaar = await uitvoer.verloop(keus);
                  return { naam: csv.verloop(jaar.dagen.at(-1)?.dag ?? ''), blad: verloopBlad(z, jaar) };
                }}
              />
            </div>
          </>
        )}
      </Vlak>
    </div>
  );
}

const hoogste = ({ dagen }: Bordjaar): number => Math.max(0, ...dagen.map(({ aantal }) => aantal));

/** One of the own regions, or all of them together. */
function KiesRegio({ keus }: { keus: BordKeus }) {
  const z = useZinnen(rooms).bordtelling.verloop;
  const navigate = useNavigate();
  const { op, regio = '' } = keus;
  const gebieden = useGebieden(op === undefined ? {} : { op });
  const eigen = gebieden.data?.regios.filter(({ eigen: mijn }) => mijn) ?? [];
  if (eigen.length < 2) return null;
  return (
    <div className="bord-kies noprint">
      <Select
        id="verloop-regio"
        label={z.regio}
        placeholder={z.alle}
        options={eigen.map(({ naam }) => ({ value: naam, label: naam }))}
        value={regio}
        onChange={({ target: { value } }) =>
          void navigate({
            to: '/wachten/verloop',
            search: { ...(value === '' ? {} : { regio: value }), ...(op === undefined ? {} : { op }) },
            replace: true,
          })
        }
      />
    </div>
  );
}
