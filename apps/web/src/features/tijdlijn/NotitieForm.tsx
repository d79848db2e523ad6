import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useState, type KeyboardEvent } from 'react';
import { useFaults } from '../../platform/use-faults.ts';
import { useOneAtATime } from '../../platform/use-one-at-a-time.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/ErrorSummary.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Lid } from '../gezin/contract.ts';
import { NotitieVelden } from './NotitieVelden.tsx';
import { useGeheimplekken } from './use-geheimplekken.ts';
import { notitieFaults, velden, veldfouten } from './notitie-velden.ts';
import { useNotitieconcept } from './use-notitieconcept.ts';
import { useSchrijfOp } from './use-schrijf-op.ts';
import './tijdlijn.css';

const rooms = { tijdlijn };
const NONE: readonly FieldFault[] = [];

interface NotitieFormProps {
  gezinId: string;
  leden: readonly Lid[];
  onClose: () => void;
}

export function NotitieForm({ gezinId, leden, onClose }: NotitieFormProps) {
  const z = useZinnen(rooms);
  const { inhoud, change, clear, concept } = useNotitieconcept(gezinId, leden);
  const { save, toBody } = useSchrijfOp(gezinId);
  const [unreadable, setUnreadable] = useState(NONE);
  const refused = useFaults(save.error, notitieFaults);
  const faults = unreadable.length > 0 ? unreadable : refused;

  const geheim = useGeheimplekken(save.error, inhoud, change);

  const { run: submit, busy } = useOneAtATime(async () => {
    const body = toBody(inhoud);
    setUnreadable(body === undefined ? [{ fieldId: velden.tijd, message: z.tijdlijn.tijdOnjuist }] : NONE);
    if (body === undefined) return;
    try {
      await concept.finish(() => save.mutateAsync(body));
    } catch {
      // The mutation keeps the failure; the form shows it and keeps the text.
      return;
    }
    toast(z.tijdlijn.opgeschreven);
    onClose();
  });
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  }
  return (
    <form
      className="form notitie"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary faults={faults} />
      <NotitieVelden
        gezinId={gezinId}
        leden={leden}
        inhoud={inhoud}
        geheim={geheim}
        onChange={geheim.type}
        fouten={veldfouten(faults)}
      />
      <div className="notitie__onder">
        <div className="notitie__bewaard">
          <SavedLine state={concept.state} savedAt={concept.savedAt} />
          {concept.state === 'saved' ? (
            <Button variant="plain" onClick={clear}>
              {z.tijdlijn.gooiWeg}
            </Button>
          ) : null}
        </div>
        <div className="form__actions">
          <Button variant="primary" type="submit" shortcut="Ctrl ↵" busy={busy}>
            {z.tijdlijn.bewaar}
          </Button>
          <Button onClick={onClose}>{z.tijdlijn.sluit}</Button>
        </div>
      </div>
    </form>
  );
}
