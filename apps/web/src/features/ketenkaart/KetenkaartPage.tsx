import { ketenkaart } from '@rondom/taal/schermen/ketenkaart';
import { getRouteApi } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import type { NeemMeeProps } from '../bord/NeemMee.tsx';
import { Regiopagina } from '../regiocijfers/Regiopagina.tsx';
import type { Regiokeus } from '../regiocijfers/regiokeus.ts';
import { KetenWegen } from './KetenWegen.tsx';
import { readKetenkaart, useKetenkaart, type Ketenkaart } from './use-ketenkaart.ts';
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
    <Regiopagina
      pad="/ketenkaart"
      keus={keus}
      query={query}
      titel={z.titel}
      lead={op === null ? undefined : z.lead(op)}
      leeg={{ title: z.leeg, text: z.leegTekst, als: ({ op: dag }) => dag === null }}
      regios={(data) => data.regios}
      mee={useKetenblad(keus)}
    >
      {(data) => <Wegen wegen={data.wegen} />}
    </Regiopagina>
  );
}

function Wegen({ wegen }: Pick<Ketenkaart, 'wegen'>) {
  const z = useZinnen(rooms).ketenkaart;
  const meest = Math.max(1, ...wegen.map(({ mediaan }) => mediaan ?? 0));
  return (
    <>
      <KetenWegen
        titel={z.gegaan}
        uitleg={z.gegaanUitleg}
        meest={meest}
        wegen={wegen.filter(({ van }) => van !== 'besluit')}
      />
      <KetenWegen
        titel={z.gewacht}
        uitleg={z.gewachtUitleg}
        meest={meest}
        wegen={wegen.filter(({ van }) => van === 'besluit')}
      />
      <p className="gedempt">{z.onderschrift}</p>
    </>
  );
}

function useKetenblad(keus: Regiokeus): NeemMeeProps {
  const z = useZinnen(rooms).ketenkaart;
  return {
    label: z.mee,
    uitleg: z.meeUitleg,
    maak: async () => {
      const stand = await readKetenkaart({ ...keus, uitvoer: true });
      return {
        naam: z.bestand(stand.op ?? ''),
        blad: {
          uitleg: [z.titel, z.lead(stand.op ?? ''), z.meeUitleg],
          kop: [z.van, z.naar, z.gezinnen, z.samen, z.metGat, z.mediaan],
          rijen: stand.wegen.map(({ van, naar, gezinnen, samen, metGat, mediaan }) => [
            z.schakel[van],
            z.schakel[naar],
            ...[gezinnen, samen, metGat].map((getal) => z.getal(getal.van, getal.tot)),
            mediaan,
          ]),
        },
      };
    },
  };
}
