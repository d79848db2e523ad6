import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { useNavigate } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
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
  const stop = () =>
    daad.mutate(
      { id, versie, daad: 'uitstap' },
      {
        onSuccess: () => {
          toast(z.gedaan.uitstap);
          void navigate({ to: '/wie-u-helpt' });
        },
      },
    );
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
