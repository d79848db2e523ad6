import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { useNavigate } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { algemeen } from './faults.ts';
import { useHulpdaad, type Hulpverzoek } from './use-hulp.ts';

const rooms = { volwassenenhulp };

interface StopSheetProps {
  verzoek: Pick<Hulpverzoek, 'id' | 'versie'>;
  persoon: string;
  onClose: () => void;
}

/** What ends and what stays, before it ends. */
export function StopSheet({ verzoek: { id, versie }, persoon, onClose }: StopSheetProps) {
  const z = useZinnen(rooms).volwassenenhulp;
  const daad = useHulpdaad();
  const navigate = useNavigate();
  // The page below loses its right while this runs and goes away: what comes after may not hang on it.
  const stop = () =>
    void daad
      .mutateAsync({ id, versie, daad: 'uitstap' })
      .then(() => {
        toast(z.gedaan.uitstap);
        return navigate({ to: '/wie-u-helpt' });
      })
      .catch(() => undefined);
  return (
    <ActieSheet
      title={z.stop.titel(persoon)}
      lead={z.stop.uitleg}
      bewaar={z.stop.bewaar}
      faults={useFaults(daad.error, algemeen)}
      busy={daad.isPending}
      onSubmit={stop}
      onClose={onClose}
    >
      <p>{z.stop.dossier}</p>
    </ActieSheet>
  );
}
