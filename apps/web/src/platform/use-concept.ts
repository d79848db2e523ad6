import { useCallback, useEffect, useRef, useState } from 'react';
import { createDraftStore, type Conceptsoort, type DraftContent } from './concept-api.ts';
import { DraftWriter, type DraftState } from './draft-writer.ts';

export interface Concept<T> extends DraftState {
  /** The draft of before, once it is known: `undefined` while it loads, `null` when there is none. */
  restored: T | null | undefined;
  /** Call on every change with the whole content of the form. */
  type: (content: T) => void;
  /** Save the form for good through this, so that no delayed write brings the draft back. */
  finish: <Out>(save: () => Promise<Out>) => Promise<Out>;
  /** Write now what waits, before the page is left for a moment. */
  keep: () => Promise<void>;
  /** Throw the draft away. */
  discard: () => Promise<void>;
}

/**
 * The draft of one form about one subject, kept on the server: `useConcept<Note>('contactnotitie', gezinId)`.
 * Show `<SavedLine state={concept.state} savedAt={concept.savedAt} />` with it.
 */
export function useConcept<T extends DraftContent>(soort: Conceptsoort, onderwerp: string): Concept<T> {
  const [restored, setRestored] = useState<T | null | undefined>(undefined);
  const [draft, setDraft] = useState<DraftState>({ state: 'clean', savedAt: undefined });
  const writer = useRef<DraftWriter<T> | undefined>(undefined);

  useEffect(() => {
    const store = createDraftStore<T>(soort, onderwerp);
    const current = new DraftWriter<T>(store, setDraft);
    writer.current = current;
    let gone = false;
    // Without an answer the form opens empty: typing must never wait for a draft.
    void store
      .load()
      .catch(() => undefined)
      .then((found) => {
        if (gone) return;
        setRestored(found?.content ?? null);
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
  const keep = useCallback(() => writer.current?.flush() ?? Promise.resolve(), []);
  const discard = useCallback(() => finish(() => Promise.resolve()), [finish]);
  return { ...draft, restored, type, finish, keep, discard };
}
