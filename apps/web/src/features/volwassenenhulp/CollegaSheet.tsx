import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { bijCollega, VELDEN } from './faults.ts';
import { useVraagCollega, type Bij, type Hulpblad } from './use-hulp.ts';

const rooms = { volwassenenhulp };

/** A colleague of the same service who helps the same adult: he reads once he takes part. */
export function CollegaSheet({ bij, blad, onClose }: { bij: Bij; blad: Hulpblad; onClose: () => void }) {
  const { collega: z } = useZinnen(rooms).volwassenenhulp;
  const vraag = useVraagCollega(bij);
  const [wie, setWie] = useState<string>();
  const [zonder, setZonder] = useState(false);
  const gezegd = useFaults(vraag.error, bijCollega);
  const faults = zonder ? [{ fieldId: VELDEN.collega, message: z.kies }] : gezegd;
  const verstuur = () => {
    setZonder(wie === undefined);
    if (wie === undefined) return;
    vraag.mutate(
      { gebruikerId: wie },
      {
        onSuccess: () => {
          toast(z.klaar);
          onClose();
        },
      },
    );
  };
  return (
    <ActieSheet
      title={z.titel}
      lead={z.uitleg(blad.persoon)}
      bewaar={z.bewaar}
      faults={faults}
      busy={vraag.isPending}
      onSubmit={verstuur}
      onClose={onClose}
    >
      <RadioChips
        id={VELDEN.collega}
        layout="rows"
        legend={z.wie}
        error={faultOf(faults, VELDEN.collega)}
        options={blad.collegas.map(({ id, naam }) => ({ value: id, label: naam }))}
        value={wie}
        onValueChange={(id) => {
          setWie(id);
          setZonder(false);
        }}
      />
    </ActieSheet>
  );
}
