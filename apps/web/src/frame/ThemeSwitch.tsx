import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import { chooseThema, chosenThema, themas, type Thema } from './thema.ts';

const SIGNS = { licht: Sun, donker: Moon, systeem: Monitor } as const;

/** One button that goes round: as the device, light, dark. */
export function ThemeSwitch({ className }: { className: string }) {
  const z = useZinnen();
  const [thema, setThema] = useState<Thema>(chosenThema);
  const Sign = SIGNS[thema];
  const name = `${z.kader.thema.knop}: ${z.kader.thema[thema]}`;
  function next(): void {
    const following = themas[(themas.indexOf(thema) + 1) % themas.length] ?? 'systeem';
    chooseThema(following);
    setThema(following);
  }
  return (
    <button type="button" className={className} aria-label={name} title={name} onClick={next}>
      <Sign size={18} />
    </button>
  );
}
