import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useCollegas, useNoemJeugdbeschermer } from './use-maatregelen.ts';

const rooms = { maatregel };
const WIE = 'noem-wie';
const VANAF = 'noem-vanaf';
const faultOptions = {
  refusals: { betrokkenheid },
  fields: {
    gebruikerId: WIE,
    medewerkerNietVanInstelling: WIE,
    kindHeeftUitvoerder: WIE,
    uitvoerderPastNietBijMaatregel: WIE,
    vanaf: VANAF,
    vanafInToekomst: VANAF,
    maatregelLooptNiet: VANAF,
  },
};
const NONE: readonly FieldFault[] = [];

interface NoemJeugdbeschermerProps {
  gezinId: string;
  maatregelId: string;
  /** For whom, by name. */
  kinderen: readonly string[];
  onClose: () => void;
}

/** Who becomes the jeugdbeschermer: one choice and one press. */
export function NoemJeugdbeschermer({ gezinId, maatregelId, kinderen, onClose }: NoemJeugdbeschermerProps) {
  const { noem: z } = useZinnen(rooms).maatregel;
  const collegas = useCollegas();
  const noem = useNoemJeugdbeschermer({ gezinId, maatregelId });
  const vandaag = useSessie().data?.vandaag ?? '';
  const [wie, setWie] = useState<string>();
  const [vanaf, setVanaf] = useState(vandaag);
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(noem.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    setMissing(wie === undefined ? [{ fieldId: WIE, message: z.kies }] : NONE);
    const name = collegas.data?.find(({ id }) => id === wie)?.naam;
    if (wie === undefined || name === undefined) return;
    noem.mutate(
      { gebruikerId: wie, vanaf },
      {
        onSuccess: () => {
          toast(z.klaar(name));
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.knop}
      lead={z.voor(kinderen)}
      bewaar={z.knop}
      faults={faults}
      busy={noem.isPending}
      onSubmit={submit}
      onClose={onClose}
      canSave={collegas.data !== undefined && collegas.data.length > 0}
    >
      <Vlak query={collegas} leeg={{ title: z.niemand }} laden={<Skeleton count={4} shape="rows" />}>
        {(people) => (
          <RadioChips
            id={WIE}
            layout="rows"
            legend={z.wie}
            error={faultOf(faults, WIE)}
            options={people.map(({ id, naam }) => ({ value: id, label: naam }))}
            value={wie}
            onValueChange={setWie}
          />
        )}
      </Vlak>
      <DateField
        id={VANAF}
        label={z.vanaf}
        error={faultOf(faults, VANAF)}
        value={vanaf}
        onValueChange={setVanaf}
      />
    </ActieSheet>
  );
}
