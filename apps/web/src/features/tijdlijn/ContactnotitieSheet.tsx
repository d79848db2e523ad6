import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useZinnen } from '../../platform/taal.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import type { Lid } from '../gezin/contract.ts';
import { NotitieForm } from './NotitieForm.tsx';

const rooms = { tijdlijn };

interface ContactnotitieSheetProps {
  gezinId: string;
  /** What the family is called: a sheet that stays open says whom it is about. */
  naam: string;
  leden: readonly Lid[];
  /** Also after Esc: what was typed is kept as a draft. */
  onClose: () => void;
}

/** Schrijf op: N opens it, type, Ctrl+Enter saves. Beside what the worker reads; a full page on a phone. */
export function ContactnotitieSheet({ gezinId, naam, leden, onClose }: ContactnotitieSheetProps) {
  const z = useZinnen(rooms);
  return (
    <Sheet isOpen onClose={onClose} title={z.tijdlijn.titel} lead={z.tijdlijn.vanGezin(naam)}>
      <NotitieForm gezinId={gezinId} leden={leden} onClose={onClose} />
    </Sheet>
  );
}
