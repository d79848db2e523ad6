import { Send } from 'lucide-react';
import { type ReactNode, type SyntheticEvent } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import { useFaults } from '../platform/use-faults.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DefinitionList } from '../ui/DefinitionList.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { stappen, type Stap } from './bericht.ts';
import type { BerichtState } from './use-bericht.ts';
import { useGebreken } from './use-gebreken.ts';
import { useOverzicht } from './use-overzicht.tsx';
import { useVerstuur } from './use-verstuur.ts';
import { refusals, rooms } from './zinnen.ts';

const FAULTS = { refusals };

/** Everything once more, each part one press from being changed, then sent. */
export function ControleStap({ state }: { state: BerichtState }) {
  const z = useZinnen(rooms);
  const { verstuur, isPending, error } = useVerstuur(state);
  const refused = useFaults(error, FAULTS);
  const { faults, isVolledig } = useGebreken(state.bericht, 'controle');
  const overzicht = useOverzicht(state.bericht);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (isVolledig()) verstuur();
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      <div>
        <p className="melden__voortgang">{z.melden.voortgang(stappen.length, stappen.length)}</p>
        <PageHeading lead={z.melden.controle.uitleg}>{z.melden.controle.titel}</PageHeading>
      </div>
      <ErrorSummary faults={faults.length > 0 ? faults.map(({ message }) => ({ message })) : refused} />
      {overzicht.map(({ stap, titel, facts }) => (
        <Deel key={stap} stap={stap} titel={titel} state={state}>
          <DefinitionList facts={facts} />
        </Deel>
      ))}
      <p className="melden__klein">{z.melden.controle.privacy}</p>
      <div className="form__actions">
        <Button type="submit" variant="primary" icon={<Send size={20} />} busy={isPending}>
          {z.melden.controle.verstuur}
        </Button>
        <Button variant="plain" onClick={() => state.ga('acuut')}>
          {z.algemeen.knop.terug}
        </Button>
      </div>
    </form>
  );
}

interface DeelProps {
  stap: Stap;
  titel: string;
  state: BerichtState;
  children: ReactNode;
}

function Deel({ stap, titel, state, children }: DeelProps) {
  const z = useZinnen(rooms);
  return (
    <Card
      title={titel}
      aside={
        <Button variant="plain" aria-label={z.melden.controle.wijzig(titel)} onClick={() => state.ga(stap)}>
          {z.algemeen.knop.wijzig}
        </Button>
      }
    >
      {children}
    </Card>
  );
}
