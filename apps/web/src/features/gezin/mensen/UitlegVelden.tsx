import { communicatie } from '@rondom/taal/schermen/communicatie';
import { useZinnen } from '../../../platform/taal.tsx';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { optionsOf } from '../../../ui/options-of.ts';
import type { Communicatie } from './use-communicatie.ts';

const rooms = { communicatie };
type Uitleg = NonNullable<Communicatie['uitleg']>;

interface UitlegVeldenProps {
  uitleg: Communicatie['uitleg'];
  vandaag: string;
  fout: string | undefined;
  onWijzig: (uitleg: Communicatie['uitleg']) => void;
}

/** Whether a decision was explained aloud, by whom, and told back in own words. */
export function UitlegVelden({ uitleg, vandaag, fout, onWijzig }: UitlegVeldenProps) {
  const z = useZinnen(rooms).communicatie;
  const change = (deel: Partial<Uitleg>) => {
    if (uitleg !== null) onWijzig({ ...uitleg, ...deel });
  };
  return (
    <>
      <RadioChips
        legend={z.uitgelegd}
        options={[
          { value: 'nee', label: z.uitgelegdNee },
          { value: 'ja', label: z.uitgelegdJa },
        ]}
        value={uitleg === null ? 'nee' : 'ja'}
        onValueChange={(keuze) =>
          onWijzig(keuze === 'nee' ? null : { wat: '', door: '', op: vandaag, naverteld: 'nietGevraagd' })
        }
      />
      {uitleg === null ? null : (
        <>
          <TextField
            id="uitleg-wat"
            label={z.wat}
            lang="nl"
            value={uitleg.wat}
            error={fout}
            onChange={(event) => change({ wat: event.target.value })}
          />
          <TextField
            id="uitleg-door"
            label={z.door}
            lang="nl"
            value={uitleg.door}
            onChange={(event) => change({ door: event.target.value })}
          />
          <RadioChips
            legend={z.naverteld}
            options={optionsOf(z.navertelden)}
            value={uitleg.naverteld}
            onValueChange={(naverteld) => change({ naverteld })}
          />
        </>
      )}
    </>
  );
}
