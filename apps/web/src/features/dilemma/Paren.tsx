import { dilemma } from '@rondom/taal/schermen/dilemma';
import { useZinnen } from '../../platform/taal.tsx';
import type { Beeld } from './use-zaken.ts';

const rooms = { dilemma };

/** Each two kinds of organisation: how often, how many still run or are late, and how long half of them took. */
export function Paren({ beeld }: { beeld: Beeld }) {
  const alles = useZinnen(rooms).dilemma;
  const z = alles.beeld;
  const naam = (soort: string): string => alles.organisatie[soort] ?? alles.anders;
  const meest = Math.max(1, ...beeld.paren.map(({ alle }) => alle.tot));
  return (
    <table className="dilemma__paren">
      <thead>
        <tr>
          <th scope="col">{z.paarKop}</th>
          <th scope="col">{z.gemeld}</th>
          <th scope="col">{z.lopend}</th>
          <th scope="col">{z.teLaat}</th>
          <th scope="col">{z.helft}</th>
        </tr>
      </thead>
      <tbody>
        {beeld.paren.map(({ een, ander, alle, lopend, teLaat, mediaan }) => (
          <tr key={`${een}|${ander}`}>
            <th scope="row">{z.paar(naam(een), naam(ander))}</th>
            <td data-label={z.gemeld}>
              <span className="dilemma__balk">
                <meter min={0} max={meest} value={alle.tot} aria-hidden="true" />
                <strong>{z.getal(alle.van, alle.tot)}</strong>
              </span>
            </td>
            <td data-label={z.lopend}>{z.getal(lopend.van, lopend.tot)}</td>
            <td data-label={z.teLaat} data-laat={teLaat.tot > 0}>
              {z.getal(teLaat.van, teLaat.tot)}
            </td>
            <td data-label={z.helft}>{mediaan === null ? z.teWeinig : z.dagen(mediaan)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
