import type { ReactNode, SyntheticEvent } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary, type FieldFault } from '../ui/ErrorSummary.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { stappen, type Stap } from './bericht.ts';
import type { BerichtState } from './use-bericht.ts';
import { useGebreken } from './use-gebreken.ts';
import { rooms } from './zinnen.ts';

interface StapvormProps {
  stap: Exclude<Stap, 'controle'>;
  state: BerichtState;
  titel: string;
  uitleg?: string;
  children: (faults: readonly FieldFault[]) => ReactNode;
}

/** One page of the form: one question, on to the next, back to the one before. */
export function Stapvorm({ stap, state, titel, uitleg, children }: StapvormProps) {
  const z = useZinnen(rooms);
  const { faults, isVolledig } = useGebreken(state.bericht, stap);
  const at = stappen.indexOf(stap);
  function verder(event: SyntheticEvent): void {
    event.preventDefault();
    if (isVolledig()) state.ga(stappen[at + 1] ?? 'controle');
  }
  return (
    <form className="form" onSubmit={verder} noValidate>
      <div>
        <p className="melden__voortgang">{z.melden.voortgang(at + 1, stappen.length)}</p>
        <PageHeading lead={uitleg}>{titel}</PageHeading>
      </div>
      <ErrorSummary faults={faults} />
      {children(faults)}
      <div className="form__actions">
        <Button type="submit" variant="primary">
          {z.algemeen.knop.verder}
        </Button>
        <Button variant="plain" onClick={() => state.ga(stappen[at - 1] ?? 'begin')}>
          {z.algemeen.knop.terug}
        </Button>
      </div>
      <p className="melden__klein">{z.melden.tekstBlijft}</p>
    </form>
  );
}
