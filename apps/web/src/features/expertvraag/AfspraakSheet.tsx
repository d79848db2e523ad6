import { capitalise } from '@rondom/taal';
import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { expertvraag } from '@rondom/taal/schermen/expertvraag';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { readDateText } from '../../ui/date-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useLegAfspraakVast, type Regioladder } from './use-ladder.ts';

const rooms = { expertvraag };
const AANTAL = 'ladder-aantal';
const VANAF = 'ladder-vanaf';
const NONE: readonly FieldFault[] = [];
const FAULTS = { refusals: { weigeringen }, fields: { afspraakVoorVandaag: VANAF } };

interface AfspraakSheetProps {
  regio: Regioladder;
  trede: Regioladder['treden'][number];
  onClose: () => void;
}

/** Another number of working days, from a day on; questions that are open keep theirs. */
export function AfspraakSheet({ regio, trede, onClose }: AfspraakSheetProps) {
  const all = useZinnen(rooms).expertvraag;
  const z = all.ladder;
  const vandaag = useSessie().data?.vandaag ?? '';
  const leg = useLegAfspraakVast();
  const [aantal, setAantal] = useState(String(trede.werkdagen));
  const [vanaf, setVanaf] = useState(vandaag);
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(leg.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    const dag = readDateText(vanaf);
    const werkdagen = /^\d{1,2}$/.test(aantal.trim()) ? Number(aantal) : 0;
    const found: FieldFault[] = [];
    if (werkdagen < 1 || werkdagen > 60) found.push({ fieldId: AANTAL, message: z.onjuist });
    if (dag === undefined) found.push({ fieldId: VANAF, message: z.kiesDag });
    setMissing(found);
    if (found.length > 0 || dag === undefined) return;
    leg.mutate(
      { regioId: regio.id, trede: trede.trede, werkdagen, geldigVanaf: dag },
      {
        onSuccess: () => {
          toast(z.klaar);
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={`${regio.naam}: ${capitalise(all.treden[trede.trede])}`}
      lead={z.uitleg}
      bewaar={z.bewaar}
      faults={faults}
      busy={leg.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        id={AANTAL}
        label={z.aantal}
        short
        inputMode="numeric"
        value={aantal}
        error={faultOf(faults, AANTAL)}
        onChange={(event) => setAantal(event.target.value)}
        data-focus-first
      />
      <DateField
        id={VANAF}
        label={z.vanaf}
        value={vanaf}
        error={faultOf(faults, VANAF)}
        onValueChange={setVanaf}
      />
    </ActieSheet>
  );
}
