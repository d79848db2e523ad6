import { wiedoetwat as weigeringen } from '@rondom/taal/refusals/wiedoetwat';
import { wiedoetwat } from '@rondom/taal/schermen/wiedoetwat';
import { Undo2 } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useZetTerug, type Eerder as Regel } from './use-wiedoetwat.ts';
import { wieNaam } from './wie-naam.ts';

const rooms = { wiedoetwat };
const FAULTS = { refusals: { weigeringen } };

/** What stood there by hand: from when until when, who ended it and why. */
export function Eerder({ gezinId, eerder }: { gezinId: string; eerder: readonly Regel[] }) {
  const alles = useZinnen(rooms).wiedoetwat;
  const z = alles.eerder;
  const terug = useZetTerug(gezinId);
  const faults = useFaults(terug.error, FAULTS);
  if (eerder.length === 0) return null;
  return (
    <details className="wiedoetwat__eerder noprint" open={eerder.some(({ acties }) => acties.length > 0)}>
      <summary>{z.titel(eerder.length)}</summary>
      <ErrorSummary faults={faults} />
      <ul>
        {eerder.map((regel) => (
          <li key={regel.id}>
            <p>
              {alles.onderwerp[regel.onderwerp]},{' '}
              <span lang="nl">{regel.voor.map(({ roepnaam }) => roepnaam).join(', ')}</span>:{' '}
              {alles.rol[regel.rol]} <strong lang="nl">{wieNaam(regel.wie, alles)}</strong>
            </p>
            <p className="wiedoetwat__klein">
              {z.was(regel.op, regel.totEnMet)} {z.hoe(regel.beeindigdDoor, regel.vervangen)}
            </p>
            {regel.reden === null ? null : (
              <p className="wiedoetwat__klein" lang="nl">
                “{regel.reden}”
              </p>
            )}
            {regel.acties.includes('zetTerug') ? (
              <Button
                variant="plain"
                icon={<Undo2 size={16} />}
                aria-label={z.zetTerugWie(wieNaam(regel.wie, alles), alles.onderwerp[regel.onderwerp])}
                onClick={() => {
                  if (!terug.isPending) terug.mutate(regel, { onSuccess: () => toast(z.staatWeer) });
                }}
              >
                {z.zetTerug}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
