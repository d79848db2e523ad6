import { countInWords, formatDate, joinNames, vrijedagNaam } from '@rondom/taal';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import type { Beelddag, Merk } from './klokbeeld.ts';
import './termijn.css';

const rooms = { termijn };

/** A filled dot is a day that counts, a hollow one is skipped. The sentences under it say the same to who listens. */
export function KlokBeeld({ dagen }: { dagen: readonly Beelddag[] }) {
  const { taal } = useTaal();
  return (
    <div className="klokbeeld" aria-hidden="true">
      {dagen.map((dag) => (
        <div
          key={dag.datum}
          className="klokbeeld__rij"
          data-punt={dotOf(dag)}
          data-laat={dag.laat || undefined}
          data-gat={dag.gat || undefined}
        >
          <span className="klokbeeld__datum">{formatDate(taal, dag.datum, 'weekdagKort')}</span>
          <span className="klokbeeld__punt">{numberOf(dag)}</span>
          <span className="klokbeeld__merken">
            {dag.merken.map((merk) => (
              <Merkzin key={`${merk.soort}${'code' in merk ? merk.code : ''}`} merk={merk} />
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}

function Merkzin({ merk }: { merk: Merk }) {
  const z = useZinnen(rooms);
  const { taal } = useTaal();
  const { beeld } = z.termijn;
  switch (merk.soort) {
    case 'nummer':
      return null;
    case 'gebeurtenis':
      return <span>{beeld.gebeurtenis[merk.code]}</span>;
    case 'vrij':
      return <span>{vrijedagNaam(taal, merk.reden) ?? beeld.weekend}</span>;
    case 'periode':
      return (
        <span className="klokbeeld__span">
          {beeld.periode[merk.richting](countInWords(taal, merk.aantal, merk.eenheid))}
        </span>
      );
    case 'uiterlijk':
      return <strong>{beeld.uiterlijk}</strong>;
    case 'contact':
      return <span>{beeld.contact(joinNames(taal, merk.met))}</span>;
    case 'teLaat':
      return <strong className="klokbeeld__laat">{z.termijn.teLaat(merk.dagen)}</strong>;
    case 'gestopt':
      return <span>{beeld.gestopt}</span>;
    case 'vandaag':
      return <span>{beeld.vandaag}</span>;
  }
}

/** What the dot of a day is: the last day in time above all else. */
function dotOf({ merken }: Beelddag): string {
  const has = (soort: Merk['soort']) => merken.some((merk) => merk.soort === soort);
  if (has('uiterlijk')) return 'uiterlijk';
  if (has('nummer')) return 'geteld';
  if (has('vrij')) return 'vrij';
  if (has('gebeurtenis')) return 'gebeurtenis';
  return has('gestopt') || has('vandaag') ? 'nu' : 'contact';
}

const numberOf = ({ merken }: Beelddag): number | undefined =>
  merken.find((merk) => merk.soort === 'nummer')?.nummer;
