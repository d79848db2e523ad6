import { verblijf as zinnen } from '@rondom/taal/schermen/verblijf';
import { useState } from 'react';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import { useZinnen } from '../../../platform/taal.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { toast } from '../../../ui/toast-store.ts';
import type { Blik } from '../../gezin/blik.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import { useEindigVerblijf, type Verblijf } from './use-verblijven.ts';
import { velden, verblijfFaults } from './verblijf-velden.ts';

const rooms = { verblijf: zinnen };

interface EindigVerblijfFormProps {
  blik: Blik;
  verblijf: Verblijf;
  onClose: () => void;
}

/** The decision is over, because a person says so: why. Address and danger stay as they are. */
export function EindigVerblijfForm({ blik, verblijf, onClose }: EindigVerblijfFormProps) {
  const words = useZinnen(rooms).verblijf;
  const z = words.einde;
  const [reden, setReden] = useState('');
  const eindig = useEindigVerblijf(blik.gezin.id, verblijf, () => {
    toast(z.klaar);
    onClose();
  });
  const faults = useFaults(eindig.error, verblijfFaults);
  return (
    <ActieSheet
      title={z.titel}
      lead={words.regel(blik.roep(verblijf.persoonId), words.besluit[verblijf.besluit])}
      bewaar={z.knop}
      faults={faults}
      busy={eindig.isPending}
      onSubmit={() => eindig.mutate(reden)}
      onClose={onClose}
    >
      <TextArea
        id={velden.reden}
        label={z.reden}
        hint={z.blijft}
        error={faultOf(faults, velden.reden)}
        rows={3}
        lang="nl"
        value={reden}
        onChange={(event) => setReden(event.target.value)}
      />
    </ActieSheet>
  );
}
