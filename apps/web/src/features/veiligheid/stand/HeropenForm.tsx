import { stand as zinnen } from '@rondom/taal/schermen/stand';
import { useState } from 'react';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import { useZinnen } from '../../../platform/taal.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { toast } from '../../../ui/toast-store.ts';
import type { Blik } from '../../gezin/blik.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import { standFaults, velden } from './stand-velden.ts';
import { useHeropenStand, type Stand } from './use-standen.ts';
import { useStandzin } from './use-standzin.ts';

const rooms = { stand: zinnen };

/** Danger that is back: it stands anew from today, with its source. */
export function HeropenForm({ blik, stand, onClose }: { blik: Blik; stand: Stand; onClose: () => void }) {
  const words = useZinnen(rooms).stand;
  const zin = useStandzin(blik);
  const [bron, setBron] = useState('');
  const heropen = useHeropenStand(blik.gezin.id, stand, () => {
    toast(words.heropen.klaar);
    onClose();
  });
  const faults = useFaults(heropen.error, standFaults);
  return (
    <ActieSheet
      title={words.heropen.titel}
      lead={zin(stand)}
      bewaar={words.heropen.bewaar}
      faults={faults}
      busy={heropen.isPending}
      onSubmit={() => heropen.mutate(bron)}
      onClose={onClose}
    >
      <TextArea
        id={velden.bron}
        label={words.zet.bron}
        hint={words.zet.bronHint}
        error={faultOf(faults, velden.bron)}
        rows={3}
        lang="nl"
        value={bron}
        onChange={(event) => setBron(event.target.value)}
      />
    </ActieSheet>
  );
}
