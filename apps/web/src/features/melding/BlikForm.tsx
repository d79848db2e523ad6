import { useState, type SyntheticEvent } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import type { Concept } from '../../platform/use-concept.ts';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/ErrorSummary.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { BlikVragen } from './BlikVragen.tsx';
import { knopVan, opdrachtVan, type Blik } from './blik.ts';
import type { Melding } from './melding-query.ts';
import { refusals, rooms } from './melding-zinnen.ts';
import { useEersteBlik } from './use-eerste-blik.ts';

const FAULTS = {
  refusals,
  fields: {
    redenOntbreekt: 'blik-reden',
    reden: 'blik-reden',
    vervolgOntbreekt: 'blik-vervolg',
    vermoedenOntbreekt: 'blik-vermoeden',
    geenVervolgBijOnveiligheid: 'blik-vervolg',
    overdrachtZonderGezin: 'blik-vervolg',
    teamOntbreekt: 'blik-team',
    geenLokaalTeam: 'blik-team',
    nietTeVertellen: 'blik-vertellen',
    vertellenZonderVastGezicht: 'blik-vertellen',
  },
};
const NONE: readonly FieldFault[] = [];

interface BlikFormProps {
  melding: Melding;
  concept: Concept<Blik>;
  begin: Blik;
  onDone: () => void;
}

export function BlikForm({ melding, concept, begin, onDone }: BlikFormProps) {
  const z = useZinnen(rooms).melding.blik;
  const [blik, setBlik] = useState(begin);
  const [leeg, setLeeg] = useState(NONE);
  const doe = useEersteBlik(melding);
  const refused = useFaults(doe.error, FAULTS);
  const faults = leeg.length > 0 ? leeg : refused;
  function change(fields: Partial<Blik>): void {
    const next = { ...blik, ...fields };
    setBlik(next);
    concept.type(next);
    // What was wrong may be right now: it is said again when it is not.
    setLeeg(NONE);
    doe.reset();
  }
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (doe.isPending) return;
    const opdracht = opdrachtVan(blik, melding.gezin);
    setLeeg(opdracht ? NONE : [{ fieldId: 'blik-veiligheid', message: z.kiesVeiligheid }]);
    if (opdracht) void concept.finish(() => doe.mutateAsync(opdracht)).then(onDone, () => undefined);
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <BlikVragen blik={blik} melding={melding} faults={faults} onChange={change} />
      <TextArea
        id="blik-reden"
        label={z.reden}
        hint={z.redenUitleg}
        error={faultOf(faults, 'blik-reden')}
        rows={4}
        value={blik.reden}
        onChange={(event) => change({ reden: event.target.value })}
      />
      <div className="form__actions">
        <Button type="submit" variant="primary" busy={doe.isPending}>
          {z.knop[knopVan(blik)]}
        </Button>
        <SavedLine state={concept.state} savedAt={concept.savedAt} />
      </div>
    </form>
  );
}
