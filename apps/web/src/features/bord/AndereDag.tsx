import { useState, type SubmitEvent } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { readDateText } from '../../ui/date-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { rooms } from './bord-zinnen.ts';

/** The board as it was: one day, typed. */
export function AndereDag({ vandaag, onKies }: { vandaag: string; onKies: (dag: string) => void }) {
  const z = useZinnen(rooms).bordtelling.toen;
  const [dag, setDag] = useState('');
  const [fout, setFout] = useState<string>();
  function toon(event: SubmitEvent): void {
    event.preventDefault();
    const gelezen = readDateText(dag);
    const past = gelezen !== undefined && gelezen <= vandaag;
    setFout(past ? undefined : z.kiesDag);
    if (past) onKies(gelezen);
  }
  return (
    <form className="bord-dag noprint" onSubmit={toon} noValidate>
      <DateField id="bord-dag" label={z.dag} value={dag} onValueChange={setDag} error={fout} />
      <Button type="submit">{z.knop}</Button>
    </form>
  );
}
