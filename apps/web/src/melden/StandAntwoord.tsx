import { useZinnen } from '../platform/taal.tsx';
import { rooms } from './zinnen.ts';

type Zinnen = (typeof rooms)['terugmelding']['nl'];

interface Stand {
  code: keyof Zinnen['stand'] | 'stappen';
  vervolg?: keyof Zinnen['stappen'];
  ontvangenOp: string;
}

/** The line this kind of reporter may hear, and nothing more. */
export function StandAntwoord({ stand }: { stand: Stand }) {
  const z = useZinnen(rooms);
  const { stappen, stand: standen } = z.terugmelding;
  const zin =
    stand.code !== 'stappen'
      ? standen[stand.code]
      : stand.vervolg === undefined
        ? standen.behandeld
        : stappen[stand.vervolg];
  return (
    <>
      <p className="melden__antwoord">{zin}</p>
      <p>{z.melden.stand.ontvangen(stand.ontvangenOp)}</p>
      <p className="melden__klein">{z.melden.stand.meer}</p>
    </>
  );
}
