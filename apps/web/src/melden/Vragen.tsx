import { AcuutStap } from './AcuutStap.tsx';
import { ControleStap } from './ControleStap.tsx';
import { Klaar } from './Klaar.tsx';
import { OverStap } from './OverStap.tsx';
import { WieStap } from './WieStap.tsx';
import { WoordenStap } from './WoordenStap.tsx';
import type { BerichtState } from './use-bericht.ts';

/** One thing per page; after sending the receipt. */
export function Vragen({ state }: { state: BerichtState }) {
  if (state.bewijs !== undefined) return <Klaar bewijs={state.bewijs} opnieuw={state.opnieuw} />;
  switch (state.bericht.stap) {
    case 'begin':
      return null;
    case 'wie':
      return <WieStap state={state} />;
    case 'woorden':
      return <WoordenStap state={state} />;
    case 'over':
      return <OverStap state={state} />;
    case 'acuut':
      return <AcuutStap state={state} />;
    case 'controle':
      return <ControleStap state={state} />;
  }
}
