import { getRouteApi, Link } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { BordHoe } from './BordHoe.tsx';
import { BordLinks } from './BordLinks.tsx';
import { NeemMee } from './NeemMee.tsx';
import { gebiedenBlad } from './bord-bladen.ts';
import { uitvoer, useGebieden, type BordKeus, type Gebieden } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';
import './bord.css';
import './bord-meer.css';

const route = getRouteApi('/wachten/gebieden');

/** How many wait in the country, each province and each region: exact where one is mandated, guarded elsewhere. */
export function GebiedenPage() {
  const z = useZinnen(rooms);
  const { gebieden: g, mee, csv } = z.bordtelling;
  const keus = route.useSearch();
  const dag = keus.op === undefined ? {} : { op: keus.op };
  const gebieden = useGebieden(dag);
  return (
    <div className="bord">
      <PageHeading
        tab={g.titel}
        lead={
          <>
            {gebieden.data === undefined ? null : g.inleiding(gebieden.data.dag)}{' '}
            <BordLinks hier="gebieden" keus={keus} />
          </>
        }
      >
        {g.titel}
      </PageHeading>
      <Vlak
        query={gebieden}
        laden={<Skeleton shape="rows" count={8} />}
        leeg={{ title: g.leeg, text: g.leegTekst, als: ({ regios }) => regios.length === 0 }}
      >
        {(data) => (
          <>
            <Card className="bord-gebieden">
              <p>
                {g.uitleg} {g.optellen}
              </p>
              <GebiedTabel gebieden={data} keus={keus} />
            </Card>
            <div className="bord-onder">
              <BordHoe belofte={null} />
              <NeemMee
                label={mee.gebieden}
                uitleg={mee.uitlegGebieden}
                maak={async () => {
                  const stand = await uitvoer.gebieden(dag);
                  return { naam: csv.gebieden(stand.dag), blad: gebiedenBlad(z, stand) };
                }}
              />
            </div>
          </>
        )}
      </Vlak>
    </div>
  );
}

/** Country, then each province with its regions. */
function GebiedTabel({
  gebieden: { land, provincies, regios },
  keus,
}: {
  gebieden: Gebieden;
  keus: BordKeus;
}) {
  const g = useZinnen(rooms).bordtelling.gebieden;
  const zonder = regios.filter(({ provincie }) => provincie === null);
  const getal = ({ van, tot }: Gebieden['land']) => g.getal(van, tot);
  return (
    <table className="bord-gebieden__tabel" aria-label={g.naam}>
      <thead>
        <tr>
          <th scope="col">{g.gebied}</th>
          <th scope="col">{g.aantal}</th>
        </tr>
      </thead>
      <tbody>
        <tr data-laag="land">
          <th scope="row">{g.land}</th>
          <td>{getal(land)}</td>
        </tr>
      </tbody>
      {provincies.map((een) => (
        <tbody key={een.naam}>
          <tr data-laag="provincie">
            <th scope="row">{een.naam}</th>
            <td>{getal(een.getal)}</td>
          </tr>
          <Regios regios={regios.filter(({ provincie }) => provincie === een.naam)} keus={keus} />
        </tbody>
      ))}
      {zonder.length === 0 ? null : (
        <tbody>
          <tr data-laag="provincie">
            <th scope="row" colSpan={2}>
              {g.geenProvincie}
            </th>
          </tr>
          <Regios regios={zonder} keus={keus} />
        </tbody>
      )}
    </table>
  );
}

function Regios({ regios, keus }: { regios: Gebieden['regios']; keus: BordKeus }) {
  const g = useZinnen(rooms).bordtelling.gebieden;
  return regios.map(({ naam, eigen, getal }) => (
    <tr key={naam} data-laag="regio">
      <th scope="row">
        {eigen ? (
          <>
            <Link to="/wachten" search={{ ...keus, regio: naam }}>
              {naam}
            </Link>
            <span className="bord-gebieden__eigen">{g.eigen}</span>
          </>
        ) : (
          naam
        )}
      </th>
      <td>{g.getal(getal.van, getal.tot)}</td>
    </tr>
  ));
}
