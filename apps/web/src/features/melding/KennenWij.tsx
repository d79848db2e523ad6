import { useMutation } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Bekenden } from './Bekenden.tsx';
import { zoekBekenden, type Melding } from './melding-query.ts';
import { refusals, rooms } from './melding-zinnen.ts';

const FAULTS = { refusals };

/** One press for everybody who was named: who belongs together in one known family stands first, with why. */
export function KennenWij({ melding }: { melding: Melding }) {
  const z = useZinnen(rooms).melding.zoek;
  const zoek = useMutation({ mutationFn: () => zoekBekenden(melding.id, {}) });
  const faults = useFaults(zoek.error, FAULTS);
  return (
    <div className="melding-zoek">
      <div>
        <Button
          variant="primary"
          icon={<Users size={18} />}
          busy={zoek.isPending}
          onClick={() => zoek.mutate()}
        >
          {z.allen}
        </Button>
      </div>
      <p className="melding__klein">{z.grond}</p>
      <ErrorSummary faults={faults} />
      <div aria-live="polite">
        {zoek.data === undefined ? null : (
          <Bekenden melding={melding} bekenden={zoek.data} geen={z.geenVanAllen} />
        )}
      </div>
    </div>
  );
}
