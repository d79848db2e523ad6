import { formatDate } from '@rondom/taal';
import { rustingezichten } from '@rondom/taal/schermen/rustingezichten';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { aandeelVast, cijferVan } from './regio-som.ts';
import type { Cijfer, Punt, Regio } from './use-rust.ts';

const rooms = { rustingezichten };
const kolommen = ['wisselingen', 'naElkaar', 'gatdagen', 'hertellingen', 'dubbel', 'nuZonder'] as const;
const gezichten = ['eenGezicht', 'tweeGezichten', 'meerGezichten'] as const;

/** Each region in the order of its name: in how many families. */
export function RegioTabel({ regios }: { regios: readonly Regio[] }) {
  const z = useZinnen(rooms).rustingezichten.regio;
  return (
    <Tabel
      naam={z.perRegio}
      eerste={z.naam}
      kolommen={[...gezichten, ...kolommen]}
      rijen={regios.map((regio) => ({ kop: regio.naam, cijfers: regio }))}
    />
  );
}

/** The same of one region or of all together, month by month. */
export function RegioVerloop({ punten }: { punten: readonly Punt[] }) {
  const z = useZinnen(rooms).rustingezichten.regio;
  const { taal } = useTaal();
  return (
    <Tabel
      naam={z.verloop}
      eerste={z.maand}
      kolommen={kolommen}
      rijen={[...punten]
        .reverse()
        .map((punt) => ({ kop: formatDate(taal, punt.op, 'lang', { metJaar: true }), cijfers: punt }))}
    />
  );
}

interface TabelProps {
  naam: string;
  eerste: string;
  kolommen: readonly Cijfer[];
  rijen: readonly { kop: string; cijfers: Pick<Punt, 'cijfers'> }[];
}

function Tabel({ naam, eerste, kolommen: welke, rijen }: TabelProps) {
  const words = useZinnen(rooms).rustingezichten;
  const z = words.regio;
  return (
    <div className="regiorust__rol" role="region" aria-label={`${naam}: ${words.alsTabel}`} tabIndex={0}>
      <table className="regiorust__tabel">
        <thead>
          <tr>
            <th scope="col">{eerste}</th>
            <th scope="col">{z.aandeel}</th>
            {welke.map((cijfer) => (
              <th key={cijfer} scope="col">
                {z.kop[cijfer]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ kop, cijfers }) => {
            const aandeel = aandeelVast(cijfers);
            return (
              <tr key={kop}>
                <th scope="row">{kop}</th>
                <td>{aandeel === undefined ? '–' : z.procent(aandeel)}</td>
                {welke.map((cijfer) => (
                  <td key={cijfer}>
                    <Waarde cijfers={cijfers} cijfer={cijfer} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Waarde({ cijfers, cijfer }: { cijfers: Pick<Punt, 'cijfers'>; cijfer: Cijfer }) {
  const z = useZinnen(rooms).rustingezichten.regio;
  const { gezinnen, som } = cijferVan(cijfers, cijfer);
  const telt = cijfer === 'gatdagen' || cijfer === 'wisselingen' || cijfer === 'hertellingen';
  return (
    <>
      {z.getal(gezinnen.van, gezinnen.tot)}
      {!telt || som === null || som === gezinnen.van ? null : (
        <span className="regiorust__klein">{cijfer === 'gatdagen' ? z.dagenKort(som) : z.keer(som)}</span>
      )}
    </>
  );
}
