import { ketenkaart } from '@rondom/taal/schermen/ketenkaart';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { NeemMee } from '../bord/NeemMee.tsx';
import { KetenWegen } from './KetenWegen.tsx';
import { readKetenkaart, useKetenkaart, type Ketenkaart, type Regiokeus } from './use-ketenkaart.ts';
import './ketenkaart.css';

const rooms = { ketenkaart };
const route = getRouteApi('/ketenkaart');

/** The chain as families lived it: who came after whom, and how long nobody was there between. */
export function KetenkaartPage() {
  const z = useZinnen(rooms).ketenkaart;
  const keus = route.useSearch();
  const query = useKetenkaart(keus);
  const op = query.data?.op ?? null;
  return (
    <div className="keten">
      <PageHeading
        tab={z.titel}
        {...(op === null ? {} : { lead: z.lead(op) })}
        actions={
          <Button icon={<Printer size={18} />} onClick={() => window.print()}>
            {z.druk}
          </Button>
        }
      >
        {z.titel}
      </PageHeading>
      <Vlak
        query={query}
        laden={<Skeleton shape="rows" count={8} />}
        leeg={{ title: z.leeg, text: z.leegTekst, als: ({ op: dag }) => dag === null }}
      >
        {(data) => <Inhoud data={data} keus={keus} />}
      </Vlak>
    </div>
  );
}

function Inhoud({ data, keus }: { data: Ketenkaart; keus: Regiokeus }) {
  const z = useZinnen(rooms).ketenkaart;
  const navigate = useNavigate();
  const meest = Math.max(1, ...data.wegen.map(({ mediaan }) => mediaan ?? 0));
  return (
    <>
      {data.regios.length < 2 ? null : (
        <div className="noprint">
          <Select
            id="keten-regio"
            label={z.kies}
            placeholder={z.alle}
            options={data.regios.map((naam) => ({ value: naam, label: naam }))}
            value={keus.regio ?? ''}
            onChange={({ target: { value } }) =>
              void navigate({
                to: '/ketenkaart',
                search: value === '' ? {} : { regio: value },
                replace: true,
              })
            }
          />
        </div>
      )}
      <KetenWegen
        titel={z.gegaan}
        uitleg={z.gegaanUitleg}
        meest={meest}
        wegen={data.wegen.filter(({ van }) => van !== 'besluit')}
      />
      <KetenWegen
        titel={z.gewacht}
        uitleg={z.gewachtUitleg}
        meest={meest}
        wegen={data.wegen.filter(({ van }) => van === 'besluit')}
      />
      <p className="gedempt">{z.onderschrift}</p>
      <NeemMee
        label={z.mee}
        uitleg={z.meeUitleg}
        maak={async () => {
          const stand = await readKetenkaart({ ...keus, uitvoer: true });
          const getal = (van: number, tot: number) => z.getal(van, tot);
          return {
            naam: z.bestand(stand.op ?? ''),
            blad: {
              uitleg: [z.titel, z.lead(stand.op ?? ''), z.meeUitleg],
              kop: [z.van, z.naar, z.gezinnen, z.samen, z.metGat, z.mediaan],
              rijen: stand.wegen.map(({ van, naar, gezinnen, samen, metGat, mediaan }) => [
                z.schakel[van],
                z.schakel[naar],
                getal(gezinnen.van, gezinnen.tot),
                getal(samen.van, samen.tot),
                getal(metGat.van, metGat.tot),
                mediaan,
              ]),
            },
          };
        }}
      />
    </>
  );
}
