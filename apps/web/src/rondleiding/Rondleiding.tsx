import { rondleiding } from '@rondom/taal/schermen/rondleiding';
import { X } from 'lucide-react';
import { useZinnen } from '../platform/taal.tsx';
import { Eindkaart } from './Eindkaart.tsx';
import { Kaart } from './Kaart.tsx';
import { useStap, zetStap } from './staat.ts';
import { EINDE, stappen } from './stappen.ts';
import './rondleiding.css';

const rooms = { rondleiding };

interface RondleidingProps {
  /** As whom the visitor looks. */
  sub: string | undefined;
  naam: string | undefined;
}

/** The line of the tour in the demo bar, and its card on the page. Loaded only while a tour runs. */
export default function Rondleiding({ sub, naam }: RondleidingProps) {
  const z = useZinnen(rooms).rondleiding;
  const nummer = useStap();
  const at = stappen.findIndex((stap) => stap.nummer === nummer);
  const stap = stappen[at];
  if (stap === undefined && nummer !== EINDE) return null;
  return (
    <>
      <div className="rondleiding-balk">
        <p>{stap === undefined ? z.titel : z.balk(at + 1, stappen.length, naam ?? '')}</p>
        <button type="button" onClick={() => zetStap(undefined)}>
          <X size={16} />
          {z.stop}
        </button>
      </div>
      {stap === undefined ? (
        <Eindkaart sub={sub} />
      ) : (
        <Kaart key={stap.nummer} stap={stap} nu={at + 1} sub={sub} />
      )}
    </>
  );
}
