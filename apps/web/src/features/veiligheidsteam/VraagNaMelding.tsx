import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { useTeamkeuze } from './use-veiligheidsteam.ts';
import { VraagTeamSheet } from './VraagTeamSheet.tsx';

const rooms = { veiligheidsteam };

/**
 * Veilig Thuis asks the safety team beside a family it got a melding about; it reads nothing more by it. Which teams there
 * are is asked when the button is pressed, not when the page is read.
 */
export function VraagNaMelding({ gezinId }: { gezinId: string }) {
  const z = useZinnen(rooms).veiligheidsteam.vraag;
  const [vraagt, setVraagt] = useState(false);
  const { data: keuze, isFetching } = useTeamkeuze(gezinId, vraagt);
  const kan = keuze !== undefined && keuze.teams.length > 0 && keuze.functies.length > 0;
  if (vraagt && keuze !== undefined && !kan) return <p>{z.alGevraagd}</p>;
  return (
    <>
      <Button className="noprint" busy={isFetching} onClick={() => setVraagt(true)}>
        {z.knop}
      </Button>
      {vraagt && kan ? (
        <VraagTeamSheet gezinId={gezinId} keuze={keuze} anderen onClose={() => setVraagt(false)} />
      ) : null}
    </>
  );
}
