import { useZinnen } from '../platform/taal.tsx';
import { faultOf } from '../platform/use-faults.ts';
import { Banner } from '../ui/Banner.tsx';
import { RadioChips } from '../ui/RadioChips.tsx';
import { Stapvorm } from './Stapvorm.tsx';
import type { BerichtState } from './use-bericht.ts';
import { rooms } from './zinnen.ts';

const ANTWOORDEN = ['ja', 'nee'] as const;

/** Danger now never waits for a form. */
export function AcuutStap({ state }: { state: BerichtState }) {
  const z = useZinnen(rooms).melden.acuut;
  const { acuut } = state.bericht;
  return (
    <Stapvorm stap="acuut" state={state} titel={z.titel} uitleg={z.uitleg}>
      {(faults) => (
        <>
          <RadioChips
            id="acuut"
            legend={<span className="unseen">{z.titel}</span>}
            layout="rows"
            error={faultOf(faults, 'acuut')}
            options={ANTWOORDEN.map((value) => ({ value, label: z[value] }))}
            value={acuut === undefined ? undefined : acuut ? 'ja' : 'nee'}
            onValueChange={(antwoord) => state.wijzig({ acuut: antwoord === 'ja' })}
          />
          <div role="status">
            {acuut === true ? (
              <Banner tone="red" title={<a href="tel:112">{z.eerst}</a>}>
                <p>{z.eerstUitleg}</p>
              </Banner>
            ) : null}
          </div>
        </>
      )}
    </Stapvorm>
  );
}
