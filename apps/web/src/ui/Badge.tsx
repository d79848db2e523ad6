import type { ReactNode } from 'react';
import './small.css';

/** A word that would be missed otherwise. Use it sparingly: most states belong in the sentence. */
export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span className="badge" data-tone={tone}>
      {children}
    </span>
  );
}

export type BadgeTone = 'plain' | 'amber' | 'red' | 'plum' | 'blue';
