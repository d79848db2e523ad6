import { useZinnen } from '../platform/taal.tsx';
import { faultOf } from '../platform/use-faults.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { Stapvorm } from './Stapvorm.tsx';
import type { BerichtState } from './use-bericht.ts';
import { rooms } from './zinnen.ts';

const VELDEN = ['gezien', 'gehoord', 'gedacht'] as const;

/** Facts and thoughts apart. */
export function WoordenStap({ state }: { state: BerichtState }) {
  const z = useZinnen(rooms).melden.woorden;
  return (
    <Stapvorm stap="woorden" state={state} titel={z.titel} uitleg={z.uitleg}>
      {(faults) =>
        VELDEN.map((veld) => (
          <TextArea
            key={veld}
            id={veld}
            label={z[veld]}
            hint={z[`${veld}Hint`]}
            error={faultOf(faults, veld)}
            rows={4}
            value={state.bericht[veld]}
            onChange={(event) => state.wijzig({ [veld]: event.target.value })}
          />
        ))
      }
    </Stapvorm>
  );
}
