import { Download } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toast-store.ts';
import { bewaarBestand, csvVan, type Blad } from './csv.ts';
import { rooms } from './bord-zinnen.ts';

export interface NeemMeeProps {
  label: string;
  uitleg: string;
  /** Asks what is taken along, which records it, and makes the table of it. */
  maak: () => Promise<{ naam: string; blad: Blad }>;
}

/** A file to take along. That it leaves the house is recorded, and said before. */
export function NeemMee({ label, uitleg, maak }: NeemMeeProps) {
  const z = useZinnen(rooms).bordtelling.mee;
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState(false);
  async function neem(): Promise<void> {
    setBezig(true);
    setMislukt(false);
    try {
      const { naam, blad } = await maak();
      bewaarBestand(naam, csvVan(blad));
      toast(z.klaar);
    } catch {
      setMislukt(true);
    } finally {
      setBezig(false);
    }
  }
  return (
    <div className="bord-mee noprint">
      <Button icon={<Download size={18} />} busy={bezig} onClick={() => void neem()}>
        {label}
      </Button>
      <p className="bord-mee__uitleg">{uitleg}</p>
      {mislukt ? <p role="alert">{z.mislukt}</p> : null}
    </div>
  );
}
