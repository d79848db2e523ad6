import { rondleiding } from '@rondom/taal/schermen/rondleiding';
import { useState } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import { Button } from '../ui/Button.tsx';
import { gaNaar } from './ga.ts';
import { beginOpnieuw } from './opnieuw.ts';
import { stappen } from './stappen.ts';

const rooms = { rondleiding };

/** Puts the family back and goes to the first step. */
export function Opnieuw({ sub }: { sub: string | undefined }) {
  const z = useZinnen(rooms).rondleiding;
  const [stand, setStand] = useState<'rust' | 'bezig' | 'mis'>('rust');
  async function begin(): Promise<void> {
    setStand('bezig');
    const [eerste] = stappen;
    const gelukt = await beginOpnieuw().then(
      () => true,
      () => false,
    );
    if (!gelukt || eerste === undefined) {
      setStand('mis');
      return;
    }
    // What is on screen was read before: also who sits there already reads it anew.
    gaNaar(eerste, sub);
    if (location.pathname === eerste.naar) location.reload();
  }
  return (
    <>
      {stand === 'mis' ? <p role="alert">{z.opnieuwMis}</p> : null}
      <Button busy={stand === 'bezig'} onClick={() => void begin()}>
        {z.opnieuw}
      </Button>
    </>
  );
}
