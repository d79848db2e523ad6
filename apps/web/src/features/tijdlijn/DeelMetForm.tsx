import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useState } from 'react';
import { useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { GevaarVelden } from './GevaarVelden.tsx';
import type { Mens } from './mensen.ts';
import { notitieFaults, velden, veldfouten } from './notitie-velden.ts';
import { useDeelMet, type Notitie } from './use-deling.ts';
import { useLezers } from './use-lezers.ts';
import './tijdlijn.css';

const rooms = { tijdlijn };

interface DeelMetFormProps {
  gezinId: string;
  notitie: Notitie;
  mensen: readonly Mens[];
  /** Of them: who does not read it yet. */
  anderen: readonly Mens[];
  onClose: () => void;
}

/** One person more reads a note: whom, why, and while danger stands what danger and what was done about it. */
export function DeelMetForm({ gezinId, notitie, mensen, anderen, onClose }: DeelMetFormProps) {
  const z = useZinnen(rooms).tijdlijn;
  const [wie, setWie] = useState<string>();
  const [reden, setReden] = useState('');
  const [gevaar, setGevaar] = useState({ gevaar: '', gedaan: '' });
  const keuze = {
    over: notitie.personen.filter(({ over }) => over).map(({ id }) => id),
    aanwezig: [],
    delen: 'nu' as const,
    extraLezers: wie === undefined ? [] : [wie],
  };
  const { data } = useLezers(gezinId, keuze);
  const deel = useDeelMet(gezinId, notitie, () => {
    toast(z.deling.gedeeld(mensen.find(({ id }) => id === wie)?.naam ?? ''));
    onClose();
  });
  const faults = useFaults(deel.error, notitieFaults);
  const fouten = veldfouten(faults);
  const woorden = data?.gevaarNoemen === true ? gevaar : {};
  return (
    <ActieSheet
      title={z.deling.deelOokTitel}
      bewaar={z.deling.deel}
      faults={faults}
      busy={deel.isPending}
      canSave={wie !== undefined}
      onSubmit={() => wie !== undefined && deel.mutate({ persoonId: wie, reden, ...filled(woorden) })}
      onClose={onClose}
    >
      <RadioChips
        legend={z.deling.metWie}
        options={anderen.map(({ id, naam }) => ({ value: id, label: naam }))}
        value={wie}
        onValueChange={setWie}
      />
      <TextArea
        id={velden.reden}
        label={z.deling.reden}
        error={fouten(velden.reden)}
        rows={2}
        lang="nl"
        value={reden}
        onChange={(event) => setReden(event.target.value)}
      />
      {data?.gevaarNoemen === true ? (
        <GevaarVelden
          inhoud={gevaar}
          standen={data.standen}
          mensen={mensen}
          fouten={fouten}
          onChange={(part) => setGevaar({ ...gevaar, ...part })}
        />
      ) : null}
    </ActieSheet>
  );
}

/** Only what was filled in: the server says what is missing. */
const filled = (woorden: { gevaar?: string; gedaan?: string }) =>
  Object.fromEntries(Object.entries(woorden).filter(([, tekst]) => tekst.trim() !== ''));
