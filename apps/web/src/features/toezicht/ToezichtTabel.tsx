import { toezicht } from '@rondom/taal/schermen/toezicht';
import { useZinnen } from '../../platform/taal.tsx';
import type { Aantal, Toezicht } from './use-toezicht.ts';

const rooms = { toezicht };

/** A native table; what is not told says so in words. */
export function ToezichtTabel({ cijfers: { regios, totaal, sinds } }: { cijfers: Toezicht }) {
  const z = useZinnen(rooms).toezicht;
  const tekst = (aantal: Aantal | null): string | number => {
    if (aantal === null) return z.nietGetoond;
    return aantal.soort === 'precies' ? aantal.aantal : z.eenTotVier;
  };
  return (
    <>
      <div className="toezicht__rand" role="region" aria-label={z.tabel} tabIndex={0}>
        <table className="toezicht">
          <thead>
            <tr>
              <th scope="col">{z.kolom.regio}</th>
              <th scope="col">{z.kolom.gezinnen}</th>
              <th scope="col">{z.kolom.teLang}</th>
              <th scope="col">{z.kolom.veiligOnbekend}</th>
              <th scope="col">
                {z.kolom.geholpen} <span className="toezicht__klein">{z.sinds(sinds)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {regios.map((rij) => (
              <tr key={rij.regio}>
                <th scope="row" lang="nl">
                  {rij.regio}
                </th>
                <td>{tekst(rij.gezinnen)}</td>
                <td>{tekst(rij.teLang)}</td>
                <td>{tekst(rij.veiligOnbekend)}</td>
                <td>{tekst(rij.geholpen)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{z.totaal}</th>
              <td>{totaal.gezinnen ?? z.nietGetoond}</td>
              <td>{totaal.teLang ?? z.nietGetoond}</td>
              <td>{z.nietGetoond}</td>
              <td>{totaal.geholpen ?? z.nietGetoond}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="toezicht__klein">{z.uitleg}</p>
    </>
  );
}
