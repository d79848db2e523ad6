import { useMemo, useState, type SyntheticEvent } from 'react';
import { brp as weigeringen } from '@rondom/taal/refusals/brp';
import { gezin as gezinsweigeringen } from '@rondom/taal/refusals/gezin';
import { brp } from '@rondom/taal/schermen/brp';
import { useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useVoorstelWoorden } from './use-voorstel-woorden.ts';
import { useOvername, type Voorstel } from './use-brp.ts';

const rooms = { brp };
const OPTIONS = { refusals: { brp: weigeringen, gezin: gezinsweigeringen } };

interface BrpAntwoordProps {
  gezinId: string;
  voorstel: Voorstel;
  onAnderNummer: () => void;
  onClose: () => void;
}

/** Whom the answer names, with what it says of them; nobody is added who was not ticked. */
export function BrpAntwoord({ gezinId, voorstel, onAnderNummer, onClose }: BrpAntwoordProps) {
  const z = useZinnen(rooms).brp;
  const words = useVoorstelWoorden(voorstel);
  const [chosen, setChosen] = useState<readonly string[]>(() => firstChoice(voorstel));
  const [nobody, setNobody] = useState(false);
  const add = useOvername(gezinId, (aantal) => {
    toast(z.toegevoegd(aantal));
    onClose();
  });
  const refused = useFaults(add.error, OPTIONS);
  const faults = useMemo(
    () => (nobody ? [{ fieldId: 'brp-wie', message: z.kiesIemand }] : refused),
    [nobody, refused, z],
  );
  const everybodyIn = voorstel.leden.every(({ alInGezin }) => alInGezin !== null);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setNobody(chosen.length === 0);
    if (chosen.length > 0) add.mutate(chosen);
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <CheckChips
        id="brp-wie"
        legend={z.antwoord}
        layout="rows"
        options={voorstel.leden.map((lid) => ({
          value: lid.sleutel,
          label: words.naam(lid.sleutel),
          hint: words.feiten(lid),
          disabled: lid.alInGezin !== null,
        }))}
        values={chosen}
        onValuesChange={setChosen}
      />
      <section className="brp__verbanden">
        <h3>{z.verbanden}</h3>
        <ul>
          {words.verbanden.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          <li>{words.gezag}</li>
        </ul>
        {voorstel.opmerkingen.length === 0 ? null : <p>{z.opmerkingen(voorstel.opmerkingen.length)}</p>}
      </section>
      {everybodyIn ? <p>{z.iedereenAl}</p> : null}
      <div className="form__actions">
        {everybodyIn ? null : (
          <Button type="submit" variant="primary" busy={add.isPending}>
            {z.voegToe(chosen.length)}
          </Button>
        )}
        <Button onClick={onAnderNummer}>{z.anderNummer}</Button>
      </div>
    </form>
  );
}

/** Who was asked about is ticked; anybody else is added only when the worker wants so. */
function firstChoice({ leden }: Voorstel): string[] {
  return leden
    .filter(({ alInGezin, rol, isOnbekend }) => alInGezin === null && !isOnbekend && rol === 'kind')
    .map(({ sleutel }) => sleutel);
}
