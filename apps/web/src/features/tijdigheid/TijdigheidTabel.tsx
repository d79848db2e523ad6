import { termijn } from '@rondom/taal/schermen/termijn';
import { tijdigheid } from '@rondom/taal/schermen/tijdigheid';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { redenZin } from './reden-zin.ts';
import type { Soortregel } from './use-tijdigheid.ts';

const rooms = { tijdigheid, termijn };

/** A kind of clock a row, the one with most lateness first; a bar says how large a part came late. */
export function TijdigheidTabel({ soorten }: { soorten: readonly Soortregel[] }) {
  const woorden = useZinnen(rooms);
  const z = woorden.tijdigheid;
  const rijen = [...soorten].sort((a, b) => b.teLaat.tot - a.teLaat.tot || b.alle.tot - a.alle.tot);
  return (
    <Card>
      <table className="tijdigheid__tabel">
        <thead>
          <tr>
            <th scope="col">{z.soort}</th>
            <th scope="col">{z.aantal}</th>
            <th scope="col">{z.teLaat}</th>
            <th scope="col">{z.mediaan}</th>
            <th scope="col">{z.waarom}</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ soort, alle, teLaat, mediaan, redenen }) => (
            <tr key={soort}>
              <th scope="row">{codeZin(woorden.termijn.soort, soort)}</th>
              <td data-label={z.aantal}>{z.getal(alle.van, alle.tot)}</td>
              <td data-label={z.teLaat} data-laat={teLaat.tot > 0}>
                {teLaat.tot === 0 ? (
                  z.opTijd
                ) : (
                  <>
                    {z.getal(teLaat.van, teLaat.tot)}
                    <meter min={0} max={Math.max(1, alle.tot)} value={teLaat.tot} aria-label={z.teLaat} />
                  </>
                )}
              </td>
              <td data-label={z.mediaan}>
                {mediaan !== null ? z.dagen(mediaan) : teLaat.tot === 0 ? '' : z.teKlein}
              </td>
              <td data-label={z.waarom}>
                <ul>
                  {redenen.map(({ reden, aantal }) => (
                    <li key={reden}>{z.reden(redenZin(woorden, reden), z.getal(aantal.van, aantal.tot))}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
