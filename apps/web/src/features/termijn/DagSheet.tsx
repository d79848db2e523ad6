import type { Catalogus } from '@rondom/taal';
import { useState, type ReactNode } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';

interface DagSheetProps {
  /** What the write asks: one day. */
  leg: {
    error: unknown;
    isPending: boolean;
    mutate: (op: string, opties: { onSuccess: () => void }) => void;
  };
  z: { titel: string; uitleg: string; op: string; bewaar: string; klaar: string };
  /** Given from outside a component: the id of the field, and where each refusal stands. */
  veld: DagVeld;
  /** What the day would do, before it is saved. */
  onder?: (op: string) => ReactNode;
  onClose: () => void;
}

export interface DagVeld {
  readonly id: string;
  readonly opties: {
    readonly refusals: Readonly<Record<string, Catalogus>>;
    readonly fields: Readonly<Record<string, string>>;
  };
}

/** A field for one day, with the refusals that stand at it. */
export const dagVeld = (
  id: string,
  refusals: Readonly<Record<string, Catalogus>>,
  kinds: readonly string[],
): DagVeld => ({
  id,
  opties: { refusals, fields: Object.fromEntries(['op', ...kinds].map((kind) => [kind, id])) },
});

/** An act that asks one day: something was done, told or began on it. */
export function DagSheet({ leg, z, veld, onder, onClose }: DagSheetProps) {
  const vandaag = useSessie().data?.vandaag ?? '';
  const [op, setOp] = useState(vandaag);
  const faults = useFaults(leg.error, veld.opties);
  function submit(): void {
    leg.mutate(op, {
      onSuccess: () => {
        toast(z.klaar);
        onClose();
      },
    });
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={z.uitleg}
      bewaar={z.bewaar}
      faults={faults}
      busy={leg.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField
        id={veld.id}
        label={z.op}
        error={faultOf(faults, veld.id)}
        value={op}
        onValueChange={setOp}
      />
      {onder?.(op)}
    </ActieSheet>
  );
}
