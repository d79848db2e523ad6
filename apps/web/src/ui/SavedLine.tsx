import { Check, CloudOff } from 'lucide-react';
import { formatTime } from '@rondom/taal';
import { useTaal, useZinnen } from '../platform/taal.tsx';
import './small.css';

export type SavedState = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed';

interface SavedLineProps {
  state: SavedState;
  /** Instant of the last time the server took it, ISO. */
  savedAt: string | undefined;
}

/** "Bewaard om 15.41": says while somebody types that nothing will be lost. */
export function SavedLine({ state, savedAt }: SavedLineProps) {
  const z = useZinnen();
  const { taal } = useTaal();
  return (
    <p className="saved" role="status" data-state={state}>
      {state === 'failed' ? (
        <>
          <CloudOff size={16} /> {z.kader.nogNietBewaard}
        </>
      ) : savedAt === undefined ? (
        state === 'clean' ? (
          z.kader.wordtBewaard
        ) : (
          ''
        )
      ) : (
        <>
          <Check size={16} /> {z.algemeen.toestand.bewaardOm(formatTime(taal, savedAt))}
        </>
      )}
    </p>
  );
}
