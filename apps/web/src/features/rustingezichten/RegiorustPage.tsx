import { rustingezichten } from '@rondom/taal/schermen/rustingezichten';
import { getRouteApi } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import type { NeemMeeProps } from '../bord/NeemMee.tsx';
import { Regiopagina } from '../regiocijfers/Regiopagina.tsx';
import type { Regiokeus } from '../regiocijfers/regiokeus.ts';
import { aandeelVast, cijferVan } from './regio-som.ts';
import { RegioLijn } from './RegioLijn.tsx';
import { RegioTabel, RegioVerloop } from './RegioTabel.tsx';
import { ZonderNu } from './ZonderNu.tsx';
import { readRegiorust, useRegiorust, type Regiorust } from './use-rust.ts';
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
    <Regiopagina
      pad="/rust"
      keus={keus}
      query={query}
      titel={z.titel}
      lead={op === null ? undefined : z.lead(op)}
      leeg={{ title: z.leeg, text: z.leegTekst, als: ({ punten }) => punten.length === 0 }}
      regios={(data) => data.regios.map(({ naam }) => naam)}
      mee={useRustblad(keus)}
    >
      {(data) => <Cijfers data={data} />}
    </Regiopagina>
  );
}

function Cijfers({ data }: { data: Regiorust }) {
  const z = useZinnen(rooms).rustingezichten.regio;
  const [eerste, laatste] = [data.punten[0], data.punten.at(-1)].map((punt) =>
    punt === undefined ? undefined : aandeelVast(punt),
  );
  return (
    <>
      <ZonderNu data={data} />
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
    </>
  );
}

function useRustblad(keus: Regiokeus): NeemMeeProps {
  const z = useZinnen(rooms).rustingezichten.regio;
  return {
    label: z.mee,
    uitleg: z.meeUitleg,
    maak: async () => {
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
    },
  };
}
