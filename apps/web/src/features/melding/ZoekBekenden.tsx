import { Search } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Bekenden } from './Bekenden.tsx';
import { zoekBekenden, type GenoemdPersoon, type Melding } from './melding-query.ts';
import { refusals, rooms } from './melding-zinnen.ts';
import { zoekvraagUit, type Zoekvraag } from './zoekvraag.ts';

const FAULTS = { refusals, fields: { geslachtsnaam: 'zoek-naam', geboortedatum: 'zoek-geboren' } };

interface ZoekBekendenProps {
  melding: Melding;
  persoon: GenoemdPersoon;
}

/** Who is known by a surname and a birth date. Said before it is done: this is logged, on the ground of this melding. */
export function ZoekBekenden({ melding, persoon }: ZoekBekendenProps) {
  const z = useZinnen(rooms).melding.zoek;
  const [vraag, setVraag] = useState<Zoekvraag>(() => zoekvraagUit(persoon));
  const zoek = useMutation({
    mutationFn: ({ geslachtsnaam, geboortedatum }: Zoekvraag) =>
      zoekBekenden(melding.id, { geslachtsnaam, ...(geboortedatum === '' ? {} : { geboortedatum }) }),
  });
  const faults = useFaults(zoek.error, FAULTS);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (!zoek.isPending) zoek.mutate(vraag);
  }
  return (
    <form className="melding-zoek" onSubmit={submit} noValidate>
      <h3>{z.knop}</h3>
      <ErrorSummary faults={faults} />
      <div className="melding-zoek__velden">
        <TextField
          id="zoek-naam"
          label={z.geslachtsnaam}
          value={vraag.geslachtsnaam}
          onChange={(event) => setVraag({ ...vraag, geslachtsnaam: event.target.value })}
        />
        <DateField
          id="zoek-geboren"
          label={z.geboortedatum}
          optional
          value={vraag.geboortedatum}
          onValueChange={(geboortedatum) => setVraag({ ...vraag, geboortedatum })}
        />
        <Button type="submit" variant="primary" icon={<Search size={18} />} busy={zoek.isPending}>
          {z.start}
        </Button>
      </div>
      <p className="melding__klein">{z.breder}</p>
      <p className="melding__klein">{z.grond}</p>
      <div aria-live="polite">
        {zoek.data === undefined ? null : <Bekenden melding={melding} bekenden={zoek.data} />}
      </div>
    </form>
  );
}
