import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useZinnen } from '../../platform/taal.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { useGezin } from '../gezin/use-gezin.ts';
import { EersteContactForm } from './EersteContactForm.tsx';

const rooms = { maatregel };

interface EersteContactProps {
  gezinId: string;
  maatregelId: string;
  onClose: () => void;
}

/** First contact with each child and each parent with gezag: who was spoken to, and who is still missing. */
export function EersteContact({ gezinId, maatregelId, onClose }: EersteContactProps) {
  const { contact: z } = useZinnen(rooms).maatregel;
  const gezin = useGezin(gezinId);
  return (
    <Sheet isOpen onClose={onClose} title={z.titel} lead={z.uitleg}>
      <Vlak query={gezin} laden={<Skeleton count={4} shape="rows" />}>
        {(overzicht) => (
          <EersteContactForm gezin={overzicht.gezin} maatregelId={maatregelId} onClose={onClose} />
        )}
      </Vlak>
    </Sheet>
  );
}
