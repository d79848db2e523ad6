import { createRefusalZin, type Catalogus } from '@rondom/taal';
import { platform } from '@rondom/taal/refusals/platform';
import { useMemo } from 'react';
import type { FieldFault } from '../ui/ErrorSummary.tsx';
import { ConnectionLost, Refused } from './problem.ts';
import { useTaal, useZinnen } from './taal.tsx';

interface FaultOptions {
  /** Catalogues of the refusals this form can get: `import { melding } from '@rondom/taal/refusals/melding'`. */
  refusals?: Readonly<Record<string, Catalogus>>;
  /** Path of a field in the body, or the kind of a refusal, to the id of its control: `{ kindOntbreekt: 'kinderen' }`. */
  fields?: Readonly<Record<string, string>>;
}

const NONE: FaultOptions = {};

/**
 * What a write threw, as the lines of an ErrorSummary: all refusals together, each at its field. Give the options
 * from outside the component, so that the summary takes the focus only when something new came.
 */
export function useFaults(
  failure: unknown,
  { refusals, fields }: FaultOptions = NONE,
): readonly FieldFault[] {
  const { taal } = useTaal();
  const z = useZinnen();
  return useMemo(() => {
    if (failure === null || failure === undefined) return [];
    if (failure instanceof ConnectionLost) return [{ message: z.algemeen.fout.verbindingMetTekst }];
    if (!(failure instanceof Refused) || failure.problem.refusals.length === 0) {
      return [{ message: z.algemeen.fout.onbekend }];
    }
    const sentence = createRefusalZin({ platform, ...refusals });
    const faults = failure.problem.refusals.map((refusal) => ({
      message: sentence(taal, refusal),
      fieldId: fields?.[refusal.veld ?? refusal.kind],
    }));
    // What holds for two children in the same words is said once.
    return [...new Map(faults.map((fault) => [`${fault.fieldId ?? ''} ${fault.message}`, fault])).values()];
  }, [failure, fields, refusals, taal, z]);
}

/** The sentence for one control, for its `error`. */
export function faultOf(faults: readonly FieldFault[], fieldId: string): string | undefined {
  return faults.find((fault) => fault.fieldId === fieldId)?.message;
}
