import { formatDate } from '@rondom/taal';
import { veiligheid as zinnen } from '@rondom/taal/schermen/veiligheid';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import type { Blik } from '../gezin/blik.ts';
import { stemnaam } from './stemvorm.ts';
import type { Veiligheid } from './use-veiligheid.ts';

const rooms = { veiligheid: zinnen };

/** The same figures in rows, each with the day on which it was said. */
export function CijferTabel({ kinderen, blik }: { kinderen: Veiligheid['kinderen']; blik: Blik }) {
  const z = useZinnen(rooms).veiligheid;
  const { taal } = useTaal();
  const { kolom } = z;
  return (
    <table className="veilig__tabel">
      <thead>
        <tr>
          {[kolom.kind, kolom.wie, kolom.cijfer, kolom.op, kolom.vorige].map((kop) => (
            <th key={kop} scope="col">
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinderen.flatMap((kind) =>
          kind.stemmen.map((stem) => (
            <tr key={`${kind.persoonId} ${stem.stem.persoonId ?? ''} ${stem.stem.gebruikerId ?? ''}`}>
              <td>{blik.roep(kind.persoonId)}</td>
              <th scope="row">{stemnaam(stem, blik)}</th>
              <td>{stem.cijfer ?? z.nietGevraagd}</td>
              <td>{formatDate(taal, stem.op, 'kort')}</td>
              <td>
                {stem.vorige === null
                  ? z.geen
                  : `${stem.vorige.cijfer ?? z.nietGevraagd}, ${formatDate(taal, stem.vorige.op, 'kort')}`}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
