import { useNavigate } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { bladzij, type Bord, type BordKeus } from './bord-query.ts';
import { rooms } from './bord-zinnen.ts';

interface BordMeerProps {
  bord: Bord;
  keus: BordKeus;
  toon: number;
  bezig: boolean;
}

/** Below the first rows of a long board: how many there are in all, and more of them. The counts are always of all. */
export function BordMeer({ bord, keus, toon, bezig }: BordMeerProps) {
  const z = useZinnen(rooms).bord.meer;
  const navigate = useNavigate();
  const rest = bord.aantal - bord.rijen.length;
  if (rest <= 0) return null;
  const erbij = Math.min(rest, bladzij.meer, bladzij.meest - toon);
  const toonMeer = () =>
    void navigate({
      to: '/wachten',
      search: { ...keus, toon: toon + erbij },
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="bord-meer">
      <p aria-live="polite">{z.eerste(bord.rijen.length, bord.aantal)}</p>
      {erbij > 0 ? (
        <Button busy={bezig} className="noprint" onClick={toonMeer}>
          {z.knop(erbij)}
        </Button>
      ) : (
        <p>{z.perRegio}</p>
      )}
    </div>
  );
}
