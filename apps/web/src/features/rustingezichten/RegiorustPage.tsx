import { rustingezichten } from '@rondom/taal/schermen/rustingezichten';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { NeemMee } from '../bord/NeemMee.tsx';
import { aandeelVast, cijferVan } from './regio-som.ts';
import { RegioLijn } from './RegioLijn.tsx';
import { RegioTabel, RegioVerloop } from './RegioTabel.tsx';
import { readRegiorust, useRegiorust, type Regiokeus, type Regiorust } from './use-rust.ts';
import './rust.css';

const rooms = { rustingezichten };
const route = getRouteApi('/rust');

/** Rust in gezichten of the own regions over time: no family, no worker, nothing sorted by size. */
export function RegiorustPage() {
  const z = useZinnen(rooms).rustingezichten.regio;
  const keus = route.useSearch();
  const query = useRegiorust(keus);
  const op = query.data?.op ?? null;
  return (
    <div className="regiorust">
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
        leeg={{ title: z.leeg, text: z.leegTekst, als: ({ punten }) => punten.length === 0 }}
      >
        {(data) => <Inhoud data={data} keus={keus} />}
      </Vlak>
    </div>
  );
}

function Inhoud({ data, keus }: { data: Regiorust; keus: Regiokeus }) {
  const z = useZinnen(rooms).rustingezichten.regio;
  const navigate = useNavigate();
  const [eerste, laatste] = [data.punten[0], data.punten.at(-1)].map((punt) =>
    punt === undefined ? undefined : aandeelVast(punt),
  );
  return (
    <>
      {data.regios.length < 2 ? null : (
        <div className="noprint">
          <Select
            id="rust-regio"
            label={z.kies}
            placeholder={z.alle}
            options={data.regios.map(({ naam }) => ({ value: naam, label: naam }))}
            value={keus.regio ?? ''}
            onChange={({ target: { value } }) =>
              void navigate({ to: '/rust', search: value === '' ? {} : { regio: value }, replace: true })
            }
          />
        </div>
      )}
      <Card title={z.aandeel}>
        {eerste === undefined || laatste === undefined ? (
          <p className="gedempt">{z.verborgen}</p>
        ) : (
          <p className="regiorust__zin">{z.zin(eerste, laatste)}</p>
        )}
        <RegioLijn punten={data.punten} />
      </Card>
      <Card title={z.verloop}>
        <RegioVerloop punten={data.punten} />
      </Card>
      <Card title={z.perRegio}>
        <RegioTabel regios={data.regios} />
        <p className="gedempt">{z.onderschrift}</p>
      </Card>
      <Mee keus={keus} />
    </>
  );
}

function Mee({ keus }: { keus: Regiokeus }) {
  const z = useZinnen(rooms).rustingezichten.regio;
  return (
    <NeemMee
      label={z.mee}
      uitleg={z.meeUitleg}
      maak={async () => {
        const stand = await readRegiorust({ ...keus, uitvoer: true });
        return {
          naam: z.bestand(stand.op ?? ''),
          blad: {
            uitleg: [z.titel, z.lead(stand.op ?? ''), z.meeUitleg],
            kop: [z.naam, z.meting, z.gezinnen, z.som],
            rijen: stand.regios.flatMap((regio) =>
              regio.cijfers.map(({ cijfer }) => {
                const { gezinnen, som } = cijferVan(regio, cijfer);
                return [regio.naam, z.kop[cijfer], z.getal(gezinnen.van, gezinnen.tot), som];
              }),
            ),
          },
        };
      }}
    />
  );
}
