import { useQueryClient } from '@tanstack/react-query';
import { bord as refusals } from '@rondom/taal/refusals/bord';
import { useState } from 'react';
import { Refused } from '../../platform/problem.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Banner } from '../../ui/Banner.tsx';
import { readDateText } from '../../ui/date-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import type { Bord } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';
import { useBeloof, type Reden } from './use-beloof.ts';

const DAG = 'belofte-nulop';
const REDEN = 'belofte-reden';
const NONE: readonly FieldFault[] = [];
const FAULTS = { refusals: { bord: refusals }, fields: { nulOpNietNaVandaag: DAG, nulOpTeVer: DAG } };
const CONFLICT = 409;
const REDENEN: readonly Reden[] = [
  'eerstebelofte',
  'meererbij',
  'mindermensen',
  'snellerdangedacht',
  'andersafgesproken',
];

/** Nobody waits too long from this day on, and why that day: the promise begins today, at the count of today. */
export function BelofteSheet({ bord, onClose }: { bord: Bord; onClose: () => void }) {
  const { belofte: z } = useZinnen(rooms).bord;
  const client = useQueryClient();
  const beloof = useBeloof();
  const [nulOp, setNulOp] = useState('');
  const [reden, setReden] = useState<Reden>();
  const [missing, setMissing] = useState(NONE);
  const conflict = beloof.error instanceof Refused && beloof.error.problem.status === CONFLICT;
  const refused = useFaults(conflict ? undefined : beloof.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const eerste = bord.belofte === null;

  function submit(): void {
    const dag = readDateText(nulOp);
    const found: FieldFault[] = [];
    if (dag === undefined) found.push({ fieldId: DAG, message: z.kiesDag });
    if (reden === undefined) found.push({ fieldId: REDEN, message: z.kiesReden });
    setMissing(found);
    if (dag === undefined || reden === undefined) return;
    beloof.mutate(
      { nulOp: dag, reden, versie: bord.belofte?.versie ?? 0 },
      {
        onSuccess: () => {
          toast(z.klaar);
          onClose();
        },
        onError: () => void client.invalidateQueries({ queryKey: ['bord', 'lijst'] }),
      },
    );
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={eerste ? z.uitleg(bord.aantal) : `${z.uitleg(bord.aantal)} ${z.vervangt}`}
      bewaar={z.bewaar}
      faults={faults}
      busy={beloof.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {conflict ? (
        <Banner tone="amber" title={z.veranderd}>
          {bord.belofte === null ? null : <p role="alert">{z.geldt(bord.belofte.nulOp, true)}</p>}
        </Banner>
      ) : null}
      <DateField
        id={DAG}
        label={z.nulOp}
        value={nulOp}
        onValueChange={setNulOp}
        error={faultOf(faults, DAG)}
      />
      <RadioChips
        id={REDEN}
        layout="rows"
        legend={z.reden}
        error={faultOf(faults, REDEN)}
        options={REDENEN.filter((code) => (code === 'eerstebelofte') === eerste).map((value) => ({
          value,
          label: z.redenen[value],
        }))}
        value={reden}
        onValueChange={setReden}
      />
    </ActieSheet>
  );
}
