import { noodkijk as weigeringen } from '@rondom/taal/refusals/noodkijk';
import { noodkijk } from '@rondom/taal/schermen/noodkijk';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { dienstsoorten, dienstVan, type Dienstsoort } from './dienst.ts';
import { useZetDienst, type Rooster } from './use-rooster.ts';

const rooms = { noodkijk };
const options = { refusals: { noodkijk: weigeringen } };
const NONE: readonly FieldFault[] = [];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const option = ({ id, naam }: { id: string; naam: string }) => ({ value: id, label: naam });

/** One duty: who, where, which day or night. */
export function DienstSheet({ rooster, onClose }: { rooster: Rooster; onClose: () => void }) {
  const { rooster: z } = useZinnen(rooms).noodkijk;
  const zet = useZetDienst();
  const vandaag = useSessie().data?.vandaag ?? '';
  const [wie, setWie] = useState('');
  const [regio, setRegio] = useState('');
  const [dag, setDag] = useState(vandaag);
  const [soort, setSoort] = useState<Dienstsoort>('nacht');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(zet.error, options);

  function submit(): void {
    const complete = wie !== '' && regio !== '' && DAY.test(dag);
    setMissing(complete ? NONE : [{ message: z.invullen }]);
    if (!complete) return;
    zet.mutate(
      { medewerkerId: wie, regioId: regio, ...dienstVan(dag, soort) },
      {
        onSuccess: () => {
          toast(z.klaar);
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={z.uitleg}
      bewaar={z.bewaar}
      faults={missing.length > 0 ? missing : refused}
      busy={zet.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={z.wie}
        placeholder={z.kies}
        options={rooster.medewerkers.map(option)}
        value={wie}
        onChange={(event) => setWie(event.target.value)}
      />
      <Select
        label={z.regio}
        placeholder={z.kies}
        options={rooster.regios.map(option)}
        value={regio}
        onChange={(event) => setRegio(event.target.value)}
      />
      <DateField label={z.dag} value={dag} onValueChange={setDag} />
      <RadioChips
        layout="rows"
        legend={z.dienst}
        options={dienstsoorten.map((value) => ({ value, label: z.soort[value] }))}
        value={soort}
        onValueChange={setSoort}
      />
    </ActieSheet>
  );
}
