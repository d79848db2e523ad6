import { useState } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';

const SEEN = 'snelweg-uitgelegd';

/** Says once per visit what *Snel weg* does; this tab only, so that the device keeps nothing. */
export function LeaveExplained({ jij }: { jij: boolean }) {
  const z = useZinnen();
  const [shown, setShown] = useState(() => sessionStorage.getItem(SEEN) === null);
  if (!shown) return null;
  function understood(): void {
    sessionStorage.setItem(SEEN, '1');
    setShown(false);
  }
  return (
    <Banner
      tone="brand"
      action={
        <Button variant="plain" onClick={understood}>
          {z.kader.portaal.begrepen}
        </Button>
      }
    >
      <p>{jij ? z.kader.portaal.snelWegUitlegJij : z.kader.portaal.snelWegUitleg}</p>
    </Banner>
  );
}
