import { useState } from 'react';
import { faultOf, useFaults } from '../platform/use-faults.ts';
import { ActieSheet } from './ActieSheet.tsx';
import type { FieldFault } from './ErrorSummary.tsx';
import { optionsOf } from './options-of.ts';
import { RadioChips } from './RadioChips.tsx';
import { toast } from './toast-store.ts';

const REDEN = 'reden';
const NONE: readonly FieldFault[] = [];

interface KiesRedenSheetProps<V extends string> {
  /** What is done, in the title and on the button. */
  titel: string;
  vraag: string;
  /** Said when nothing was chosen. */
  kies: string;
  redenen: Readonly<Record<V, string>>;
  act: {
    readonly mutate: (reden: V, options: { onSuccess: () => void }) => void;
    readonly isPending: boolean;
    readonly error: unknown;
  };
  /** From outside the component, as for `useFaults`. */
  faultOptions: Parameters<typeof useFaults>[1];
  klaar: string;
  onClose: () => void;
}

/** No, with one of the reasons that are known; who asked reads it. */
export function KiesRedenSheet<V extends string>(props: KiesRedenSheetProps<V>) {
  const { titel, vraag, kies, redenen, act, faultOptions, klaar, onClose } = props;
  const [reden, setReden] = useState<V>();
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(act.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;
  const submit = () => {
    setMissing(reden === undefined ? [{ fieldId: REDEN, message: kies }] : NONE);
    if (reden === undefined) return;
    act.mutate(reden, {
      onSuccess: () => {
        toast(klaar);
        onClose();
      },
    });
  };
  const sheet = { faults, busy: act.isPending, onSubmit: submit, onClose };
  return (
    <ActieSheet title={titel} bewaar={titel} {...sheet}>
      <RadioChips
        id={REDEN}
        legend={vraag}
        error={faultOf(faults, REDEN)}
        options={optionsOf(redenen)}
        value={reden}
        onValueChange={setReden}
      />
    </ActieSheet>
  );
}
