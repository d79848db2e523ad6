import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { useZoekWeg, type Weg } from './use-andereweg.ts';
import { inhoudVan, veldenVan, veldIds } from './weg-inhoud.ts';
import { WegVelden } from './WegVelden.tsx';

const rooms = { andereweg };
const NONE: readonly FieldFault[] = [];
const FAULTS = {
  refusals: { weigeringen, geheim },
  fields: { nodigLeeg: veldIds.nodig, hindernisLeeg: veldIds.hindernisTekst, eindVoorVandaag: 'weg-eind' },
};

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
  const zoek = useZoekWeg(gezinId, wachtId, weg);
  const [velden, setVelden] = useState(() => veldenVan(weg));
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(zoek.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    const gelezen = inhoudVan(velden, z);
    if ('faults' in gelezen) {
      setMissing(gelezen.faults);
      return;
    }
    setMissing(NONE);
    zoek.mutate(gelezen.inhoud, {
      onSuccess: () => {
        toast(z.klaar);
        onClose();
      },
    });
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={z.eerst}
      bewaar={z.bewaar}
      faults={faults}
      busy={zoek.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <WegVelden velden={velden} faults={faults} onChange={setVelden} metWie />
    </ActieSheet>
  );
}
