import { ArrowRight } from 'lucide-react';
import { useZinnen } from '../platform/taal.tsx';
import { useStap, zetStap } from '../rondleiding/staat.ts';
import { rooms } from './rooms.ts';

/** The steps are fetched when somebody takes them. */
const ga = async (nummer: number | undefined): Promise<void> => {
  const { begin } = await import('../rondleiding/begin.ts');
  begin(nummer);
};

/** The one clear choice: ten minutes with one family, from the start or where it was left. */
export function BeginRondleiding() {
  const z = useZinnen(rooms).start.rondleiding;
  const stap = useStap();
  function start(): void {
    zetStap(undefined);
    void ga(undefined);
  }
  return (
    <div id="rondleiding" className="hero__tour">
      <button type="button" className="hero__begin" onClick={start}>
        {z.begin}
        <ArrowRight size={24} />
      </button>
      <p>{z.uitleg}</p>
      {stap === undefined ? null : (
        <button type="button" className="hero__verder" onClick={() => void ga(stap)}>
          {z.verder}
        </button>
      )}
    </div>
  );
}
