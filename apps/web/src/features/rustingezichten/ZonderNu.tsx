import { formatDate } from '@rondom/taal';
import { rustingezichten } from '@rondom/taal/schermen/rustingezichten';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { cijferVan } from './regio-som.ts';
import type { Punt, Regiorust } from './use-rust.ts';

const rooms = { rustingezichten };
const zonder = (punt: Pick<Punt, 'cijfers'>) => cijferVan(punt, 'nuZonder').gezinnen;

/** How many families have nobody today, where, and month by month: numbers alone, small ones guarded. */
export function ZonderNu({ data }: { data: Regiorust }) {
  const z = useZinnen(rooms).rustingezichten.regio;
  const { taal } = useTaal();
  const laatste = data.punten.at(-1);
  if (laatste === undefined) return null;
  const nu = zonder(laatste);
  const waar = data.regios.filter(
    (regio) => zonder(regio).tot > 0 && (data.regio ?? regio.naam) === regio.naam,
  );
  const hoogste = Math.max(1, ...data.punten.map((punt) => zonder(punt).tot));
  return (
    <Card title={z.zonderNu.titel} className="zondernu">
      <p className="zondernu__zin">
        <span className="zondernu__getal">{z.getal(nu.van, nu.tot)}</span> {z.zonderNu.gezinnen(nu.tot)}
      </p>
      {waar.length === 0 ? (
        <p className="gedempt">{z.zonderNu.nergens}</p>
      ) : (
        <ul className="zondernu__waar">
          {waar.map((regio) => (
            <li key={regio.naam}>
              <span lang="nl">{regio.naam}</span>{' '}
              <strong>{z.getal(zonder(regio).van, zonder(regio).tot)}</strong>
            </li>
          ))}
        </ul>
      )}
      <ol className="zondernu__maanden" aria-label={z.zonderNu.verloop}>
        {data.punten.map((punt) => {
          const { van, tot } = zonder(punt);
          return (
            <li key={punt.op} data-hoog={Math.round((tot / hoogste) * 6)}>
              <span className="zondernu__staaf" aria-hidden="true" />
              <span className="zondernu__waarde">{z.getal(van, tot)}</span>
              <span className="zondernu__maand">{formatDate(taal, punt.op, 'kort')}</span>
            </li>
          );
        })}
      </ol>
      <p className="gedempt">{z.zonderNu.uitleg}</p>
    </Card>
  );
}
