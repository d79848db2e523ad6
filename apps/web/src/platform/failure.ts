import { useCallback } from 'react';
import { ConnectionLost, Refused } from './problem.ts';
import { isNoLonger } from './rights.ts';
import { useZinnen } from './taal.tsx';

export interface FailureSentence {
  /** What happened. */
  title: string;
  /** What is kept, or what to do. */
  kept?: string;
  /** Trying again can help. */
  retry: boolean;
}

/** Turns what was thrown by `read` into the sentences of a failed face. */
export function useFailureSentence(): (failure: unknown) => FailureSentence {
  const z = useZinnen();
  return useCallback(
    (failure) => {
      const { fout } = z.kader;
      if (failure instanceof ConnectionLost)
        return { title: fout.geladen, kept: fout.nietsVeranderd, retry: true };
      const status = failure instanceof Refused ? failure.problem.status : 0;
      if (status === 401) return { title: fout.uitgelogd, kept: fout.uitgelogdTekst, retry: false };
      if (isNoLonger(failure)) return { title: fout.nietMeer, kept: fout.nietMeerTekst, retry: false };
      if (status === 403) return { title: fout.nietVoorU, retry: false };
      if (status === 404) return { title: fout.geenPagina, kept: fout.geenPaginaTekst, retry: false };
      return { title: fout.onverwacht, kept: fout.nietsVeranderd, retry: true };
    },
    [z],
  );
}
