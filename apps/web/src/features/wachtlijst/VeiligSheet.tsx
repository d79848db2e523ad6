import { useQueryClient } from '@tanstack/react-query';
import { wacht as zinnen } from '@rondom/taal/schermen/wacht';
import { useState } from 'react';
import { Refused } from '../../platform/problem.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Banner } from '../../ui/Banner.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Wacht } from '../gezin/contract.ts';
import { codeZin } from '../gezin/code-zin.ts';
import { gezinKey } from '../gezin/use-gezin.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { useZetVeilig, type Veilig } from './wacht-schrijven.ts';

const rooms = { wacht: zinnen };
const KEUZE = 'veilig-keuze';
const KEUZES: readonly Veilig[] = ['ja', 'tenDele', 'nee', 'nietBekend'];
const NONE: readonly FieldFault[] = [];
const CONFLICT = 409;

interface VeiligSheetProps {
  gezinId: string;
  wacht: Wacht;
  kind: string;
  onClose: () => void;
}

/** Is the child safe as long as help is not there? Not knowing is an answer too, and the one that weighs most. */
export function VeiligSheet({ gezinId, wacht, kind, onClose }: VeiligSheetProps) {
  const { veilig: z } = useZinnen(rooms).wacht;
  const client = useQueryClient();
  const zet = useZetVeilig({ gezinId, wachtId: wacht.id });
  const [keuze, setKeuze] = useState<Veilig>();
  const [missing, setMissing] = useState(NONE);
  const conflict = zet.error instanceof Refused && zet.error.problem.status === CONFLICT;
  const refused = useFaults(conflict ? undefined : zet.error);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    setMissing(keuze === undefined ? [{ fieldId: KEUZE, message: z.kies }] : NONE);
    if (keuze === undefined) return;
    zet.mutate(
      { veilig: keuze, versie: wacht.versie },
      {
        onSuccess: () => {
          toast(z.klaar);
          onClose();
        },
        // What somebody else wrote comes in, so that the next try is about what stands there now.
        onError: () => void client.invalidateQueries({ queryKey: gezinKey(gezinId) }),
      },
    );
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={z.over(kind)}
      bewaar={z.bewaar}
      faults={faults}
      busy={zet.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {conflict ? (
        <Banner tone="amber" title={z.veranderd}>
          <p role="alert">{z.nu(codeZin(z.keuze, wacht.veilig))}</p>
        </Banner>
      ) : null}
      <RadioChips
        id={KEUZE}
        layout="rows"
        legend={z.vraag(kind)}
        error={faultOf(faults, KEUZE)}
        options={KEUZES.map((value) => ({ value, label: z.keuze[value], hint: z.hint[value] }))}
        value={keuze}
        onValueChange={setKeuze}
      />
    </ActieSheet>
  );
}
