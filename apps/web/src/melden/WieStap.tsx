import { useZinnen } from '../platform/taal.tsx';
import { faultOf } from '../platform/use-faults.ts';
import { RadioChips } from '../ui/RadioChips.tsx';
import { Stapvorm } from './Stapvorm.tsx';
import { Tekst } from './Tekst.tsx';
import type { BerichtState } from './use-bericht.ts';
import { rooms } from './zinnen.ts';

const SOORTEN = ['burger', 'professional'] as const;

/** A citizen may stay unnamed; a professional says in what function and for whom. */
export function WieStap({ state }: { state: BerichtState }) {
  const z = useZinnen(rooms).melden.wie;
  const { bericht, wijzig } = state;
  const werk = bericht.soort === 'professional';
  return (
    <Stapvorm stap="wie" state={state} titel={z.titel}>
      {(faults) => (
        <>
          <RadioChips
            id="soort"
            legend={z.vraag}
            layout="rows"
            error={faultOf(faults, 'soort')}
            options={SOORTEN.map((value) => ({ value, label: z.soort[value] }))}
            value={bericht.soort}
            onValueChange={(soort) => wijzig({ soort })}
          />
          {werk ? (
            <>
              <Tekst
                state={state}
                veld="functie"
                label={z.functie}
                hint={z.functieHint}
                error={faultOf(faults, 'functie')}
              />
              <Tekst
                state={state}
                veld="organisatie"
                label={z.organisatie}
                error={faultOf(faults, 'organisatie')}
              />
            </>
          ) : null}
          {bericht.soort === undefined ? null : (
            <>
              <Tekst
                state={state}
                veld="naam"
                label={z.naam}
                hint={werk ? z.naamHintProfessional : z.naamHint}
                optional={werk}
              />
              <Tekst
                state={state}
                veld="bereikbaarOp"
                label={z.bereikbaarOp}
                hint={z.bereikbaarOpHint}
                optional
              />
            </>
          )}
        </>
      )}
    </Stapvorm>
  );
}
