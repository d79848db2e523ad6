import { termijn } from '@rondom/taal/schermen/termijn';
import { tijdigheid } from '@rondom/taal/schermen/tijdigheid';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { NeemMee } from '../bord/NeemMee.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { TijdigheidTabel } from './TijdigheidTabel.tsx';
import { redenZin } from './reden-zin.ts';
import { readTijdigheid, useTijdigheid, type Regiokeus, type Tijdigheid } from './use-tijdigheid.ts';
import './tijdigheid.css';

const rooms = { tijdigheid, termijn };
const route = getRouteApi('/tijdigheid');

/** How the clocks of the own regions were kept, and why the late ones were late. */
export function TijdigheidPage() {
  const z = useZinnen(rooms).tijdigheid;
  const keus = route.useSearch();
  const query = useTijdigheid(keus);
  const { van, totEnMet } = query.data ?? {};
  return (
    <div className="tijdigheid">
      <PageHeading
        tab={z.titel}
        {...(van === undefined || totEnMet === undefined ? {} : { lead: z.lead(van, totEnMet) })}
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
        leeg={{ title: z.leeg, text: z.leegTekst, als: ({ regios }) => regios.length === 0 }}
      >
        {(data) => <Inhoud data={data} keus={keus} />}
      </Vlak>
    </div>
  );
}

function Inhoud({ data, keus }: { data: Tijdigheid; keus: Regiokeus }) {
  const woorden = useZinnen(rooms);
  const z = woorden.tijdigheid;
  const navigate = useNavigate();
  return (
    <>
      {data.regios.length < 2 ? null : (
        <div className="noprint">
          <Select
            id="tijdigheid-regio"
            label={z.kies}
            placeholder={z.alle}
            options={data.regios.map((naam) => ({ value: naam, label: naam }))}
            value={keus.regio ?? ''}
            onChange={({ target: { value } }) =>
              void navigate({
                to: '/tijdigheid',
                search: value === '' ? {} : { regio: value },
                replace: true,
              })
            }
          />
        </div>
      )}
      <TijdigheidTabel soorten={data.soorten} />
      <p className="gedempt">{z.onderschrift}</p>
      <NeemMee
        label={z.mee}
        uitleg={z.meeUitleg}
        maak={async () => {
          const stand = await readTijdigheid({ ...keus, uitvoer: true });
          return {
            naam: z.bestand(stand.totEnMet),
            blad: {
              uitleg: [z.titel, z.lead(stand.van, stand.totEnMet), z.meeUitleg],
              kop: [z.soort, z.aantal, z.teLaat, z.mediaan, z.waarom],
              rijen: stand.soorten.map(({ soort, alle, teLaat, mediaan, redenen }) => [
                codeZin(woorden.termijn.soort, soort),
                z.getal(alle.van, alle.tot),
                z.getal(teLaat.van, teLaat.tot),
                mediaan,
                redenen
                  .map(({ reden, aantal }) =>
                    z.reden(redenZin(woorden, reden), z.getal(aantal.van, aantal.tot)),
                  )
                  .join('; '),
              ]),
            },
          };
        }}
      />
    </>
  );
}
