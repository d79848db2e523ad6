import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { readDateText } from '../../ui/date-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { plusDays } from '../gezin/dagen.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { useStartWeg, type Plicht, type Start, type Weg } from './use-andereweg.ts';

const rooms = { andereweg };
const NONE: readonly FieldFault[] = [];
const FAULTS = {
  refusals: { weigeringen },
  fields: {
    startInToekomst: 'start-op',
    papierenVoorStart: 'start-papieren',
    papierenTeLaat: 'start-papieren',
    naamLeeg: 'start-naam',
    wieLeeg: 'start-wie',
  },
};
const PLICHTEN: readonly Plicht[] = ['jeugdwet242b', 'jeugdwet261b', 'wmo233'];

/** Help first: who does it, on what ground, since when. The papers get a day. */
export function StartSheet({ gezinId, weg, onClose }: { gezinId: string; weg: Weg; onClose: () => void }) {
  const z = useZinnen(rooms).andereweg;
  const vandaag = useSessie().data?.vandaag ?? '';
  const start = useStartWeg(gezinId, weg);
  const toegestaan = weg.stand === 'toegestaan';
  const [op, setOp] = useState(vandaag);
  const [wie, setWie] = useState(weg.wie ?? '');
  const [grond, setGrond] = useState<Start['grond']['soort']>(toegestaan ? 'besluit' : 'plicht');
  const [naam, setNaam] = useState('');
  const [plicht, setPlicht] = useState<Plicht>('jeugdwet261b');
  const [papieren, setPapieren] = useState(vandaag === '' ? '' : plusDays(vandaag, 14));
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(start.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    const dag = readDateText(op);
    const rond = readDateText(papieren);
    const found: FieldFault[] = [];
    if (dag === undefined) found.push({ fieldId: 'start-op', message: z.verplicht });
    if (wie.trim() === '') found.push({ fieldId: 'start-wie', message: z.verplicht });
    if (grond === 'persoon' && naam.trim() === '')
      found.push({ fieldId: 'start-naam', message: z.verplicht });
    if (rond === undefined) found.push({ fieldId: 'start-papieren', message: z.verplicht });
    setMissing(found);
    if (found.length > 0 || dag === undefined || rond === undefined) return;
    start.mutate(
      { op: dag, wie, grond: grondVan(grond, naam, plicht), papierenUiterlijk: rond },
      {
        onSuccess: () => {
          toast(z.start.klaar);
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.start.titel}
      lead={z.eerst}
      bewaar={z.start.bewaar}
      faults={faults}
      busy={start.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField
        id="start-op"
        label={z.start.op}
        value={op}
        error={faultOf(faults, 'start-op')}
        onValueChange={setOp}
      />
      <TextField
        id="start-wie"
        label={z.wie}
        value={wie}
        error={faultOf(faults, 'start-wie')}
        onChange={(event) => setWie(event.target.value)}
      />
      <RadioChips
        id="start-grond"
        layout="rows"
        legend={z.start.grond}
        options={(toegestaan ? (['besluit'] as const) : (['plicht', 'persoon'] as const)).map((value) => ({
          value,
          label: z.start[value],
        }))}
        value={grond}
        onValueChange={setGrond}
      />
      {grond === 'persoon' ? (
        <TextField
          id="start-naam"
          label={z.start.naam}
          value={naam}
          error={faultOf(faults, 'start-naam')}
          onChange={(event) => setNaam(event.target.value)}
        />
      ) : null}
      {grond === 'plicht' ? (
        <RadioChips
          id="start-plicht"
          layout="rows"
          legend={z.start.welkePlicht}
          options={PLICHTEN.map((value) => ({ value, label: z.plichten[value] }))}
          value={plicht}
          onValueChange={setPlicht}
        />
      ) : null}
      <DateField
        id="start-papieren"
        label={z.start.papieren}
        hint={z.start.papierenHint}
        value={papieren}
        error={faultOf(faults, 'start-papieren')}
        onValueChange={setPapieren}
      />
    </ActieSheet>
  );
}

function grondVan(soort: Start['grond']['soort'], naam: string, plicht: Plicht): Start['grond'] {
  if (soort === 'persoon') return { soort, naam };
  return soort === 'plicht' ? { soort, plicht } : { soort };
}
