import { persoonformulier } from '@rondom/taal/schermen/persoonformulier';
import { useZinnen } from '../../platform/taal.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { PersoonForm } from './PersoonForm.tsx';

const rooms = { persoonformulier };

/** Adds somebody by hand: also who is not born yet, has no number, or of whom not everything is known. */
export function PersoonSheet({ gezinId, onClose }: { gezinId: string; onClose: () => void }) {
  const z = useZinnen(rooms).persoonformulier;
  return (
    <Sheet isOpen onClose={onClose} title={z.titel} lead={z.uitleg}>
      <PersoonForm gezinId={gezinId} onClose={onClose} />
    </Sheet>
  );
}
