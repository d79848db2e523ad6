import { useState } from 'react';
import type { FieldFault } from '../ui/ErrorSummary.tsx';
import { toast } from '../ui/toast-store.ts';
import type { Conceptsoort, DraftContent } from './concept-api.ts';
import { useConcept } from './use-concept.ts';
import { useFaults } from './use-faults.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';

const NONE: readonly FieldFault[] = [];

/** What a form makes of its fields: a body to send, or what is missing. */
export type Reading<Body> = { readonly body: Body } | { readonly faults: readonly FieldFault[] };

interface ConceptSheetOptions<T extends DraftContent, Body> {
  /** The draft: of which form, about which subject. */
  concept: readonly [soort: Conceptsoort, onderwerp: string];
  empty: T;
  reading: (content: T) => Reading<Body>;
  act: { readonly mutateAsync: (body: Body) => Promise<unknown>; readonly error: unknown };
  /** From outside the component, as for `useFaults`. */
  faultOptions: Parameters<typeof useFaults>[1];
  /** Said when it was saved. */
  klaar: string;
  onClose: () => void;
}

/**
 * One sheet whose words are kept on the server while somebody types: the draft comes back, what is missing is said at
 * its field, a second press does nothing, and a refusal keeps the words.
 */
export function useConceptSheet<T extends DraftContent, Body>(options: ConceptSheetOptions<T, Body>) {
  const { act, reading, klaar, onClose } = options;
  const concept = useConcept<T>(...options.concept);
  const [content, setContent] = useState(options.empty);
  const [restored, setRestored] = useState(false);
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(act.error, options.faultOptions);
  if (!restored && concept.restored !== undefined) {
    setRestored(true);
    if (concept.restored !== null) setContent({ ...content, ...concept.restored });
  }
  function change(part: Partial<T>): void {
    const next = { ...content, ...part };
    setContent(next);
    concept.type(next);
  }
  const { run: onSubmit, busy } = useOneAtATime(async () => {
    const made = reading(content);
    setMissing('faults' in made ? made.faults : NONE);
    if ('faults' in made) return;
    try {
      await concept.finish(() => act.mutateAsync(made.body));
    } catch {
      // The mutation keeps the failure; the form shows it and keeps the words.
      return;
    }
    toast(klaar);
    onClose();
  });
  const faults = missing.length > 0 ? missing : refused;
  return {
    content,
    change,
    faults,
    /** For the sheet around the fields. */
    sheet: { faults, busy, onSubmit, onClose },
    /** For the line that says that nothing is lost. */
    saved: { state: concept.state, savedAt: concept.savedAt },
  };
}
