import { termijn } from '@rondom/taal/schermen/termijn';
import { tijdigheid } from '@rondom/taal/schermen/tijdigheid';
import { getRouteApi } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import type { NeemMeeProps } from '../bord/NeemMee.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { Regiopagina } from '../regiocijfers/Regiopagina.tsx';
import type { Regiokeus } from '../regiocijfers/regiokeus.ts';
import { TijdigheidTabel } from './TijdigheidTabel.tsx';
import { redenZin } from './reden-zin.ts';
import { readTijdigheid, useTijdigheid } from './use-tijdigheid.ts';
import './tijdigheid.css';

const rooms = { tijdigheid, termijn };
const route = getRouteApi('/tijdigheid');

/** How the clocks of the own regions were kept, and why the late ones were late. */
export function TijdigheidPage() {
  const z = useZinnen(rooms).tijdigheid;
  const keus = route.useSearch();
  const query = useTijdigheid(keus);
  return (
    <Regiopagina
      pad="/tijdigheid"
      keus={keus}
      query={query}
      titel={z.titel}
      lead={query.data === undefined ? undefined : z.lead(query.data.van, query.data.totEnMet)}
      leeg={{ title: z.leeg, text: z.leegTekst, als: ({ regios }) => regios.length === 0 }}
      regios={(data) => data.regios}
      mee={useTijdigheidsblad(keus)}
    >
      {(data) => (
        <>
          <TijdigheidTabel soorten={data.soorten} />
          <p className="gedempt">{z.onderschrift}</p>
        </>
      )}
    </Regiopagina>
  );
}

function useTijdigheidsblad(keus: Regiokeus): NeemMeeProps {
  const woorden = useZinnen(rooms);
  const z = woorden.tijdigheid;
  return {
    label: z.mee,
    uitleg: z.meeUitleg,
    maak: async () => {
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
              .map(({ reden, aantal }) => z.reden(redenZin(woorden, reden), z.getal(aantal.van, aantal.tot)))
              .join('; '),
          ]),
        },
      };
    },
  };
}
