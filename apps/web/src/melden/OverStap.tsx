import { UserPlus } from 'lucide-react';
import { useZinnen } from '../platform/taal.tsx';
import { faultOf } from '../platform/use-faults.ts';
import { Button } from '../ui/Button.tsx';
import { PersoonVelden } from './PersoonVelden.tsx';
import { Stapvorm } from './Stapvorm.tsx';
import { legePersoon, type Persoon } from './bericht.ts';
import type { BerichtState } from './use-bericht.ts';
import { rooms } from './zinnen.ts';

const MAXIMUM = 30;

/** The people it is about, as far as the reporter knows them. */
export function OverStap({ state }: { state: BerichtState }) {
  const z = useZinnen(rooms).melden.over;
  const { personen } = state.bericht;
  const zet = (next: readonly Persoon[]) => state.wijzig({ personen: next });
  return (
    <Stapvorm stap="over" state={state} titel={z.titel} uitleg={z.uitleg}>
      {(faults) => (
        <>
          {personen.map((persoon, index) => (
            <PersoonVelden
              key={index}
              persoon={persoon}
              nummer={index + 1}
              error={index === 0 ? faultOf(faults, 'naam-0') : undefined}
              onChange={(next) => zet(personen.with(index, next))}
              onRemove={
                personen.length === 1 ? undefined : () => zet(personen.filter((_, at) => at !== index))
              }
            />
          ))}
          {personen.length < MAXIMUM ? (
            <div>
              <Button icon={<UserPlus size={20} />} onClick={() => zet([...personen, legePersoon])}>
                {z.erbij}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Stapvorm>
  );
}
