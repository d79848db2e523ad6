import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import type { BordRij } from './bord-query.ts';
import { rooms, zinVan } from './bord-zinnen.ts';

/** Who left the board today, or on the day it is of, and how: helped and ended otherwise are never added up. */
export function BordVandaagAf({ rijen, toen }: { rijen: readonly BordRij[]; toen: boolean }) {
  const { bord: z, bordtelling } = useZinnen(rooms);
  return (
    <Card title={toen ? bordtelling.toen.af : z.vandaagAf.titel} className="bord-af">
      {rijen.length === 0 ? (
        <p className="bord-af__leeg">{toen ? bordtelling.toen.afLeeg : z.vandaagAf.leeg}</p>
      ) : (
        <ul role="list">
          {rijen.map((rij) => (
            <li key={rij.nummer}>
              <strong>{rij.nummer}</strong> · {zinVan(z.band, rij.band ?? 'onbekend')} · {rij.regio} ·{' '}
              {rij.status === 'geholpen' ? z.vandaagAf.bevestigd : z.vandaagAf.anders}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
