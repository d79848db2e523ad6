import { useState, type SyntheticEvent } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Melding } from './melding-query.ts';
import { refusals, rooms } from './melding-zinnen.ts';
import { useKoppelGezin } from './use-koppel-gezin.ts';

const NAAM = 'nieuw-gezin-naam';
const FAULTS = { refusals, fields: { gezinsnaamOntbreekt: NAAM, 'nieuw.naam': NAAM } };

/** When nobody was found: a new family, named after who was told of. */
export function MaakGezin({ melding }: { melding: Melding }) {
  const z = useZinnen(rooms).melding.gezin;
  const voorstel = melding.gezinsnaamVoorstel;
  const [naam, setNaam] = useState(voorstel ?? '');
  const koppel = useKoppelGezin(melding);
  const faults = useFaults(koppel.error, FAULTS);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (koppel.isPending) return;
    const gegeven = naam.trim() || voorstel;
    koppel.mutate({ nieuw: gegeven === null ? {} : { naam: gegeven } });
  }
  return (
    <details className="melding-maak">
      <summary>{z.maak}</summary>
      <form className="form" onSubmit={submit} noValidate>
        <p>{z.maakUitleg}</p>
        <ErrorSummary faults={faults} />
        <TextField
          id={NAAM}
          label={z.naam}
          hint={z.naamHint}
          error={faultOf(faults, NAAM)}
          value={naam}
          onChange={(event) => setNaam(event.target.value)}
        />
        <div className="form__actions">
          <Button type="submit" variant="primary" busy={koppel.isPending}>
            {z.maak}
          </Button>
        </div>
      </form>
    </details>
  );
}
