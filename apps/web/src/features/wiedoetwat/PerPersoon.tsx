import { wiedoetwat } from '@rondom/taal/schermen/wiedoetwat';
import { useZinnen } from '../../platform/taal.tsx';
import type { Rij, Rol } from './use-wiedoetwat.ts';
import { kolommen, rollenVan, wieNaam, wieSleutel } from './wie-naam.ts';

const rooms = { wiedoetwat };
const ROLLEN: readonly Rol[] = ['beslist', 'doet', 'adviseert', 'weet'];

/** Questions down, people and organisations across, one sign per part; the signs differ in shape, not in colour only. */
export function PerPersoon({ rijen }: { rijen: readonly Rij[] }) {
  const z = useZinnen(rooms).wiedoetwat;
  const wie = kolommen(rijen);
  return (
    <>
      <ul className="wiedoetwat__uitleg">
        {ROLLEN.map((rol) => (
          <li key={rol}>
            <span aria-hidden="true" data-teken={rol}>
              {z.teken[rol]}
            </span>
            {z.rol[rol]}
          </li>
        ))}
      </ul>
      <div className="wiedoetwat__breed" role="region" aria-label={z.perPersoon} tabIndex={0}>
        <table className="wiedoetwat__tabel" data-blik="persoon">
          <thead>
            <tr>
              <th scope="col">{z.vraag}</th>
              {wie.map((kolom) => (
                <th key={wieSleutel(kolom)} scope="col" lang="nl">
                  {wieNaam(kolom, z)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rijen.map((rij) => (
              <tr key={`${rij.onderwerp}:${rij.voor.map(({ id }) => id).join()}`} data-leeg={rij.leeg}>
                <th scope="row">
                  {z.onderwerp[rij.onderwerp]}
                  <span className="wiedoetwat__voor" lang="nl">
                    {rij.voor.map(({ roepnaam }) => roepnaam).join(', ')}
                  </span>
                  {rij.leeg ? <strong className="wiedoetwat__klein">{z.niemand}</strong> : null}
                </th>
                {wie.map((kolom) => (
                  <td key={wieSleutel(kolom)}>
                    <Teken rollen={rollenVan(rij, kolom)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Teken({ rollen }: { rollen: readonly Rol[] }) {
  const z = useZinnen(rooms).wiedoetwat;
  return rollen.map((rol) => (
    <span key={rol} data-teken={rol}>
      <span aria-hidden="true">{z.teken[rol]}</span>
      <span className="unseen">{z.rol[rol]}</span>
    </span>
  ));
}
