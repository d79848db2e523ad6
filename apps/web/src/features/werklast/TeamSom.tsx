import { werklast } from '@rondom/taal/schermen/werklast';
import { useZinnen } from '../../platform/taal.tsx';
import { Stand } from './Stand.tsx';
import type { Som } from './use-werklast.ts';
import { Werkbalk } from './Werkbalk.tsx';

const rooms = { werklast };

/** A team as one figure: no worker in it. */
export function TeamSom({ som }: { som: Som }) {
  const z = useZinnen(rooms).werklast;
  const { werkers, gezinnen, gevraagd, beschikbaar, zonderUren, niemand } = som;
  return (
    <>
      <p className="werklast__getal werklast__getal--klein">{z.gevraagdVan(gevraagd, beschikbaar)}</p>
      <Werkbalk
        stukken={som.fasen.filter(({ minuten }) => minuten > 0)}
        beschikbaar={beschikbaar}
        schaal={Math.max(gevraagd, beschikbaar)}
        zin={`${z.teamTekst(werkers, gezinnen)} ${z.gevraagdVan(gevraagd, beschikbaar)}`}
      />
      <p>
        {z.teamTekst(werkers, gezinnen)} <Stand {...{ gevraagd, beschikbaar, zonderUren }} />.
        {zonderUren === 0 ? null : ` ${z.teamOnvolledig(zonderUren)}`}
      </p>
      {niemand === 0 ? null : <p className="werklast__teveel">{z.niemand(niemand)}</p>}
    </>
  );
}
