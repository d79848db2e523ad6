import { useCallback, useEffect, useRef, useState } from 'react';
import { draftStore, loadDraft } from './concept-api.ts';
import { DraftWriter, type DraftState } from './draft-writer.ts';

export interface Concept<T> extends DraftState {
  /** The draft of before, once it is known: `undefined` while it loads, `null` when there is none. */
  restored: T | null | undefined;
  /** Call on every change with the whole content of the form. */
  type: (content: T) => void;
  /** Save the form for good through this, so that no delayed write brings the draft back. */
  finish: <Out>(save: () => Promise<Out>) => Promise<Out>;
  /** Throw the draft away. */
  discard: () => Promise<void>;
}

/**
 * The draft of one form about one subject, kept on the server: `useConcept<Note>('contactnotitie', gezinId)`.
 * Show `<SavedLine state={concept.state} savedAt={concept.savedAt} />` with it.
 */
export function useConcept<T>(soort: string, onderwerp: string): Concept<T> {
  const [restored, setRestored] = useState<T | null | undefined>(undefined);
  const [draft, setDraft] = useState<DraftState>({ state: 'clean', savedAt: undefined });
  const writer = useRef<DraftWriter<T> | undefined>(undefined);

  useEffect(() => {
    const current = new DraftWriter<T>(draftStore(soort, onderwerp), setDraft);
    writer.current = current;
    let gone = false;
    // The form that wrote a draft is the form that reads it. Without an answer the form opens empty: typing must never wait for a draft.
    void loadDraft(soort, onderwerp)
      .catch(() => undefined)
      .then((found) => {
        if (gone) return;
        setRestored((found?.content as T | undefined) ?? null);
        if (found) setDraft({ state: 'saved', savedAt: found.savedAt });
      });
    const keep = () => void current.flush();
    window.addEventListener('pagehide', keep);
    return () => {
      gone = true;
      window.removeEventListener('pagehide', keep);
      void current.flush();
    };
  }, [soort, onderwerp]);

  const type = useCallback((content: T) => writer.current?.type(content), []);
  const finish = useCallback(
    <Out>(save: () => Promise<Out>) => (writer.current ? writer.current.finish(save) : save()),
    [],
  );
  const discard = useCallback(() => finish(() => Promise.resolve()), [finish]);
  return { ...draft, restored, type, finish, discard };
}
