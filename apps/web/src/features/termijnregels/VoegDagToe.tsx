import { termijnregels as refusals } from '@rondom/taal/refusals/termijnregels';
import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { useState } from 'react';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useVoegDagToe, type NieuweDag } from './use-wijzigingen.ts';

const rooms = { termijnregels };
const veld = { dag: 'regel-dag', bron: 'regel-bron', reden: 'regel-reden' } as const;
const OPTIONS = {
  refusals: { termijnregels: refusals },
  fields: {
    ...veld,
    dagBuitenBereik: veld.dag,
    dagAlVrij: veld.dag,
    dagAlWerkdag: veld.dag,
    dagVrijDoorWet: veld.dag,
  },
};
const WAT: readonly NieuweDag['wat'][] = ['vrij', 'werkdag'];

interface VoegDagToeProps {
  onKlaar: (id: string) => void;
  onClose: () => void;
}

/** A day that is free by decree, or no longer: prepared, not yet in force. */
export function VoegDagToe({ onKlaar, onClose }: VoegDagToeProps) {
  const z = useZinnen(rooms).termijnregels;
  const [body, setBody] = useState<NieuweDag>({ dag: '', wat: 'vrij', bron: '', reden: '' });
  const voegToe = useVoegDagToe(onKlaar);
  const faults = useFaults(voegToe.error, OPTIONS);
  const zet = (deel: Partial<NieuweDag>) => setBody({ ...body, ...deel });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={z.dagTitel}
      actions={
        <>
          <Button variant="primary" busy={voegToe.isPending} onClick={() => voegToe.mutate(body)}>
            {z.zetKlaar}
          </Button>
          <Button onClick={onClose}>{z.terug}</Button>
        </>
      }
    >
      <ErrorSummary faults={faults} />
      <p>{z.dagUitleg}</p>
      <RadioChips
        legend={z.wat}
        options={WAT.map((value) => ({ value, label: z.watKeuze[value] }))}
        value={body.wat}
        onValueChange={(wat) => zet({ wat })}
      />
      <DateField
        id={veld.dag}
        label={z.dag}
        value={body.dag}
        error={faultOf(faults, veld.dag)}
        onValueChange={(dag) => zet({ dag })}
      />
      <TextField
        id={veld.bron}
        label={z.bronVeld}
        hint={z.bronHint}
        value={body.bron}
        error={faultOf(faults, veld.bron)}
        onChange={(event) => zet({ bron: event.target.value })}
      />
      <TextField
        id={veld.reden}
        label={z.reden}
        value={body.reden}
        error={faultOf(faults, veld.reden)}
        onChange={(event) => zet({ reden: event.target.value })}
      />
    </Dialog>
  );
}
