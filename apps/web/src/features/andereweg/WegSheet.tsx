import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useZinnen } from '../../platform/taal.tsx';
import { useZoekWeg, type Weg } from './use-andereweg.ts';
import { veldenVan } from './weg-inhoud.ts';
import { WegBlad } from './WegBlad.tsx';

const rooms = { andereweg };

interface WegSheetProps {
  gezinId: string;
  wachtId: string;
  /** Asked for already, and to be filled in. */
  weg?: Weg | undefined;
  onClose: () => void;
}

/** Zoek een andere weg, at the wait of one child. */
export function WegSheet({ gezinId, wachtId, weg, onClose }: WegSheetProps) {
  const z = useZinnen(rooms).andereweg;
  const act = useZoekWeg(gezinId, wachtId, weg);
  return (
    <WegBlad
      onderwerp={`wacht.${wachtId}`}
      empty={veldenVan(weg)}
      act={act}
      klaar={z.klaar}
      onClose={onClose}
      metWie
    />
  );
}
