import { wiekanmeedenken as weigeringen } from '@rondom/taal/refusals/wiekanmeedenken';
import { wiekanmeedenken } from '@rondom/taal/schermen/wiekanmeedenken';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useStopWoord, useVoegWoordToe, type WieKanMeedenken } from './use-wiekanmeedenken.ts';

const rooms = { wiekanmeedenken };
const VELD = 'meedenker-woord';
const FAULTS = {
  refusals: { weigeringen },
  fields: { deskundigheidLeeg: VELD, deskundigheidTeLang: VELD, deskundigheidBestaat: VELD, naam: VELD },
};

/** What the region adds to the list that holds everywhere. */
export function Woorden({ gelezen }: { gelezen: WieKanMeedenken }) {
  const z = useZinnen(rooms).wiekanmeedenken.woord;
  const voegToe = useVoegWoordToe(gelezen.regio?.id ?? '');
  const stop = useStopWoord();
  const faults = useFaults(voegToe.error, FAULTS);
  const [naam, setNaam] = useState('');
  function submit(): void {
    voegToe.mutate(naam, {
      onSuccess: () => {
        setNaam('');
        toast(z.toegevoegd);
      },
    });
  }
  return (
    <Card title={z.titel} className="noprint">
      <p>{gelezen.woorden.length === 0 ? z.leeg : z.uitleg}</p>
      <ul className="meedenkers__woorden">
        {gelezen.woorden.map((woord) => (
          <li key={woord.id}>
            <span lang="nl">{woord.naam}</span>
            <Button
              variant="plain"
              aria-label={z.stopWie(woord.naam)}
              onClick={() => {
                if (!stop.isPending) stop.mutate(woord, { onSuccess: () => toast(z.gestopt) });
              }}
            >
              {z.stop}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!voegToe.isPending) submit();
        }}
      >
        <ErrorSummary faults={faults} />
        <TextField
          id={VELD}
          label={z.nieuw}
          hint={z.hint}
          lang="nl"
          maxLength={60}
          error={faultOf(faults, VELD)}
          value={naam}
          onChange={(event) => setNaam(event.target.value)}
        />
        <div className="form__actions">
          <Button type="submit" busy={voegToe.isPending}>
            {z.voegToe}
          </Button>
        </div>
      </form>
    </Card>
  );
}
