import { gezin as gezinZinnen } from '@rondom/taal/schermen/gezin';
import { stand as zinnen } from '@rondom/taal/schermen/stand';
import { useState } from 'react';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import { useZinnen } from '../../../platform/taal.tsx';
import { CheckChips } from '../../../ui/CheckChips.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { toast } from '../../../ui/toast-store.ts';
import type { Blik } from '../../gezin/blik.ts';
import { optionsOf } from '../../../ui/options-of.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import { standFaults, velden } from './stand-velden.ts';
import { useZetStand, type ZetBody } from './use-standen.ts';

const rooms = { stand: zinnen, gezin: gezinZinnen };
const ONBEKEND = 'onbekend';

/** Danger set by hand: what, from whom, for whom, since when and how one knows. */
export function ZetForm({ blik, onClose }: { blik: Blik; onClose: () => void }) {
  const words = useZinnen(rooms);
  const z = words.stand.zet;
  const [soort, setSoort] = useState<ZetBody['soort']>('partnergeweld');
  const [gevaar, setGevaar] = useState(ONBEKEND);
  const [voor, setVoor] = useState<string[]>([]);
  const [sinds, setSinds] = useState(blik.vandaag);
  const [bron, setBron] = useState('');
  const zet = useZetStand(blik.gezin.id, () => {
    toast(z.klaar);
    onClose();
  });
  const faults = useFaults(zet.error, standFaults);
  const mensen = blik.gezin.leden
    .filter(({ overledenOp, uitgerekendeDatum }) => overledenOp === null && uitgerekendeDatum === null)
    .map(({ id }) => ({ value: id, label: blik.roep(id) }));
  const body = {
    ...{ soort, sinds, bron, voorPersoonIds: voor },
    ...(gevaar === ONBEKEND ? {} : { gevaarPersoonId: gevaar }),
  };
  return (
    <ActieSheet
      title={z.titel}
      bewaar={z.bewaar}
      faults={faults}
      busy={zet.isPending}
      onSubmit={() => zet.mutate(body)}
      onClose={onClose}
    >
      <Select
        id="stand-soort"
        label={z.soort}
        options={optionsOf(words.gezin.letOp.stand)}
        value={soort}
        onChange={(event) => setSoort(event.target.value as ZetBody['soort'])}
      />
      <RadioChips
        legend={z.gevaar}
        options={[...mensen, { value: ONBEKEND, label: z.gevaarOnbekend }]}
        value={gevaar}
        onValueChange={setGevaar}
      />
      <CheckChips
        id={velden.voor}
        legend={z.voor}
        hint={z.voorHint}
        error={faultOf(faults, velden.voor)}
        options={mensen.filter(({ value }) => value !== gevaar)}
        values={voor}
        onValuesChange={setVoor}
      />
      <DateField
        id={velden.sinds}
        label={z.sinds}
        error={faultOf(faults, velden.sinds)}
        value={sinds}
        onValueChange={setSinds}
      />
      <TextArea
        id={velden.bron}
        label={z.bron}
        hint={z.bronHint}
        error={faultOf(faults, velden.bron)}
        rows={3}
        lang="nl"
        value={bron}
        onChange={(event) => setBron(event.target.value)}
      />
    </ActieSheet>
  );
}
