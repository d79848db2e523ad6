import { stand as zinnen } from '@rondom/taal/schermen/stand';
import { useState } from 'react';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import { useZinnen } from '../../../platform/taal.tsx';
import { Banner } from '../../../ui/Banner.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { toast } from '../../../ui/toast-store.ts';
import type { Blik } from '../../gezin/blik.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import { standFaults, velden } from './stand-velden.ts';
import { useEindigStand, type Stand, type Standen } from './use-standen.ts';
import { useStandzin } from './use-standzin.ts';

const rooms = { stand: zinnen };

interface EindigFormProps {
  blik: Blik;
  stand: Stand;
  achtergehouden: Standen['achtergehouden'];
  onClose: () => void;
}

/** Danger is over because a person says so: why, and what becomes of what was held back. Nothing is released. */
export function EindigForm({ blik, stand, achtergehouden, onClose }: EindigFormProps) {
  const z = useZinnen(rooms).stand.einde;
  const zin = useStandzin(blik);
  const [woorden, setWoorden] = useState({ reden: '', achtergehouden: '' });
  const eindig = useEindigStand(blik.gezin.id, stand, () => {
    toast(z.klaar);
    onClose();
  });
  const faults = useFaults(eindig.error, standFaults);
  return (
    <ActieSheet
      title={z.titel}
      lead={zin(stand)}
      bewaar={z.knop}
      faults={faults}
      busy={eindig.isPending}
      onSubmit={() => eindig.mutate(woorden)}
      onClose={onClose}
    >
      <TextArea
        id={velden.reden}
        label={z.reden}
        error={faultOf(faults, velden.reden)}
        rows={3}
        lang="nl"
        value={woorden.reden}
        onChange={(event) => setWoorden({ ...woorden, reden: event.target.value })}
      />
      <Banner tone="amber" title={z.nietsVrij}>
        <p>{z.nu(achtergehouden.notities, achtergehouden.woorden)}</p>
      </Banner>
      <TextArea
        id={velden.achtergehouden}
        label={z.achtergehouden}
        hint={z.achtergehoudenHint}
        error={faultOf(faults, velden.achtergehouden)}
        rows={3}
        lang="nl"
        value={woorden.achtergehouden}
        onChange={(event) => setWoorden({ ...woorden, achtergehouden: event.target.value })}
      />
    </ActieSheet>
  );
}
