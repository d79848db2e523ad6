import { useRef, useState } from 'react';

/**
 * An act of several steps that a second press must not begin again. A mutation alone says too late that it is busy:
 * what comes before it (the last draft on its way) takes time as well.
 */
export function useOneAtATime(act: () => Promise<void>): { run: () => void; busy: boolean } {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  function run(): void {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    void act().finally(() => {
      running.current = false;
      setBusy(false);
    });
  }
  return { run, busy };
}
