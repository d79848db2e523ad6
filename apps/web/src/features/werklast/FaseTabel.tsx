import { werklast } from '@rondom/taal/schermen/werklast';
import { useZinnen } from '../../platform/taal.tsx';
import type { Fasestuk } from './fasen.ts';
import type { Afspraak } from './use-werklast.ts';

const rooms = { werklast };

/** The key to the bar and its table in one: phase, families, hours, and what the phase is. */
export function FaseTabel({
  stukken,
  eersteWeken,
}: { stukken: readonly Fasestuk[] } & Pick<Afspraak, 'eersteWeken'>) {
  const z = useZinnen(rooms).werklast;
  return (
    <table className="werklast__tabel werklast__tabel--fasen">
      <caption className="unseen">{z.tabel(z.kop)}</caption>
      <thead>
        <tr>
          <th scope="col">{z.kopFase}</th>
          <th scope="col">{z.kopGezinnen}</th>
          <th scope="col">{z.kopUren}</th>
        </tr>
      </thead>
      <tbody>
        {stukken.map(({ fase, gezinnen, minuten }) => (
          <tr key={fase}>
            <th scope="row">
              <span className="werklast__blok" data-fase={fase} aria-hidden="true" />
              {z.fase[fase]}
              <span className="werklast__uitleg">
                {fase === 'eersteweken' ? z.faseUitleg.eersteweken(eersteWeken) : z.faseUitleg[fase]}
              </span>
            </th>
            <td data-label={z.kopGezinnen}>{gezinnen}</td>
            <td data-label={z.kopUren}>{z.uur(minuten)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
