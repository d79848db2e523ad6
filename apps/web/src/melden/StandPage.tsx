import { useMutation } from '@tanstack/react-query';
import { useMemo, useState, type SyntheticEvent } from 'react';
import { api, read } from '../platform/api.ts';
import { goTo } from '../platform/small-router.tsx';
import { useZinnen } from '../platform/taal.tsx';
import { faultOf, useFaults } from '../platform/use-faults.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { ErrorSummary, type FieldFault } from '../ui/ErrorSummary.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TextField } from '../ui/TextField.tsx';
import { StandAntwoord } from './StandAntwoord.tsx';
import { refusals, rooms } from './zinnen.ts';

const FAULTS = { refusals, fields: { nummerOfCodeOnjuist: 'nummer' } };

/** What became of a message, by its number and code. Neither ever stands in an address. */
export function StandPage() {
  const z = useZinnen(rooms).melden;
  const [vraag, setVraag] = useState({ nummer: '', code: '' });
  const [gevraagd, setGevraagd] = useState(false);
  const stand = useMutation({
    mutationFn: (body: typeof vraag) => read(api.POST('/api/v1/meldingen/stand', { body })),
  });
  const refused = useFaults(stand.error, FAULTS);
  const leeg = useMemo((): readonly FieldFault[] => {
    const when = (text: string, fieldId: string, message: string) =>
      text.trim() === '' ? [{ fieldId, message }] : [];
    return [...when(vraag.nummer, 'nummer', z.stand.vulNummer), ...when(vraag.code, 'code', z.stand.vulCode)];
  }, [vraag, z]);
  const faults = gevraagd && leeg.length > 0 ? leeg : refused;
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setGevraagd(leeg.length > 0);
    if (leeg.length === 0 && !stand.isPending)
      stand.mutate({ nummer: vraag.nummer.trim(), code: vraag.code.trim() });
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      <PageHeading lead={z.stand.uitleg}>{z.stand.titel}</PageHeading>
      <ErrorSummary faults={faults} />
      {(['nummer', 'code'] as const).map((veld) => (
        <TextField
          key={veld}
          id={veld}
          label={z.stand[veld]}
          short
          maxLength={30}
          autoCapitalize="characters"
          spellCheck={false}
          error={faultOf(faults, veld)}
          value={vraag[veld]}
          onChange={(event) => setVraag({ ...vraag, [veld]: event.target.value })}
        />
      ))}
      <div className="form__actions">
        <Button type="submit" variant="primary" busy={stand.isPending}>
          {z.stand.kijk}
        </Button>
        <Button variant="plain" onClick={() => goTo('/melden', { replace: true })}>
          {z.stand.terug}
        </Button>
      </div>
      <div aria-live="polite">
        {stand.data === undefined ? null : (
          <Card tone="sunken">
            <StandAntwoord stand={stand.data} />
          </Card>
        )}
      </div>
    </form>
  );
}
